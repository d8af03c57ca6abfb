import { z } from "zod";
import { entityKinds } from "#core/entity-kinds";
import { CountryCode, EdtfText, Slug } from "#core/event";

/** ISO 15924. */
const ScriptCode = z.string().regex(/^[A-Z][a-z]{3}$/, "Write a script code of ISO 15924, such as Hang.");
const Name = z.string().trim().min(1).max(200);

export const OfficeDraft = z.strictObject({
  title: Name,
  /** EDTF; absent or null = not known */
  from: EdtfText.nullish(),
  to: EdtfText.nullish(),
  /** a time at which it is known to have been held, where from and to are not known */
  attested: EdtfText.nullish(),
  /** where the office is another country's than its holder's, such as SU */
  country: CountryCode.nullish(),
});

/** Somebody who takes part in events, as the people file and the editors write them (docs/data-format.md). */
export const EntityDraft = z.strictObject({
  id: Slug,
  kind: z.enum(entityKinds),
  name: Name,
  country: CountryCode.nullable(),
  native: Name.nullish(),
  nativeScript: ScriptCode.nullish(),
  hanja: Name.nullish(),
  /** full spellings in any script */
  aliases: z.array(Name).default([]),
  /** surnames and short forms that are unambiguous in this field */
  short: z.array(Name).default([]),
  /** those of the spellings that others bear too: matched only with context */
  ambiguousAliases: z.array(Name).default([]),
  offices: z.array(OfficeDraft).default([]),
  affiliation: Name.nullish(),
  sources: z.array(z.string()).default([]),
  /** whether a page in `sources` supports the native name or the main office */
  checked: z.boolean().default(false),
  note: z.string().nullish(),
});
export type EntityDraft = z.infer<typeof EntityDraft>;
