/** What a group of changes counts, one and many, in this order. */
const words: Record<string, [one: string, many: string]> = {
  rows: ["row", "rows"],
  added: ["new event", "new events"],
  changed: ["change", "changes"],
  proposed: ["change that waits for a reviewer", "changes that wait for a reviewer"],
  accepted: ["accepted as a new event", "accepted as new events"],
  attached: ["attached to a known one", "attached to known ones"],
  withdrawn: ["new event withdrawn", "new events withdrawn"],
  restored: ["event as it was before", "events as they were before"],
  dropped: ["waiting change dropped", "waiting changes dropped"],
  left: ["left as it is, since it was changed again", "left as they are, since they were changed again"],
};

/** "120 rows, 100 new events, 1 change": what is none is not named. */
export function countWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(words)
    .flatMap(([name, [one, many]]) => {
      const count = counts[name] ?? 0;
      return count > 0 ? [`${count.toLocaleString("en")} ${count === 1 ? one : many}`] : [];
    })
    .join(", ");
}
