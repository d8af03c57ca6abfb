import type { EntityDraft } from "#core/entity";

export type NameKind = "primary" | "native" | "hanja" | "alias" | "short";

/** One spelling of somebody's name. */
export interface SpelledName {
  value: string;
  kind: NameKind;
}

/** The spellings of an entity, each once, under the first kind that it stands for. */
export function namesOf({ name, native, hanja, aliases, short, ambiguousAliases }: EntityDraft): SpelledName[] {
  const kinds = new Map<string, NameKind>();
  const add = (kind: NameKind, values: readonly (string | null | undefined)[]) => {
    for (const value of values) if (value && !kinds.has(value)) kinds.set(value, kind);
  };
  add("primary", [name]);
  add("native", [native]);
  add("hanja", [hanja]);
  add("alias", aliases);
  add("short", short);
  add("alias", ambiguousAliases);
  return [...kinds].map(([value, kind]) => ({ value, kind }));
}
