import model from "wink-eng-lite-web-model";
import wordCache, { type WordCache } from "wink-nlp/src/cache.js";
import compileTrex from "wink-nlp/src/compile-trex.js";
import wrap from "wink-nlp/src/dd-wrapper.js";
import its from "wink-nlp/src/its.js";
import tokenizer from "wink-nlp/src/tokenizer.js";
import { columnOfHint, type FoundPattern, PartPatterns } from "./part-patterns";
import type { PartOfSpeech, Tag } from "./parts-of-speech";
import type { Form } from "./tokens";

/** The words of some stretches, one after another, each with the number of its part of speech. */
export interface TaggedWords {
  words: readonly Word[];
  parts: readonly number[];
}

/** A word of a stretch between two blanks, with what is known of it wherever the stretch stands. */
export interface Word {
  value: string;
  /** what it was taken for last, and as which part of speech */
  tag: Tag | null;
  part: number;
  /** the same of all parts of speech so far */
  tags: (Tag | undefined)[];
  /** as wink-nlp keeps it */
  token: [number, number, number, number];
  normal: number;
  /** its column in the patterns where it has a sign of its own, else 0 */
  column: number;
  /** part of speech */
  likeliest: number;
  /** the part of speech of what a contraction was expanded to, which its neighbors do not change; else 0 */
  settled: number;
}

/** The words of a stretch, with the mark of the tagger that took it apart: the tagger itself is not kept by what it has read. */
export interface KeptWords {
  mark: object;
  words: readonly Word[];
  /** where there is only one, which is so of most */
  only: Word | null;
}

const size = 4;
const partShift = 20;
const partMask = 0x3f;
const [unknown, noun] = [0, 8];
const expansion = 0xffff;

/**
 * The statistical tagger of wink-nlp, put together from its parts in the way of its `readDoc`: of what that does, only the
 * patterns over neighboring words depend on the text, so that each stretch is taken apart once.
 */
export class Tagger {
  readonly #cache: WordCache;
  readonly #tokenize: (doc: object, text: string) => void;
  readonly #patterns: PartPatterns[];
  readonly #update: (found: readonly FoundPattern[], cache: object, parts: number[], normals: number[]) => void;
  readonly #names: string[] = [];
  readonly #mark = {};

  constructor() {
    const { core, pos, featureFn } = model as unknown as WinkModel;
    const words = core();
    this.#cache = wordCache(words, featureFn);
    this.#tokenize = tokenizer(compileTrex(words.trex), words.tcat.hash, words.preserve);
    const { machines, updater } = pos();
    this.#patterns = machines.map((json) => new PartPatterns(json));
    this.#update = updater;
  }

  /** The words of stretches that stand with a blank between each two. */
  tag(stretches: readonly Form[]): TaggedWords {
    const words: Word[] = [];
    for (const stretch of stretches) {
      const kept = this.#kept(stretch);
      if (kept.only) words.push(kept.only);
      else for (const word of kept.words) words.push(word);
    }
    const parts: number[] = new Array(words.length).fill(unknown);
    const normals: number[] = new Array(words.length).fill(0);
    for (let at = 0; at < words.length; at++) {
      const { likeliest, normal } = words[at] as Word;
      parts[at] = likeliest;
      normals[at] = normal;
    }
    for (const patterns of this.#patterns)
      this.#update(patterns.find(columnsOf(words, parts)), this.#cache, parts, normals);
    return { words, parts };
  }

  /** How many words a stretch is parted into. */
  countOf(stretch: Form): number {
    const { only, words } = this.#kept(stretch);
    return only ? 1 : words.length;
  }

  #kept(stretch: Form): KeptWords {
    if (stretch.words?.mark === this.#mark) return stretch.words;
    const words = this.#read(stretch.text);
    stretch.words = { mark: this.#mark, words, only: words.length === 1 ? (words[0] as Word) : null };
    return stretch.words;
  }

  /** What a word is as a part of speech. */
  tagOf(word: Word, found: number): Tag {
    const part = word.settled || found;
    if (word.tag && word.part === part) return word.tag;
    word.tags[part] ??= { pos: this.#nameOf(part) as PartOfSpeech, lemma: this.#lemmaOf(word, part) };
    const tag = word.tags[part] as Tag;
    word.tag = tag;
    word.part = part;
    return tag;
  }

  #read(text: string): Word[] {
    const cache = this.#cache;
    const tokens: number[] = [];
    this.#tokenize(wrap({ cache, tokens, nonBreakingSpaces: {} }), text);
    return Array.from({ length: tokens.length / size }, (_, at) => {
      const token = tokens.slice(size * at, size * (at + 1)) as [number, number, number, number];
      const [word, second, third] = token;
      const settled = third === 0 ? 0 : (third >>> partShift) & partMask;
      const hint = cache.property(word, "posHint");
      return {
        token,
        value: cache.value(word),
        tag: null,
        part: unknown,
        tags: [],
        normal: second > expansion ? cache.nox(second) : cache.normal(word),
        column: hint ? columnOfHint(hint) : 0,
        likeliest: third === 0 ? cache.posOf(cache.mappedSpelling(word)) || noun : settled,
        settled,
      };
    });
  }

  #nameOf(part: number): string {
    this.#names[part] ??= its.pos(0, { cache: this.#cache, tokens: [0, 0, part << partShift, 0] });
    return this.#names[part] as string;
  }

  #lemmaOf({ token: [word, second, third] }: Word, part: number): string {
    const tokens = [word, second, third || part << partShift, 0];
    return its.lemma(0, { cache: this.#cache, tokens }, model.addons);
  }
}

/** Where each word stands in the patterns; what is unknown is passed over. */
function columnsOf(words: readonly Word[], parts: readonly number[]): number[] {
  const columns: number[] = new Array(words.length).fill(unknown);
  for (let at = 0; at < words.length; at++)
    if (parts[at] !== unknown) columns[at] = (words[at] as Word).column || (parts[at] as number);
  return columns;
}

/** What the model gives to wink-nlp. */
interface WinkModel {
  core(): { trex: unknown; tcat: { hash: unknown }; preserve: unknown };
  pos(): {
    machines: string[];
    updater: (found: readonly FoundPattern[], cache: object, parts: number[], normals: number[]) => void;
  };
  featureFn: unknown;
}
