import type { EntityRecord } from "#core/entity-record";
import type { PlaceRecord } from "#core/place-record";
import type { SchemaNode } from "./schema-event";

const types = { person: "Person", organization: "Organization", government: "GovernmentOrganization" } as const;

/** Somebody as schema.org describes people and organizations. Only an office whose holder has no known end is a job. */
export function toSchemaEntity(entity: EntityRecord): SchemaNode {
  const { url, slug, kind, name, names, country, affiliation, offices, sources } = entity;
  const place = country && { "@type": "Country", identifier: country };
  const isPerson = kind === "person";
  return withoutEmpty({
    "@type": types[kind],
    "@id": url,
    url,
    identifier: slug,
    name,
    alternateName: otherNames(name, names),
    nationality: isPerson && place,
    areaServed: !isPerson && place,
    affiliation: affiliation && { "@type": "Organization", name: affiliation },
    jobTitle: isPerson ? offices.filter(({ from, to }) => from !== null && to === null).map(({ title }) => title) : [],
    subjectOf: sources
      .filter((source) => /^https?:\/\//.test(source))
      .map((source) => ({ "@type": "WebPage", url: source })),
  });
}

/** A place as schema.org describes places. */
export function toSchemaPlace({
  url,
  slug,
  name,
  names,
  country,
  lat,
  lon,
  within,
  children,
}: PlaceRecord): SchemaNode {
  const site = url.slice(0, url.lastIndexOf("/"));
  const other = (link: { slug: string; name: string }) => ({
    "@type": "Place",
    "@id": `${site}/${link.slug}`,
    name: link.name,
  });
  return withoutEmpty({
    "@type": "Place",
    "@id": url,
    url,
    identifier: slug,
    name,
    alternateName: otherNames(name, names),
    address: country && { "@type": "PostalAddress", addressCountry: country },
    geo: lat !== null && lon !== null && { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
    containedInPlace: within[0] && other(within[0]),
    containsPlace: children.map(other),
  });
}

/** Short forms are no names for search engines: "Kim" is not. */
function otherNames(name: string, names: EntityRecord["names"]): string[] {
  return names.filter(({ value, kind }) => value !== name && kind !== "short").map(({ value }) => value);
}

/** schema.org has no null: what is not known is left out. */
function withoutEmpty(node: SchemaNode): SchemaNode {
  const known = Object.entries(node).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(known) as SchemaNode;
}
