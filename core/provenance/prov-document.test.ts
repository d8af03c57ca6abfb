import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { JudgedClaim } from "#core/claims/judge-claims";
import { toProvDocument } from "./prov-document";
import type { Provenance, PublishedRevision } from "./provenance";

// What a PROV-JSON document must be, written from the W3C member submission and not from the code under test.
const name = { type: "string", pattern: "^([A-Za-z_][\\w.-]*:|_:)[^\\s=]+$" };
const literal = {
  anyOf: [
    { type: ["string", "number", "boolean"] },
    {
      type: "object",
      required: ["$", "type"],
      properties: { $: { type: ["string", "number"] }, type: { type: "string", pattern: "^xsd:" } },
      additionalProperties: false,
    },
  ],
};
const attributes = {
  type: "object",
  propertyNames: { pattern: "^[A-Za-z_][\\w.-]*:[\\w-]+$" },
  additionalProperties: literal,
};
const records = (record: object) => ({ type: "object", propertyNames: name, additionalProperties: record });
const instant = { type: "string", format: "date-time" };
const relation = (required: string[], optional: string[] = []) => {
  const members = Object.fromEntries([...required, ...optional].map((key) => [key, name]));
  return records({ ...attributes, required, properties: { ...members, "prov:time": instant } });
};
const schema = {
  type: "object",
  required: ["prefix", "entity", "activity", "agent"],
  properties: {
    prefix: { type: "object", additionalProperties: { type: "string", format: "uri" } },
    entity: records(attributes),
    activity: records({ ...attributes, properties: { "prov:startTime": instant, "prov:endTime": instant } }),
    agent: records(attributes),
    wasGeneratedBy: relation(["prov:entity"], ["prov:activity"]),
    used: relation(["prov:activity"], ["prov:entity"]),
    wasDerivedFrom: relation(["prov:generatedEntity", "prov:usedEntity"], ["prov:activity"]),
    wasAttributedTo: relation(["prov:entity", "prov:agent"]),
    wasAssociatedWith: relation(["prov:activity"], ["prov:agent", "prov:plan"]),
    actedOnBehalfOf: relation(["prov:delegate", "prov:responsible"]),
    specializationOf: relation(["prov:specificEntity", "prov:generalEntity"]),
    wasInvalidatedBy: relation(["prov:entity"], ["prov:activity"]),
  },
  additionalProperties: false,
};

/** Which bundle of ids each end of a relation must be in. */
const bundles = [
  [/prov:(entity|generatedEntity|usedEntity|specificEntity|generalEntity|plan)$/, "entity"],
  [/prov:activity$/, "activity"],
  [/prov:(agent|delegate|responsible)$/, "agent"],
] as const;

describe("toProvDocument", () => {
  const document = toProvDocument(told(), "https://example.org") as unknown as Bundle;
  const related = (kind: string) => Object.values(document[kind] ?? {});

  it("is PROV-JSON", () => {
    const validate = addFormats.default(new Ajv({ allErrors: true, strict: false })).compile(schema);
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it("describes all that it names", () => {
    for (const kind of Object.keys(schema.properties).slice(4))
      for (const record of related(kind))
        for (const [key, value] of Object.entries(record)) {
          const bundle = bundles.find(([pattern]) => pattern.test(key))?.[1];
          if (bundle) expect(Object.keys(document[bundle] ?? {}), `${kind} ${key}`).toContain(value);
        }
  });

  it("declares every prefix that it uses", () => {
    const used = [...JSON.stringify(document).matchAll(/"([a-z]+):[^"/]/g)].map(([, prefix]) => prefix);
    const known = [...Object.keys(document.prefix as object), "prov", "urn", "https"];
    expect([...new Set(used)].filter((prefix) => !known.includes(prefix as string))).toEqual([]);
  });

  it("leads from every revision to publishers, over claims, passages and texts", () => {
    const from = (id: string): string[] =>
      related("wasDerivedFrom").flatMap((record) =>
        record["prov:generatedEntity"] === id ? [record["prov:usedEntity"] as string] : [],
      );
    const reach = (id: string): string[] => from(id).flatMap((next) => [next, ...reach(next)]);
    const last = reach("pan:events/2018-06-12-singapore-summit/revision/2");
    expect(last).toContain("pan:events/2018-06-12-singapore-summit/revision/1");
    expect(last).toContain("pan:articles/2018-06-12-a-report/passage/5-14");
    expect(last.filter((id) => /\/source\//.test(id)).length).toBeGreaterThanOrEqual(2);
  });

  it("tells people from programs, and on whose behalf they act", () => {
    const types = Object.values(document.agent ?? {}).map((agent) => (agent["prov:type"] as { $: string }).$);
    expect(new Set(types)).toEqual(new Set(["prov:Organization", "prov:Person", "prov:SoftwareAgent"]));
    expect(related("actedOnBehalfOf").length).toBe(3);
  });

  it("tells that a withdrawn event was invalidated, and by what", () => {
    const gone = told();
    gone.revisions.push({ ...revision(3), isWithdrawn: true });
    const { wasInvalidatedBy = {} } = toProvDocument(gone, "https://example.org");
    expect(Object.values(wasInvalidatedBy)).toHaveLength(1);
  });
});

type Bundle = Record<string, Record<string, Record<string, unknown>>>;

function told(): Provenance {
  const slug = "2018-06-12-singapore-summit";
  const passage = { article: "2018-06-12-a-report", exact: "They met.", start: 5, end: 14 };
  return {
    event: { slug, url: `https://example.org/events/${slug}`, title: `A “title” with <signs> & more`, version: 2 },
    claims: [
      claim({}),
      claim({ field: "place", value: "Singapore = Sentosa" }),
      claim({ origin: "extractor", passage, ground: "confirmed", confidence: 0.9, version: 2 }),
      claim({ origin: "extractor", passage, ground: "suggested", confidence: 0.5, version: 9, field: "date" }),
    ],
    readings: [
      {
        ...{ article: "2018-06-12-a-report", at: "2026-11-25T10:00:00.000Z", confidence: 0.9, state: "merged" },
        ...{ dateText: "on Tuesday", dateReason: "weekday of the article" },
        decided: { by: "Jane Editor", at: "2026-11-25T11:00:00.000Z", why: null },
      },
      {
        ...{ article: "2019-a-report-that-no-claim-uses", at: "2026-11-25T10:00:00.000Z", confidence: 0.2 },
        ...{ state: "waiting", dateText: null, dateReason: null, decided: null },
      },
    ],
    revisions: [{ ...revision(1), by: "seed", isPerson: false }, revision(2)],
  };
}

function revision(number: number): PublishedRevision {
  const at = `2026-11-2${number}T10:00:00.000Z`;
  return { number, at, by: "Jane Editor", isPerson: true, reason: "Checked", version: number, isWithdrawn: false };
}

function claim(patch: Partial<JudgedClaim>): JudgedClaim {
  return {
    ...{ field: "existence", value: null, status: null, knownOn: null, knownOnDay: null, note: null, report: null },
    ...{ passage: null, origin: "seed", confidence: null, isConfirmed: false, ground: "cited", standing: "agrees" },
    ...{ source: { url: "https://paper.example/1", publisher: "Paper", title: "They met", date: null, kind: "press" } },
    version: 1,
    ...(patch.passage && { source: { url: null, publisher: "Other", title: "A report", date: null, kind: "press" } }),
    ...patch,
  };
}
