import fc from "fast-check";
import { describe, expect, it } from "vitest";
import model from "wink-eng-lite-web-model";
import automaton from "wink-nlp/src/automaton.js";
import wordCache from "wink-nlp/src/cache.js";
import { columnOfHint, PartPatterns } from "./part-patterns";

const { core, pos, featureFn } = model as unknown as {
  core(): object;
  pos(): { machines: string[] };
  featureFn: unknown;
};
const cache = wordCache(core(), featureFn);
const hintBase = 1_080_000;

describe("PartPatterns", () => {
  /** Words that a machine knows, so that patterns are met; the part of speech 0 is passed over. */
  const wordOf = (json: string) => {
    const states = Object.values(JSON.parse(json)[2] as Record<string, object>);
    const events = new Set(states.flatMap((ways) => Object.keys(ways).map(Number)));
    const known = [0, ...events].filter((event) => event < hintBase + 1_000);
    return fc.constantFrom(...known).map((event) => ({ part: event % hintBase, hint: event > hintBase }));
  };

  it.each(pos().machines.map((json, at) => [at, json] as const))("finds what the automaton %i finds", (_, json) => {
    const reference = automaton(cache, cache.value(0));
    reference.importJSON(json);
    const patterns = new PartPatterns(json);
    let found = 0;
    fc.assert(
      fc.property(fc.array(wordOf(json), { minLength: 10, maxLength: 40 }), (words) => {
        const expected = reference.recognize(
          words.map(({ part, hint }) => (hint ? 1 : part)),
          (part, _, given, at) => (given[at]?.hint ? given[at].part + hintBase : part),
          words,
        );
        const columns = words.map(({ part, hint }) => (hint ? columnOfHint(part) : part));
        found += expected.length;
        expect(patterns.find(columns)).toEqual(expected.map(([first, last, name]) => [first, last, Number(name)]));
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
