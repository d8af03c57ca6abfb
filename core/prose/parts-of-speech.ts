import { type TaggedWords, Tagger } from "./tagger";
import { type Form, formOf, type Token, wordFlag } from "./tokens";

/** Universal part of speech (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** What a word is in its sentence. */
export interface Tag {
  pos: PartOfSpeech;
  /** the form that a dictionary lists, in small letters */
  lemma: string;
}

/** Longer words are no English words, and the tagger's time grows with the square of their length. */
const longestWord = 40;

/** Longer stretches without a blank are no English either, and are parted: addresses are sought in them from every place. */
const longestStretch = 100;

/** The tagger remembers every new word; after so many characters it starts afresh, so that memory stays flat. */
const charactersPerTagger = 20_000_000;

let used: { tagger: Tagger; characters: number } | null = null;

function taggerFor(characters: number): Tagger {
  if (!used || used.characters > charactersPerTagger) used = { tagger: new Tagger(), characters: 0 };
  used.characters += characters;
  return used.tagger;
}

/** The part of speech and the lemma of each token of an English text, by a statistical tagger. Linear in the text. */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const forms: Form[] = [];
  const starts: number[] = [];
  const stretches: Form[] = [];
  let [length, first, stretch] = [0, stranger, ""];
  for (const token of tokens) {
    const form = token.flags & isEnglish ? token.form : stranger;
    if (stretch !== "" && (token.spaced || token.flags & apart || stretch.length > longestStretch)) {
      stretches.push(stretchOf(first, stretch));
      length += stretch.length + 1;
      stretch = "";
    }
    forms.push(form);
    starts.push(length + stretch.length);
    if (stretch === "") first = form;
    stretch += form.text;
  }
  if (stretch !== "") stretches.push(stretchOf(first, stretch));
  const words = taggerFor(length + stretch.length).tag(stretches);
  return alignTags(stretches, words, starts, forms);
}

const isEnglish = wordFlag(({ text }) => text.length <= longestWord && /^[\x20-\x7e‘’“”–—]+$/.test(text));

/** The tagger is quicker where it need not part these from the word before them. */
const apart = wordFlag(({ text }) => text === "," || text === ")" || text === "”");

/** What stands for words that are not English. */
const stranger = formOf("x");

/** One tag for the same word as the same part of speech: its dictionary form is asked for once. */
function tagOf({ tags }: Form, pos: PartOfSpeech, lemma: () => string): Tag {
  for (const tag of tags) if (tag.pos === pos) return tag;
  const tag = { pos, lemma: lemma() };
  tags.push(tag);
  return tag;
}

/** A stretch between two blanks: mostly a single word. */
function stretchOf(first: Form, text: string): Form {
  return first.text.length === text.length ? first : formOf(text);
}

/** The tag of the tagger's word that covers the first character of each of ours. */
function alignTags(
  stretches: readonly Form[],
  words: TaggedWords,
  starts: readonly number[],
  forms: readonly Form[],
): Tag[] {
  let text: string | null = null;
  const find = (value: string, from: number) => {
    text ??= stretches.map((stretch) => stretch.text).join(" ");
    return text.indexOf(value, from);
  };
  const tags: Tag[] = [];
  let end = 0;
  for (let at = 0; at < words.count; at++) {
    const value = words.valueAt(at);
    const [form, start] = [forms[tags.length], starts[tags.length]];
    const isSame = form?.text === value && (start as number) <= end + 1;
    end = (isSame ? (start as number) : find(value, end)) + value.length;
    const tag = tagOf(isSame ? form : formOf(value), words.partAt(at) as PartOfSpeech, () => words.lemmaAt(at));
    while (tags.length < starts.length && (starts[tags.length] as number) < end) tags.push(tag);
  }
  while (tags.length < starts.length) tags.push({ pos: "X", lemma: "" });
  return tags;
}
