import { wordSet } from "#core/prose/word-set";
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
}

/**
 * A plain word before a blank or a comma, which most are; letters (an abbreviation with its periods is one word), digits,
 * one mark, or a possessive ending. Each alternative is a single class or a bounded sequence, so the scan is linear in
 * the text.
 */
const pattern =
  /[A-Za-z]+(?=[ ,])|(?:\p{Lu}\.){2,8}|\p{Lu}\.(?=[ -]\p{Lu})|[ap]\.m\.|['’`]s(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)?|\p{N}+|[^\s\p{L}\p{M}\p{N}]|\p{M}+/gu;

const shortened = wordSet(
  "mr mrs ms dr gen lt col maj sgt capt adm sen rep gov rev hon st mt jr sr prof pres amb sec no vs inc co corp ltd " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** Splits a text into tokens, in order; what is white space belongs to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole] = match;
    const start = match.index;
    const { text: same, key, kind, capital } = formOf(whole);
    const end = start + whole.length;
    tokens.push({ start, end, text: same, key, kind, capital, spaced: start > last || start === 0 });
    last = end;
  }
  return joinPeriods(text, tokens);
}

/** What is true of a word wherever it stands. */
type Form = Pick<Token, "text" | "key" | "kind" | "capital">;

/** So many forms are kept; they are forgotten together, so that memory stays flat. */
const mostForms = 50_000;

const forms = new Map<string, Form>();

/** One form for the same word: it is looked at once, and its strings are the same ones wherever it stands. */
function formOf(whole: string): Form {
  const known = forms.get(whole);
  if (known) return known;
  if (forms.size >= mostForms) forms.clear();
  const form = { text: whole, key: wordKey(whole), kind: kindOf(whole), capital: isCapital(whole) };
  forms.set(whole, form);
  return form;
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

/** The period after `Mr` or `Feb` is part of the word: it ends no sentence. */
function joinPeriods(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.text === "." && before && isShortened(before) && !token.spaced) {
      before.end = token.end;
      before.text = text.slice(before.start, before.end);
    } else joined.push(token);
  }
  return joined;
}

function isShortened(token: Token): boolean {
  return token.kind === "word" && token.capital && token.text.length < 6 && shortened.has(token.key);
}

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
