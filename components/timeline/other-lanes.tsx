import Link from "next/link";
import { type Filter, filterHref } from "#core/timeline/filter";
import type { Lane } from "#core/timeline/lanes";

const mostNamed = 4;

/** The way into the lane that stands for all that found none of their own, and back out of it. */
export function OtherLanes({ path, filter, lanes }: { path: string; filter: Filter; lanes: Lane[] }) {
  const within = lanes.find(({ id }) => id === "other")?.within ?? [];
  if (within.length === 0 && filter.lane.length === 0) return null;
  return (
    <p className="choices">
      {within.length > 0 && (
        <Link href={expandHref(path, filter, within)} scroll={false} prefetch={false}>
          Expand Other: {wordsOf(within)}
        </Link>
      )}
      {filter.lane.length > 0 && (
        <Link href={filterHref(path, filter, { lane: [] })} scroll={false} prefetch={false}>
          Back to all lanes
        </Link>
      )}
    </p>
  );
}

/** The view of the lanes that "Other" stands for, in its place. */
export function expandHref(path: string, filter: Filter, within: readonly Lane[]): string {
  return filterHref(path, filter, { lane: within.map(({ id }) => id) });
}

function wordsOf(within: readonly Lane[]): string {
  const named = within.slice(0, mostNamed).map(({ title }) => title);
  const more = within.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.join(", ");
}
