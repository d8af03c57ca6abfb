import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import type { Wording } from "#core/language/wording";
import { type Filter, filterHref } from "#core/timeline/filter";
import { type Lane, laneWords } from "#core/timeline/lanes";
import { useWording } from "#language";

const mostNamed = 4;

/** The way into the lane that stands for all that found none of their own, and back out of it. */
export function OtherLanes({ path, filter, lanes }: { path: string; filter: Filter; lanes: Lane[] }) {
  const wording = useWording();
  const within = lanes.find(({ id }) => id === "other")?.within ?? [];
  if (within.length === 0 && filter.lane.length === 0) return null;
  return (
    <p className="choices no-print">
      {within.length > 0 && (
        <Link href={expandHref(path, filter, within)} scroll={false}>
          <Phrase text="Expand Other: {within}" within={wordsOf(within, wording)} />
        </Link>
      )}
      {filter.lane.length > 0 && (
        <Link href={filterHref(path, filter, { lane: [] })} scroll={false}>
          {wording.t("Back to all lanes")}
        </Link>
      )}
    </p>
  );
}

/** The view of the lanes that "Other" stands for, in its place. */
export function expandHref(path: string, filter: Filter, within: readonly Lane[]): string {
  return filterHref(path, filter, { lane: within.map(({ id }) => id) });
}

function wordsOf(within: readonly Lane[], wording: Wording): string {
  const named = within.slice(0, mostNamed).map((lane) => laneWords(lane, wording));
  const more = within.length - named.length;
  return more > 0 ? wording.t("{names} and {count} more", { names: named.join(", "), count: more }) : named.join(", ");
}
