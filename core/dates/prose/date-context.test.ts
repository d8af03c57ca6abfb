import { describe, expect, it } from "vitest";
import { tokenize } from "#core/prose/tokens";
import { lessCertain } from "./date-context";
import { findDates } from "./find-dates";
import { resolveDate } from "./resolve-date";

describe("how surely a date is known", () => {
  it.each([
    ["on June 12, 2018", "written"],
    ["in June 2018", "written"],
    ["from 2003 to 2009", "written"],
    ["in Juche 107", "written"],
    ["on June 12", "implied"],
    ["on Tuesday", "implied"],
    ["from June 12, 2018 to June 14, 2018", "written"],
    ["last week", "implied"],
    ["recently", "unknown"],
    ["weeks later", "unknown"],
    ["6/12/2018", "unknown"],
  ])("%s: %s", (text, certainty) => {
    const [mention] = findDates(text, tokenize(text));
    const anchor = { earliest: "2018-06-12", latest: "2018-06-12" };
    expect(
      mention && resolveDate(mention.expression, { reference: "2018-09-27", direction: null, anchor }),
    ).toMatchObject({
      certainty,
    });
  });

  it("is that of the less sure of two", () => {
    expect(lessCertain("written", "written")).toBe("written");
    expect(lessCertain("written", "implied")).toBe("implied");
    expect(lessCertain("unknown", "implied")).toBe("unknown");
  });
});
