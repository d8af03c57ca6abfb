import type { JudgedClaim } from "#core/claims/judge-claims";
import { addressed, named, ProvBuilder, type ProvDocument } from "./prov-builder";
import { type Provenance, type PublishedRevision, type Reading, revisionOf } from "./provenance";

const house = "pan:agent/panmunjom";
const rules = "pan:about";

/** A document that is being written, of one event. */
interface Work {
  prov: ProvBuilder;
  told: Provenance;
  /** the id of the event, to which those of its parts are added */
  base: string;
}

/**
 * The provenance of an event as PROV-JSON: sources and passages, what they assert, who or what read them, and the revisions
 * of the record. Ids are addresses of this site where there is one.
 */
export function toProvDocument(told: Provenance, site: string): ProvDocument {
  const work = { prov: new ProvBuilder(site), told, base: `pan:events/${told.event.slug}` };
  const { prov, base } = work;
  const { title, url } = told.event;
  prov.describe("agent", house, { "prov:type": named("prov:Organization"), "dcterms:title": "Panmunjom" });
  prov.describe("entity", base, { "dcterms:title": title, "dcterms:identifier": addressed(url) });
  prov.relate("wasAttributedTo", base, house);
  for (const [index, revision] of told.revisions.entries())
    addRevision(work, revision, told.revisions[index - 1] ?? null);
  for (const [index, claim] of told.claims.entries()) addClaim(work, claim, index + 1);
  for (const [index, reading] of told.readings.entries()) addDecision(work, reading, index + 1);
  return prov.document;
}

function addRevision({ prov, base }: Work, revision: PublishedRevision, previous: PublishedRevision | null): void {
  const { number, at, by, isPerson, reason, version, isWithdrawn } = revision;
  const [id, act] = [revisionId(base, number), `${base}/activity/revision-${number}`];
  const agent = addAgent(prov, by, isPerson);
  prov.describe("activity", act, { "prov:endTime": at, "dcterms:description": reason });
  prov.relate("wasAssociatedWith", act, agent);
  prov.describe("entity", id, { "dcterms:modified": { $: at, type: "xsd:dateTime" }, "pan:datasetVersion": version });
  prov.relate("wasGeneratedBy", id, act, { "prov:time": at });
  prov.relate("specializationOf", id, base);
  prov.relate("wasAttributedTo", id, agent);
  if (isWithdrawn) prov.relate("wasInvalidatedBy", base, act, { "prov:time": at });
  if (!previous) return;
  prov.relate("used", act, revisionId(base, previous.number));
  prov.relate("wasDerivedFrom", id, revisionId(base, previous.number), {
    "prov:activity": act,
    "prov:type": named("prov:Revision"),
  });
}

function addClaim({ prov, told, base }: Work, claim: JudgedClaim, number: number): void {
  const { field, value, status, knownOn, ground, origin, confidence, passage } = claim;
  const id = `${base}/claim/${number}`;
  const [source, said] = [addSource(prov, base, claim), passage && addPassage(prov, base, claim)];
  prov.describe("entity", id, {
    ...{ "pan:field": field, "pan:value": value, "pan:status": status, "pan:knownOn": knownOn },
    ...{ "pan:ground": ground, "pan:confidence": confidence },
  });
  prov.relate("wasDerivedFrom", id, said ?? source, passage ? { "prov:type": named("prov:Quotation") } : {});
  const revision = revisionOf(told, claim);
  if (origin === "extractor" && passage) {
    const act = addExtraction(prov, base, passage.article);
    prov.relate("wasGeneratedBy", id, act);
  } else if (revision) prov.relate("wasGeneratedBy", id, `${base}/activity/revision-${revision.number}`);
  if (revision) prov.relate("wasDerivedFrom", revisionId(base, revision.number), id);
}

/** Sources are told apart by what a reader would cite. */
function addSource(prov: ProvBuilder, base: string, { source }: JudgedClaim): string {
  const { url, publisher, title, date, kind } = source;
  const id = `${base}/source/${keyOf([url, publisher, title, date])}`;
  const agent = `pan:agent/publisher-${keyOf([publisher])}`;
  if (prov.document.entity[id]) return id;
  prov.describe("agent", agent, { "prov:type": named("prov:Organization"), "dcterms:title": publisher });
  prov.describe("entity", id, {
    ...{ "dcterms:title": title, "dcterms:publisher": publisher, "dcterms:date": date },
    ...{ "dcterms:identifier": addressed(url), "pan:kind": kind },
  });
  prov.relate("wasAttributedTo", id, agent);
  return id;
}

/** A passage stands in a stored text, and that in a publication. */
function addPassage(prov: ProvBuilder, base: string, claim: JudgedClaim): string | null {
  if (!claim.passage) return null;
  const { article, exact, start, end } = claim.passage;
  const text = `pan:articles/${article}`;
  if (!prov.document.entity[text]) {
    prov.describe("entity", text, { "dcterms:title": claim.source.title });
    prov.relate("wasDerivedFrom", text, addSource(prov, base, claim));
  }
  const id = `${text}/passage/${start}-${end}`;
  if (prov.document.entity[id]) return id;
  prov.describe("entity", id, { "prov:value": exact, "pan:start": start, "pan:end": end });
  prov.relate("wasDerivedFrom", id, text, { "prov:type": named("prov:Quotation") });
  return id;
}

/** The reading of an article by the extractor, which follows its published rules and acts for the house. */
function addExtraction(prov: ProvBuilder, base: string, article: string): string {
  const id = `${base}/activity/reading-${article}`;
  if (prov.document.activity[id]) return id;
  const extractor = addAgent(prov, "extractor", false);
  prov.describe("activity", id, { "dcterms:description": "Read by the rules of the extractor" });
  prov.describe("entity", rules, { "prov:type": named("prov:Plan"), "dcterms:title": "The method of the extractor" });
  prov.relate("wasAssociatedWith", id, extractor, { "prov:plan": rules });
  prov.describe("entity", `pan:articles/${article}`, {});
  prov.relate("used", id, `pan:articles/${article}`);
  return id;
}

function addDecision({ prov, base }: Work, reading: Reading, number: number): void {
  const { article, at, confidence, dateText, dateReason, state, decided } = reading;
  const id = `${base}/suggestion/${number}`;
  prov.describe("entity", id, {
    ...{ "dcterms:created": { $: at, type: "xsd:dateTime" }, "pan:confidence": confidence, "pan:state": state },
    ...{ "pan:dateText": dateText, "pan:dateReason": dateReason },
  });
  prov.relate("wasGeneratedBy", id, addExtraction(prov, base, article), { "prov:time": at });
  prov.relate("wasDerivedFrom", id, `pan:articles/${article}`);
  if (!decided) return;
  const act = `${base}/activity/decision-${number}`;
  prov.describe("activity", act, { "prov:endTime": decided.at, "dcterms:description": decided.why });
  prov.relate("used", act, id);
  prov.relate("wasAssociatedWith", act, addAgent(prov, decided.by, true));
}

function addAgent(prov: ProvBuilder, name: string, isPerson: boolean): string {
  const id = `pan:agent/${isPerson ? "editor" : "command"}-${keyOf([name])}`;
  if (prov.document.agent[id]) return id;
  const type = named(isPerson ? "prov:Person" : "prov:SoftwareAgent");
  prov.describe("agent", id, { "prov:type": type, "dcterms:title": name });
  prov.relate("actedOnBehalfOf", id, house);
  return id;
}

function revisionId(base: string, number: number): string {
  return `${base}/revision/${number}`;
}

/** Any words as a part of a qualified name: 32 bits of FNV-1a, in base 36. Equal words have equal keys. */
function keyOf(parts: readonly (string | null)[]): string {
  let hash = 0x811c9dc5;
  for (const sign of JSON.stringify(parts)) hash = Math.imul(hash ^ (sign.codePointAt(0) as number), 0x01000193);
  return (hash >>> 0).toString(36);
}
