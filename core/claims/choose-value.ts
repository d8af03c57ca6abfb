import type { EventClaim } from "./claim";
import type { JudgedClaim } from "./judge-claims";

/**
 * Why the record holds what it holds where a source says something else: because its editors wrote why (`note`); because
 * the other is a reading of the machine that nobody has confirmed (`reading`); because a better kind of source says so
 * (`kind`), more sources (`count`) or a later one (`later`); or because its editors chose so without a word (`editors`).
 */
export type Choice = "note" | "reading" | "kind" | "count" | "later" | "editors";

/** Best first: primary sources were there, reposts only pass on. */
const kinds = ["primary", "press", "reference", "relay"] as const;

/**
 * The first of the reasons for which those who agree with the record outweigh those who differ; null where nobody differs.
 * `claims` are those of one field.
 */
export function chooseValue(claims: readonly JudgedClaim[], note: string | null): Choice | null {
  const ours = claims.filter(({ standing }) => standing === "agrees");
  const theirs = claims.filter(({ standing }) => standing === "differs");
  if (theirs.length === 0) return null;
  if (note) return "note";
  const outweighs = (weigh: (group: readonly JudgedClaim[]) => number | string) => weigh(ours) > weigh(theirs);
  if (theirs.every(isReading) && ours.some((claim) => !isReading(claim))) return "reading";
  if (outweighs(bestKind)) return "kind";
  if (outweighs(countSources)) return "count";
  return outweighs(newestDay) ? "later" : "editors";
}

function isReading({ ground }: JudgedClaim): boolean {
  return ground === "suggested";
}

function bestKind(claims: readonly EventClaim[]): number {
  return Math.max(-1, ...claims.map(({ source }) => kinds.length - kinds.indexOf(source.kind)));
}

function countSources(claims: readonly EventClaim[]): number {
  return new Set(claims.map(({ source }) => JSON.stringify([source.url, source.publisher, source.title]))).size;
}

function newestDay(claims: readonly EventClaim[]): string {
  return claims.reduce((newest, { knownOnDay }) => (knownOnDay && knownOnDay > newest ? knownOnDay : newest), "");
}
