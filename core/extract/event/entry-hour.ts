import type { ArticleReading } from "#core/extract/article-reading";
import type { Sentence } from "#core/prose/sentences";

const hour = /^ ?\d{1,2}[.:]\d{2} ?([ap]\.?m\.?)?( ?[:|–—-])? /m;

/** How far before a sentence its entry may begin, in characters, so that a long paragraph does not take ever longer. */
const longestEntry = 5_000;

/** `4:05 p.m. | The handshake`, `9.05pm: …`, `14.27 It is over.`: an entry of what is reported as it happens, at its hour. */
export function isEntryByHour({ text }: Pick<ArticleReading, "text">, { start, end }: Pick<Sentence, "start" | "end">) {
  return hour.test(text.slice(startOfEntry(text, start), end));
}

/** Where the paragraph begins, or a line of it that is near enough. */
function startOfEntry(text: string, start: number): number {
  const from = Math.max(0, start - longestEntry);
  const before = text.slice(from, start);
  const gap = before.lastIndexOf("\n\n");
  if (gap >= 0) return from + gap + 2;
  if (from === 0) return 0;
  const line = before.indexOf("\n");
  return line < 0 ? start : from + line + 1;
}
