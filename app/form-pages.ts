import type { Wording } from "#core/language/wording";
import type { PlainPage } from "./plain-page";

/** What a form says whose hidden fields are not as a page of ours had them, or that was cut off. `path` is where it was sent. */
export function spoiledFormPage(path: string, wording: Wording): PlainPage {
  const { t } = wording;
  const reason = t("What tells the site which form it is was cut off or changed on its way. Nothing was saved.");
  const title = t("This form did not come as a page of this site sends it.");
  return toPage(path, wording, { status: 400, title, paragraphs: [reason, again(wording)] });
}

/** What a form says that a page of an earlier build had. */
export function oldFormPage(path: string, wording: Wording): PlainPage {
  const { t } = wording;
  const reason = t(
    "The site was updated after the page had been opened, and does not know its form any more. Nothing was saved.",
  );
  const title = t("This page is older than the site.");
  return toPage(path, wording, { status: 400, title, paragraphs: [reason, again(wording)] });
}

/** What a form says that is larger than the site takes them (`bodySizeLimit` in next.config.js). */
export function largeFormPage(path: string, wording: Wording): PlainPage {
  const { t } = wording;
  const remedy = t(
    "What you typed is still on the page before this one: come back with the browser’s Back, make it shorter and send it again.",
  );
  const reason = t("A form takes up to 6 MB. Nothing was saved.");
  return toPage(path, wording, { status: 413, title: t("This form is too large."), paragraphs: [reason, remedy] });
}

function again({ t }: Wording): string {
  return t(
    "What you typed is still on the page before this one: come back with the browser’s Back and copy it. Then reload that page and send it again.",
  );
}

type Said = Pick<PlainPage, "status" | "title" | "paragraphs">;

function toPage(path: string, { t, language }: Wording, said: Said): PlainPage {
  return { ...said, language, links: [{ href: path, words: t("Open the page anew") }] };
}
