import { describe, expect, it } from "vitest";
import { type Notability, salienceOf } from "./salience";

const meeting: Notability = {
  type: "meeting",
  status: "held",
  title: "Envoys meet",
  summary: "They met for two hours.",
  offices: ["Vice Foreign Minister", "Special Envoy"],
  sources: 2,
};

describe("salienceOf", () => {
  it.each<[string, Partial<Notability>, Partial<Notability>]>([
    ["a summit over a meeting of the same people", { type: "summit" }, {}],
    ["an agreement over the talks about it", { type: "agreement" }, { type: "talks" }],
    [
      "leaders over ministers",
      { offices: ["President", "Chairman of the State Affairs Commission"] },
      { offices: ["Foreign Minister"] },
    ],
    ["ministers over their deputies", { offices: ["Secretary of State"] }, { offices: ["Vice Foreign Minister"] }],
    [
      "a foreign minister over an assistant secretary",
      { offices: ["Foreign Minister"] },
      { offices: ["Assistant Secretary of State for Nonproliferation"] },
    ],
    ["a president over a former one", { offices: ["President"] }, { offices: ["Former President"] }],
    [
      "a president over that of a Red Cross society",
      { offices: ["President"] },
      { offices: ["President of the Korean Red Cross"] },
    ],
    ["officials over the unnamed", { offices: ["Vice Foreign Minister"] }, { offices: [null] }],
    ["what was signed over what was said", { summary: "They signed a joint statement." }, {}],
    ["what many report over what one does", { sources: 5 }, { sources: 1 }],
    ["what was held over what was called off", {}, { status: "cancelled" }],
  ])("puts %s", (_, greater, lesser) => {
    expect(salienceOf({ ...meeting, ...greater })).toBeGreaterThan(salienceOf({ ...meeting, ...lesser }));
  });

  it("does not let sources alone lift a meeting over a summit", () => {
    expect(salienceOf({ ...meeting, sources: 100 })).toBeLessThan(
      salienceOf({ ...meeting, type: "summit", sources: 1 }),
    );
  });

  it("counts an event without participants", () => {
    expect(salienceOf({ ...meeting, offices: [] })).toBeGreaterThan(0);
  });
});
