import { wordSet } from "#core/prose/word-set";
import { KnownWords } from "./known-words";
import type { KeptWords } from "./tagger";
/** A word, a number or a mark of the text. Offsets are UTF-16 code units. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** the form to compare: no case, no diacritics, no periods, straight apostrophes */
  key: string;
  kind: "word" | "number" | "mark" | "possessive";
  /** whether the first letter is a capital */
  capital: boolean;
  /** whether white space stands before it */
  spaced: boolean;
  /** what is true of it wherever it stands: the questions of `wordFlag` that it answers with yes, a bit each */
  flags: number;
  form: Form;
}

/** A word, a number or a mark wherever it stands: equal ones are one object, so that each is looked at once. */
export interface Form extends Pick<Token, "text" | "key" | "kind" | "capital"> {
  flags: number;
  /** how many questions the flags answer */
  asked: number;
  /** what the tagger keeps of it where it stands between two blanks */
  words: KeptWords | null;
  /** what it makes with a form right after it */
  joined: Map<Form, Form> | null;
}

/**
 * Letters (an abbreviation with its periods is one word), digits, one mark, or a possessive ending. Each alternative is a single
 * class or a bounded sequence, so the scan is linear in the text.
 */
const pattern =
  /(?:\p{Lu}\.){2,8}|\p{Lu}\.(?=[ -]\p{Lu})|[ap]\.m\.|['’`]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)?|\p{N}+|[^\s\p{L}\p{M}\p{N}]|\p{M}+/gu;

const shortened = wordSet(
  "mr mrs ms dr gen lt col maj sgt capt adm sen rep gov rev hon st mt jr sr prof pres amb sec no vs inc co corp ltd " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    // what Mongolian names are shortened to
    "ts kh ch sh",
);

/** Splits a text into tokens, in order; what is white space belongs to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    let end = kind === blank ? start + 1 : endOfPlain(text, start, kind);
    if (end === start) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) break;
      start = match.index;
      end = pattern.lastIndex;
    }
    if (kind !== blank) {
      addToken(tokens, text, { start, end, last });
      last = end;
    }
    start = end;
  }
  return tokens;
}

/** `last`: where the token before ends, 0 for none. The period after `Mr` or `Feb` is part of the word. */
function addToken(tokens: Token[], text: string, at: { start: number; end: number; last: number }): void {
  const { start, end, last } = at;
  const form = formAt(text, start, end);
  const before = form.text === "." && start === last ? tokens.at(-1) : undefined;
  if (before && before.flags & isShortened)
    tokens[tokens.length - 1] = toToken(formAt(text, before.start, end), before.start, end, before.spaced);
  else tokens.push(toToken(form, start, end, start > last || start === 0));
}

/** What a character is by itself; the pattern decides where that is not enough. */
const [unsure, blank, letter, digit, mark] = [0, 1, 2, 3, 4];

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/['`]/.test(character)) return unsure;
  if (/\s/.test(character)) return blank;
  return /[A-Za-z]/.test(character) ? letter : /[0-9]/.test(character) ? digit : mark;
});

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < kinds.length ? (kinds[code] as number) : unsure;
}

/** The end of a plain word, a number or a mark; its start where the pattern decides what it is. */
function endOfPlain(text: string, start: number, kind: number): number {
  if (kind === unsure || kind === mark) return kind === mark ? start + 1 : start;
  let end = start + 1;
  while (end < text.length && kindAt(text, end) === kind) end++;
  const isOpen = end < text.length && kindAt(text, end) === unsure;
  // `U.S.`, `a.m.`
  const isInitial = kind === letter && end === start + 1 && text.charCodeAt(end) === period;
  return isOpen || isInitial ? start : end;
}

const period = 46;

/** A form at a place of a text. */
export function toToken(form: Form, start: number, end: number, spaced: boolean): Token {
  const { text, key, kind, capital } = form;
  return { start, end, text, key, kind, capital, spaced, flags: flagsOf(form), form };
}

/** So many forms are kept; they are forgotten together, so that memory stays flat. */
const mostForms = 50_000;

const forms = new Map<string, Form>();
const knownWords = new KnownWords();

/** The form of what stands in a stretch of a text. */
function formAt(text: string, start: number, end: number): Form {
  const known = knownWords.find(text, start, end);
  if (known) return known;
  const form = formOf(text.slice(start, end));
  knownWords.add(form);
  return form;
}

/** One form for the same word: it is looked at once, and its strings are the same ones wherever it stands. */
export function formOf(whole: string): Form {
  const known = forms.get(whole);
  if (known) return known;
  if (forms.size >= mostForms) {
    forms.clear();
    knownWords.clear();
  }
  const form: Form = {
    text: interned(whole),
    key: interned(wordKey(whole)),
    kind: kindOf(whole),
    capital: isCapital(whole),
    flags: 0,
    asked: 0,
    words: null,
    joined: null,
  };
  forms.set(form.text, form);
  return form;
}

/** So many forms are kept of what one word makes with those after it. */
const mostJoined = 1_000;

/** The form of two that stand together without a blank. */
export function joinForms(first: Form, next: Form): Form {
  first.joined ??= new Map();
  const known = first.joined.get(next);
  if (known) return known;
  if (first.joined.size >= mostJoined) first.joined.clear();
  const form = formOf(first.text + next.text);
  first.joined.set(next, form);
  return form;
}

/**
 * The same text as the engine keeps it for names of properties, once each: two such texts are compared by where they lie, and
 * words of the rules are such texts.
 */
function interned(text: string): string {
  return Object.keys({ [text]: null })[0] as string;
}

const questions: ((form: Form) => boolean)[] = [];

/**
 * Registers a question about a word by itself, which is answered once for each form: for what is asked of every token. The
 * flag that it returns is one bit of the token's: `token.flags & flag`. There is room for 30.
 */
export function wordFlag(question: (form: Form) => boolean): number {
  if (questions.length === mostQuestions) throw new Error("No flag is left for words: ask a set of words instead.");
  return 1 << (questions.push(question) - 1);
}

const mostQuestions = 30;

/** A module may ask its question after a form was met for the first time. */
function flagsOf(form: Form): number {
  for (; form.asked < questions.length; form.asked++) if (questions[form.asked]?.(form)) form.flags |= 1 << form.asked;
  return form.flags;
}

function kindOf(whole: string): Token["kind"] {
  if (/^['’`]s$/.test(whole)) return "possessive";
  if (/^\p{N}/u.test(whole)) return "number";
  return /^[\p{L}\p{M}]/u.test(whole) ? "word" : "mark";
}

function isCapital(word: string): boolean {
  const first = word[0] as string;
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

const isShortened = wordFlag(
  ({ kind, capital, text, key }) => kind === "word" && capital && text.length < 6 && shortened.has(key),
);

const ascii = /^[\w'.-]*$/;

/**
 * The form in which words are compared: no case, no diacritics, no periods, a straight apostrophe. Hangul is kept
 * whole.
 */
export function wordKey(word: string): string {
  const plain = ascii.test(word)
    ? word
    : word
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC")
        .replace(/[’`]/g, "'");
  const lower = plain.toLowerCase();
  return lower.length > 1 && lower.includes(".") ? lower.replaceAll(".", "") : lower;
}
