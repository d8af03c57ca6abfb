/** A set of words written in one line, for questions that are asked of every token: `wordSet("in at on")`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
