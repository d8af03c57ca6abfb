import { boundsOf } from "#core/dates/edtf";
import { resolveDate } from "#core/dates/prose/resolve-date";
import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { verbs } from "#core/extract/clause/conjugation";
import { gather } from "#core/gather";
import { itemAt } from "#core/item-at";
import { pluralHeads, speechVerbs } from "#core/names/title-words";
import type { Sentence } from "#core/prose/sentences";
import { type Token, wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { type Actor, wordBefore } from "./actor";
import { absorb } from "./apposition";
import type { Discourse } from "./discourse";
import { noteTurn, withSpeaker } from "./first-person";
import { opensGroup, readGroup } from "./group-actors";
import type { Mention } from "./mentions";
import { isGovernment, nobody } from "./party";
import { opensDescription } from "./phrase";
import { readPhrase } from "./phrase-actors";
import { isPronoun, readPronoun } from "./pronoun-actors";
import { tellJourney } from "./travelers";

/** Finds who is spoken of in a sentence and tells the discourse. */
export function findActors(reading: ArticleReading, sentence: Sentence, discourse: Discourse): Actor[] {
  if (sentence.to - sentence.from > 2) discourse.beginSentence(isEntry(reading, sentence));
  const actors: Actor[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    if (reading.dateAt[at]?.from === at) tellDate(reading, at, discourse);
    const actor = mayBegin(reading, at) ? readActor(reading, { from: at, to: sentence.to }, discourse) : null;
    if (actor && !absorb(reading, actors, actor, discourse)) {
      tell(reading, actor, discourse);
      joinList(reading, actors, actor, discourse);
      actors.push(actor);
    } else if (!actor) tellUnnamed(reading, at, actors.at(-1), discourse);
    at = Math.max(actor?.to ?? 0, at + 1);
  }
  noteTurn(reading, sentence, actors, discourse);
  return withSpeaker(reading, sentence, actors, discourse);
}

/** `in June 2018`: who is spoken of next held office then. */
function tellDate(reading: ArticleReading, at: number, discourse: Discourse): void {
  const mention = reading.dateAt[at];
  if (!mention || !/\b(19|20)\d\d\b/.test(mention.text)) return;
  const date = resolveDate(mention.expression, { reference: reading.day, direction: null, anchor: null });
  const { earliest } = date ? boundsOf(date.edtf) : { earliest: null };
  if (earliest && earliest < reading.day) discourse.people.tellDay(earliest);
}

/** `9:55 a.m. | …`, `14.09 …`: an entry of a live report. */
function isEntry({ tokens }: ArticleReading, { from }: Sentence): boolean {
  const isClock = tokens[from]?.kind === "number" && /^[.:]$/.test(tokens[from + 1]?.text ?? "");
  return isClock && tokens[from + 2]?.kind === "number" && tokens[from + 2]?.spaced === false;
}

/** Whether somebody may be spoken of from a word on that is no name: most words need no closer look. */
const opensActor = wordFlag(({ key }) => isPronoun(key) || opensGroup(key) || opensDescription(key));

function mayBegin({ dateAt, isOfClock, nameAt, tokens }: ArticleReading, at: number): boolean {
  if (dateAt[at] || isOfClock[at]) return false;
  return nameAt[at] !== undefined || ((tokens[at] as Token).flags & opensActor) !== 0;
}

function readActor(reading: ArticleReading, span: { from: number; to: number }, discourse: Discourse): Actor | null {
  return (
    readPronoun(reading, span.from, discourse) ??
    readGroup(reading, span.from, discourse) ??
    readPhrase(reading, span, discourse)
  );
}

const letterNouns = wordSet("letter letters message messages note greetings missive");

const notSubjects = wordSet(
  "with of by for from to in at on about between against under like than over among beside alongside opposite " +
    "across after before through via near into without whom",
);

/** Lets the discourse know who was spoken of, and in which place. */
function tell(reading: ArticleReading, actor: Actor, discourse: Discourse): void {
  const { parties, form } = actor;
  const [only] = parties;
  if (isWhere(reading, actor) || !only) return;
  const place = isAgent(reading, actor) && discourse.isSubjectless ? "subject" : placeOf(reading, actor);
  if (parties.length === 1 && isGovernment(only) && (place === "subject" || place === "owner"))
    discourse.noteActing(only);
  for (const party of parties) discourse.note(party, place, form === "pronoun" && actor.to - actor.from === 1);
  const isPlural = parties.length > 1 || (isGovernment(only) && isPluralNoun(reading, actor));
  if (isPlural && place !== "owner") discourse.groups.add(parties);
  if (parties.length === 1 && isSpeaker(reading, actor)) discourse.noteSpeaker(only);
  tellJourney(reading, actor, place, discourse);
}

/** `Laos is represented by its president`: where no person is the subject, the one who does it stands in the foreground. */
function isAgent(reading: ArticleReading, { from, form }: Actor): boolean {
  return form === "name" && keyAt(reading, from - 1) === "by" && verbAt(reading, from - 2)?.form === "past";
}

function placeOf(reading: ArticleReading, actor: Actor): Mention["place"] {
  if (actor.isOwner || isAbsent(reading, actor)) return "owner";
  if (isOfRelative(reading, actor)) return "subject";
  const before = wordBefore(reading, actor);
  if (notSubjects.has(before)) return "oblique";
  const isObject =
    addressing.has(before) ||
    (!speechVerbs.has(before) && (verbs.has(before) || isActiveVerb(reading, actor.from - 1)));
  return isObject ? "object" : "subject";
}

/** `gave him a message from Obama`: who wrote it is not there. */
function isAbsent(reading: ArticleReading, { from }: Actor): boolean {
  return keyAt(reading, from - 1) === "from" && letterNouns.has(keyAt(reading, from - 2));
}

/** `the third stop for Mr. Ri, who had conferred …`: somebody who does something. */
function isOfRelative(reading: ArticleReading, { to }: Actor): boolean {
  return keyAt(reading, keyAt(reading, to) === "," ? to + 1 : to) === "who";
}

/** Verbs of speech with somebody who listens; after the others comes who speaks or what is said. */
const addressing = wordSet(
  "told tells tell telling warned warns urged urges asked asks assured assures informed informs quoted",
);

/** A verb right before: its object follows. */
function isActiveVerb(reading: ArticleReading, at: number): boolean {
  return verbAt(reading, at) !== undefined;
}

function isPluralNoun(reading: ArticleReading, actor: Actor): boolean {
  return (
    actor.to - actor.from > 1 && /s$/.test(keyAt(reading, actor.to - 1)) && !itemAt(reading.nameAt, actor.to - 1)?.place
  );
}

/** `Mr. Kim said`, `said Mr. Kim`. */
function isSpeaker(reading: ArticleReading, { from, to }: Actor): boolean {
  const next = reading.tags[to]?.pos === "ADV" || keyAt(reading, to) === "," ? to + 1 : to;
  return (
    speechVerbs.has(keyAt(reading, to)) ||
    speechVerbs.has(keyAt(reading, next)) ||
    speechVerbs.has(keyAt(reading, from - 1))
  );
}

/** `a spokesman said`, `said one official`: somebody speaks whom the text does not name. */
function tellUnnamed(reading: ArticleReading, at: number, last: Actor | undefined, discourse: Discourse): void {
  if (!((reading.tokens[at] as Token).flags & maySpeak)) return;
  const isSpoken = speechVerbs.has(keyAt(reading, at)) && reading.tags[at]?.pos === "VERB";
  if (!isSpoken && !isVoice(reading, at)) return;
  if (isSpoken && !isNoun(reading, at - 1) && !isInverted(reading, at)) return;
  if (last && last.to >= at - 1) return;
  // `Officials said …`: several are neither `he` nor `she`
  if (!(isSpoken && isSeveral(keyAt(reading, at - 1)))) discourse.note(nobody, "subject");
  if (isSpoken) discourse.noteSpeaker(nobody);
}

const otherSpeakers = wordSet("analysts sources experts observers reporters critics");

function isSeveral(key: string): boolean {
  return pluralHeads.has(key) || otherSpeakers.has(key);
}

const maySpeak = wordFlag(({ key }) => speechVerbs.has(key) || key.startsWith("spokes"));

const newDeterminers = wordSet("a an one another");

/** `…, said one official`. */
function isInverted(reading: ArticleReading, at: number): boolean {
  return newDeterminers.has(keyAt(reading, at + 1)) && /^[,.;"”]?$/.test(keyAt(reading, at - 1));
}

function isVoice(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at).startsWith("spokes") && !reading.nameAt[at + 1]?.person;
}

function isNoun(reading: ArticleReading, at: number): boolean {
  return /^(NOUN|PROPN)$/.test(reading.tags[at]?.pos ?? "");
}

/** `A, B and C`: those who are listed are spoken of together. */
function joinList(reading: ArticleReading, actors: readonly Actor[], actor: Actor, discourse: Discourse): void {
  if (actors.length === 0) return;
  const members = [actor];
  for (let at = actors.length - 1; at >= 0; at--) {
    const before = actors[at] as Actor;
    if (!isLinked(reading, before, members[0] as Actor)) break;
    members.unshift(before);
  }
  const parties = gather(members, (member) => member.parties).filter((party) => !isGovernment(party));
  if (members.length > 1 && parties.length > 1) discourse.noteList(parties);
}

/** Only a comma, `and` or words of office between two people. */
function isLinked(reading: ArticleReading, a: Actor, b: Actor): boolean {
  if (a.form === "pronoun" && a.isOwner) return false;
  if (b.from - a.to > 6 || !/^(and|,)$/.test(keyAt(reading, a.to))) return false;
  for (let at = a.to; at < b.from; at++)
    if (!/^(and|,|&)$/.test(keyAt(reading, at)) && !/^(NOUN|PROPN|ADJ)$/.test(reading.tags[at]?.pos ?? ""))
      return false;
  return b.from > a.to && a.parties[0]?.key !== b.parties[0]?.key;
}

/** `in Stockholm` speaks of a place, `in the North` also of a country. */
function isWhere(reading: ArticleReading, actor: Actor): boolean {
  if (!actor.parties.every(isGovernment) || keyAt(reading, actor.from) === "the") return false;
  return /^(in|at|near)$/.test(wordBefore(reading, actor)) || isGoal(reading, actor);
}

const goalPrepositions = wordSet("to into for from via across through");
const journeys = wordSet(
  "visit trip fly flew flies flight departed departs depart departure left leave leaves leaving leg bound travel travels " +
    "traveled travelled heading headed tour returned arrived set",
);

/** `departed for Vietnam`, `a trip to China`. */
function isGoal(reading: ArticleReading, actor: Actor): boolean {
  if (!goalPrepositions.has(wordBefore(reading, actor))) return false;
  const at = keyAt(reading, actor.from - 1) === wordBefore(reading, actor) ? actor.from - 2 : actor.from - 3;
  return journeys.has(keyAt(reading, at));
}
