/** A moment at the desk, to the minute, in UTC: `2018-06-12 01:04`. */
export function formatInstant(at: Date): string {
  return at.toISOString().slice(0, 16).replace("T", " ");
}
