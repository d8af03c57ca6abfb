import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, partsOf } from "#core/dates/calendar";
import { parsePublicationDay } from "./publication-day";

describe("parsePublicationDay", () => {
  it.each([
    ["2018-09-27", "2018-09-27"],
    ["2018-09-27T23:59:59+09:00", "2018-09-27"],
    ["2018-09-27T00:00:00-11:00", "2018-09-27"],
    ["2018-09-27T00:10Z", "2018-09-27"],
    ["2018-09-27 00:10:00", "2018-09-27"],
    ["2018-9-7", "2018-09-07"],
    ["20180927", "2018-09-27"],
    ["20180927T101500Z", "2018-09-27"],
    ["2018/09/27", "2018-09-27"],
    ["2018.09.27. 오전 10:00", "2018-09-27"],
    ["2018년 9월 27일", "2018-09-27"],
    ["2018年9月27日", "2018-09-27"],
    ["Thu, 27 Sep 2018 23:30:00 +0900", "2018-09-27"],
    ["Thu, 27 Sep 2018 00:30:00 GMT", "2018-09-27"],
    ["27 Sep 18 01:00 EST", "2018-09-27"],
    ["27-Sep-1994", "1994-09-27"],
    ["3 Oct 94", "1994-10-03"],
    ["Thursday, September 27, 2018", "2018-09-27"],
    ["Sept. 27, 2018 10:15 a.m. ET", "2018-09-27"],
    ["May 1st, 2018", "2018-05-01"],
    ["27th September 2018", "2018-09-27"],
  ])("reads %j as it stands", (text, day) => expect(parsePublicationDay(text)).toBe(day));

  it.each([
    "2018-02-30",
    "30 Feb 2018",
    "09/10/2018",
    "1538054400",
    "2018",
    "September 2018",
    "yesterday",
    "",
    "27 Brumaire 2018",
    "2018-09-271",
  ])("does not guess at %j", (text) => expect(parsePublicationDay(text)).toBeNull());

  it("gives the day of a stamp whatever its hour and offset", () => {
    const day = fc.integer({ min: -25000, max: 40000 }).map(dayOf);
    const time = fc.constantFrom("T00:00:00-12:00", "T23:59:59+14:00", "T12:00Z", " 00:00", "");
    fc.assert(
      fc.property(day, time, (written, rest) => {
        expect(parsePublicationDay(written + rest)).toBe(written);
      }),
    );
  });

  it("reads back the stamps of mail, which RSS has", () => {
    const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    fc.assert(
      fc.property(fc.integer({ min: -25000, max: 40000 }), fc.constantFrom("+1400", "-1200", "GMT"), (number, zone) => {
        const { year, month, day } = partsOf(dayOf(number));
        expect(parsePublicationDay(`${day} ${names[month - 1]} ${year} 23:59 ${zone}`)).toBe(dayOf(number));
      }),
    );
  });
});
