import type { Change } from "./change";

/** Changes that were made together: by one hand for one reason in one version of the dataset. */
export interface ChangeGroup {
  version: number;
  at: string;
  by: string;
  reason: string;
  changes: Change[];
}

/** A day at Greenwich with its groups. */
export interface ChangeDay {
  day: string;
  groups: ChangeGroup[];
}

/** Gathers changes, newest first, by day and by what was made together. */
export function toDays(changes: readonly Change[]): ChangeDay[] {
  const days: ChangeDay[] = [];
  for (const change of changes) {
    const day = change.at.slice(0, 10);
    if (days.at(-1)?.day !== day) days.push({ day, groups: [] });
    const { groups } = days.at(-1) as ChangeDay;
    const { version, at, by, reason } = change;
    const last = groups.at(-1);
    if (last?.version !== version || last.by !== by || last.reason !== reason)
      groups.push({ version, at, by, reason, changes: [] });
    groups.at(-1)?.changes.push(change);
  }
  return days;
}
