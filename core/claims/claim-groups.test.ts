import { describe, expect, it } from "vitest";
import { claimsOf } from "./claim-groups";
import type { JudgedClaim } from "./judge-claims";

describe("claimsOf", () => {
  it("keeps to one field", () => {
    expect(claimsOf([claim({ field: "place" })], "date")).toEqual([]);
  });

  it("begins with what differs and ends with what was overtaken; the best grounded first", () => {
    const claims = [
      claim({ publisher: "a", standing: "earlier", value: "2018-05" }),
      claim({ publisher: "b", ground: "suggested" }),
      claim({ publisher: "c", ground: "cited" }),
      claim({ publisher: "d", ground: "quoted" }),
      claim({ publisher: "e", standing: "differs", value: "2018-06-11" }),
    ];
    expect(claimsOf(claims, "date").map(({ source }) => source.publisher)).toEqual(["e", "d", "c", "b", "a"]);
  });

  it("names a source once for what it says twice", () => {
    const twice = [claim({ ground: "cited" }), claim({ ground: "cited", value: "2018-06-12" })];
    expect(claimsOf(twice, "date")).toHaveLength(1);
    expect(claimsOf([claim({ standing: "earlier", value: "2018-05" }), ...twice], "date")).toHaveLength(2);
  });
});

function claim({ publisher = "Paper", ...told }: Partial<JudgedClaim> & { publisher?: string }): JudgedClaim {
  return {
    ...{ field: "date", value: null, status: null, knownOn: null, knownOnDay: null, note: null, report: null },
    ...{
      passage: null,
      origin: "seed",
      confidence: null,
      isConfirmed: false,
      version: 1,
      ground: "cited",
      standing: "agrees",
    },
    source: { url: null, publisher, title: "They met", date: null, kind: "press" },
    ...told,
  };
}
