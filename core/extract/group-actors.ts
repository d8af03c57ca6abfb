import { officeClass } from "#core/names/offices";
import { titleModifiers } from "#core/names/title-words";
import { type Actor, toActor } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import type { Discourse } from "./discourse";
import { countryParty, governmentParty, type Party } from "./party";
import { isDescriptive } from "./phrase";

/** Whom the plural nouns mean: heads of state, the last two people, or the last two countries. */
const groupNouns = new Map<string, "leaders" | "pair" | "sides">([
  ...["leaders", "presidents", "heads"].map((noun) => [noun, "leaders"] as const),
  ..."premiers men women ministers envoys diplomats negotiators pair duo two"
    .split(" ")
    .map((noun) => [noun, "pair"] as const),
  ..."officials sides countries governments nations delegations capitals neighbors neighbours rivals states parties"
    .split(" ")
    .map((noun) => [noun, "sides"] as const),
]);

/** These mean two of them also without `two`. */
const alwaysTwo = /^(pair|premiers|leaders|presidents|sides|ministers|negotiators|envoys)$/;

/** `the two leaders`, `both sides`, `the pair`, `the two Koreas`, `the prime ministers of the two Koreas`. */
export function readGroup(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  return readBothKoreas(reading, at) ?? readPlural(reading, at, discourse);
}

/** `North and South Korean officers`. */
function readBothKoreas(reading: ArticleReading, at: number): Actor | null {
  const name = reading.nameAt[at + 2];
  if (!/^(north|south)$/.test(keyAt(reading, at)) || keyAt(reading, at + 1) !== "and" || !name) return null;
  if (!/^(north|south)$/.test(keyAt(reading, at + 2)) || !/^K[PR]$/.test(name.country?.code ?? "")) return null;
  let to = name.to;
  while (to < name.to + 4 && (isDescriptive(keyAt(reading, to)) || keyAt(reading, to) === "liaison")) to++;
  return toActor(reading, { from: at, to }, koreas(), "group");
}

function koreas(): Party[] {
  return ["KP", "KR"].flatMap((code) => countryParty(code) ?? []);
}

function readPlural(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const hasThe = keyAt(reading, from) === "the";
  const counted = hasThe ? from + 1 : from;
  const isCounted = /^(two|both)$/.test(keyAt(reading, counted));
  if (!hasThe && !isCounted) return null;
  const title = readTitle(reading, isCounted ? counted + 1 : counted);
  const noun = keyAt(reading, title.to - 1);
  if (noun === "koreas") return toActor(reading, { from, to: title.to }, koreas(), "group");
  if (!groupNouns.has(noun)) return null;
  const of = readSides(reading, title.to);
  if (of) return toActor(reading, { from, to: of.to }, holdersOf(of.parties, title.words, discourse), "group");
  if (!isCounted && !alwaysTwo.test(noun)) return null;
  return toActor(reading, { from, to: title.to }, partiesOf(noun, title.words, discourse), "group");
}

/** The noun of a group with the words of office before it: `foreign ministers`. */
function readTitle(reading: ArticleReading, from: number): { words: string; to: number } {
  let to = from;
  while (titleModifiers.has(keyAt(reading, to)) && to < from + 8) to++;
  const words = reading.tokens.slice(from, to + 1).map(({ key }) => key);
  return { words: words.join(" "), to: to + 1 };
}

/** `… of the two Koreas`, `… of Japan and North Korea`. */
function readSides(reading: ArticleReading, at: number): { parties: Party[]; to: number } | null {
  if (!/^(of|from)$/.test(keyAt(reading, at))) return null;
  const start = keyAt(reading, at + 1) === "the" && !reading.nameAt[at + 1] ? at + 2 : at + 1;
  const plain = /^(two|both)$/.test(keyAt(reading, start)) ? start + 1 : start;
  if (keyAt(reading, plain) === "koreas") return { parties: koreas(), to: plain + 1 };
  const first = reading.nameAt[start];
  const second = first && keyAt(reading, first.to) === "and" ? reading.nameAt[first.to + 1] : undefined;
  if (!first?.country || !second?.country) return null;
  return { parties: [governmentParty(first.country), governmentParty(second.country)], to: second.to };
}

/** Who holds an office in each of the countries; a country itself where nobody is known to. */
function holdersOf(sides: readonly Party[], title: string, discourse: Discourse): Party[] {
  const kind = /leader|heads/.test(title) ? "leader" : officeClass(title.replace(/s$/, ""));
  return sides.map((side) => (kind && side.country && discourse.findHolder(side.country, kind)) || side);
}

function partiesOf(noun: string, title: string, discourse: Discourse): Party[] {
  const which = groupNouns.get(noun);
  if (which === "sides") return discourse.sides;
  if (which === "leaders")
    return discourse.leaders.length > 0 ? discourse.leaders : holdersOf(discourse.sides, "leader", discourse);
  const ministers = namedMinisters(title, discourse);
  if (ministers) return ministers;
  return discourse.pair.length > 0 ? discourse.pair : discourse.sides;
}

/** `the two defense ministers`: the two people last named if they are that, else their countries. */
function namedMinisters(title: string, discourse: Discourse): Party[] | null {
  const { sides, pair } = discourse;
  if (!/ministers$/.test(title) || !officeClass(title.replace(/s$/, "")) || sides.length !== 2) return null;
  const holders = holdersOf(sides, title, discourse);
  return holders.every((party) => pair.some(({ key }) => key === party.key)) ? holders : sides;
}
