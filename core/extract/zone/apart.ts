import { hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { candidateOf } from "#core/extract/candidate";
import { datesIn } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import type { Zone } from "./zones";

const apartWords = wordSet("separate separately");

/** `held separate meetings with A and B`: one with each. */
export function separate({ context: { reading }, trigger, from, to }: Zone, event: Candidate): Candidate[] {
  const [subject, ...others] = event.parties;
  const isApart = hasWord(reading, { from, to: Math.min(to, trigger.to + 3) }, apartWords);
  const isEach = isApart && trigger.form === "noun" && keyAt(reading, trigger.to) === "with";
  if (!subject || others.length < 2 || !isEach) return [event];
  return others.map((other) => candidateOf({ ...event, parties: [subject, other] }));
}

/** `spoke to A on Friday and to B the same night`: one with each, where the preposition is said again and a day with it. */
export function partiesApart(
  { context: { reading, actors }, trigger, to }: Zone,
  event: Candidate,
): Candidate[] | null {
  const [subject, ...others] = event.parties;
  if (trigger.form !== "verb" || !subject || others.length < 2 || event.type === "visit") return null;
  const preposition = keyAt(reading, trigger.to);
  if (!/^(to|with)$/.test(preposition)) return null;
  for (let at = trigger.to + 1; at < to; at++) {
    if (keyAt(reading, at) !== "and" || keyAt(reading, at + 1) !== preposition) continue;
    if (datesIn(reading, at, to).length === 0) return null;
    const after = new Set(
      actors.filter(({ from }) => from > at && from < to).flatMap(({ parties }) => parties.map(({ key }) => key)),
    );
    const [first, second] = [others.filter(({ key }) => !after.has(key)), others.filter(({ key }) => after.has(key))];
    return first.length > 0 && second.length > 0
      ? [first, second].map((those) => candidateOf({ ...event, parties: [subject, ...those] }))
      : null;
  }
  return null;
}
