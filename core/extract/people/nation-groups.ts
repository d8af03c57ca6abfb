import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import type { NameMention } from "#core/names/name-mention";
import { wordSet } from "#core/prose/word-set";
import { type Actor, toActor } from "./actor";
import type { Discourse } from "./discourse";
import { koreas } from "./group-parties";
import { countryParty, governmentParty, type Party } from "./party";
import { isDescriptive } from "./phrase";

/** Nobody counts up more of them; a text that does must not take ever longer. */
const mostNations = 8;

/** `American, Japanese and South Korean diplomats`, `the Japanese and North Korean governments`. */
export function readNations(reading: ArticleReading, from: number): Actor | null {
  const parties: Party[] = [];
  let at = keyAt(reading, from) === "the" ? from + 1 : from;
  for (
    let name = adjectiveAt(reading, at);
    name?.country && parties.length < mostNations;
    name = adjectiveAt(reading, at)
  ) {
    parties.push(governmentParty(name.country));
    at = name.to;
    while (/^(,|and)$/.test(keyAt(reading, at))) at++;
  }
  if (parties.length < 2 || reading.nameAt[at - 1] === undefined) return null;
  const start = at;
  while (at < start + 6 && (isDescriptive(keyAt(reading, at)) || institutions.has(keyAt(reading, at)))) at++;
  return at > start && /s$/.test(keyAt(reading, at - 1)) ? toActor(reading, { from, to: at }, parties, "group") : null;
}

/** The adjective of a country at a token; `US` and `ROK` may be one. */
function adjectiveAt({ nameAt, tokens, text }: ArticleReading, at: number): NameMention | null {
  const name = nameAt[at];
  if (!name?.country || name.from !== at) return null;
  const written = text.slice(tokens[at]?.start, tokens[name.to - 1]?.end);
  return name.country.adjectives.includes(written) || /^[A-Z]{3,}$/.test(written) ? name : null;
}

const institutions = wordSet("governments ministries foreign armies");

const northAndSouth = ["the", "north", "and", "south"];

/** `North and South Korean officers`, `the North and South`. */
export function readBothKoreas(reading: ArticleReading, at: number): Actor | null {
  const isNamed = northAndSouth.every((word, step) => keyAt(reading, at + step) === word);
  if (isNamed && reading.tokens[at + 3]?.capital && !reading.nameAt[at + 3])
    return toActor(reading, { from: at, to: at + 4 }, koreas(), "group");
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
export function readKoreanSide(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
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
