import { extractFile, type Said } from "../extraction";
import { readSeedLexicon } from "../seed-lexicon";

/** What a thread of `npm run extract` does: it reads files, several at a time, and gives what they tell in their order. */
export function begin(): (paths: readonly string[]) => Promise<Said[]> {
  const lexicon = readSeedLexicon();
  return async (paths) => {
    const said: Said[] = [];
    for (const path of paths) for await (const each of extractFile(path, lexicon, false)) said.push(each);
    return said;
  };
}
