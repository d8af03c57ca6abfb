import type { Editor } from "#core/desk/role";
import type { EntityDraft } from "#core/entity";
import { toCountryCode } from "#core/names/country-code";
import { normalizeName } from "#core/names/normalize-name";
import type { Database } from "#data/client";
import { NotFound, Refused } from "#data/errors";
import type { Prisma } from "#prisma/client";
import { deskWrite } from "./desk-write";
import { entityDesk } from "./records/entity-desk";
import { changeRecord, createRecord, lockRecord } from "./records/save-record";

/** Somebody whom suggestions name and no record does. */
export interface NamedStranger {
  /** as articles spell the name: they meet in one key */
  spellings: string[];
  kind: EntityDraft["kind"];
  name: string;
  /** ISO 3166; empty = not known */
  country: string;
  office: string;
  /** what tells the form (sent-form.ts) */
  sent?: string | null;
}

/** What became of a name: the record, and how many suggestions that wait name it now. */
export interface SettledName {
  id: string;
  slug: string;
  name: string;
  suggestions: number;
}

/**
 * Puts somebody whom suggestions name on record; the suggestions that wait then name the record.
 * @throws Refused with what is wrong, Forbidden
 */
export async function createStranger(db: Database, editor: Editor, stranger: NamedStranger): Promise<SettledName> {
  const { name, country, kind, office, sent } = stranger;
  const reason = "Named in articles";
  const words = name.trim().replace(/\s+/g, " ");
  const others = spellingsOf(stranger).filter((spelling) => spelling !== words);
  const draft: EntityDraft = {
    ...{ id: "new", kind, name: words, country: toCountryCode(country), checked: false },
    ...{ aliases: others, short: [], ambiguousAliases: [], sources: [] },
    offices: office.trim() ? [{ title: office.trim() }] : [],
  };
  const problems = entityDesk.form.problemsOf(draft);
  if (problems.length > 0) throw new Refused(problems.map(({ message }) => message).join(" "));
  const about = { write: "entity.create", noun: "entity", subject: words, reason, sent } as const;
  return deskWrite(db, editor, about, async (tx) => {
    const { id, slug } = await createRecord(tx, entityDesk, { editor, reason, draft });
    const suggestions = await pointSuggestions(tx, spellingsOf(stranger), slug);
    return {
      result: { id, slug, name: words, suggestions },
      audit: { subjectId: id, subject: slug, detail: { suggestions } },
    };
  });
}

/**
 * Says that a name is another spelling of somebody on record; the suggestions that wait then name the record.
 * @throws NotFound, Forbidden
 */
export async function attachSpelling(
  db: Database,
  editor: Editor,
  { slug, ...given }: { slug: string; spellings: string[] },
): Promise<SettledName> {
  const spellings = spellingsOf(given);
  const reason = `Written ${spellings.map((name) => `“${name}”`).join(", ")} in articles`;
  const id = await entityDesk.findId(db, slug);
  if (!id) throw new NotFound("Choose somebody on record from the list.");
  const asked = { write: "entity.save", noun: "entity", subjectId: id, subject: slug, reason } as const;
  return deskWrite(db, editor, asked, async (tx) => {
    const stored = await lockRecord(tx, entityDesk, id, null);
    const { aliases, name } = stored.draft;
    const known = await tx.entityName.findMany({ where: { entityId: id }, select: { value: true } });
    const news = spellings.filter((spelling) => !known.some(({ value }) => value === spelling));
    if (news.length > 0) {
      const draft = { ...stored.draft, aliases: [...aliases, ...news] };
      await changeRecord(tx, entityDesk, { editor, reason }, { stored, draft });
    }
    const suggestions = await pointSuggestions(tx, spellings, slug);
    return { result: { id, slug, name, suggestions }, audit: { detail: { spellings: news, suggestions } } };
  });
}

/** Says that a name is nobody’s, and why: it no longer waits, and no suggestion makes a record of it. */
export async function dismissName(
  db: Database,
  editor: Editor,
  { name, reason }: { name: string; reason: string },
): Promise<void> {
  if (reason.trim() === "") throw new Refused("Say why: others will meet this name again.");
  const key = normalizeName(name);
  if (key === "") throw new Refused("There is no name to dismiss.");
  await deskWrite(db, editor, { write: "name.dismiss", noun: "name", subject: name, reason }, async (tx) => {
    const said = { name, reason: reason.trim(), editorId: editor.id, by: editor.name };
    await tx.dismissedName.upsert({ where: { key }, create: { key, ...said }, update: said });
    return { result: undefined, audit: {} };
  });
}

/** Lets a name wait again that was dismissed. */
export async function recallName(db: Database, editor: Editor, key: string): Promise<void> {
  await deskWrite(db, editor, { write: "name.recall", noun: "name", subject: key }, async (tx) => {
    const { count } = await tx.dismissedName.deleteMany({ where: { key } });
    if (count === 0) throw new NotFound("This name waits already.");
    return { result: undefined, audit: {} };
  });
}

function spellingsOf({ spellings }: { spellings: readonly string[] }): string[] {
  return [...new Set(spellings.map((name) => name.trim()).filter(Boolean))].slice(0, 50);
}

/** Makes the suggestions that wait name a record where they named somebody unknown by one of these spellings. */
async function pointSuggestions(tx: Prisma.TransactionClient, spellings: string[], slug: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Suggestion" s SET "payload" = jsonb_set(s."payload", '{participants}', (
      SELECT jsonb_agg(CASE WHEN p->>'slug' IS NULL AND p->>'name' = ANY(${spellings}::text[])
        THEN p || jsonb_build_object('slug', ${slug}::text) ELSE p END ORDER BY place)
      FROM jsonb_array_elements(s."payload"->'participants') WITH ORDINALITY AS t(p, place)))
    WHERE s."state" = 'waiting' AND EXISTS (
      SELECT 1 FROM jsonb_array_elements(s."payload"->'participants') p
      WHERE p->>'slug' IS NULL AND p->>'name' = ANY(${spellings}::text[]))`;
}
