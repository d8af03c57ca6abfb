import type { Token } from "#core/prose/tokens";
import type { DateExpression, DateMention, DateRole } from "./date-expression";
import { type Reading, readAbsolute } from "./read-absolute";
import { readRelative } from "./read-relative";

/** Finds the dates of a text, in order, none overlapping. Each token is looked at a bounded number of times. */
export function findDates(text: string, tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readDate(tokens, at);
    if (reading) mentions.push(toMention(text, tokens, at, reading));
    at = reading?.to ?? at + 1;
  }
  return mentions;
}

function readDate(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at]?.kind === "mark") return null;
  return readAbsolute(tokens, at) ?? readRelative(tokens, at);
}

const sinceWords = new Set(["since"]);
const untilWords = new Set(["until", "till", "through"]);

function toMention(text: string, tokens: readonly Token[], from: number, { expression, to }: Reading): DateMention {
  const [start, end] = [(tokens[from] as Token).start, (tokens[to - 1] as Token).end];
  return { from, to, start, end, text: text.slice(start, end), expression, role: roleOf(tokens[from - 1], expression) };
}

function roleOf(before: Token | undefined, expression: DateExpression): DateRole {
  if (expression.kind === "vague" || !before) return "at";
  if (sinceWords.has(before.key)) return "since";
  return untilWords.has(before.key) ? "until" : "at";
}
