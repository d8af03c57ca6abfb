import type { Day } from "#core/dates/calendar";
import type { DateMention } from "#core/dates/prose/date-expression";
import { type DayOrder, dayOrder } from "#core/dates/prose/day-order";
import { findDates } from "#core/dates/prose/find-dates";
import { gather } from "#core/gather";
import { itemAt } from "#core/item-at";
import { findNames } from "#core/names/find-names";
import type { NameIndex } from "#core/names/name-index";
import { byToken, type NameMention } from "#core/names/name-mention";
import { type Tag, tagTokens } from "#core/prose/parts-of-speech";
import { type Sentence, splitSentences } from "#core/prose/sentences";
import { type Token, tokenize } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import type { VerbEntry } from "./clause/conjugation";
import { readVerbForm } from "./clause/verb-form";
import { afterTown, findOpening } from "./dateline";

/** An article taken apart: what later steps look things up in. */
export interface ArticleReading {
  day: Day;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** by the token that they begin at or cover */
  nameAt: (NameMention | undefined)[];
  dateAt: (DateMention | undefined)[];
  /** by token: whether it only tells by whose clock a date is told, `(Tuesday in South Korea)`: nobody acts there */
  isOfClock: readonly boolean[];
  /** which of two numbers of a date is its day, by who writes; null = not known */
  order: DayOrder | null;
  index: NameIndex;
  tags: Tag[];
  verbs: (VerbEntry | undefined)[];
  /** the first token after `SEOUL, June 18 - ` */
  opening: number;
}

/** `language`: BCP 47; without it nothing is known of how the article writes its dates. */
export function readArticle(article: { date: Day; body: string; language?: string }, index: NameIndex): ArticleReading {
  const tokens = tokenize(article.body);
  const tags = tagTokens(tokens);
  const nameAt = byToken(tokens.length, findNames({ text: article.body, tokens, tags }, index, article.date));
  const opening = findOpening(tokens) || afterTown(tokens, nameAt[0]);
  const dates = findDates(article.body, tokens).filter(
    (date) => !isOfName(date, nameAt) && !namesSomething.has(tokens[date.to]?.key ?? ""),
  );
  return {
    tags,
    verbs: tokens.map((_, at) =>
      nameAt[at] || isVisitor(tokens, nameAt, at) ? undefined : readVerbForm(tokens, tags, at),
    ),
    day: article.date,
    text: article.body,
    tokens,
    sentences: gather(splitSentences(article.body, tokens), (sentence) => withoutDateline(sentence, tokens, opening)),
    nameAt,
    dateAt: byToken(tokens.length, dates),
    isOfClock: clockTokens(tokens.length, dates),
    order: dayOrder(article.language ?? "", opening > 0 ? homeOf(nameAt[0], index) : null),
    index,
    opening,
  };
}

/** `received visiting Foreign Minister Ri`, `told visiting President Xi`. */
const receptions = wordSet(
  "met meet meets receive received receives welcomed welcomes greeted hosted hosts saw told tells assured informed " +
    "briefed thanked urged asked",
);

/** `Visiting Chinese Foreign Minister Wang Yi`, `the visiting delegation`: who visits, not what is visited. */
function isVisitor(tokens: readonly Token[], nameAt: readonly (NameMention | undefined)[], at: number): boolean {
  if (tokens[at]?.key !== "visiting") return false;
  const before = itemAt(tokens, at - 1);
  if (before && /^(the|a|his|her|their|its|with|by|of|and)$/.test(before.key)) return true;
  if (before && receptions.has(before.key) && tokens[at + 1]?.capital) return !nameAt[at + 1]?.place;
  if (before?.kind === "word" && before.spaced && !tokens[at]?.capital) return false;
  return nameAt[at + 1]?.country != null && nameAt[at + 1]?.isAdjective === true;
}

/** `the 1950-53 war`, `the April 25 House of Culture`: such a date is a name. */
const namesSomething = wordSet("war house");

/** By token, whether it is of a parenthesis or a time of day that belongs to a clock. */
function clockTokens(length: number, dates: readonly DateMention[]): boolean[] {
  const isOfClock = new Array<boolean>(length).fill(false);
  for (const { elsewhere, time } of dates)
    for (const span of [elsewhere, time]) if (span) isOfClock.fill(true, span.from, span.to);
  return isOfClock;
}

/** The country of the town that a name means. */
function homeOf(name: NameMention | undefined, index: NameIndex): string | null {
  return name?.country?.code ?? (name?.place ? (index.placesById.get(name.place.id)?.country ?? null) : null);
}

/** `Paek Nam Sun` is no Sunday, `May` may be a minister. */
function isOfName({ from, to }: DateMention, nameAt: readonly (NameMention | undefined)[]): boolean {
  for (let at = from; at < to; at++) if (nameAt[at]?.person) return true;
  return false;
}

function withoutDateline(sentence: Sentence, tokens: readonly Token[], opening: number): Sentence[] {
  if (sentence.to <= opening) return [];
  return sentence.from >= opening
    ? [sentence]
    : [
        {
          start: (tokens[opening] as Token).start,
          end: sentence.end,
          from: opening,
          to: sentence.to,
          paragraph: sentence.paragraph,
          isItem: sentence.isItem,
        },
      ];
}

/** The verb at a token, or undefined where none stands. */
export function verbAt(reading: ArticleReading, at: number): VerbEntry | undefined {
  return itemAt(reading.verbs, at);
}

export function isVerbAt(reading: ArticleReading, at: number): boolean {
  return itemAt(reading.verbs, at) !== undefined;
}

export function keyAt(reading: ArticleReading, at: number): string {
  return itemAt(reading.tokens, at)?.key ?? "";
}

/** Whether a word has one of some flags (`wordFlag`). */
export function hasFlag(reading: ArticleReading, at: number, flags: number): boolean {
  return ((itemAt(reading.tokens, at)?.flags ?? 0) & flags) !== 0;
}

/** Whether a word with one of some flags stands in a stretch. */
export function hasFlagIn(reading: ArticleReading, { from, to }: { from: number; to: number }, flags: number): boolean {
  for (let at = from; at < to; at++) if (hasFlag(reading, at, flags)) return true;
  return false;
}

/** Whether one of some words stands in a stretch. */
export function hasWord(
  reading: ArticleReading,
  { from, to }: { from: number; to: number },
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (words.has(keyAt(reading, at))) return true;
  return false;
}

/** Where a word stands first in a stretch, or null. */
export function findWord(
  reading: ArticleReading,
  { from, to }: { from: number; to: number },
  word: string,
): number | null {
  for (let at = from; at < to; at++) if (keyAt(reading, at) === word) return at;
  return null;
}
