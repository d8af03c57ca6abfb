import type { Wording } from "#core/language/wording";
import type { Withdrawal } from "#data/withdrawals";
import { type PlainPage, plainResponse } from "./plain-page";

/** What stands at the address of a withdrawn event. */
export function withdrawnPage(slug: string, { reason, day }: Withdrawal, wording: Wording): Response {
  const { t, href, language } = wording;
  const gone = day
    ? t("It is no longer part of the record since {day}.", { day: wording.day(day) })
    : t("It is no longer part of the record.");
  const kept = t(
    "Versions of the dataset in which it was published still tell it, under the addresses that cite them.",
  );
  return plainResponse({
    status: 410,
    language,
    title: t("This event was withdrawn."),
    paragraphs: [reason, `${gone} ${kept}`],
    links: [
      { href: href(`/changes?record=${slug}`), words: t("See what was changed and why") },
      { href: href("/"), words: t("Go to the timeline") },
    ],
  });
}

/** Characters of an address that a page is drawn for, the least that RFC 9110 (4.1) asks for: answers repeat it in their headers, and clients read 16 KiB of these. */
export const longestAddress = 8_000;

/** What stands at an address of more than {@link longestAddress} characters. */
export function longAddressPage(length: number, { t, href, language, number }: Wording): Response {
  return plainResponse({
    status: 414,
    language,
    title: t("This address is too long."),
    paragraphs: [
      t("It has {length} characters; this site reads {longest}. Take some of its filters away, or begin anew.", {
        length: number(length),
        longest: number(longestAddress),
      }),
    ],
    links: [{ href: href("/"), words: t("Go to the timeline") }],
  });
}

/** What every page says while the database is away; it comes back by itself. `reference` is the number of the request. */
export function awayPage(path: string, reference: string, wording: Wording): Response {
  return plainResponse(awayWords(path, reference, wording));
}

/** The words of {@link awayPage}, for an answer that has begun already. */
export function awayWords(path: string, reference: string, { t, language }: Wording): PlainPage {
  return {
    status: 503,
    language,
    title: t("The record cannot be read at the moment."),
    paragraphs: [
      t("The database does not answer. Nothing was lost, and you need not do anything: try again in a moment."),
      t("Reference: {reference}", { reference }),
    ],
    links: [{ href: path, words: t("Try again") }],
  };
}
