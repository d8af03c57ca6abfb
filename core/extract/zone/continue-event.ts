import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, findWord, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { uniteParties } from "#core/extract/people/party";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { isOfCareer } from "./career";
import { edgeOf } from "./duration";
import { fateAt, fateOf, isNeverAt, stepsBack } from "./fate";
import { findPlace } from "./find-place";
import { isInstead, planAnew, replan } from "./replan";
import { prolong } from "./run-on";
import { tellsOfOther } from "./tells-of-other";
import { directionOf } from "./zone-status";

const telling = wordSet(
  "ended began begins opened opens concluded closed started starts took held take run ran lasted last due expected scheduled set place " +
    "arranged planned fixed arrived sent delivered presented handed reached dated received agreed supposed pencilled penciled slated booked moved made paid host stage broke foreseen announced convened",
);

const denyingWords = wordSet("never not n't didn't");

/** `… but was put off`, `that ended Wednesday`: a clause without an event of its own tells more of the one before. */
export function continueEvent(context: SentenceReading, clause: Clause, event: Candidate): boolean {
  forgo(context, clause, event);
  if (event.status === "planned" && isInstead(context.reading, clause) && replan(context, clause, event)) return true;
  const fate = meetFate(context, clause, event);
  if (fate === "postponed" && replan(context, clause, event)) return true;
  joinParties(context, clause, event);
  if (!tellsMore(context.reading, clause)) return fate !== null;
  const isAhead = liesAhead(context.reading, clause);
  if (isAhead && event.date !== null && event.status === "held") return prolong(context, clause, event);
  if (isAhead && (event.status === "held" || event.status === "postponed")) planAnew(event);
  return complete(context, clause, event, isAhead) || fate !== null;
}

/** `a summit | which was to have begun on July 25`: it never did. */
function forgo(context: SentenceReading, clause: Clause, event: Candidate): void {
  const { reading } = context;
  if (clause.kind !== "relative" || event.status !== "held") return;
  for (let at = clause.from; at < clause.from + 2; at++) {
    const words = [0, 1, 2].map((step) => keyAt(reading, at + step)).join(" ");
    if (!/^(was|were) to have$/.test(words)) continue;
    const verb = keyAt(reading, at + 3) === "been" ? at + 4 : at + 3;
    if (!takingPlace.has(verbAt(reading, verb)?.lemma ?? "")) return;
    const mention = datesIn(reading, verb, clause.to)[0] ?? null;
    Object.assign(event, { status: "cancelled" });
    adoptDate(context, event, mention, true);
    return;
  }
}

const takingPlace = wordSet("begin open start take hold convene happen be");

/** `… but was called off`: what became of the event; what never came about was one only if it had been planned. */
function meetFate({ reading }: SentenceReading, clause: Clause, event: Candidate): ReturnType<typeof fateOf> {
  if (isOfOther(reading, clause, event) || (event.status === "held" && isRepeated(reading, clause))) return null;
  const fate =
    fateOf(reading, clause) ?? (event.status === "planned" && isGivenUp(reading, clause) ? "cancelled" : null);
  const isNothing =
    fate === "cancelled" &&
    event.status === "held" &&
    hasWord(reading, clause, denyingWords) &&
    !hasWord(reading, clause, agreedWords);
  if (fate) Object.assign(event, { status: fate, isTentative: isNothing });
  return fate;
}

/** `and dates were proposed and dropped several times`: what happened more than once did not settle it. */
function isRepeated(reading: ArticleReading, clause: Clause): boolean {
  if (hasWord(reading, clause, repeatedly)) return true;
  const times = findWord(reading, clause, "times");
  return times !== null && /^(several|many|a few|three|four|numerous|more)/.test(keyAt(reading, times - 1));
}

const repeatedly = wordSet("repeatedly twice");

/** `was to meet him | but pulled out`, `but stayed away`: who was to come did not. */
function isGivenUp(reading: ArticleReading, { kind, connector, from, to }: Clause): boolean {
  if (kind !== "coordinate" || connector !== "but") return false;
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (stepsBack(reading, at)) return true;
    if (/^(stay|keep)$/.test(verbAt(reading, at)?.lemma ?? "") && keyAt(reading, at + 1) === "away") return true;
    if (isNeverAt(reading, at) && /^(go|come|appear|show|turn|arrive|attend)$/.test(verbAt(reading, at)?.lemma ?? ""))
      return true;
  }
  return false;
}

/** `that they had agreed to hold in May never materialized`: it had been planned. */
const agreedWords = wordSet("agreed planned scheduled set due arranged slated");

/** `gathered for an inspection | that had been delayed`: what became of another noun than the one that tells the event. */
function isOfOther(reading: ArticleReading, { kind, connector, from }: Clause, { at }: Candidate): boolean {
  if (kind !== "relative" || connector !== "that" || from - 1 === at) return false;
  const noun = keyAt(reading, from - 1);
  return itemAt(reading.tags, from - 1)?.pos === "NOUN" && !nounTriggers.has(noun) && !planNouns.has(noun);
}

/** `which ended on Friday`, `and lasted two hours`. */
function tellsMore(reading: ArticleReading, clause: Clause): boolean {
  if (clause.kind !== "relative" && clause.kind !== "coordinate") return false;
  if (isOfCareer(reading, clause) || tellsOfOther(reading, clause)) return false;
  return clause.connector === "," || hasWord(reading, clause, telling);
}

/** `which took place in Rome on Friday`: day and place, where they were not told yet; whether a day was. */
function complete(context: SentenceReading, clause: Clause, event: Candidate, isAhead: boolean): boolean {
  const { reading } = context;
  const [mention] = datesIn(reading, clause.from, clause.to);
  const hadDate = event.date !== null;
  adoptDate(context, event, mention ?? null, isAhead || hasWord(reading, clause, planned));
  const isDated = !hadDate && event.date !== null;
  if (isDated && event.date) {
    event.edge ??= edgeOf(reading, clause);
    context.memory.anchor = event.date.bounds;
  }
  event.place ??= findPlace(reading, clause, event.type === "visit");
  settleVisit(event);
  return isDated;
}

/** `the trip | that he made to the North in 1957`: its goal is told after all. */
function settleVisit(event: Candidate): void {
  const { type, status, place, parties, date } = event;
  if (type !== "visit" || status !== "held" || !event.isTentative || place === null || date === null) return;
  event.isTentative = parties.length === 0 || parties.every(({ country }) => country === place.country);
}

const planned = wordSet(
  "due supposed set scheduled planned arranged fixed slated pencilled penciled booked foreseen announced",
);

/** `the conversation | which he had with her`: who takes part may stand in the clause that tells more. */
function joinParties({ actors, reading }: SentenceReading, clause: Clause, event: Candidate): void {
  const isGiven = event.type === "letter" && hasWord(reading, clause, giving);
  if (clause.kind !== "relative" || !(isGiven || (event.parties.length < 2 && hasWord(reading, clause, bringing))))
    return;
  const own = actors.filter(({ from, isOwner }) => from >= clause.from && from < clause.to && !isOwner);
  event.parties = uniteParties([...event.parties, ...own.flatMap(({ parties }) => parties)]);
}

/** `a letter, | which he presented to the leader`: who gets it. */
const giving = wordSet("presented delivered handed gave conveyed passed");

const bringing = wordSet(
  "between had has have held sent wrote delivered brings brought bring groups involve involves joins unites",
);

const futureWords = wordSet("will shall");
const presentWords = wordSet("is are now");
const dueWords = wordSet("due expected scheduled set planned to");
const beginningVerbs = wordSet("open begin start run convene");

function liesAhead(reading: ArticleReading, clause: Clause): boolean {
  if (hasWord(reading, clause, futureWords)) return true;
  if (hasWord(reading, clause, presentWords) && hasWord(reading, clause, dueWords)) return true;
  // `talks, which open here on Tuesday`
  const at = firstVerbOf(reading, clause);
  return (
    at !== null &&
    beginningVerbs.has(verbAt(reading, at)?.lemma ?? "") &&
    /^(base|present)$/.test(verbAt(reading, at)?.form ?? "")
  );
}

export function firstVerbOf(reading: ArticleReading, { from, to }: Clause): number | null {
  for (let at = from; at < to; at++) if (verbAt(reading, at)) return at;
  return null;
}

const planNouns = wordSet("appointment engagement plan plans date it that encounter");

/** `the appointment was scrapped`, `it was put off`: by a word that stands for what was planned. */
function fateOfPlan(reading: ArticleReading, clause: Clause, at: number): "cancelled" | "postponed" | null {
  const fate = fateAt(reading, at);
  return fate !== null && hasWord(reading, { from: clause.from, to: at }, planNouns) ? fate : null;
}

/** `… when the North withdrew its permission`, `but her side pulled out`: what had been planned just before is off. */
export function callOff({ reading, memory, sentence }: SentenceReading, clause: Clause): void {
  const { invitation: plan } = memory;
  if (plan?.status !== "planned" || sentence.paragraph !== plan.sentence.paragraph || clause.from < plan.at) return;
  for (let at = clause.from; at < clause.to; at++) {
    const fate = isCalledOffAt(reading, at) ? "cancelled" : fateOfPlan(reading, clause, at);
    if (!fate) continue;
    const evidence = plan.evidence.includes(sentence) ? plan.evidence : [...plan.evidence, sentence];
    Object.assign(plan, { status: fate, isTentative: false, evidence });
    return;
  }
}

const leavingVerbs = wordSet("pull back walk");
const withdrawingVerbs = wordSet("withdraw revoke rescind cancel");
const withdrawn = wordSet("delegation team permission invitation delegates envoys envoy consent");

/** `pulled out`, `withdrew its delegation`. */
function isCalledOffAt(reading: ArticleReading, at: number): boolean {
  const lemma = verbAt(reading, at)?.lemma ?? "";
  if (leavingVerbs.has(lemma) && keyAt(reading, at + 1) === "out") return true;
  return withdrawingVerbs.has(lemma) && hasWord(reading, { from: at, to: at + 7 }, withdrawn);
}

const acceptingWords = wordSet("accepted accepts accept agreed yes pleased delighted glad happy pleasure consented");
const refusingWords = wordSet("not never no declined if didn't");

/** `accepted the invitation`, `said yes`: what was only offered is now planned. */
export function acceptInvitation({ reading, memory, sentence }: SentenceReading, clause: Clause): void {
  const { invitation } = memory;
  if (!invitation || sentence.paragraph - invitation.sentence.paragraph > 2 || clause.from < invitation.at) return;
  if (!hasWord(reading, clause, acceptingWords)) return;
  if (hasWord(reading, clause, refusingWords)) return;
  const evidence = invitation.evidence.includes(sentence) ? invitation.evidence : [...invitation.evidence, sentence];
  Object.assign(invitation, { isTentative: false, evidence });
  memory.invitation = null;
}

/** `on Monday, when they met`: the day stands in the clause before. */
export function adoptDate(
  context: SentenceReading,
  event: Candidate,
  mention: DateMention | null,
  isPlan = false,
): void {
  if (!mention || (event.date !== null && event.date.text !== "")) return;
  const status = event.status === "proposed" ? "planned" : event.status;
  const direction = isPlan && status !== "planned" ? null : directionOf(status, event.sentence.isItem);
  event.date = toCandidateDate(context, mention, direction);
}
