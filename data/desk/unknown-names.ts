import { isDelegation, partySlug } from "#core/extract/match/match-people";
import { normalizeName } from "#core/names/normalize-name";
import type { Database } from "#data/client";
import { type Found, lookUp } from "./look-up";
import { toExtracted } from "./waiting-suggestion";

/** A name in suggestions that wait, which no record of a person or body bears. */
export interface UnknownName {
  /** normalized by core/names */
  key: string;
  /** as articles spell it, the most frequent first */
  spellings: string[];
  /** as articles tell, the most frequent first */
  countries: string[];
  offices: string[];
  /** in how many suggestions */
  count: number;
  passages: { words: string; article: { id: string; title: string } }[];
  /** records that may be meant, best first */
  candidates: Found[];
}

/** A name that an editor has said to be nobody’s. */
export interface DismissedName {
  key: string;
  name: string;
  reason: string;
  by: string;
  at: Date;
}

export const unknownNamesAPage = 20;

interface Row {
  name: string;
  country: string | null;
  office: string | null;
  count: number;
  samples: string[];
}

/** The names that wait for somebody to say who they are, the most frequent first. */
export async function listUnknownNames(
  db: Database,
  { q, page }: { q: string; page: number },
): Promise<{ names: UnknownName[]; total: number }> {
  const groups = await groupNames(db);
  const asked = normalizeName(q);
  const found = groups.filter(({ key }) => key.includes(asked));
  const shown = found.slice((page - 1) * unknownNamesAPage, page * unknownNamesAPage);
  const passages = await readPassages(db, shown);
  const names = await Promise.all(
    shown.map(async ({ samples, ...name }) => ({
      ...{ ...name, passages: passages.get(name.key) ?? [] },
      candidates: (await lookUp(db, "person", name.spellings[0] ?? "")).slice(0, 4),
    })),
  );
  return { names, total: found.length };
}

/** How many names wait. */
export async function countUnknownNames(db: Database): Promise<number> {
  return (await groupNames(db)).length;
}

type Group = Omit<UnknownName, "passages" | "candidates"> & { samples: string[] };

/** Spellings that differ in case, hyphens or accents alone are one name. Governments and those on record wait for nobody. */
async function groupNames(db: Database): Promise<Group[]> {
  const [rows, dismissed] = await Promise.all([readNames(db), db.dismissedName.findMany({ select: { key: true } })]);
  const gone = new Set(dismissed.map(({ key }) => key));
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const key = normalizeName(row.name);
    if (key === "" || gone.has(key) || isDelegation({ ...row, slug: null })) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const slugs = rows.map((row) => partySlug({ ...row, slug: null })).filter(Boolean);
  const known = await db.entity.findMany({ where: { slug: { in: [...new Set(slugs)] } }, select: { slug: true } });
  const onRecord = new Set(known.map(({ slug }) => slug));
  return [...byKey]
    .map(([key, all]): Group => {
      const most = all.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
      const distinct = (values: (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))];
      return {
        key,
        spellings: distinct(most.map(({ name }) => name)),
        countries: distinct(most.map(({ country }) => country)),
        offices: distinct(most.map(({ office }) => office)).slice(0, 4),
        count: most.reduce((sum, { count }) => sum + count, 0),
        samples: most.flatMap(({ samples }) => samples).slice(0, 3),
      };
    })
    .filter(({ spellings }) => !spellings.every((name) => onRecord.has(partySlug({ ...nobody, name }))))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

const nobody = { slug: null, country: null, office: null };

async function readNames(db: Database): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT p->>'name' AS name, p->>'country' AS country, p->>'office' AS office, count(*)::int AS count,
      (array_agg(s."id"::text ORDER BY s."confidence" DESC))[1:3] AS samples
    FROM "Suggestion" s CROSS JOIN LATERAL jsonb_array_elements(s."payload"->'participants') p
    WHERE s."state" = 'waiting' AND p->>'slug' IS NULL AND p->>'name' <> ''
    GROUP BY 1, 2, 3`;
}

/** Where suggestions name them: the passage with the name, or the first. */
async function readPassages(db: Database, groups: readonly Group[]): Promise<Map<string, UnknownName["passages"]>> {
  const rows = await db.suggestion.findMany({
    where: { id: { in: groups.flatMap(({ samples }) => samples) } },
    select: { id: true, payload: true, article: { select: { id: true, title: true } } },
  });
  const told = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    groups.map(({ key, spellings, samples }) => [
      key,
      samples.flatMap((id) => {
        const row = told.get(id);
        if (!row) return [];
        const { evidence } = toExtracted(row.payload);
        const naming = evidence.find(({ exact }) => spellings.some((name) => exact.includes(name))) ?? evidence[0];
        return naming ? [{ words: naming.exact, article: row.article }] : [];
      }),
    ]),
  );
}

/** The names that were dismissed, newest first. */
export async function listDismissedNames(db: Database): Promise<DismissedName[]> {
  return db.dismissedName.findMany({
    orderBy: { at: "desc" },
    take: 200,
    select: { key: true, name: true, reason: true, by: true, at: true },
  });
}

/** Which of some names were dismissed, by key. */
export async function findDismissed(
  db: Pick<Database, "dismissedName">,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const keys = [...new Set(names.map(normalizeName))];
  const rows = await db.dismissedName.findMany({ where: { key: { in: keys } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}
