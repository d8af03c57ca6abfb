/** The calendar of PostgreSQL has no year 0; no event lies before it, so nothing is lost by asking from here on. */
const firstDay = "0001-01-01";

/** A calendar day as Prisma takes it for a `@db.Date` column: midnight UTC. */
export function toDate(day: string): Date {
  return new Date(`${day < firstDay ? firstDay : day}T00:00:00Z`);
}

/** The calendar day that a `@db.Date` column yields. */
export function fromDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
