import type { SharedEvent } from "./shared-event";

/** The middle and the spread of some numbers of days; the quarters by linear interpolation. */
export interface Spread {
  count: number;
  least: number;
  lowerQuarter: number;
  median: number;
  upperQuarter: number;
  most: number;
}

/** What became of events that were known as planned before they took place. */
export interface Plans {
  /** all that were ever known as planned */
  announced: number;
  held: number;
  cancelled: number;
  postponed: number;
  /** still to come */
  ahead: number;
  /** the day is over, and no source of ours says what became of it */
  untold: number;
  /** held, of those whose end is known: held, cancelled or postponed; null where there are none */
  keptRate: number | null;
  /** from the day on which a plan became known to the first day of the event; of plans that were held */
  lead: Spread | null;
  /** plans that were held and whose days are not known closely enough for that */
  leftOut: number;
}

/** An event that may have begun on any day of a longer time than this tells no lead. */
const closest = 14;

/** Follows the plans among common events, as of a day. */
export function followPlans(events: readonly SharedEvent[], day: number): Plans {
  const planned = events.filter(({ states }) => states.some(({ status }) => status === "planned"));
  const fates = planned.map((event) => fateOf(event, day));
  const count = (fate: Fate) => fates.filter((one) => one === fate).length;
  const [held, cancelled, postponed] = [count("held"), count("cancelled"), count("postponed")];
  const kept = planned.filter(({ status }) => status === "held");
  const leads = kept.flatMap((event) => leadOf(event) ?? []);
  const decided = held + cancelled + postponed;
  return {
    announced: planned.length,
    ...{ held, cancelled, postponed, ahead: count("ahead"), untold: count("untold") },
    keptRate: decided > 0 ? held / decided : null,
    lead: spreadOf(leads),
    leftOut: kept.length - leads.length,
  };
}

type Fate = "held" | "cancelled" | "postponed" | "ahead" | "untold";

function fateOf({ status, end }: SharedEvent, day: number): Fate {
  if (status === "held" || status === "cancelled" || status === "postponed") return status;
  return end === null || end >= day ? "ahead" : "untold";
}

/** Days from the first report of a plan to the event; null where its day is not known closely, or the plan came after it. */
function leadOf({ start, end, states }: SharedEvent): number | null {
  const announced = states.find(({ status }) => status === "planned")?.knownFrom;
  if (announced === undefined || start === null || end === null || end - start > closest) return null;
  return start >= announced ? start - announced : null;
}

/** The spread of some numbers; null of none. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return low + (high - low) * (place - Math.floor(place));
  };
  return {
    count: sorted.length,
    least: quantile(0),
    lowerQuarter: quantile(0.25),
    median: quantile(0.5),
    upperQuarter: quantile(0.75),
    most: quantile(1),
  };
}
