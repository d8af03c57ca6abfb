import { type DateMention } from "#core/dates/prose/date-expression";
import { findDates } from "#core/dates/prose/find-dates";
import type { Day } from "#core/dates/calendar";
import { findNames, type NameMention } from "#core/names/find-names";
import type { NameIndex } from "#core/names/name-index";
import { type Sentence, splitSentences } from "#core/prose/sentences";
import { type Token, tokenize } from "#core/prose/tokens";

/** An article taken apart: what later steps look things up in. */
export interface ArticleReading {
  day: Day;
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** by the token that they begin at or cover */
  nameAt: (NameMention | undefined)[];
  dateAt: (DateMention | undefined)[];
  index: NameIndex;
}

export function readArticle(article: { date: Day; body: string }, index: NameIndex): ArticleReading {
  const tokens = tokenize(article.body);
  return {
    day: article.date,
    text: article.body,
    tokens,
    sentences: splitSentences(article.body, tokens),
    nameAt: byToken(tokens.length, findNames(article.body, tokens, index, article.date)),
    dateAt: byToken(tokens.length, findDates(article.body, tokens)),
    index,
  };
}

function byToken<T extends { from: number; to: number }>(length: number, mentions: readonly T[]): (T | undefined)[] {
  const at: (T | undefined)[] = new Array(length);
  for (const mention of mentions) at.fill(mention, mention.from, mention.to);
  return at;
}

export function keyAt(reading: ArticleReading, at: number): string {
  return reading.tokens[at]?.key ?? "";
}
