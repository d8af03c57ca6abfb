import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { seesPlace, seesSomebody } from "#core/extract/trigger/pattern";
import { seesPeopleOf } from "#core/extract/trigger/people-of";
import { phoneWords } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";

/** A noun of the list of events, in its company. */
interface Noun {
  reading: ArticleReading;
  at: number;
  key: string;
  /** the words beside it */
  before: string;
  next: string;
}

/** Nouns that tell an event only in some company; all others always do. */
const rules: ReadonlyMap<string, (noun: Noun) => boolean> = new Map(
  (
    [
      ["telephone phone", isByPhone],
      ["call calls", isCall],
      ["contact contacts", isContact],
      ["greeting greetings", isGreeting],
      ["message messages", (noun) => !isOtherKind(noun)],
      ["session sessions", isSession],
      ["round rounds", isRound],
      ["briefing", isBriefing],
      ["exchange", isExchange],
      ["talk", isTalk],
      ["conference", isConference],
      ["chat powwow", ({ next }) => /^(with|between)$/.test(next)],
      ["confrontation confrontations", ({ reading, at, next }) => next === "with" && seesSomebody(reading, at + 2)],
      ["hearing", ({ before, next }) => before === "a" && /^(with|by|from)$/.test(next)],
      ["plenary plenaries", (noun) => !isOtherKind(noun) && !/^(meeting|session|of|assembly)$/.test(noun.next)],
      ["note", isNote],
      ["stop stay arrival departure swing voyage excursion detour", isTravel],
      ["travel", ({ reading, at, next }) => isOwned(reading, at) && next === "to" && seesPlace(reading, at + 2)],
      ["tour", ({ next }) => tourPrepositions.has(next)],
      ["mission", (noun) => !isResident(noun) && isDiplomatic(noun)],
      ["meeting meetings talks visit", isDiplomatic],
    ] satisfies [string, (noun: Noun) => boolean][]
  ).flatMap(([nouns, rule]) => nouns.split(" ").map((noun) => [noun, rule] as const)),
);

/** `signed a letter of intent`: a text of two sides. */
function isLetterOfIntent(reading: ArticleReading, at: number): boolean {
  const phrase = [0, 1, 2].map((step) => keyAt(reading, at + step)).join(" ");
  return /^letters? of (intent|understanding|agreement)$/.test(phrase);
}

/** Whether a noun tells an event where it stands: `a telephone call`, not `his call for peace`. */
export function tellsEvent(reading: ArticleReading, at: number): boolean {
  if (isLetterOfIntent(reading, at)) return false;
  const key = keyAt(reading, at);
  const rule = rules.get(key);
  return rule === undefined || rule({ reading, at, key, before: keyAt(reading, at - 1), next: keyAt(reading, at + 1) });
}

/** Words that make something else of a noun: `press conference`, `cabinet meeting`. */
const otherKinds = wordSet(
  "press news security cabinet emergency staff family policy trade town phone-in drone peace-keeping rescue training " +
    "opening plenary closing space un party politburo mass public board committee faculty rallies protest prayer " +
    "shareholders reserve council congress annual",
);

/** `talks`, not `cabinet talks`; a `UN meeting` may be one of ours. */
function isDiplomatic(noun: Noun): boolean {
  return !isOtherKind(noun) || noun.before === "un";
}

/** Whether the word before makes something else of a noun; `six-party` does not. */
function isOtherKind({ reading, at, before }: Noun): boolean {
  const isOfParties = before === "party" && keyAt(reading, at - 2) === "-";
  return otherKinds.has(before) && !isOfParties;
}

/** `in conference with`, `a conference between A and B`, not `a news conference with`. */
function isConference(noun: Noun): boolean {
  const { before, next } = noun;
  return remoteWords.has(before) || (!isOtherKind(noun) && /^(with|between)$/.test(next));
}

/** `explained it by telephone`, `over the phone`. */
function isByPhone({ reading, at, before }: Noun): boolean {
  return /^(by|over|on)$/.test(before === "the" ? keyAt(reading, at - 2) : before);
}

const callKinds = wordSet("courtesy video conference follow-up");
const callPrepositions = wordSet("on with between");

/** `a telephone call`, `a call with`, `a courtesy call on`. */
function isCall({ reading, at, before, next }: Noun): boolean {
  if (callPrepositions.has(next) || callKinds.has(before) || phoneWords.has(before)) return true;
  // `a similar call to the president`, not `his call to the North to return`
  return keyAt(reading, at) === "call" && (next === "to" || isTaken(reading, at, next)) && isCalled(reading, at);
}

const takingVerbs = wordSet("take receive get return field");

/** `took a call from the minister`. */
function isTaken(reading: ArticleReading, at: number, next: string): boolean {
  return next === "from" && [2, 3].some((back) => takingVerbs.has(verbAt(reading, at - back)?.lemma ?? ""));
}

/** Somebody who is called, or calls: `made a call to officials from Japan`, not `a call to the North to return`. */
function isCalled(reading: ArticleReading, at: number): boolean {
  const isMade = [2, 3, 4].some((back) => makingVerbs.has(verbAt(reading, at - back)?.lemma ?? ""));
  return seesNamed(reading, at + 2) || (isMade && seesPeopleOf(reading, at + 2, at + 9));
}

const makingVerbs = wordSet("make place put take receive get return");

/** A person by name within a title. */
function seesNamed(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    if (reading.nameAt[at]?.person) return keyAt(reading, reading.nameAt[at]?.to ?? at) !== "to";
    const isOf = keyAt(reading, at) === "of" && at > from;
    if (!isOf && !/^(NOUN|PROPN|ADJ|DET)$/.test(reading.tags[at]?.pos ?? "")) return false;
  }
  return false;
}

const otherContacts = wordSet("of for secret unofficial people");

const counts = wordSet("hours days weeks months series round rounds");

/** `contacts with Seoul`, `days of contacts`, not `points of contact`, `people-to-people contacts`. */
function isContact(noun: Noun): boolean {
  const { reading, at, before } = noun;
  if (isInContact(reading, at)) return false;
  if (otherContacts.has(before)) return before === "of" && counts.has(keyAt(reading, at - 2));
  return !isOtherKind(noun);
}

/** `stay in close contact`, `in contact with`: no event. */
function isInContact(reading: ArticleReading, at: number): boolean {
  const start = itemAt(reading.tags, at - 1)?.pos === "ADJ" ? at - 2 : at - 1;
  return keyAt(reading, start) === "in" && keyAt(reading, at) === "contact";
}

/** `his greetings`, not `exchanged greetings with`, which is how people meet. */
function isGreeting({ reading, at, next }: Noun): boolean {
  return verbAt(reading, at - 1)?.lemma !== "exchange" || next !== "with";
}

const partsOfTalks = wordSet("opening plenary closing");

/** `a plenary session`, not `a cabinet session`. */
function isSession(noun: Noun): boolean {
  return !isOtherKind(noun) || partsOfTalks.has(noun.before);
}

const roundsOf = wordSet(
  "talks negotiations consultations discussions the high ministerial dialogue working six inter nuclear",
);

/** `a round of talks`, not `a round of golf`. */
function isRound(noun: Noun): boolean {
  if (noun.before === "-" && keyAt(noun.reading, noun.at - 2) === "all") return false;
  if (isOtherKind(noun)) return partsOfTalks.has(noun.before);
  return noun.next !== "of" || roundsOf.has(keyAt(noun.reading, noun.at + 2));
}

const otherBriefings = wordSet(
  "press news daily security intelligence regular weekly noon media parliamentary a the background",
);

/** `his briefing of the president`, `a briefing by the envoy`, not `a press briefing`. */
function isBriefing({ before, next }: Noun): boolean {
  return !otherBriefings.has(before) || next === "by";
}

/** `an exchange of views`, not `of prisoners`. */
function isExchange({ reading, at, next }: Noun): boolean {
  return next === "of" && /^(views|opinions)$/.test(keyAt(reading, at + 2));
}

/** `had a talk with him`, not `talk of war`. */
function isTalk({ reading, at, next }: Noun): boolean {
  if (!/^(with|between)$/.test(next)) return false;
  for (let before = at - 1; before > at - 6; before--) {
    if (keyAt(reading, before) === "a") return true;
    if (!/^(ADJ|CCONJ|NOUN|NUM|PUNCT)$/.test(reading.tags[before]?.pos ?? "")) return false;
  }
  return false;
}

export const remoteWords = wordSet("video telephone phone virtual");
const noteDeterminers = wordSet("a his her handwritten personal the");

/** `a handwritten note from the leader`. */
function isNote({ before, next }: Noun): boolean {
  return noteDeterminers.has(before) && (next === "from" || next === "to");
}

const tourPrepositions = wordSet("of to through in");
const wherePrepositions = wordSet("in at to from through here there ,");

/** `a stop in Tokyo`, `his stay in the North`: of somebody or at a place. */
function isTravel({ reading, at, key, next }: Noun): boolean {
  if (wherePrepositions.has(next) && seesPlace(reading, at + 2)) return true;
  if (next === "of" && isEdge(key)) return seesSomebody(reading, at + 2);
  return key !== "swing" && isOwned(reading, at) && !(isEdge(key) && isBound(reading, at));
}

function isEdge(key: string): boolean {
  return key === "arrival" || key === "departure";
}

/** `was canceled hours before his departure`: it only says when. */
function isBound(reading: ArticleReading, at: number): boolean {
  return /^(before|after)$/.test(keyAt(reading, at - 2));
}

const owners = wordSet("his her their s");

function isOwned(reading: ArticleReading, at: number): boolean {
  return owners.has(keyAt(reading, at - 1)) || itemAt(reading.tokens, at - 1)?.kind === "possessive";
}

const residentWords = wordSet("un nations permanent diplomatic korean");

/** `the US mission`, `its permanent mission`: an embassy. */
function isResident({ reading, at, before, next }: Noun): boolean {
  const owner = itemAt(reading.tokens, at - 1)?.kind === "possessive" ? itemAt(reading.nameAt, at - 2) : undefined;
  if (owner?.country && next === "in") return true;
  if (next === "to" && keyAt(reading, at + 2) !== "the") return false;
  return (
    residentWords.has(before) || itemAt(reading.nameAt, at - 1)?.country != null || reading.tokens[at]?.capital === true
  );
}
