import { formatDay } from "#core/dates/format-date";
import type { Withdrawal } from "#data/withdrawals";
import { plainResponse } from "./plain-page";

/** What stands at the address of a withdrawn event. */
export function withdrawnPage(slug: string, { reason, day }: Withdrawal): Response {
  return plainResponse({
    status: 410,
    language: "en",
    title: "This event was withdrawn.",
    paragraphs: [
      reason,
      `It is no longer part of the record${day ? ` since ${formatDay(day)}` : ""}. Versions of the dataset in which it was published still tell it, under the addresses that cite them.`,
    ],
    links: [
      { href: `/changes?record=${slug}`, words: "See what was changed and why" },
      { href: "/", words: "Go to the timeline" },
    ],
  });
}

/** What every page says while the database is away; it comes back by itself. `reference` is the number of the request. */
export function awayPage(path: string, reference: string): Response {
  return plainResponse({
    status: 503,
    language: "en",
    title: "The record cannot be read at the moment.",
    paragraphs: [
      "The database does not answer. Nothing was lost, and you need not do anything: try again in a moment.",
      `Reference: ${reference}`,
    ],
    links: [{ href: path, words: "Try again" }],
  });
}
