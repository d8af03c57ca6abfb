import type { Candidate, Wanted } from "./ingest-candidates";
import type { ArticleMatches } from "./ingest-match";

/** A stored event that an article adds a report to, and the days of which it tells. */
export interface Touched {
  event: Candidate;
  days: Pick<Wanted, "from" | "to">;
}

/** The stored events that an article adds its word to. */
export function touchedBy({ matches, wanted, candidates }: ArticleMatches): Touched[] {
  return matches.flatMap(({ sure }, at) => {
    const event = candidates.find(({ id }) => id === sure?.id);
    return event ? [{ event, days: wanted[at] as Wanted }] : [];
  });
}

/** Whether an article was compared with an event, or would be once another one has added its word. */
export function mayConcern({ candidates, wanted }: ArticleMatches, { event, days }: Touched): boolean {
  return candidates.some(({ id }) => id === event.id) || wanted.some((each) => meet(each, days) && share(each, event));
}

function meet(a: Pick<Wanted, "from" | "to">, b: Pick<Wanted, "from" | "to">): boolean {
  return (a.from ?? "") <= (b.to ?? "9999") && (b.from ?? "") <= (a.to ?? "9999");
}

/** Somebody in common, or as many countries as are asked for. */
function share({ people, countries, least }: Wanted, { sketch }: Candidate): boolean {
  if (sketch.participants.some(({ slug }) => people.includes(slug))) return true;
  const common = new Set(sketch.participants.flatMap(({ country }) => country ?? []));
  return least > 0 && countries.filter((country) => common.has(country)).length >= least;
}
