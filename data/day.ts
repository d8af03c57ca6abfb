/** A calendar day as Prisma takes it for a `@db.Date` column: midnight UTC. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day that a `@db.Date` column yields. */
export function fromDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
