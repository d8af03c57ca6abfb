import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { officeClass } from "#core/names/offices";
import type { Discourse } from "./discourse";
import { groupNouns } from "./group-nouns";
import { countryParty, governmentParty, type Party } from "./party";

/** Both of them, the North first. */
export function koreas(): Party[] {
  return ["KP", "KR"].flatMap((code) => countryParty(code) ?? []);
}

/** `… of the two Koreas`, `… of Japan and North Korea`, `… of the two countries`. */
export function readSides(
  reading: ArticleReading,
  at: number,
  discourse: Discourse,
): { parties: Party[]; to: number } | null {
  if (!/^(of|from)$/.test(keyAt(reading, at))) return null;
  const start = keyAt(reading, at + 1) === "the" && !reading.nameAt[at + 1] ? at + 2 : at + 1;
  const plain = /^(two|both)$/.test(keyAt(reading, start)) ? start + 1 : start;
  const noun = keyAt(reading, plain);
  if (noun === "koreas") return { parties: koreas(), to: plain + 1 };
  if (plain > start && groupNouns.get(noun) === "sides")
    return { parties: discourse.countries.twoSides, to: plain + 1 };
  const both =
    /^(north|south)$/.test(noun) &&
    keyAt(reading, plain + 1) === "and" &&
    /^(north|south)$/.test(keyAt(reading, plain + 2));
  if (both) return { parties: koreas(), to: keyAt(reading, plain + 3) === "korea" ? plain + 4 : plain + 3 };
  const first = reading.nameAt[start];
  const second = first && keyAt(reading, first.to) === "and" ? nameAfter(reading, first.to + 1) : undefined;
  if (!first?.country || !second?.country) return null;
  return { parties: [governmentParty(first.country), governmentParty(second.country)], to: second.to };
}

function nameAfter(reading: ArticleReading, at: number) {
  return reading.nameAt[at] ?? (keyAt(reading, at) === "the" ? reading.nameAt[at + 1] : undefined);
}

/** Who holds an office in each of the countries; a country itself where nobody is known to. */
export function holdersOf(sides: readonly Party[], title: string, discourse: Discourse): Party[] {
  // `the foreign and defense ministers` are more than one of each side
  const isJoint = / and /.test(title);
  const kind = /leader|heads/.test(title) ? "leader" : isJoint ? null : officeClass(title.replace(/s$/, ""));
  return sides.map((side) => (kind && side.country && discourse.people.findHolder(side.country, kind)) || side);
}

/** Whom a plural noun means at this point of the text. */
export function partiesOf(noun: string, title: string, discourse: Discourse): Party[] {
  const which = groupNouns.get(noun);
  if (which === "sides") return discourse.countries.twoSides;
  const presidents = noun === "presidents" ? discourse.groups.findPair(isPresident(discourse)) : [];
  if (presidents.length > 0) return presidents;
  if (which === "leaders" || noun === "presidents")
    return discourse.leaders.length > 0 ? discourse.leaders : holdersOf(discourse.countries.sides, "leader", discourse);
  const pair = discourse.groups.findPair(fitsNoun(noun, title, discourse));
  if (pair.length > 0 || /^(men|women)$/.test(noun)) return pair;
  if (noun === "ministers" && officeClass(title.replace(/s$/, ""))) return discourse.countries.sides;
  const anybody = discourse.groups.findPair(() => true);
  return anybody.length > 0 ? anybody : discourse.countries.sides;
}

/** `the two presidents`, where a leader who is none has been named too. */
function isPresident({ people }: Discourse): (party: Party) => boolean {
  return (party) => people.classesOf(party).includes("president");
}

/** Whether somebody can be one of them: no woman is one of `the two men`, only ministers of `the ministers`. */
function fitsNoun(noun: string, title: string, discourse: Discourse): (party: Party) => boolean {
  if (noun === "men") return (party) => discourse.people.genderOf(party) !== "female";
  if (noun === "women") return (party) => discourse.people.genderOf(party) !== "male";
  const kind = officeClass(title.replace(/s$/, ""));
  if (kind && kind !== "envoy") return (party) => discourse.people.classesOf(party).includes(kind);
  if (noun === "ministers")
    return (party) => /minister|secretary of (state|defen)/.test(discourse.people.titlesOf(party));
  return () => true;
}
