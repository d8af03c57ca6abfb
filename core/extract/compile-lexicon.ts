import { compileNames, type NameIndex } from "#core/names/name-index";
import type { Lexicon } from "./lexicon";

/** A lexicon made ready for matching. Build it once: it takes a tenth of a second. */
export interface CompiledLexicon {
  names: NameIndex;
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  return { names: compileNames(lexicon.entities, lexicon.places) };
}
