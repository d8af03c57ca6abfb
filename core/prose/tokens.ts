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
 * Letters (an abbreviation with its periods is one word), digits, one mark, or a possessive ending. Each alternative is
 * a single class or a bounded sequence, so the scan is linear in the text.
 */
const pattern =
  /((?:\p{Lu}\.){2,8}|\p{Lu}\.(?=[ -]\p{Lu})|[ap]\.m\.)|['’`](s)(?![\p{L}\p{N}])|([\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{M}]+)?)|(\p{N}+)|([^\s\p{L}\p{M}\p{N}])|(\p{M}+)/gu;

const shortened = wordSet(
  "mr mrs ms dr gen lt col maj sgt capt adm sen rep gov rev hon st mt jr sr prof pres amb sec no vs inc co corp ltd " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** Splits a text into tokens, in order; what is white space belongs to none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const token = toToken(text, match, start, start > last || start === 0);
    tokens.push(token);
    last = token.end;
  }
  return joinPeriods(text, tokens);
}

function toToken(text: string, match: RegExpMatchArray, start: number, spaced: boolean): Token {
  const [whole, abbreviation, possessive, word, number] = match;
  const kind = possessive ? "possessive" : abbreviation || word ? "word" : number ? "number" : "mark";
  return {
    start,
    end: start + whole.length,
    text: whole,
    key: wordKey(whole),
    kind,
    capital: isCapital(text, start),
    spaced,
  };
}

function isCapital(text: string, at: number): boolean {
  const first = text[at] as string;
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
