import { boundsOf } from "#core/dates/edtf";
import type { EntityDraft } from "#core/entity";
import { namesOf, type SpelledName } from "#core/names/names-of";
import { normalizeName } from "#core/names/normalize-name";
import { scriptOf } from "#core/names/script-of";
import { toSearchText } from "#core/search-text";
import { toDate } from "#data/day";
import type { Prisma } from "#prisma/client";
import { newId } from "./new-id";
import type { Batch } from "./write-batch";
import { addRevision } from "./write-revision";

/** Adds a person, an organization or a government with its names and offices. */
export function addEntity(batch: Batch, draft: EntityDraft): void {
  const { rows, known } = batch;
  const id = newId();
  const { entity, names, offices } = toEntityRows(id, draft);
  rows.entity.push(entity);
  rows.entityName.push(...names);
  rows.office.push(...offices);
  known.entities.set(draft.id, { id, names: names.map(({ value }) => value) });
  addRevision(batch, { noun: "entity", subjectId: id, number: 1, before: null, after: draft });
}

/** The rows of an entity that its draft gives, the derived columns included. */
export function toEntityRows(id: string, draft: EntityDraft) {
  const { id: slug, kind, name, country, checked, sources } = draft;
  const { native = null, nativeScript = null, affiliation = null, note = null } = draft;
  const spellings = namesOf(draft);
  const searchText = toSearchText({ prose: [affiliation ?? ""], names: spellings.map(({ value }) => value) });
  return {
    entity: { id, slug, kind, name, country, checked, sources, native, nativeScript, affiliation, note, searchText },
    names: spellings.map((spelling) => toNameRow(id, spelling, draft)),
    offices: draft.offices.map((office, position) => toOfficeRow(id, position, office)),
  };
}

/** Marks the spellings that more than one entity bears, whoever wrote them down. */
export async function markAmbiguousNames(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    UPDATE "EntityName" SET "ambiguous" = true
    WHERE NOT "ambiguous" AND "key" IN (SELECT "key" FROM "EntityName" GROUP BY "key" HAVING count(DISTINCT "entityId") > 1)`;
}

/**
 * Spellings of these keys that one entity alone bears by now are no longer ambiguous, unless somebody wrote that they are.
 */
export async function unmarkAmbiguousNames(tx: Prisma.TransactionClient, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.$executeRaw`
    UPDATE "EntityName" n SET "ambiguous" = false
    WHERE n."key" = ANY(${[...keys]}::text[]) AND n."ambiguous"
      AND NOT EXISTS (SELECT 1 FROM "EntityName" m WHERE m."key" = n."key" AND m."entityId" <> n."entityId")
      AND NOT coalesce((
        SELECT jsonb_exists(r."after"->'ambiguousAliases', n."value") FROM "Revision" r
        WHERE r."noun" = 'entity' AND r."subjectId" = n."entityId" ORDER BY r."number" DESC LIMIT 1), false)`;
}

function toNameRow(
  entityId: string,
  { value, kind }: SpelledName,
  draft: EntityDraft,
): Prisma.EntityNameCreateManyInput {
  const written = kind === "native" ? draft.nativeScript : kind === "hanja" ? "Hani" : null;
  const ambiguous = draft.ambiguousAliases.includes(value);
  return { entityId, value, kind, script: written ?? scriptOf(value), ambiguous, key: normalizeName(value) };
}

function toOfficeRow(
  entityId: string,
  position: number,
  office: EntityDraft["offices"][number],
): Prisma.OfficeCreateManyInput {
  const { title, from = null, to = null, attested = null, country = null } = office;
  const fromDay = from && boundsOf(from).earliest;
  const toDay = to && boundsOf(to).latest;
  return {
    ...{ entityId, position, title, from, to, attested, country },
    fromDay: fromDay ? toDate(fromDay) : null,
    toDay: toDay ? toDate(toDay) : null,
  };
}
