import type { Day } from "./calendar";

/**
 * How far a clock is ahead of UTC, in minutes: from the least to the most that it can be, where summer time or the width
 * of a country leaves that open.
 */
export type ClockOffset = readonly [least: number, most: number];

/**
 * Offsets by country (ISO 3166-1 alpha-2), each from its day on. Source: IANA Time Zone Database, release 2025c; the
 * DPRK's half hour from 15 August 2015 to 4 May 2018 is its zone Asia/Pyongyang.
 */
const rows = `
KP 540|2015-08-15 510|2018-05-05 540
KR 540..600|1989-01-01 540
JP 540
CN 480..540|1992-01-01 480
MN 420..540
VN LA TH KH 420
SG MY 450..480|1982-01-01 480
PH 480..540|1991-01-01 480
ID 420..540
RU 120..780
US -600..-240
CA -480..-90
CU -300..-240
GB IE 0..60
AT BE CH CZ DE DK ES FR HU IT NL NO PL SE VA 60..120
FI UA BG RO 120..180
AU 480..660
NZ 720..780
IN 330
`;

interface Period {
  from: Day;
  offset: ClockOffset;
}

const periods: ReadonlyMap<string, readonly Period[]> = new Map(rows.trim().split("\n").flatMap(parseRow));

function parseRow(row: string): [string, Period[]][] {
  const [first, ...later] = row.split("|") as [string, ...string[]];
  const words = first.split(" ");
  const told = [{ from: "", offset: parseOffset(words.at(-1) as string) }, ...later.map(parsePeriod)];
  return words.slice(0, -1).map((code) => [code, told]);
}

function parsePeriod(text: string): Period {
  const [from, offset] = text.split(" ") as [string, string];
  return { from, offset: parseOffset(offset) };
}

function parseOffset(text: string): ClockOffset {
  const [least, most] = text.split("..").map(Number) as [number, number?];
  return [least, most ?? least];
}

/** The clock of a country on a day; null where it is not known. */
export function clockOf(country: string, day: Day): ClockOffset | null {
  return periods.get(country)?.findLast(({ from }) => from <= day)?.offset ?? null;
}

/** A clock by the word that the press calls it by, and the countries that go by it. */
export interface NamedClock {
  offset: ClockOffset;
  countries: readonly string[];
}

const eastern: ClockOffset = [-300, -240];

/** Abbreviations, written in capitals: `9 p.m. EST`. */
export const clockAbbreviations: ReadonlyMap<string, NamedClock> = new Map<string, NamedClock>([
  ["kst", { offset: [540, 540], countries: ["KR", "KP"] }],
  ["jst", { offset: [540, 540], countries: ["JP"] }],
  ["est", { offset: [-300, -300], countries: ["US"] }],
  ["edt", { offset: [-240, -240], countries: ["US"] }],
  ["et", { offset: eastern, countries: ["US"] }],
  ["pst", { offset: [-480, -480], countries: ["US"] }],
  ["pdt", { offset: [-420, -420], countries: ["US"] }],
  ["gmt", { offset: [0, 0], countries: [] }],
  ["utc", { offset: [0, 0], countries: [] }],
  ["cet", { offset: [60, 60], countries: ["AT", "BE", "CH", "DE", "DK", "FR", "IT", "NL", "NO", "SE"] }],
  ["cest", { offset: [120, 120], countries: ["AT", "BE", "CH", "DE", "DK", "FR", "IT", "NL", "NO", "SE"] }],
  ["msk", { offset: [180, 240], countries: ["RU"] }],
]);

/** Words before `time`: `9 p.m. Korean time`, `Washington time`. */
export const clockWords: ReadonlyMap<string, NamedClock> = new Map<string, NamedClock>([
  ...named([540, 540], ["KR", "KP"], "korea korean seoul"),
  // its own clock was half an hour behind for three years
  ...named([510, 540], ["KP"], "pyongyang"),
  ...named([540, 540], ["JP"], "japan japanese tokyo"),
  ...named([480, 480], ["CN"], "china chinese beijing"),
  ...named([480, 480], ["SG"], "singapore singaporean"),
  ...named([420, 420], ["VN"], "vietnam vietnamese hanoi"),
  ...named(eastern, ["US"], "eastern washington us american york"),
  ...named([180, 240], ["RU"], "moscow russian"),
  ...named([0, 60], ["GB"], "london british"),
  ...named([60, 120], ["CH"], "swiss geneva"),
  ...named([60, 120], ["SE"], "swedish stockholm"),
  ...named([60, 120], ["AT", "DE", "CH", "SE", "FR"], "european"),
]);

function named(offset: ClockOffset, countries: readonly string[], words: string): [string, NamedClock][] {
  return words.split(" ").map((word) => [word, { offset, countries }]);
}

const minutesPerDay = 1440;

/**
 * By how many days a time of day that is told by one clock falls on another day by a second one: 9 p.m. in Washington is
 * the next day (1) in Seoul. Null where the offsets leave it open.
 */
export function daysAhead(minutes: number, told: ClockOffset, other: ClockOffset): number | null {
  const least = Math.floor((minutes - told[1] + other[0]) / minutesPerDay);
  const most = Math.floor((minutes - told[0] + other[1]) / minutesPerDay);
  return least === most ? least : null;
}
