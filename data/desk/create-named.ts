import type { Editor } from "#core/desk/role";
import type { EntityDraft } from "#core/entity";
import { toCountryCode } from "#core/names/country-code";
import type { PlaceRecordDraft } from "#core/place";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";
import { deskWrite } from "./desk-write";
import type { Found } from "./look-up";
import { entityDesk } from "./records/entity-desk";
import { placeDesk } from "./records/place-desk";
import { createRecord } from "./records/save-record";

/** Somebody or some place that an editor names and that is not on record. */
export interface NewName {
  kind: "person" | "place";
  name: string;
  /** an ISO 3166 code or a name in English; empty = not known */
  country: string;
  /** what tells the asking (sent-form.ts) */
  sent?: string | null;
}

/**
 * Puts a new person or place on record with no more than a name and a country, not checked: the desks of people and places
 * add the rest.
 * @throws Refused with what is wrong with name or country; Forbidden
 */
export async function createNamed(
  db: Database,
  editor: Editor,
  { kind, name, country, sent }: NewName,
): Promise<Found> {
  const words = name.trim().replace(/\s+/g, " ");
  const code = toCountryCode(country);
  const reason = "Named in an event";
  const about = { subject: words, reason, sent };
  const author = { editor, reason };
  if (kind === "person") {
    const draft: EntityDraft = { ...nobody, name: words, country: code };
    refuse(entityDesk.form.problemsOf(draft));
    return deskWrite(db, editor, { write: "entity.create", noun: "entity", ...about }, async (tx) =>
      done(await createRecord(tx, entityDesk, { ...author, draft })),
    );
  }
  const parent = await countryPlace(db, code);
  const draft: PlaceRecordDraft = { ...nowhere, name: words, country: code, parent };
  refuse(placeDesk.form.problemsOf(draft));
  return deskWrite(db, editor, { write: "place.create", noun: "place", ...about }, async (tx) =>
    done(await createRecord(tx, placeDesk, { ...author, draft })),
  );
}

const nobody = {
  ...{ id: "new", kind: "person" as const, checked: false },
  ...{ aliases: [], short: [], ambiguousAliases: [], offices: [], sources: [] },
};
const nowhere = { id: "new", kind: "venue" as const, lat: null, lon: null, aliases: [] };

function done({ id, slug, draft }: { id: string; slug: string; draft: { name: string; country: string | null } }) {
  const result: Found = { slug, name: draft.name, via: null, country: draft.country, detail: null };
  return { result, audit: { subjectId: id, subject: slug } };
}

async function countryPlace(db: Database, country: string | null): Promise<string | null> {
  if (!country) return null;
  const found = await db.place.findFirst({ where: { kind: "country", country }, select: { slug: true } });
  return found?.slug ?? null;
}

function refuse(problems: { message: string }[]): void {
  if (problems.length > 0) throw new Refused(problems.map(({ message }) => message).join(" "));
}
