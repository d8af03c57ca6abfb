/** With the type of headlines, so many letters fit on a line of the narrowest phone; what is longer may break as any words do. */
const mostLetters = 18;

/** A stretch of a text: a name that is to stay on one line, or what lies between names. */
export interface Stretch {
  text: string;
  isName: boolean;
}

/**
 * A text cut where names begin and end that would break at a space or hyphen within them; all stretches together are the text.
 * Names are found as they are written, as whole words, of two that overlap the longer one.
 */
export function cutAtNames(text: string, names: readonly string[]): Stretch[] {
  const wanted = [...new Set(names)]
    .filter((name) => name.length <= mostLetters && /\S[\s-]\S/.test(name))
    .sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, isName: false }];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.map(toPattern).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(found)) {
    if (index > end) stretches.push({ text: text.slice(end, index), isName: false });
    stretches.push({ text: name, isName: true });
    end = index + name.length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), isName: false });
  return stretches;
}

/** Runs of two to four words that are short enough to be kept together, in their order: what may be a name on record. */
export function listRuns(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}'’.-]+/gu)];
  const runs = words.flatMap((word, at) =>
    [0, 1, 2, 3].flatMap((more) => {
      const last = words[at + more];
      return last ? [text.slice(word.index, last.index + last[0].length).replace(/['’]s$/, "")] : [];
    }),
  );
  return [...new Set(runs)].filter((run) => run.length <= mostLetters && /\S[\s-]\S/.test(run));
}

function toPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
