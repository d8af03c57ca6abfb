import type { NameMention } from "#core/names/name-mention";
import { officeClass } from "#core/names/offices";
import { titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Actor, toActor } from "./actor";
import { type ArticleReading, keyAt } from "./article-reading";
import { verbs } from "./conjugation";
import type { Discourse } from "./discourse";
import { countryParty, governmentParty, type Party } from "./party";
import { isDescriptive } from "./phrase";

/** Whom the plural nouns mean: heads of state, the last two people, or the last two countries. */
const groupNouns = new Map<string, GroupKind>([
  ...nounsOf("leaders", "leaders heads"),
  ...nounsOf(
    "pair",
    "premiers presidents men women ministers envoys diplomats negotiators representatives pair duo two " +
      "counterparts delegates secretaries",
  ),
  ...nounsOf(
    "sides",
    "officials sides countries governments nations delegations capitals neighbors neighbours rivals states parties " +
      "koreas",
  ),
]);

type GroupKind = "leaders" | "pair" | "sides";

function nounsOf(kind: GroupKind, nouns: string): [string, GroupKind][] {
  return nouns.split(" ").map((noun) => [noun, kind]);
}

/** These mean two of them also without `two`. */
const alwaysTwo = wordSet("pair duo premiers leaders presidents sides ministers negotiators envoys");

const counts = new Map([
  ["two", 2],
  ["both", 2],
  ["pair", 2],
  ["duo", 2],
  ["trio", 3],
  ["three", 3],
  ["threesome", 3],
  ["four", 4],
  ["quartet", 4],
]);

/** What a group may begin with, other than a title. */
const openers = wordSet("the all both two north south our korean");
const titles = wordSet("premiers ministers presidents");

/** `the two leaders`, `both sides`, `the pair`, `the two Koreas`, `the prime ministers of the two Koreas`. */
export function readGroup(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  if (reading.nameAt[at]?.country) return readNations(reading, at);
  if (!openers.has(key)) return titleModifiers.has(key) || titles.has(key) ? readHolders(reading, at, discourse) : null;
  return (
    readBothKoreas(reading, at) ??
    readKoreanSide(reading, at, discourse) ??
    readMany(reading, at, discourse) ??
    readPlural(reading, at, discourse)
  );
}

/** `American, Japanese and South Korean diplomats`. */
function readNations(reading: ArticleReading, from: number): Actor | null {
  const parties: Party[] = [];
  let at = from;
  for (let name = adjectiveAt(reading, at); name?.country; name = adjectiveAt(reading, at)) {
    parties.push(governmentParty(name.country));
    at = name.to;
    while (/^(,|and)$/.test(keyAt(reading, at))) at++;
  }
  if (parties.length < 2 || reading.nameAt[at - 1] === undefined) return null;
  const start = at;
  while (at < start + 6 && isDescriptive(keyAt(reading, at))) at++;
  return at > start && /s$/.test(keyAt(reading, at - 1)) ? toActor(reading, { from, to: at }, parties, "group") : null;
}

/** The adjective of a country at a token; `US` and `ROK` may be one. */
function adjectiveAt({ nameAt, tokens, text }: ArticleReading, at: number): NameMention | null {
  const name = nameAt[at];
  if (!name?.country || name.from !== at) return null;
  const written = text.slice(tokens[at]?.start, tokens[name.to - 1]?.end);
  return name.country.adjectives.includes(written) ? name : null;
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

const koreanBodies = wordSet("side delegation delegates officials authorities");

/**
 * `the south side`, `the Korean delegation`: which of the two the text speaks of; `our side` in the North's own texts.
 */
function readKoreanSide(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const first = keyAt(reading, from);
  if (first === "our" && /^(side|delegation)$/.test(keyAt(reading, from + 1)))
    return isFromNorth(reading) ? toActor(reading, { from, to: from + 2 }, [countryParty("KP")], "government") : null;
  const at = first === "the" ? from + 1 : from;
  const to = at + 2;
  const word = keyAt(reading, at);
  if (reading.nameAt[at] || !koreanBodies.has(keyAt(reading, at + 1))) return null;
  const code =
    word === "north" ? "KP" : word === "south" ? "KR" : word === "korean" ? discourse.countries.lastKorea : null;
  return code ? toActor(reading, { from, to }, [countryParty(code)], "government") : null;
}

/** Only the North counts its years so and speaks of its neighbor in small letters. */
function isFromNorth({ text }: ArticleReading): boolean {
  return /\b(Juche \d|[Ss]outh side|south Korean?|puppets?)\b/.test(text);
}

function koreas(): Party[] {
  return ["KP", "KR"].flatMap((code) => countryParty(code) ?? []);
}

/** `the trio`, `the three envoys`, `all four`. */
function readMany(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  if (!/^(the|all)$/.test(keyAt(reading, from))) return null;
  const count = counts.get(keyAt(reading, from + 1)) ?? 0;
  if (count < 2 || reading.dateAt[from + 1]) return null;
  const title = readTitle(reading, from + 2);
  const noun = keyAt(reading, title.to - 1);
  if (count === 2) return readTwo(reading, from, discourse);
  const hasNoun = groupNouns.has(noun) && noun !== "koreas";
  if (!hasNoun && isNounAt(reading, from + 2)) return null;
  const isOfSides = groupNouns.get(noun) === "sides" && hasNoun;
  const parties = discourse.groups.findMany(count, ({ person }) => isOfSides || person !== null);
  return toActor(reading, { from, to: hasNoun ? title.to : from + 2 }, parties, "group");
}

/** `a meeting of the two`. */
function readTwo(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  if (keyAt(reading, from + 1) !== "two" || isNounAt(reading, from + 2) || reading.tokens[from + 2]?.kind === "number")
    return null;
  return toActor(
    reading,
    { from, to: from + 2 },
    discourse.groups.findPair(() => true),
    "group",
  );
}

const nounTags = wordSet("NOUN PROPN ADJ NUM");

function isNounAt(reading: ArticleReading, at: number): boolean {
  if (verbs.get(keyAt(reading, at))?.form === "past") return false;
  return nounTags.has(reading.tags[at]?.pos ?? "") || keyAt(reading, at) === "-";
}

function readPlural(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const hasThe = keyAt(reading, from) === "the";
  const start = hasThe ? overSame(reading, from + 1) : from;
  const isCounted = counts.get(keyAt(reading, start)) === 2 && /^(two|both)$/.test(keyAt(reading, start));
  if (!hasThe && !isCounted) return readHolders(reading, from, discourse);
  const title = readTitle(reading, isCounted ? start + 1 : start);
  const noun = keyAt(reading, title.to - 1);
  if (noun === "koreas") return toActor(reading, { from, to: title.to }, koreas(), "group");
  if (!groupNouns.has(noun)) return null;
  const of = readSides(reading, title.to, discourse);
  if (of) return toActor(reading, { from, to: of.to }, holdersOf(of.parties, title.words, discourse), "group");
  if (keyAt(reading, title.to) === "of" && groupNouns.get(noun) !== "sides") return null;
  if ((!isCounted && !alwaysTwo.has(noun)) || isNew(reading, from, noun)) return null;
  return toActor(reading, { from, to: title.to }, partiesOf(noun, title.words, discourse), "group");
}

/** `the same two men`. */
function overSame(reading: ArticleReading, at: number): number {
  return /^(same|other|rival)$/.test(keyAt(reading, at)) ? at + 1 : at;
}

/** `two diplomats` are spoken of for the first time, `both diplomats` and `the two diplomats` are not. */
function isNew(reading: ArticleReading, from: number, noun: string): boolean {
  return keyAt(reading, from) === "two" && groupNouns.get(noun) !== "leaders" && noun !== "koreas";
}

/** `premiers' talks`. */
function readHolders(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  const title = readTitle(reading, from);
  const noun = keyAt(reading, title.to - 1);
  if (!titles.has(noun) || !/^['’]$/.test(keyAt(reading, title.to))) return null;
  return toActor(
    reading,
    { from, to: title.to },
    holdersOf(discourse.countries.sides, title.words, discourse),
    "group",
  );
}

/** The noun of a group with the words of office before it: `foreign ministers`. */
function readTitle(reading: ArticleReading, from: number): { words: string; to: number } {
  let to = from;
  while (to < from + 8 && titleModifiers.has(keyAt(reading, to))) to++;
  const words = reading.tokens.slice(from, to + 1).map(({ key }) => key);
  return { words: words.join(" "), to: to + 1 };
}

/** `… of the two Koreas`, `… of Japan and North Korea`, `… of the two countries`. */
function readSides(reading: ArticleReading, at: number, discourse: Discourse): { parties: Party[]; to: number } | null {
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
function holdersOf(sides: readonly Party[], title: string, discourse: Discourse): Party[] {
  const kind = /leader|heads/.test(title) ? "leader" : officeClass(title.replace(/s$/, ""));
  return sides.map((side) => (kind && side.country && discourse.people.findHolder(side.country, kind)) || side);
}

function partiesOf(noun: string, title: string, discourse: Discourse): Party[] {
  const which = groupNouns.get(noun);
  if (which === "sides") return discourse.countries.twoSides;
  if (which === "leaders" || noun === "presidents")
    return discourse.leaders.length > 0 ? discourse.leaders : holdersOf(discourse.countries.sides, "leader", discourse);
  const pair = discourse.groups.findPair(fitsNoun(noun, title, discourse));
  if (pair.length > 0) return pair;
  if (noun === "ministers" && officeClass(title.replace(/s$/, ""))) return discourse.countries.sides;
  const anybody = discourse.groups.findPair(() => true);
  return anybody.length > 0 ? anybody : discourse.countries.sides;
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
