import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";

/** The people and places of `seeds/`, for commands that read articles without a database. */
export function readSeedLexicon(): CompiledLexicon {
  return compileLexicon({ entities: readSeeds("people.json"), places: readSeeds("places.json") });
}

function readSeeds(name: string) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../seeds/${name}`, import.meta.url)), "utf8"));
}
