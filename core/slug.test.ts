import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slug } from "#core/event";
import { freeSlug, toDatedSlug, toSlug } from "./slug";

describe("toSlug", () => {
  it.each([
    ["Kim Jong Un's visit, at last", "kim-jong-uns-visit-at-last"],
    ["Zürich: the 2nd round", "zurich-the-2nd-round"],
    ["  –  ", ""],
    ["김정은", ""],
    ["북한 DPRK 2018", "dprk-2018"],
  ])("makes of %j the address part %j", (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it("ends what is too long with a whole word", () => {
    expect(toSlug("envoys ".repeat(20))).toBe(Array(11).fill("envoys").join("-"));
    expect(toSlug("x".repeat(200))).toHaveLength(80);
  });

  it("always gives an address part or nothing, and the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const slug = toSlug(text);
        if (slug !== "") expect(Slug.safeParse(slug).success).toBe(true);
        expect(toSlug(slug)).toBe(slug);
      }),
    );
  });
});

describe("toDatedSlug", () => {
  it.each([
    ["A new invitation", "2018-09-27-a-new-invitation"],
    ["2018-09-27-pompeo-ri", "2018-09-27-pompeo-ri"],
    ["2018-09-26-pompeo-ri", "2018-09-27-2018-09-26-pompeo-ri"],
    ["북미 회담", "2018-09-27"],
  ])("puts the day before %j", (text, slug) => {
    expect(toDatedSlug("2018-09-27", text)).toBe(slug);
  });
});

describe("freeSlug", () => {
  it("counts on from what is taken", () => {
    const taken = new Set(["visit", "visit-2"]);
    expect(freeSlug("visit", (slug) => taken.has(slug))).toBe("visit-3");
    expect(freeSlug("talks", (slug) => taken.has(slug))).toBe("talks");
  });
});
