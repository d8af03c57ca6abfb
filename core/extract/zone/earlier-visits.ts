import { hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { candidateOf } from "#core/extract/candidate";
import { datesIn, toCandidateDate } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import { gatherings, type Zone } from "./zones";

/** `his fourth trip to the North, after visits in April and May`: the same traveler, to the same place. */
export function isEarlierVisits({ clause, trigger }: Zone, parent: Candidate): boolean {
  const isBefore = parent.at >= clause.from && parent.at < trigger.at && parent.type === "visit";
  return isBefore && trigger.form === "noun" && /^(visits|trips|journeys)$/.test(trigger.lemma);
}

const firstWords = wordSet("first only");

/** `his first trip there since March 1990`: the one before was then. */
export function earlierOf({ context, clause, from, to, trigger }: Zone, told: Candidate | null): Candidate[] {
  const { reading, memory } = context;
  if (!told || !gatherings.has(told.type) || !hasWord(reading, { from, to: trigger.at }, firstWords)) return [];
  const mention = datesIn(reading, trigger.to, to).find(({ role }) => role === "since");
  if (!mention || mention.to !== clause.to - (keyAt(reading, clause.to - 1) === "." ? 1 : 0)) return [];
  const { anchor } = memory;
  const date = toCandidateDate(context, mention, "past");
  memory.anchor = anchor;
  if (!date?.bounds.earliest || date.bounds.earliest === told.date?.bounds.earliest) return [];
  return [
    candidateOf({
      ...told,
      status: "held",
      date,
      isAside: false,
      isDefinite: false,
      isTentative: false,
      isForgone: false,
      ordinal: null,
      days: null,
      edge: null,
      strength: 0.5,
      place: told.type === "visit" ? told.place : null,
    }),
  ];
}
