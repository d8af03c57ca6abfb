import { f1 } from "./compare-event";
import type { ArticleScore } from "./score-article";

/** What is counted; counts of several articles add up. */
export interface Counts {
  articles: number;
  /** events that must be found */
  gold: number;
  predicted: number;
  /** predicted events that are events of the gold */
  matched: number;
  /** predicted events that the gold leaves open */
  ignored: number;
  missed: number;
  spurious: number;
  /** of the matched: those of which the field is accepted */
  date: number;
  status: number;
  type: number;
  place: number;
  evidence: number;
  participantsFound: number;
  participantsWrong: number;
  participantsMissed: number;
  /** passages that look like an event and are none */
  traps: number;
  /** predictions that took one of them for something that was held or is planned */
  violations: number;
}

/** Shares from 0 to 1; null where there was nothing to judge. */
export interface Shares {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  date: number | null;
  status: number | null;
  type: number | null;
  place: number | null;
  participants: number | null;
  evidence: number | null;
  /** passages that look like an event and were left alone */
  avoided: number | null;
  /** F1 × the mean of date, status, place and participants */
  composite: number | null;
}

export function countScore({ matched, ignored, missed, spurious, traps, violations }: ArticleScore): Counts {
  const accepted = (field: "date" | "status" | "type" | "place" | "evidence") =>
    matched.filter(({ comparison }) => comparison[field]).length;
  const people = (count: "found" | "wrong" | "missed") =>
    matched.reduce((sum, { comparison }) => sum + comparison.participants[count], 0);
  return {
    articles: 1,
    gold: matched.length + missed.length,
    predicted: matched.length + ignored.length + spurious.length,
    matched: matched.length,
    ignored: ignored.length,
    missed: missed.length,
    spurious: spurious.length,
    date: accepted("date"),
    status: accepted("status"),
    type: accepted("type"),
    place: accepted("place"),
    evidence: accepted("evidence"),
    participantsFound: people("found"),
    participantsWrong: people("wrong"),
    participantsMissed: people("missed"),
    traps,
    violations: violations.length,
  };
}

const nothing = countScore({ matched: [], ignored: [], missed: [], spurious: [], traps: 0, violations: [] });
const names = Object.keys(nothing) as (keyof Counts)[];

export function addCounts(counts: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => counts.reduce((total, one) => total + one[name], 0);
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as unknown as Counts;
}

/** Where nothing was to be found and nothing was, there is no share of it; where all was missed, every share is 0. */
export function toShares(counts: Counts): Shares {
  const { gold, predicted, matched, missed, spurious } = counts;
  const isEmpty = gold === 0 && predicted === 0;
  const ofMatched = (count: number) => (matched > 0 ? count / matched : isEmpty ? null : 0);
  const detection = isEmpty ? null : f1(matched, spurious, missed);
  const fields = {
    date: ofMatched(counts.date),
    status: ofMatched(counts.status),
    type: ofMatched(counts.type),
    place: ofMatched(counts.place),
    participants: matched > 0 ? participantsF1(counts) : isEmpty ? null : 0,
    evidence: ofMatched(counts.evidence),
  };
  return {
    precision: isEmpty ? null : share(matched, spurious),
    recall: isEmpty ? null : share(matched, missed),
    f1: detection,
    ...fields,
    avoided: counts.traps > 0 ? Math.max(0, 1 - counts.violations / counts.traps) : null,
    composite: detection === null ? null : detection * meanOf(fields),
  };
}

function participantsF1({ participantsFound, participantsWrong, participantsMissed }: Counts): number {
  return f1(participantsFound, participantsWrong, participantsMissed);
}

function share(part: number, rest: number): number {
  return part + rest > 0 ? part / (part + rest) : 0;
}

function meanOf({
  date,
  status,
  place,
  participants,
}: Pick<Shares, "date" | "status" | "place" | "participants">): number {
  return ((date ?? 0) + (status ?? 0) + (place ?? 0) + (participants ?? 0)) / 4;
}
