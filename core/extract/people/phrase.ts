import { type ArticleReading, hasFlag, isVerbAt, keyAt, verbAt } from "#core/extract/article-reading";
import { nounTriggers } from "#core/extract/vocabulary";
import { bodyNouns, honorifics, pluralHeads, shortTitles, titleHeads, titleModifiers } from "#core/names/title-words";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { isOwnerAt } from "./actor";
import { governmentParty, type Party } from "./party";

/** What stands before a name or instead of it: `the North's chief delegate`. */
export interface Phrase {
  from: number;
  /** the token that it has come to */
  at: number;
  country: string | null;
  /** a government named as a noun: `China`, `Pyongyang` */
  noun: Party | null;
  /** words of office */
  words: string[];
  hasDeterminer: boolean;
}

/** No description of a person is longer, in tokens. */
const longestPhrase = 24;

const determiners = wordSet("the a an his her their its this that senior one another some several");

/** Whether a description may begin at a word that is no name: at an article or a word of office. */
export function opensDescription(key: string): boolean {
  return determiners.has(key) || honorifics.has(key) || key === "opposite" || isDescriptive(key);
}

/** Reads as many words as belong to a description. */
export function gatherPhrase(reading: ArticleReading, from: number, end: number): Phrase {
  const phrase: Phrase = { from, at: from, country: null, noun: null, words: [], hasDeterminer: false };
  const limit = Math.min(end, from + longestPhrase);
  while (phrase.at < limit && extend(reading, phrase));
  return phrase;
}

/** Whether a noun or an adjective stands at a token: what is before it goes with it. */
export function isNounAt(reading: ArticleReading, at: number): boolean {
  return /^(NOUN|PROPN|ADJ)$/.test(reading.tags[at]?.pos ?? "") && reading.nameAt[at]?.person == null;
}

/** Whether a word describes people: `minister`, `senior`, `delegation`. */
export function isDescriptive(key: string): boolean {
  return isHead(key) || titleModifiers.has(key);
}

const head = wordFlag(({ key }) => isHead(key));
const descriptive = wordFlag(({ key }) => isDescriptive(key));

/** Whether a word alone can stand for people: `minister`, `officials`. */
export function isHead(key: string): boolean {
  return titleHeads.has(key) || bodyNouns.has(key) || pluralHeads.has(key);
}

/** Takes the next word in; false where the phrase ends. */
function extend(reading: ArticleReading, phrase: Phrase): boolean {
  const { at, from, words } = phrase;
  const name = reading.nameAt[at];
  if (name) return name.country !== null && !name.person && takeCountry(reading, phrase);
  const key = keyAt(reading, at);
  if (at === from && isDeterminer(reading, at)) phrase.hasDeterminer = true;
  else if (shortTitles.has(key) && reading.tokens[at]?.capital) words.push(shortTitles.get(key) as string);
  else if (
    hasFlag(reading, at, descriptive) &&
    !(at === from && pluralHeads.has(key) && !titleHeads.has(key) && !bodyNouns.has(key))
  )
    words.push(key);
  else if (key === "opposite" && keyAt(reading, at + 1) === "number") {
    words.push("counterpart");
    phrase.at++;
  } else if (!honorifics.has(key) && !(key === "-" && words.length > 0))
    return words.length > 0 && takeComplement(reading, phrase);
  phrase.at++;
  return true;
}

/** `that` before a name opens a clause: `said that Kim …`. */
function isDeterminer(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  return determiners.has(key) && (key !== "that" || (reading.tags[at]?.pos === "DET" && !reading.nameAt[at + 1]));
}

/** An adjective or a possessive goes on; a bare noun ends the phrase. */
function takeCountry(reading: ArticleReading, phrase: Phrase): boolean {
  const name = reading.nameAt[phrase.at];
  if (!name?.country || phrase.words.some((word) => titleHeads.has(word))) return false;
  phrase.at = name.to;
  phrase.country = name.country.code;
  if (isOwnerAt(reading, name.to)) return takePossessed(reading, phrase, governmentParty(name.country));
  const next = keyAt(reading, name.to);
  if (hasFlag(reading, name.to, descriptive) || reading.nameAt[name.to]?.person || honorifics.has(next)) return true;
  const isPeople = /(ns|ese)$/i.test(reading.tokens[name.to - 1]?.text ?? "") && !isNounAt(reading, name.to);
  if (!name.isAdjective || isPeople) phrase.noun = governmentParty(name.country);
  return false;
}

/** `the North's envoy` goes on; in `the North's reactor` the country stands alone. */
function takePossessed(reading: ArticleReading, phrase: Phrase, owner: Party): boolean {
  const body = reading.nameAt[phrase.at + 1];
  // `the North's United Nations mission` is the North's
  const start = body?.country?.code === "UN" ? body.to : phrase.at + 1;
  const noun = overAdjectives(reading, start);
  if (noun > start || hasFlag(reading, start, descriptive) || reading.nameAt[start]?.person) {
    phrase.at = noun;
    return true;
  }
  phrase.noun = owner;
  return false;
}

/** `North Korea's most powerful officials`: over a few adjectives to a noun for people. */
function overAdjectives(reading: ArticleReading, from: number): number {
  if (titleModifiers.has(keyAt(reading, from))) return from;
  for (let at = from; at < from + 5; at++) {
    const token = reading.tokens[at];
    if (!token || token.capital || reading.nameAt[at] || (token.kind !== "word" && token.text !== "-")) return from;
    if (token.flags & head) return at;
    if (verbAt(reading, at)?.form === "past" || nounTriggers.has(token.key)) return from;
  }
  return from;
}

/** `secretary of state`, `president of South Korea`, `head of the Japanese delegation`, `envoy for human rights`. */
function takeComplement(reading: ArticleReading, phrase: Phrase): boolean {
  const { at } = phrase;
  const preposition = keyAt(reading, at);
  if (preposition === "for" || preposition === "to") return takeTask(reading, phrase);
  if (preposition === "from") return takeHome(reading, phrase);
  if (preposition !== "of") return false;
  const next = skipDescription(reading, at + 1, 5);
  const name = reading.nameAt[next];
  if (name?.country || name?.body) {
    phrase.country ??= name.country?.code ?? name.body?.country ?? null;
    phrase.words.push("of", ...(name.body ? keysOf(reading, next, name.to) : []));
    phrase.at = name.country ? skipDescription(reading, name.to, 8) : name.to;
    return true;
  }
  phrase.words.push(...keysOf(reading, at, next));
  phrase.at = next;
  return next > at + 1;
}

/** `officials from Japan`, `a delegation from the North`: the country whose people they are. */
function takeHome(reading: ArticleReading, phrase: Phrase): boolean {
  const { at, words } = phrase;
  if (!senders.has(words.at(-1) ?? "")) return false;
  const home = reading.nameAt[keyAt(reading, at + 1) === "the" ? at + 2 : at + 1];
  if (!home?.country || home.person || home.isAdjective || isOwnerAt(reading, home.to)) return false;
  // `officials from North Korea and Japan` are of two
  if (/^(and|,)$/.test(keyAt(reading, home.to)) && reading.nameAt[home.to + 1]?.country) return false;
  phrase.country ??= home.country.code;
  phrase.at = home.to;
  return true;
}

const senders = wordSet(
  "officials diplomats negotiators envoys delegates representatives experts officers lawmakers delegation team mission",
);

function keysOf(reading: ArticleReading, from: number, to: number): string[] {
  return reading.tokens.slice(from, to).map(({ key }) => key);
}

function skipDescription(reading: ArticleReading, from: number, most: number): number {
  let at = from;
  while (at < from + most && !reading.nameAt[at] && isOfOffice(keyAt(reading, at))) at++;
  return at;
}

function isOfOffice(key: string): boolean {
  return isDescriptive(key) || determiners.has(key) || key === "state";
}

const withTask = wordSet(
  "envoy ambassador representative adviser advisor coordinator secretary director minister negotiator",
);

/** `ambassador to Russia`; in `a letter from the minister to the president` the president is somebody else. */
const withGoal = wordSet("envoy ambassador representative adviser advisor delegate");

/** `ambassador for normalization talks with Japan`: what an office is for tells no event. */
function takeTask(reading: ArticleReading, phrase: Phrase): boolean {
  const isTo = keyAt(reading, phrase.at) === "to";
  if (!phrase.words.some((word) => (isTo ? withGoal : withTask).has(word))) return false;
  const start = phrase.at + 1;
  let next = start;
  while (next < start + 11 && isTaskWord(reading, next)) next++;
  if (next === start || (isTo && isTitled(reading, next))) return false;
  phrase.at = next;
  return true;
}

/** `an adviser to Prime Minister Doe`: an office right before the name is of whom the adviser serves. */
function isTitled(reading: ArticleReading, at: number): boolean {
  return reading.nameAt[at]?.person != null && titleHeads.has(keyAt(reading, at - 1));
}

/** `(DPRK)` within an office. */
function isAcronym(reading: ArticleReading, at: number): boolean {
  const inside = keyAt(reading, at) === "(" ? at + 1 : at - 1;
  return reading.nameAt[inside]?.country != null;
}

function isTaskWord(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  if (!token || reading.dateAt[at] || reading.nameAt[at]?.person) return false;
  if (token.kind === "mark") return token.text === "-" || (/^[()]$/.test(token.text) && isAcronym(reading, at));
  return !isVerbAt(reading, at) || /^(talks|talk)$/.test(token.key);
}
