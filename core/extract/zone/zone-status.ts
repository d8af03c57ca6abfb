import { daysBetween } from "#core/dates/calendar";
import type { EventStatus } from "#core/event";
import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { realityOf } from "#core/extract/clause/modality";
import { findGovernor } from "#core/extract/noun/governor";
import { type NounStatus, statusOfNoun } from "#core/extract/noun/noun-status";
import { isLongedFor } from "#core/extract/noun/only-wished";
import { datesIn } from "#core/extract/sentence-reading";
import { cancelWords } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";
import { isHypothetical } from "./hypothetical";
import { isOfFirst } from "./nth-to";
import { placeAt } from "./places";
import { fateOfPlan, type PlanFate } from "./plan-fate";
import { isDenied, isQuestion, isRumor } from "./rumor";
import type { Zone } from "./zones";

const notWords = wordSet("not never");

/** What the text says became of what a zone tells; `parent` is the event that its clause hangs on. */
export function statusOf(zone: Zone, parent: Candidate | null): NounStatus {
  const { context, clause, trigger } = zone;
  if (isQuestion(context) || isRumor(context) || isDenied(context) || hasNoSubject(zone) || isLeftUndone(zone))
    return "unreal";
  const fate = planFateOf(zone);
  if (fate) return fate;
  if (isOffered(zone) && !hasWord(context.reading, clause, notWords)) return "planned";
  if (clause.kind === "conditional" || isHypothetical(context, clause)) return "unreal";
  if (isLastTime(zone)) return "held";
  return trigger.form === "noun" ? statusOfNounIn(zone, parent) : statusOfVerbIn(zone, parent);
}

/** What became of the plan to do it, or to hold it: of a noun the verb before it says what is done. */
function planFateOf({ context: { reading }, clause, trigger }: Zone): PlanFate | null {
  const governor = trigger.form === "verb" ? null : findGovernor(reading, trigger, clause);
  const at = trigger.form === "verb" ? trigger.at : governor?.isAfter === false ? governor.at : null;
  return at === null ? null : fateOfPlan({ reading, clause, at });
}

/** `have not met since June 30, 2019`: they did so then. */
function isLastTime({ context: { reading }, clause, trigger, to }: Zone): boolean {
  if (trigger.form !== "verb" || verbAt(reading, trigger.at)?.form !== "past") return false;
  const group = { from: Math.max(clause.from, trigger.at - 4), to: trigger.at };
  if (!hasWord(reading, group, notWords) || !hasWord(reading, group, perfectWords)) return false;
  return datesIn(reading, trigger.to, to).some(
    ({ role, expression }) => role === "since" && /^(day|month|range)$/.test(expression.kind),
  );
}

const perfectWords = wordSet("have has had");

function statusOfNounIn({ context, clause, trigger }: Zone, parent: Candidate | null): NounStatus {
  if (trigger.lemma === "invitation") return "planned";
  if (trigger.lemma === "dated") return "mentioned";
  const status = statusOfNoun(context.reading, trigger, clause);
  return status === "present" && clause.kind === "purpose" && parent ? statusOfParent(parent) : status;
}

/** `flew there to meet`, `after meeting`: whether it was depends on the clause that it hangs on. */
function statusOfVerbIn(zone: Zone, parent: Candidate | null): NounStatus {
  const { context, clause, trigger } = zone;
  const { reading } = context;
  const reality = realityOf(reading, trigger.at, clause);
  if (trigger.at > clause.from && cancelWords.has(keyAt(reading, trigger.at - 1))) return "cancelled";
  const isGerund = verbAt(reading, trigger.at)?.form === "gerund" && reality === "held";
  if (reality === "planned" && hasWord(reading, clause, openWords)) return "unreal";
  if (isGerund && isNoAct(zone)) return "unreal";
  if ((clause.kind !== "purpose" && !isGerund) || reality === "unreal") return reality;
  if (isOfFirst(reading, clause)) return "held";
  if (clause.connector === "before" && parent?.status !== "planned") return "held";
  if (parent) return statusOfParent(parent);
  return clause.kind === "purpose" ? "unreal" : reality;
}

/** `spoke of meeting him`; `is to visit the tower before heading home`: the day is that of the visit, not of the way back. */
function isNoAct({ context: { reading }, clause, trigger }: Zone): boolean {
  if (clause.connector === "before" && keyAt(reading, trigger.at + 1) === "home") return true;
  return isLongedFor(reading, trigger, clause);
}

/** `would meet them anywhere, without preconditions`: readiness is no plan. */
const openWords = wordSet("anywhere anytime preconditions");

function statusOfParent(parent: Candidate): NounStatus {
  return parent.status === "proposed" ? "unreal" : parent.status;
}

const nobodyWords = wordSet("no none nobody neither nothing few hardly scarcely");
const afterNo = wordSet("date one longer sooner doubt matter");

/** `no documents were signed`, `none of them met`, `few envoys have been there`; not `a few envoys`. */
function hasNoSubject({ context: { reading }, clause, trigger }: Zone): boolean {
  for (let at = clause.from; at < Math.min(trigger.at, clause.from + 4); at++) {
    const isSome = /^(a|the|these|those|last|past|first|next)$/.test(keyAt(reading, at - 1));
    if (nobodyWords.has(keyAt(reading, at)) && !afterNo.has(keyAt(reading, at + 1)) && !isSome) return true;
    if (verbAt(reading, at)) return false;
  }
  return false;
}

/** No phrase after `without` that says who did not is longer, in tokens. */
const longestWithout = 7;

/** `let him go without anybody having to travel there`, `without an envoy flying in`. */
function isLeftUndone({ context: { reading, sentence }, trigger }: Zone): boolean {
  if (trigger.form !== "verb" || !/^(gerund|base)$/.test(verbAt(reading, trigger.at)?.form ?? "")) return false;
  if (trigger.lemma === "go" && isLet(reading, trigger.at)) return true;
  for (let at = trigger.at - 1; at > Math.max(sentence.from, trigger.at - longestWithout); at--) {
    const key = keyAt(reading, at);
    if (key === "without") return true;
    const isOfGroup = key === "to" || /^(having|being)$/.test(key);
    if (/^([.,;:]|and|or|but|before|after|when|while)$/.test(key) || (verbAt(reading, at) && !isOfGroup)) return false;
  }
  return false;
}

/** `was let go`, `agreed to let them go`: who is freed makes no journey. */
function isLet(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at - 1) === "let") return true;
  return /^let(ting)?$/.test(keyAt(reading, at - 2)) && /^(him|her|them)$/.test(keyAt(reading, at - 1));
}

/** The clause whose purpose this one is: `invited him | to visit`. */
function aimedAt({ context: { clauses }, clause }: Zone): Clause | null {
  return clause.kind === "purpose" && clause.parent !== null ? (clauses[clause.parent] ?? null) : null;
}

const offeringWords = wordSet("invited invites invitation offer asked asks");
const refusingWords = wordSet("declined rejected refused turned no not never");

/** `invited him to visit`, `accepted an invitation to visit`: a plan, if it is or was accepted. */
export function isOffered(zone: Zone): boolean {
  const { reading } = zone.context;
  const offer = aimedAt(zone);
  if (!offer || !hasWord(reading, offer, offeringWords)) return false;
  return !hasWord(reading, offer, refusingWords);
}

const acceptingWords = wordSet("accepted accepts accept taken took takes");

/** `invited him to visit`: no plan before it is accepted. */
export function isInvited(zone: Zone): boolean {
  const offer = aimedAt(zone);
  return offer !== null && isOffered(zone) && !hasWord(zone.context.reading, offer, acceptingWords);
}

/** In which direction the dates of such an event lie. */
export function directionOf(status: NounStatus, isItem: boolean, isOn = false): "past" | "future" | null {
  if (isOn && status !== "planned") return null;
  if (status === "held" || status === "mentioned" || (status === "present" && isItem)) return "past";
  return status === "planned" || status === "present" || status === "led up to" ? "future" : null;
}

/** A present tense is settled by the date; what was only mentioned counts as held where it lies behind. */
export function settleStatus(
  status: NounStatus,
  date: CandidateDate | null,
  { context, clause, trigger }: Zone,
): EventStatus | null {
  const { day } = context.reading;
  const isAhead = date?.bounds.earliest != null && date.bounds.earliest > day;
  switch (status) {
    case "cancelled":
    case "postponed":
      return status;
    case "was planned":
    case "forgone":
      return "planned";
    case "planned":
      return isBehind(date, day) ? "held" : "planned";
    case "unreal":
      return null;
    case "present":
      return isAhead || (date?.edtf === day && startingVerbs.has(trigger.lemma))
        ? "planned"
        : date || clause.sentence.isItem || isUnderWay(context.reading, clause)
          ? "held"
          : null;
    default:
      return isAhead ? "planned" : "held";
  }
}

/** `leaves for Tokyo on Tuesday`, on that very day: as it is planned. */
const startingVerbs = wordSet("leave depart fly travel head continue embark");

const presentForms = wordSet("is are");

/** `is completing a visit`, `are holding talks`. */
export function isUnderWay(reading: ArticleReading, clause: Clause): boolean {
  for (let at = clause.from; at < clause.to - 1; at++)
    if (
      presentForms.has(keyAt(reading, at)) &&
      (underWay.has(keyAt(reading, at + 1)) ||
        (keyAt(reading, at + 1) === "in" && placeAt(reading, at + 2) !== null) ||
        isOnVisit(reading, at + 1) ||
        isOnVisit(reading, at + 2))
    )
      return true;
  return false;
}

/** `is on a working visit`, `is currently on a four-day trip`. */
function isOnVisit(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at) === "on" && hasWord(reading, { from: at + 1, to: at + 7 }, stays);
}

const stays = wordSet("visit trip tour mission");

const underWay = wordSet(
  "completing wrapping paying holding visiting hosting conducting touring attending winding finishing",
);

/** A month or more behind: what reads like a plan is told as history. */
function isBehind(date: CandidateDate | null, day: string): boolean {
  return date?.bounds.latest != null && daysBetween(date.bounds.latest, day) > 31;
}
