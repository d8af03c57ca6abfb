/** What a change did to the published record. The order is that of filters. */
export const changeKinds = ["added", "corrected", "merged", "withdrawn", "restored"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What has a history that is public. */
export const changedNouns = ["event", "entity", "place", "article"] as const;
export type ChangedNoun = (typeof changedNouns)[number];

/**
 * A field that a change touched, in the values of the record: of a list, what was taken out and what was put in. Both are
 * empty at most on one side.
 */
export interface FieldChange {
  field: string;
  before: string[];
  after: string[];
}

/** One change of one published record. */
export interface Change {
  /** that of the revision */
  id: string;
  noun: ChangedNoun;
  kind: ChangeKind;
  slug: string;
  title: string;
  /** the record with which it was merged */
  mergedInto: string | null;
  /** the version of the record */
  number: number;
  /** the version of the dataset; changes of one version were made together */
  version: number;
  /** a person's name, or the command that made the change; never an e-mail address */
  by: string;
  reason: string;
  /** ISO 8601 instant, UTC */
  at: string;
  fields: FieldChange[];
  /** of an article, the events that its text supports: the slugs */
  supports: string[];
}

/** The address of what was changed, where readers can open it; null where it is gone. */
export function addressOf({ noun, slug, kind }: Pick<Change, "noun" | "slug" | "kind">): string | null {
  const folders = { event: "events", article: "articles", entity: "people", place: "places" };
  return kind === "withdrawn" || kind === "merged" ? null : `/${folders[noun]}/${slug}`;
}

/** The name under which a change is signed. An address of e-mail is nobody's business. */
export function publicName(by: string): string {
  return by.includes("@") ? "editor" : by;
}
