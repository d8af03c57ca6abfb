import type { Candidate, Wanted } from "./ingest-candidates";
import type { ArticleMatches } from "./ingest-match";

/** A stored event that an article adds a report to, and the days of which it tells. */
interface Touched {
  event: Candidate;
  days: Pick<Wanted, "from" | "to">;
}

/**
 * How many articles, from the first on, can be taken in at once: none of them is matched to what one before it changes. An
 * article that makes records of its own is the last of them; the first never waits.
 */
export function countIndependent(
  articles: readonly ArticleMatches[],
  { publish = false, asks = false }: { publish?: boolean; asks?: boolean },
): number {
  const touched: Touched[] = [];
  for (const [at, article] of articles.entries()) {
    if (touched.some((other) => mayConcern(article, other))) return at;
    if (asks) continue;
    if (publish && article.matches.some(({ sure }) => !sure)) return at + 1;
    touched.push(...touchedBy(article));
  }
  return articles.length;
}

function touchedBy({ matches, wanted, candidates }: ArticleMatches): Touched[] {
  return matches.flatMap(({ sure }, at) => {
    const event = candidates.find(({ id }) => id === sure?.id);
    return event ? [{ event, days: wanted[at] as Wanted }] : [];
  });
}

/** Whether an article was compared with an event, or would be once another one has added its word. */
function mayConcern({ candidates, wanted }: ArticleMatches, { event, days }: Touched): boolean {
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
