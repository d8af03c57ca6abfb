type Value = string | number | { $: string; type: string };
type Attributes = Record<string, Value | null>;

/** The relations that are used here, with the attributes that name their two ends (PROV-JSON, section 3). */
const ends = {
  wasGeneratedBy: ["prov:entity", "prov:activity"],
  used: ["prov:activity", "prov:entity"],
  wasDerivedFrom: ["prov:generatedEntity", "prov:usedEntity"],
  wasAttributedTo: ["prov:entity", "prov:agent"],
  wasAssociatedWith: ["prov:activity", "prov:agent"],
  actedOnBehalfOf: ["prov:delegate", "prov:responsible"],
  specializationOf: ["prov:specificEntity", "prov:generalEntity"],
  wasInvalidatedBy: ["prov:entity", "prov:activity"],
} as const;
export type ProvRelation = keyof typeof ends;

export interface ProvDocument {
  prefix: Record<string, string>;
  entity: Record<string, object>;
  activity: Record<string, object>;
  agent: Record<string, object>;
  [relation: string]: Record<string, unknown>;
}

/** Gathers records of a PROV-JSON document (W3C member submission of 24 April 2013). Each id is described once. */
export class ProvBuilder {
  readonly document: ProvDocument;
  #count = 0;

  constructor(site: string) {
    const prefix = { pan: `${site}/`, dcterms: "http://purl.org/dc/terms/", xsd: "http://www.w3.org/2001/XMLSchema#" };
    this.document = { prefix, entity: {}, activity: {}, agent: {} };
  }

  /** Describes a thing and gives its id; attributes that are null are left out. */
  describe(kind: "entity" | "activity" | "agent", id: string, attributes: Attributes): string {
    this.document[kind][id] ??= withoutNulls(attributes);
    return id;
  }

  relate(relation: ProvRelation, from: string, to: string, attributes: Attributes = {}): void {
    const [first, second] = ends[relation];
    this.document[relation] ??= {};
    this.#count += 1;
    const related = { [first]: from, [second]: to, ...withoutNulls(attributes) };
    (this.document[relation] as Record<string, object>)[`_:r${this.#count}`] = related;
  }
}

/** A name of the vocabulary as a value, such as the type of a thing. */
export function named(name: string): Value {
  return { $: name, type: "xsd:QName" };
}

/** A web address as a value. */
export function addressed(url: string | null): Value | null {
  return url === null ? null : { $: url, type: "xsd:anyURI" };
}

function withoutNulls(attributes: Attributes): object {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}
