import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import { itemAt } from "#core/item-at";
import type { NameMention } from "#core/names/name-mention";
import type { Token } from "#core/prose/tokens";

/** No dateline is longer, in tokens. */
const longestDateline = 16;

/**
 * The token at which the report begins: after the dash of a dateline, which opens with a place in capitals or names the
 * agency, after an agency between strokes, after a town, a day and an agency in brackets, or after the colon of a town and a
 * day; 0 where there is no dateline.
 */
export function findOpening(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== "word" || !first.capital) return 0;
  for (let at = 1; at < Math.min(longestDateline, tokens.length - 1); at++) {
    const opening = openingAfter(tokens, at);
    if (opening !== null) return opening;
  }
  return 0;
}

/** Where the report begins if a dateline ends at a token, or null. */
function openingAfter(tokens: readonly Token[], at: number): number | null {
  const [mark, next] = [tokens[at]?.text, tokens[at + 1]?.text];
  const isHead =
    isLoud(tokens[0]) || hasBrackets(tokens, at) || isTownAndDay(tokens.slice(0, at)) || isTown(tokens, at);
  if (isDash(tokens, at) && isHead) return next === mark ? at + 2 : at + 1;
  if (mark === ")" && isTownDayAgency(tokens, at)) return at + 1;
  if (mark === "/" && isAgency(tokens, at)) return next === "." ? at + 2 : at + 1;
  return mark === ":" && isTownAndDay(tokens.slice(0, at)) ? at + 1 : null;
}

/** Where the report begins after a town in capitals and a colon, `NEW YORK: `, which heads no speech of a transcript; else 0. */
export function afterTown(tokens: readonly Token[], name: NameMention | undefined): number {
  const isTown = name?.place != null && name.place.name !== name.country?.name;
  return isTown && tokens[name.to]?.text === ":" && tokens.slice(0, name.to).every(isLoudWord) ? name.to + 1 : 0;
}

function isLoudWord({ text }: Token): boolean {
  return text === text.toUpperCase();
}

function isLoud(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 2 && token.text === token.text.toUpperCase();
}

function hasBrackets(tokens: readonly Token[], to: number): boolean {
  return tokens.slice(0, to).some(({ text }) => text === "(" || text === ")");
}

/** ` - `, `—`, the ` _ ` of old wires, and the dash of `(EFE).-`. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return /^[-–—_]$/.test(token.text) && (token.spaced || token.text === "—" || itemAt(tokens, at - 1)?.text === ".");
}

/** `/TASS/`. */
function isAgency(tokens: readonly Token[], end: number): boolean {
  const opener = itemAt(tokens, end - 2);
  return opener?.text === "/" && opener.spaced && isLoud(itemAt(tokens, end - 1));
}

/** `New Delhi, Sep 26 (IANS) Ri Yong Ho …`: no mark sets the report off; `… (AP) - ` has one of its own. */
function isTownDayAgency(tokens: readonly Token[], end: number): boolean {
  const opener = tokens.slice(0, end).findIndex(({ text }) => text === "(");
  const next = itemAt(tokens, end + 1);
  return opener > 1 && next?.kind === "word" && next.capital && isTownAndDay(tokens.slice(0, opener));
}

/** How far behind an inserted phrase its second dash stands at most, in tokens. */
const longestInsertion = 24;

/** `Seoul, South Korea -- A team …`, not `Mike Pompeo -- Washington's envoy -- met …`: one dash, and only names before it. */
function isTown(tokens: readonly Token[], at: number): boolean {
  const start = itemAt(tokens, at + 1)?.text === itemAt(tokens, at)?.text ? at + 2 : at + 1;
  if (at > 6 || itemAt(tokens, start)?.capital !== true) return false;
  if (!tokens.slice(0, at).every(({ kind, capital, text }) => (kind === "word" && capital) || text === ","))
    return false;
  for (let next = start; next < Math.min(tokens.length, start + longestInsertion); next++) {
    if (itemAt(tokens, next)?.text === ".") return true;
    if (isDash(tokens, next)) return false;
  }
  return true;
}

/** `Beijing, 6 October 2009`, not `October 6, 2009`, which heads an entry. */
function isTownAndDay(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (!first || monthAt(first) !== null || weekdayAt(first) !== null) return false;
  return (
    tokens.some((token) => monthAt(token) !== null) &&
    tokens.every(({ kind, capital, text }) => kind === "number" || capital || /^[,.]$/.test(text))
  );
}
