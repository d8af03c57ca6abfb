import type { EventClaim } from "#core/claims/claim";
import { type JudgedClaim, judgeClaims } from "#core/claims/judge-claims";
import { countryName } from "#core/country-name";
import type { EventRecord } from "#core/event";
import type { Database } from "#data/client";
import { fromDate, toDate } from "#data/day";
import { readVersion } from "#data/event-index/index-view";
import { remember } from "#data/event-index/remember";
import type { Prisma } from "#prisma/client";

/** Of what day, or of which version of the dataset, an event is told. */
export interface AsOf {
  knownOn?: string | null;
  version?: number | null;
}

/** All claims about an event, oldest first, each held against the record as it is shown. */
export async function listClaims(db: Database, event: EventRecord, asOf: AsOf = {}): Promise<JudgedClaim[]> {
  const question = ["claims", event.slug, event.version, asOf.knownOn, asOf.version];
  return remember(db, await readVersion(db), question, () => readClaims(db, event, asOf));
}

async function readClaims(db: Database, event: EventRecord, asOf: AsOf): Promise<JudgedClaim[]> {
  const [rows, decided, placeNames, participantNames] = await Promise.all([
    db.claim.findMany({
      where: { eventId: event.id, ...whereToldBy(asOf) },
      select: claimSelect,
      orderBy: [{ knownOnDay: "asc" }, { report: "asc" }, { start: "asc" }, { id: "asc" }],
    }),
    listConfirmedArticles(db, event.id),
    listPlaceNames(db, event),
    listParticipantNames(db, event),
  ]);
  const claims = rows.map((row) => toClaim(row, decided));
  return judgeClaims({ ...event, placeNames, participantNames }, claims);
}

function whereToldBy({ knownOn, version }: AsOf): Prisma.ClaimWhereInput {
  return {
    ...(knownOn ? { OR: [{ knownOnDay: null }, { knownOnDay: { lte: toDate(knownOn) } }] } : {}),
    ...(version ? { datasetVersion: { lte: version } } : {}),
  };
}

const claimSelect = {
  field: true,
  value: true,
  status: true,
  knownOn: true,
  knownOnDay: true,
  note: true,
  report: true,
  exact: true,
  start: true,
  end: true,
  origin: true,
  confidence: true,
  articleId: true,
  datasetVersion: true,
  article: { select: { slug: true } },
  source: { select: { url: true, publisher: true, title: true, date: true, kind: true } },
} satisfies Prisma.ClaimSelect;

type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof claimSelect }>;

function toClaim(row: ClaimRow, confirmed: ReadonlySet<string>): EventClaim {
  const { exact, start, end, knownOnDay, articleId, article, datasetVersion: version, ...claim } = row;
  const isQuote = article !== null && exact !== null && start !== null && end !== null;
  return {
    ...claim,
    version,
    knownOnDay: knownOnDay && fromDate(knownOnDay),
    passage: isQuote ? { article: article.slug, exact, start, end } : null,
    isConfirmed: articleId !== null && confirmed.has(articleId),
  };
}

/** The articles whose suggestions for this event an editor has taken. */
async function listConfirmedArticles(db: Database, eventId: string): Promise<Set<string>> {
  const rows = await db.suggestion.findMany({
    where: { eventId, state: { in: ["accepted", "merged"] }, decidedBy: { not: null } },
    select: { articleId: true },
  });
  return new Set(rows.map(({ articleId }) => articleId));
}

async function listPlaceNames(db: Database, { place, places }: EventRecord): Promise<string[]> {
  const names = { select: { value: true } };
  const parent = { select: { name: true, names, parent: { select: { name: true, names } } } };
  const rows = await db.place.findMany({
    where: { slug: { in: places.flatMap(({ slug }) => slug ?? []) } },
    select: { name: true, names, parent: { select: { name: true, names, parent } } },
  });
  const spelled = rows.flatMap((row) => [row, row.parent, row.parent?.parent, row.parent?.parent?.parent]);
  const known = spelled.flatMap((row) => (row ? [row.name, ...row.names.map(({ value }) => value)] : []));
  return [...new Set([...(place ? [place.name] : []), ...known])];
}

async function listParticipantNames(db: Database, { participants }: EventRecord): Promise<string[]> {
  const rows = await db.entityName.findMany({
    where: { entity: { slug: { in: participants.map(({ slug }) => slug) } } },
    select: { value: true },
  });
  const countries = participants.flatMap(({ country }) => (country ? [countryName(country)] : []));
  return [...new Set([...participants.map(({ name }) => name), ...rows.map(({ value }) => value), ...countries])];
}
