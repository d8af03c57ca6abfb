import { describe, expect, it } from "vitest";
import { clockAbbreviations, clockOf, clockWords, daysAhead } from "./clocks";

/** What the time zone database of the runtime says: minutes ahead of UTC at noon UTC. */
function offsetIn(timeZone: string, day: string): number {
  const name = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? "") ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

const days = [
  "1988-07-01",
  "1994-10-21",
  "2000-06-15",
  "2015-08-14",
  "2015-08-15",
  "2018-05-04",
  "2018-05-05",
  "2019-07-01",
  "2019-02-27",
];
const zones: [country: string, zone: string][] = [
  ["KP", "Asia/Pyongyang"],
  ["KR", "Asia/Seoul"],
  ["JP", "Asia/Tokyo"],
  ["CN", "Asia/Shanghai"],
  ["MN", "Asia/Ulaanbaatar"],
  ["SG", "Asia/Singapore"],
  ["VN", "Asia/Ho_Chi_Minh"],
  ["RU", "Europe/Moscow"],
  ["RU", "Asia/Vladivostok"],
  ["US", "America/New_York"],
  ["US", "Pacific/Honolulu"],
  ["CH", "Europe/Zurich"],
  ["SE", "Europe/Stockholm"],
  ["GB", "Europe/London"],
  ["FI", "Europe/Helsinki"],
];

describe("clockOf", () => {
  it.each(zones.flatMap(([country, zone]) => days.map((day) => [country, day, zone] as const)))(
    "holds for %s on %s what %s says",
    (country, day, zone) => {
      const offset = clockOf(country, day);
      expect(offset).not.toBeNull();
      const [least, most] = offset as readonly [number, number];
      expect(offsetIn(zone, day)).toBeGreaterThanOrEqual(least);
      expect(offsetIn(zone, day)).toBeLessThanOrEqual(most);
    },
  );

  it("knows the three years in which the DPRK kept a time of its own", () => {
    expect(["2015-08-14", "2015-08-15", "2018-05-04", "2018-05-05"].map((day) => clockOf("KP", day)?.[0])).toEqual([
      540, 510, 510, 540,
    ]);
  });

  it("says nothing of countries that it does not know", () => expect(clockOf("ZZ", "2018-06-12")).toBeNull());
});

describe("daysAhead", () => {
  const [evening, morning] = [21 * 60, 9 * 60];
  it.each([
    ["9 p.m. in Washington is the next day in Seoul", evening, "est", "KR", 1],
    ["9 a.m. in Washington is the same day in Seoul", morning, "est", "KR", 0],
    ["9 a.m. in Seoul is the day before in New York", morning, "kst", "US", -1],
    ["9 p.m. in Seoul is the same day in New York", evening, "kst", "US", 0],
    ["4 p.m. UTC is the next day in Seoul", 16 * 60, "gmt", "KR", 1],
  ])("%s", (...[, minutes, clock, country, count]) => {
    const told = clockAbbreviations.get(clock)?.offset as readonly [number, number];
    expect(daysAhead(minutes, told, clockOf(country, "2018-06-12") as readonly [number, number])).toBe(count);
  });

  it("is open where the hour may fall on either side of midnight", () => {
    expect(daysAhead(15 * 60 + 15, [0, 0], [510, 540])).toBeNull();
    expect(clockWords.get("eastern")?.offset).toEqual([-300, -240]);
    expect(daysAhead(10 * 60 + 30, [-300, -240], [540, 540])).toBeNull();
  });
});
