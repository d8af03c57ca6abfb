import { boundsOf } from "#core/dates/edtf";
import { resolveDate } from "#core/dates/prose/resolve-date";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { datesIn } from "#core/extract/sentence-reading";
import type { Zone } from "./zones";

/**
 * `arrived on Monday, three weeks after he had met Wu`: what follows the step lies on its other side, three weeks before
 * Monday. Null where no step leads to the zone, or it tells a day of its own.
 */
export function countedBack({ context, clause, trigger, to }: Zone, parent: Candidate | null): CandidateDate | null {
  const { reading, sentence } = context;
  if (!parent?.date?.text || parent.sentence !== sentence || parent.at >= trigger.at || parent.at < clause.from)
    return null;
  if (datesIn(reading, trigger.to, to).length > 0) return null;
  const step = datesIn(reading, parent.at + 1, trigger.at).at(-1);
  if (step?.expression.kind !== "anchored" || step.expression.count === 0 || parent.date.text.includes(step.text))
    return null;
  if (!/ (after|before)$/i.test(step.text)) return null;
  const { expression } = step;
  const reversed = { ...expression, count: -expression.count };
  const date = resolveDate(reversed, { reference: reading.day, direction: null, anchor: parent.date.bounds });
  return (
    date && { ...date, text: step.text, bounds: boundsOf(date.edtf), reason: "counted back from the date told before" }
  );
}
