import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { verbs } from "#core/extract/clause/conjugation";
import { titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Actor, toActor } from "./actor";
import type { Discourse } from "./discourse";
import { alwaysTwo, counts, groupNouns, readTitle } from "./group-nouns";
import { holdersOf, koreas, partiesOf, readSides } from "./group-parties";
import { readBothKoreas, readKoreanSide, readNations } from "./nation-groups";
import type { Party } from "./party";

/** What a group may begin with, other than a title. */
const openers = wordSet("the all both two north south our korean");
const titles = wordSet("premiers ministers presidents");

/** Whether `readGroup` may find somebody at a word that is no name. */
export function opensGroup(key: string): boolean {
  return openers.has(key) || titleModifiers.has(key) || titles.has(key);
}

/** `the two leaders`, `both sides`, `the pair`, `the two Koreas`, `the prime ministers of the two Koreas`. */
export function readGroup(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  if (reading.nameAt[at]?.country) return readNations(reading, at) ?? readBothKoreas(reading, at);
  if (!openers.has(key)) return titleModifiers.has(key) || titles.has(key) ? readHolders(reading, at, discourse) : null;
  return (
    (key === "the" ? readNations(reading, at) : null) ??
    readBothKoreas(reading, at) ??
    readKoreanSide(reading, at, discourse) ??
    readMany(reading, at, discourse) ??
    readPlural(reading, at, discourse)
  );
}

/** `the trio`, `the three envoys`, `all four`. */
function readMany(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  if (!/^(the|all)$/.test(keyAt(reading, from))) return null;
  const count = counts.get(keyAt(reading, from + 1)) ?? 0;
  if (count < 2 || reading.dateAt[from + 1]) return null;
  const title = readTitle(reading, from + 2);
  const noun = keyAt(reading, title.to - 1);
  if (count === 2) return readTwo(reading, from, discourse);
  const hasNoun = groupNouns.has(noun) && noun !== "koreas";
  if (!hasNoun && isNounAt(reading, from + 2)) return null;
  const isOfSides = groupNouns.get(noun) === "sides" && hasNoun;
  const parties = discourse.groups.findMany(count, ({ person }) => isOfSides || person !== null);
  return toActor(reading, { from, to: hasNoun ? title.to : from + 2 }, parties, "group");
}

/** `a meeting of the two`. */
function readTwo(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const isNoun = isNounAt(reading, from + 2) && !(adverbs.has(keyAt(reading, from + 2)) && verbAt(reading, from + 3));
  if (keyAt(reading, from + 1) !== "two" || isNoun || reading.tokens[from + 2]?.kind === "number") return null;
  return toActor(
    reading,
    { from, to: from + 2 },
    discourse.groups.findPair(() => true),
    "group",
  );
}

/** `the two last spoke`: before a verb, whatever the tagger says. */
const adverbs = wordSet("last first next also later then again");

const nounTags = wordSet("NOUN PROPN ADJ NUM");

function isNounAt(reading: ArticleReading, at: number): boolean {
  if (verbs.get(keyAt(reading, at))?.form === "past" || verbAt(reading, at)) return false;
  return nounTags.has(reading.tags[at]?.pos ?? "") || keyAt(reading, at) === "-";
}

function readPlural(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const hasThe = keyAt(reading, from) === "the";
  const start = hasThe ? overSame(reading, from + 1) : from;
  const isCounted = counts.get(keyAt(reading, start)) === 2 && /^(two|both)$/.test(keyAt(reading, start));
  if (!hasThe && !isCounted) return readHolders(reading, from, discourse);
  const title = readTitle(reading, isCounted ? start + 1 : start);
  const noun = keyAt(reading, title.to - 1);
  if (noun === "koreas") return toActor(reading, { from, to: title.to }, koreas(), "group");
  if (!isGroupNoun(reading, title.to - 1)) return null;
  const of = readSides(reading, title.to, discourse);
  if (of) return toActor(reading, { from, to: of.to }, holdersOf(of.parties, title.words, discourse), "group");
  if (noun === "heads" && /^of (state|government)$/.test(`${keyAt(reading, title.to)} ${keyAt(reading, title.to + 1)}`))
    return toActor(reading, { from, to: title.to + 2 }, headsOf(reading, title.to + 1, discourse), "group");
  if (keyAt(reading, title.to) === "of" && groupNouns.get(noun) !== "sides") return null;
  if ((!isCounted && !alwaysTwo.has(noun)) || isNew(reading, from, noun)) return null;
  return toActor(reading, { from, to: title.to }, partiesOf(noun, title.words, discourse), "group");
}

/** `the two heads of state`, `of state or government` are leaders; of government alone premiers, if two were named. */
function headsOf(reading: ArticleReading, at: number, discourse: Discourse): Party[] {
  const premiers = keyAt(reading, at) === "government" ? partiesOf("premiers", "premiers", discourse) : [];
  return premiers.length > 0 ? premiers : partiesOf("leaders", "heads", discourse);
}

/** `the two leaders`, `the two heads of state`, not `the two heads` of an office. */
function isGroupNoun(reading: ArticleReading, at: number): boolean {
  const noun = keyAt(reading, at);
  return groupNouns.has(noun) && (noun !== "heads" || keyAt(reading, at + 1) === "of");
}

/** `the same two men`. */
function overSame(reading: ArticleReading, at: number): number {
  return /^(same|other|rival)$/.test(keyAt(reading, at)) ? at + 1 : at;
}

/** `two diplomats` are spoken of for the first time, `both diplomats` and `the two diplomats` are not. */
function isNew(reading: ArticleReading, from: number, noun: string): boolean {
  return keyAt(reading, from) === "two" && groupNouns.get(noun) !== "leaders" && noun !== "koreas";
}

/** `premiers' talks`. */
function readHolders(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const title = readTitle(reading, from);
  const noun = keyAt(reading, title.to - 1);
  if (!titles.has(noun) || !/^['’]$/.test(keyAt(reading, title.to))) return null;
  return toActor(
    reading,
    { from, to: title.to },
    holdersOf(discourse.countries.sides, title.words, discourse),
    "group",
  );
}
