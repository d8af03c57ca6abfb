/**
 * What stands at a place of a list; undefined before its start and behind its end. An expression that asks an array for a place
 * before its start even once is slow ever after, so that `list[at - 1]` is asked in this way where `at` may be the first.
 */
export function itemAt<T>(list: readonly T[], at: number): T | undefined {
  return at < 0 ? undefined : list[at];
}
