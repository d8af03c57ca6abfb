/**
 * What each item gives, one after another: `items.flatMap(give)`, without the general care for gaps that makes flatMap
 * slow for the short lists that reading an article asks for by the thousand.
 */
export function gather<T, R>(items: readonly T[], give: (item: T, at: number) => readonly R[]): R[] {
  const gathered: R[] = [];
  for (let at = 0; at < items.length; at++) for (const given of give(items[at] as T, at)) gathered.push(given);
  return gathered;
}

/** What is found for each item, without those for which nothing is. */
export function gatherFound<T, R>(items: readonly T[], find: (item: T, at: number) => R | null | undefined): R[] {
  const gathered: R[] = [];
  for (let at = 0; at < items.length; at++) {
    const found = find(items[at] as T, at);
    if (found != null) gathered.push(found);
  }
  return gathered;
}
