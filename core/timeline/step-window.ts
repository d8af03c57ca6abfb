import type { Window } from "#core/timeline/clusters";
import { moved } from "#core/timeline/view-window";
import { daysOf } from "#core/timeline/year-bins";

/** The window next to one, as long as it: whole years are followed by as many whole years, whatever days they have. */
export function stepWindow({ from, to }: Window, way: -1 | 1): Window {
  const isWholeYears = from.endsWith("-01-01") && to.endsWith("-12-31");
  if (!isWholeYears) return moved({ from, to }, way);
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const step = way * (last - first + 1);
  return daysOf({ from: first + step, to: last + step });
}
