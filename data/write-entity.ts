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
  const { id: slug, kind, name, country, native, nativeScript, affiliation, note, checked, sources } = draft;
  const id = newId();
  const spellings = namesOf(draft);
  const names = spellings.map(({ value }) => value);
  rows.entity.push({
    ...{ id, slug, kind, name, country, checked, sources },
    ...{
      native: native ?? null,
      nativeScript: nativeScript ?? null,
      affiliation: affiliation ?? null,
      note: note ?? null,
    },
    searchText: toSearchText({ prose: [affiliation ?? ""], names }),
  });
  rows.entityName.push(...spellings.map((spelling) => toNameRow(id, spelling, draft)));
  rows.office.push(...draft.offices.map((office, position) => toOfficeRow(id, position, office)));
  known.entities.set(slug, { id, names });
  addRevision(batch, { noun: "entity", subjectId: id, number: 1, before: null, after: draft });
}

/** Marks the spellings that more than one entity bears, whoever wrote them down. */
export async function markAmbiguousNames(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    UPDATE "EntityName" SET "ambiguous" = true
    WHERE NOT "ambiguous" AND "key" IN (SELECT "key" FROM "EntityName" GROUP BY "key" HAVING count(DISTINCT "entityId") > 1)`;
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
