import type { KoreanCandidate } from "./korean-candidate";
import { uniteParties } from "./korean-candidate";

const meetings = new Set(["summit", "talks", "meeting"]);

/** How many tellings back the meeting of a text is looked for. */
const reach = 6;

/** A text that is signed without saying by whom, where or when is the outcome of the meeting told before it. */
export function completeAgreements(candidates: readonly KoreanCandidate[]): KoreanCandidate[] {
  return candidates.map((candidate, at) => {
    if (candidate.type !== "agreement") return candidate;
    const meeting = candidates
      .slice(Math.max(0, at - reach), at)
      .findLast((before) => meetings.has(before.type) && before.status === candidate.status && isOf(before, candidate));
    if (!meeting) return candidate;
    const isSolitary = new Set(candidate.parties.map(({ country }) => country)).size < 2;
    return {
      ...candidate,
      parties: isSolitary ? uniteParties([...candidate.parties, ...meeting.parties]) : candidate.parties,
      date: candidate.date ?? meeting.date,
      place: candidate.place ?? meeting.place,
    };
  });
}

/** Everybody who signs took part. */
function isOf(meeting: KoreanCandidate, { parties }: KoreanCandidate): boolean {
  return parties.every(({ country }) => meeting.parties.some((party) => party.country === country));
}
