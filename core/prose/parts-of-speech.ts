import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
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

/** The tagger remembers every new word; after so many characters it starts afresh, so that memory stays flat. */
const charactersPerTagger = 20_000_000;

let tagger: { nlp: WinkMethods; characters: number } | null = null;

function taggerFor(characters: number): WinkMethods {
  if (!tagger || tagger.characters > charactersPerTagger) tagger = { nlp: winkNLP(model, ["pos"]), characters: 0 };
  tagger.characters += characters;
  return tagger.nlp;
}

/** The part of speech and the lemma of each token of an English text, by a statistical tagger. Linear in the text. */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const forms: Form[] = [];
  const starts: number[] = [];
  let text = "";
  for (const token of tokens) {
    const form = token.flags & isEnglish ? token.form : stranger;
    if ((token.spaced || token.flags & apart) && text !== "") text += " ";
    forms.push(form);
    starts.push(text.length);
    text += form.text;
  }
  return alignTags(text, starts, forms);
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

/** The tag of the tagger's word that covers the first character of each of ours. */
function alignTags(text: string, starts: readonly number[], forms: readonly Form[]): Tag[] {
  const nlp = taggerFor(text.length);
  const words = nlp.readDoc(text).tokens();
  const values = words.out();
  const parts = words.out(nlp.its.pos as never) as unknown as PartOfSpeech[];
  const lemmaAt = (at: number) => words.itemAt(at).out(nlp.its.lemma as never) as unknown as string;
  const tags: Tag[] = [];
  let end = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as string;
    const [form, start] = [forms[tags.length], starts[tags.length]];
    const isSame = form?.text === value && (start as number) <= end + 1;
    end = (isSame ? (start as number) : text.indexOf(value, end)) + value.length;
    const tag = tagOf(isSame ? form : formOf(value), parts[at] as PartOfSpeech, () => lemmaAt(at));
    while (tags.length < starts.length && (starts[tags.length] as number) < end) tags.push(tag);
  }
  while (tags.length < starts.length) tags.push({ pos: "X", lemma: "" });
  return tags;
}
