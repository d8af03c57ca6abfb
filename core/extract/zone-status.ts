import { daysBetween } from "#core/dates/calendar";
import type { EventStatus } from "#core/event";
import { hasWord, keyAt } from "./article-reading";
import type { Candidate, CandidateDate } from "./candidate";
import type { Clause } from "./clause";
import { realityOf } from "./modality";
import { type NounStatus, statusOfNoun } from "./noun-status";
import type { SentenceReading } from "./sentence-reading";
import { cancelWords, verbs } from "./vocabulary";
import type { Zone } from "./zones";

/** What the text says became of what a zone tells; `parent` is the event that its clause hangs on. */
export function statusOf(zone: Zone, parent: Candidate | null): NounStatus {
  const { context, clause, trigger } = zone;
  if (isQuestion(context)) return "unreal";
  if (isOffered(zone) && !hasWord(context.reading, clause, /^(not|never)$/)) return "planned";
  if (clause.kind === "conditional" || isHypothetical(context, clause)) return "unreal";
  return trigger.form === "noun" ? statusOfNounIn(zone, parent) : statusOfVerbIn(zone, parent);
}

function statusOfNounIn({ context, clause, trigger }: Zone, parent: Candidate | null): NounStatus {
  const status = statusOfNoun(context.reading, trigger, clause);
  return status === "present" && clause.kind === "purpose" && parent ? statusOfParent(parent) : status;
}

/** `flew there to meet`, `after meeting`: whether it was depends on the clause that it hangs on. */
function statusOfVerbIn({ context: { reading }, clause, trigger }: Zone, parent: Candidate | null): NounStatus {
  const reality = realityOf(reading, trigger.at, clause);
  if (trigger.at > clause.from && cancelWords.has(keyAt(reading, trigger.at - 1))) return "cancelled";
  const isGerund = verbs.get(keyAt(reading, trigger.at))?.form === "gerund" && reality === "held";
  if ((clause.kind !== "purpose" && !isGerund) || reality === "unreal") return reality;
  if (clause.connector === "before" && parent?.status !== "planned") return "held";
  if (parent) return statusOfParent(parent);
  return clause.kind === "purpose" ? "unreal" : reality;
}

function statusOfParent(parent: Candidate): NounStatus {
  return parent.status === "proposed" ? "unreal" : parent.status;
}

function isQuestion({ reading, sentence }: SentenceReading): boolean {
  return [sentence.to - 1, sentence.to - 2].some((at) => reading.tokens[at]?.text === "?");
}

/** The clause whose purpose this one is: `invited him | to visit`. */
function aimedAt({ context: { clauses }, clause }: Zone): Clause | null {
  return clause.kind === "purpose" && clause.parent !== null ? (clauses[clause.parent] ?? null) : null;
}

/** `invited him to visit`, `accepted an invitation to visit`: a plan, if it is or was accepted. */
export function isOffered(zone: Zone): boolean {
  const { reading } = zone.context;
  const offer = aimedAt(zone);
  if (!offer || !hasWord(reading, offer, /^(invited|invites|invitation|offer)$/)) return false;
  return !hasWord(reading, offer, /^(declined|rejected|refused|turned|no|not|never)$/);
}

/** `invited him to visit`: no plan before it is accepted. */
export function isInvited(zone: Zone): boolean {
  const offer = aimedAt(zone);
  return offer !== null && isOffered(zone) && !hasWord(zone.context.reading, offer, /^(accepted|accepts|accept)$/);
}

const doubting =
  /^(denied|denies|offered|asked|urged|urging|refused|rejected|proposed|wants|hopes|hoped|wanted|suggested|demanded|inviting|called|dismissed|willing|ready|claimed)$/;

/** A clause that hangs on an `if`, or on somebody's denial or wish. */
function isHypothetical({ reading, clauses }: SentenceReading, clause: Clause): boolean {
  const hasIf = clauses.some(({ kind }) => kind === "conditional");
  if (hasIf && hasWord(reading, clause, /^(would|could|might|may|can)$/)) return true;
  const parent = clause.parent === null ? undefined : clauses[clause.parent];
  if (!parent || !/^(reported|purpose)$/.test(clause.kind)) return false;
  return !hasWord(reading, parent, /^(accepted|accepts)$/) && hasWord(reading, parent, doubting);
}

/** In which direction the dates of such an event lie. */
export function directionOf(status: NounStatus): "past" | "future" | null {
  if (status === "held" || status === "mentioned") return "past";
  return status === "planned" ? "future" : null;
}

/** A present tense is settled by the date; what was only mentioned counts as held where it lies behind. */
export function settleStatus(
  status: NounStatus,
  date: CandidateDate | null,
  { context, clause }: Zone,
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
      return isAhead ? "planned" : date || clause.sentence.isItem ? "held" : null;
    default:
      return isAhead ? "planned" : "held";
  }
}

/** A month or more behind: what reads like a plan is told as history. */
function isBehind(date: CandidateDate | null, day: string): boolean {
  return date?.bounds.latest != null && daysBetween(date.bounds.latest, day) > 31;
}
