import { Tagger, type Word } from "./tagger";
import { type Form, formOf, joinForms, type Token, wordFlag } from "./tokens";

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

/** The stretches between two blanks of a text, and where the tokens of each end. */
interface Stretches {
  forms: Form[];
  ends: number[];
  characters: number;
}

/** The part of speech and the lemma of each token of an English text, by a statistical tagger. Linear in the text. */
export function tagTokens(tokens: readonly Token[]): Tag[] {
  const stretches = toStretches(tokens);
  const tagger = taggerFor(stretches.characters);
  const { words, parts } = tagger.tag(stretches.forms);
  const tags: Tag[] = [];
  let first = 0;
  for (let at = 0; at < stretches.forms.length; at++) {
    const stretch = stretches.forms[at] as Form;
    const end = stretches.ends[at] as number;
    const count = tagger.countOf(stretch);
    if (count === 1 && tags.length === end - 1) tags.push(tagger.tagOf(words[first] as Word, parts[first] as number));
    else {
      const own = words.slice(first, first + count).map((word, step) => ({
        value: word.value,
        tag: tagger.tagOf(word, parts[first + step] as number),
      }));
      tags.push(...alignTags(stretch.text, own, tokens.slice(tags.length, end)));
    }
    first += count;
  }
  return tags;
}

function toStretches(tokens: readonly Token[]): Stretches {
  const stretches: Stretches = { forms: [], ends: [], characters: 0 };
  let stretch: Form | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const form = formForTagger(token);
    if (stretch && (token.spaced || token.flags & apart || stretch.text.length > longestStretch)) {
      addStretch(stretches, stretch, at);
      stretch = null;
    }
    stretch = stretch ? joinForms(stretch, form) : form;
  }
  if (stretch) addStretch(stretches, stretch, tokens.length);
  return stretches;
}

function addStretch(stretches: Stretches, form: Form, end: number): void {
  stretches.forms.push(form);
  stretches.ends.push(end);
  stretches.characters += form.text.length + 1;
}

function formForTagger(token: Token): Form {
  return token.flags & isEnglish ? token.form : stranger;
}

const isEnglish = wordFlag(({ text }) => text.length <= longestWord && /^[\x20-\x7e‘’“”–—]+$/.test(text));

/** The tagger is quicker where it need not part these from the word before them. */
const apart = wordFlag(({ text }) => text === "," || text === ")" || text === "”");

/** What stands for words that are not English. */
const stranger = formOf("x");

/** The tag of the tagger's word that covers the first character of each of our tokens of a stretch. */
function alignTags(text: string, words: readonly { value: string; tag: Tag }[], tokens: readonly Token[]): Tag[] {
  const tags: Tag[] = [];
  let [start, end] = [0, 0];
  for (const { value, tag } of words) {
    end = Math.max(text.indexOf(value, end), end) + value.length;
    for (let token = tokens[tags.length]; token && start < end; token = tokens[tags.length]) {
      start += formForTagger(token).text.length;
      tags.push(tag);
    }
  }
  while (tags.length < tokens.length) tags.push({ pos: "X", lemma: "" });
  return tags;
}
