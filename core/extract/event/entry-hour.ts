import type { ArticleReading } from "#core/extract/article-reading";
import type { Sentence } from "#core/prose/sentences";

const hour = /^ ?\d{1,2}[.:]\d{2} ?([ap]\.?m\.?)?( ?[:|–—-])? /m;

/** `4:05 p.m. | The handshake`, `9.05pm: …`, `14.27 It is over.`: an entry of what is reported as it happens, at its hour. */
export function isEntryByHour({ text }: ArticleReading, { start, end }: Sentence): boolean {
  return hour.test(text.slice(text.lastIndexOf("\n\n", start) + 1, end).replace(/^\n/, ""));
}
