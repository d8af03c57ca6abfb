import { keyAt } from "#core/extract/article-reading";
import { findForTo } from "#core/extract/clause/for-to";
import { firstVerb, subjectsOf } from "#core/extract/clause/subjects";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { isFront, subjectsAfterFront } from "./front-subjects";
import { canTakePart, isPlaceOfNoun } from "./roles";
import { isInvited } from "./zone-status";
import type { Zone } from "./zones";

/** Who does what a zone tells, as far as its clause and those around it say. */
export function findSubjects(zone: Zone): Actor[] {
  const { context, clause, index, trigger } = zone;
  const { reading, clauses, actors } = context;
  const before = isInvited(zone) ? actors.findLast((actor) => actor.to <= clause.from) : undefined;
  // `Kim was invited by Hu to visit`
  const invited = before && wordBefore(reading, before) === "by" ? undefined : before;
  const isLeading = clause.kind === "gerund" && clause.parent === null;
  const main = mainAfter(zone);
  const own = subjectsOf({ reading, clauses, actors }, isLeading ? main : index);
  const isOpening = own.length === 0 && clause.kind === "adverbial" && comesBeforeMain(zone);
  const acting = isOpening
    ? subjectsOf({ reading, clauses, actors }, main)
    : own.length === 0 && (trigger.type === "letter" || isFront(zone))
      ? subjectsAfterFront(zone)
      : own;
  const subjects = invited ? [invited] : acting;
  if (clause.kind === "purpose" && findForTo(reading, clause.from) !== null) return subjects;
  return subjects.filter(
    (actor) => canTakePart(reading, actor, { ...trigger, at: clause.from }) && !isPlaceOfNoun(reading, actor, trigger),
  );
}

/** `After meeting him, | …`, `On Sunday, | after meeting him, | …`: no verb has come. */
function comesBeforeMain({ context: { reading, clauses }, clause, index }: Zone): boolean {
  const [lead] = clauses;
  if (clause.parent === null) return true;
  return index === 1 && lead !== undefined && firstVerb(reading, lead) >= lead.to;
}

/** `After meeting him, | Japan, | represented by Kono, | said …`: the clause that brings the verb. */
function mainAfter({ context: { reading, clauses }, index }: Zone): number {
  const inserted = clauses[index + 2];
  const isBroken = inserted?.connector === "participle" && clauses[index + 3]?.connector === ",";
  return isBroken && /^(represented|led|headed)$/.test(keyAt(reading, inserted.from)) ? index + 3 : index + 1;
}

/** `Led by Minister Cho, the group met …`: who leads comes along. */
export function leadersOf({ context: { reading, clauses, actors }, index }: Zone): Actor[] {
  const [front] = clauses;
  if (
    index !== 1 ||
    front?.kind !== "gerund" ||
    !/^(led|headed|accompanied|flanked|joined|escorted)$/.test(keyAt(reading, front.from))
  )
    return [];
  return actors.filter(({ from, to }) => from >= front.from && to <= front.to);
}

/** `A and B, | who signed a pact`: a text is of two. */
export function pairOf({ context: { reading, actors }, clause }: Zone, subjects: readonly Actor[]): Actor[] {
  const [only] = subjects;
  if (clause.connector !== "who" || !only || subjects.length > 1) return [];
  const before = actors.findLast(({ to }) => to <= only.from);
  return before && wordBefore(reading, only) === "and" && only.from - before.to < 8 ? [before] : [];
}
