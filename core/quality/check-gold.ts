import { z } from "zod";
import { readBounds } from "./accepted-date";
import { GoldArticle, type GoldEvent } from "./gold";
import { findPassages, overlap } from "./passages";

/** An article as gold is checked against it. */
interface Article {
  date: string;
  body: string;
}

/**
 * Reads gold and holds it against its article. What is wrong comes back as lines that name the event and the remedy, all
 * at once.
 */
export function checkGold(value: unknown, article: Article): GoldArticle | string[] {
  const parsed = GoldArticle.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map(formatIssue);
  const gold = parsed.data;
  const problems = [
    ...(gold.date === article.date ? [] : [`date: ${gold.date}, but the article is of ${article.date}.`]),
    ...repeatedKeys(gold.events),
    ...gold.events.flatMap((event) => checkEvent(event, article.body).map((problem) => `${event.key}: ${problem}`)),
    ...gold.not_events.flatMap((passage) => checkNotEvent(passage, gold.events, article.body)),
  ];
  return problems.length > 0 ? problems : gold;
}

function formatIssue({ path, message }: z.core.$ZodIssue): string {
  return `${z.core.toDotPath(path) || "gold"}: ${message}`;
}

function repeatedKeys(events: readonly GoldEvent[]): string[] {
  const keys = events.map(({ key }) => key);
  return keys
    .filter((key, at) => keys.indexOf(key) !== at)
    .map((key) => `${key}: the key stands twice. Give each event a key of its own.`);
}

function checkEvent(event: GoldEvent, body: string): string[] {
  return [...checkDates(event), ...event.evidence.flatMap((exact) => checkPassage("evidence", exact, body))];
}

function checkDates({ dates, earliest, latest }: GoldEvent): string[] {
  const unreadable = dates.filter((date) => readBounds(date) === undefined);
  if (unreadable.length > 0) return unreadable.map((date) => `“${date}” is no EDTF date.`);
  if (earliest !== null && latest !== null && earliest > latest)
    return [`earliest (${earliest}) lies after latest (${latest}).`];
  const bounds = readBounds(dates[0] ?? null);
  if (bounds?.earliest === earliest && bounds.latest === latest) return [];
  return [
    `earliest and latest are ${earliest} and ${latest}, but the first date means ${bounds?.earliest ?? null} and ${bounds?.latest ?? null}.`,
  ];
}

function checkPassage(kind: string, exact: string, body: string): string[] {
  const count = findPassages(body, exact).length;
  if (count === 1) return [];
  const remedy =
    count === 0 ? "does not stand in the article. Copy it exactly" : `stands there ${count} times. Quote more of it`;
  return [`${kind} “${exact}” ${remedy}.`];
}

function checkNotEvent(exact: string, events: readonly GoldEvent[], body: string): string[] {
  const passages = findPassages(body, exact);
  const shared = events.filter(({ evidence }) => evidence.some((text) => overlap(passages, findPassages(body, text))));
  return [
    ...checkPassage("not_events", exact, body),
    ...shared.map(({ key }) => `not_events “${exact}” overlaps the evidence of ${key}. Quote less of it.`),
  ];
}
