import { addDays, type Day, dayNumber, dayOf } from "#core/dates/calendar";
import type { EventStatus } from "#core/event";
import type { Chance } from "#core/synthetic/chance";

const firstDay = dayNumber("1985-01-01");
const lastDay = dayNumber("2026-12-31");

/** Written forms of dates by how often a chronology has them, in parts of a thousand. */
const forms = {
  ...{ day: 720, range: 85, month: 80, approximate: 35, year: 18, season: 10, uncertain: 20 },
  ...{ openEnd: 12, openStart: 12, monthRange: 8 },
} as const;

/** A day on which a synthetic event begins: later years have more, and some days are full. */
export function syntheticDay(chance: Chance): Day {
  const day = firstDay + Math.floor(chance.next() ** 0.6 * (lastDay - firstDay + 1));
  return dayOf(chance.is(0.02) ? day - (day % 90) : day);
}

/** The EDTF date of an event that begins on a day, as exactly as its sources tell. */
export function syntheticDate(chance: Chance, day: Day, status: EventStatus): string {
  const isOpen = status === "planned" || status === "proposed";
  const form = chance.weighted(forms);
  const month = day.slice(0, 7);
  const season = `${day.slice(0, 4)}-${21 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
  const written: Record<typeof form, string> = {
    day,
    range: `${day}/${addDays(day, chance.between(1, 5))}`,
    month,
    approximate: `${chance.is(0.5) ? day : month}~`,
    year: day.slice(0, 4),
    season,
    uncertain: `${day}?`,
    openEnd: isOpen ? `${day}/..` : day,
    openStart: isOpen ? day : `[..${day}]`,
    monthRange: `${month}/${addDays(`${month}-01`, 62).slice(0, 7)}`,
  };
  return written[form];
}
