/** “812 events, 14,203 rows in 22 tables”: how much a backup holds. */
export function describeRows(rows: Record<string, number>): string {
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const filled = Object.values(rows).filter((count) => count > 0).length;
  const count = (number: number, noun: string) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
  return `${count(rows.Event ?? 0, "event")}, ${count(total, "row")} in ${count(filled, "table")}`;
}
