/** The calendar day at Greenwich: plans for a day before it have had their time everywhere but in its last hours. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
