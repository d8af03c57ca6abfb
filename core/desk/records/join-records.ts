import type { EntityDraft } from "#core/entity";
import { namesOf } from "#core/names/names-of";
import type { PlaceRecordDraft } from "#core/place";
import { isSameSpelling } from "./record-problems";

/**
 * What the record of somebody says once another record of them is merged into it: the spellings of both, the offices of both,
 * and what it did not say itself.
 */
export function joinEntities(winner: EntityDraft, loser: EntityDraft): EntityDraft {
  const native = winner.native ?? loser.native;
  const filled = {
    ...{ country: winner.country ?? loser.country, native, hanja: winner.hanja ?? loser.hanja },
    nativeScript: winner.native ? winner.nativeScript : loser.nativeScript,
    ...{ affiliation: winner.affiliation ?? loser.affiliation, note: winner.note ?? loser.note },
  };
  const known = new Set(namesOf({ ...winner, ...filled }).map(({ value }) => value));
  const news = namesOf(loser).filter(({ value }) => !known.has(value) && !isSameSpelling(value, winner.name));
  const offices = winner.offices.map(keyOf);
  return {
    ...{ ...winner, ...filled },
    aliases: [...winner.aliases, ...news.filter(({ kind }) => kind !== "short").map(({ value }) => value)],
    short: [...winner.short, ...news.filter(({ kind }) => kind === "short").map(({ value }) => value)],
    ambiguousAliases: union(winner.ambiguousAliases, loser.ambiguousAliases),
    offices: [...winner.offices, ...loser.offices.filter((office) => !offices.includes(keyOf(office)))],
    sources: union(winner.sources, loser.sources),
  };
}

/** The same of a place. */
export function joinPlaces(winner: PlaceRecordDraft, loser: PlaceRecordDraft): PlaceRecordDraft {
  const native = winner.native ?? loser.native;
  const known = new Set([winner.name, native, ...winner.aliases]);
  const names = [loser.name, loser.native, ...loser.aliases].filter((name) => typeof name === "string");
  return {
    ...{ ...winner, native, country: winner.country ?? loser.country },
    ...(winner.lat === null ? { lat: loser.lat, lon: loser.lon } : {}),
    aliases: [
      ...winner.aliases,
      ...new Set(names.filter((name) => !known.has(name) && !isSameSpelling(name, winner.name))),
    ],
  };
}

/** A record without what a merge brought: what was changed since then stays. `before` and `after` are the merge's. */
export function takeBack<D extends object>(now: D, before: D, after: D): D {
  const changed = Object.entries(now).map(([key, value]) => {
    const [old, joined] = [before[key as keyof D] as unknown, after[key as keyof D] as unknown];
    if (Array.isArray(value)) return [key, withoutNews(value, old, joined)];
    return [key, keyOf(value) === keyOf(joined) ? (old ?? null) : value];
  });
  return Object.fromEntries(changed) as D;
}

function withoutNews(now: readonly unknown[], before: unknown, after: unknown): unknown[] {
  const keys = (list: unknown) => new Set(Array.isArray(list) ? list.map(keyOf) : []);
  const [old, joined] = [keys(before), keys(after)];
  return now.filter((item) => old.has(keyOf(item)) || !joined.has(keyOf(item)));
}

function union<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...one, ...other])];
}

/** Objects that say the same have one key, in whichever order they say it. */
function keyOf(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value ?? null);
  const said = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}
