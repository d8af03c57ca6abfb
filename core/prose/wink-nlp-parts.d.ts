/** The parts of wink-nlp of which `core/prose/tagger.ts` makes a tagger; they bring no types. */

declare module "wink-nlp/src/cache.js" {
  /** All words that the model knows or has met, by number. */
  export interface WordCache {
    value(word: number): string;
    normal(word: number): number;
    /** of an expanded contraction, by the second number of its token */
    nox(second: number): number;
    mappedSpelling(word: number): number;
    /** the number of the likeliest part of speech */
    posOf(word: number): number;
    property(word: number, name: "posHint"): number | null;
  }
  export default function cache(model: object, featureFn: unknown): WordCache;
}

declare module "wink-nlp/src/compile-trex.js" {
  export default function compile(trex: unknown): object;
}

declare module "wink-nlp/src/tokenizer.js" {
  /** Gives a function that appends the tokens of a text to a document. */
  export default function tokenizer(
    trex: object,
    hash: unknown,
    preserve: unknown,
  ): (doc: object, text: string) => void;
}

declare module "wink-nlp/src/dd-wrapper.js" {
  export default function wrap(document: { cache: object; tokens: number[]; nonBreakingSpaces: object }): object;
}

declare module "wink-nlp/src/automaton.js" {
  export interface Machine {
    importJSON(json: unknown): void;
    recognize<T>(
      parts: number[],
      transform: (part: number, cache: object, given: T, at: number) => number,
      given: T,
    ): number[][];
  }
  export default function automaton(cache: object, outOfVocabulary: string): Machine;
}

declare module "wink-nlp/src/its.js" {
  interface Document {
    cache: object;
    tokens: number[];
  }
  const its: {
    pos(index: number, document: Document): string;
    lemma(index: number, document: Document, addons: unknown): string;
  };
  export default its;
}
