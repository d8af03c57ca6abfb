import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import type { EntityRecord } from "#core/entity-record";
import type { PlaceRecord } from "#core/place-record";
import { toScriptJson } from "./json-script";
import { toSchemaEntity, toSchemaPlace } from "./schema-entity";

const person: EntityRecord = {
  slug: "choe-son-hui",
  url: "https://example.org/people/choe-son-hui",
  kind: "person",
  name: "Choe Son Hui",
  native: "최선희",
  country: "KP",
  office: "Foreign Minister",
  checked: true,
  ...{ events: 24, first: "2013-09-17", last: "2025-10-01", affiliation: null, note: null },
  names: [
    { value: "Choe Son Hui", kind: "primary", script: "Latn", language: "ko-Latn" },
    { value: "최선희", kind: "native", script: "Hang", language: "ko" },
    { value: "</script><b>", kind: "alias", script: null, language: null },
    { value: "Choe", kind: "short", script: "Latn", language: "ko-Latn" },
  ],
  offices: [
    { title: "Vice Foreign Minister", from: "2018", to: "2019-04", attested: null, country: null },
    { title: "Foreign Minister", from: "2022-06", to: null, attested: null, country: null },
    { title: "Interpreter", from: null, to: null, attested: "1999-12", country: null },
  ],
  sources: ["https://example.org/a", "a book"],
  encounters: [],
};

const place: PlaceRecord = {
  ...{ slug: "panmunjom", url: "https://example.org/places/panmunjom", kind: "venue", name: "Panmunjom" },
  ...{ native: "판문점", country: "KR", lat: 37.9, lon: 126.7, parent: { slug: "korea", name: "Korea" } },
  ...{ events: 39, first: "1985-08-22", last: "2019-06-30" },
  names: [{ value: "판문점", kind: "native", script: "Hang", language: "ko" }],
  within: [{ slug: "korea", name: "Korea" }],
  children: [],
  people: [],
};

const documentLoader = async (url: string) => {
  throw new Error(`Nothing is to be fetched, neither ${url}.`);
};

/** As processors of JSON-LD read it, with the context that schema.org publishes for such terms. */
async function expand(node: object) {
  const [expanded] = await jsonld.expand(
    { "@context": { "@vocab": "https://schema.org/" }, ...node },
    { documentLoader },
  );
  return expanded as Record<string, { "@value"?: unknown; "@id"?: string }[]>;
}

describe("JSON-LD", () => {
  test("tells a person with all full names, and the job that has no known end", async () => {
    const node = await expand(toSchemaEntity(person));
    expect(node["@type"]).toEqual(["https://schema.org/Person"]);
    expect(node["https://schema.org/alternateName"]).toEqual([{ "@value": "최선희" }, { "@value": "</script><b>" }]);
    expect(node["https://schema.org/jobTitle"]).toEqual([{ "@value": "Foreign Minister" }]);
    expect(node["https://schema.org/subjectOf"]).toHaveLength(1);
  });

  test("tells bodies as organizations, without jobs or nationality", () => {
    expect(toSchemaEntity({ ...person, kind: "government" })).toMatchObject({ "@type": "GovernmentOrganization" });
    expect(toSchemaEntity({ ...person, kind: "organization" })).not.toHaveProperty("jobTitle");
    expect(toSchemaEntity({ ...person, kind: "organization" })).not.toHaveProperty("nationality");
  });

  test("tells a place with its coordinates and what holds it", () => {
    expect(toSchemaPlace(place)).toMatchObject({
      "@type": "Place",
      alternateName: ["판문점"],
      geo: { latitude: 37.9, longitude: 126.7 },
      containedInPlace: { "@id": "https://example.org/places/korea" },
    });
    expect(toSchemaPlace({ ...place, lat: null, lon: null, within: [] })).not.toHaveProperty("geo");
  });

  test("ends no script, whatever a name holds", () => {
    expect(toScriptJson(toSchemaEntity(person))).not.toContain("<");
  });
});
