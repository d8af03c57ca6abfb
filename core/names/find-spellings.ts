import type { Day } from "#core/dates/calendar";
import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import type { EntityDraft } from "#core/entity";
import { itemAt } from "#core/item-at";
import { type Token, wordFlag, wordKey } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { isGivenName } from "./gender";
import type { NameIndex, NameSense } from "./name-index";
import { knownPerson, type NameMention } from "./name-mention";
import type { TrieMatch } from "./name-trie";
import { officeClass, officeOn, tenuresOf } from "./offices";
import { bodyNouns, pluralHeads, titleHeads, titleModifiers } from "./title-words";

type Tokens = readonly Token[];
type Match = TrieMatch<NameSense>;

/** Finds the spellings of the index, the longest at each place, none overlapping. */
export function findSpellings(tokens: Tokens, index: NameIndex, day: Day): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = canBeginName(tokens, at) ? index.trie.longestAt(tokens, at) : null;
    const mention =
      match && isMeant(tokens, match) && !isRelative(tokens, match) ? toMention(tokens, match, day) : null;
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

/**
 * A name begins with a capital; `the North` with the capital of its second word. Scripts without case may always begin,
 * and so may `the demilitarized zone`, of which there is one.
 */
function canBeginName(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  return token.key === "the" ? tokens[at + 1]?.capital === true : (token.flags & beginsName) !== 0;
}

const beginsSmall = wordSet("northern southern demilitarized demilitarised");

const beginsName = wordFlag(
  ({ kind, key, capital }) => kind === "word" && (capital || beginsSmall.has(key) || !/^[a-z]/i.test(key)),
);

const abbreviations = new Set(["us", "un", "nk", "eu", "uk"]);
/** After a name: a building or a body that bears it. */
const houses = wordSet(
  "center centre foundation institute tower library hotel school university street avenue square airport stadium theater " +
    "theatre museum prize order academy mausoleum",
);

const koreanSides = wordSet("north south northern southern");

/** `us` is not the US, `the North Pacific` not the North, `Kim Il Sung University` not Kim. */
function isMeant(tokens: Tokens, { from, to, values }: Match): boolean {
  const [first, next] = [tokens[from] as Token, tokens[to]];
  if (isPartOfPlace(tokens, from, to) || isCutShort(tokens, to, values)) return false;
  if (first.key === "the" && to === from + 2) return !isProper(next);
  const isHouse = next?.capital === true && houses.has(next.key);
  if (to > from + 1) return !(isHouse && values.every(isPerson));
  if (abbreviations.has(first.key) && first.text !== first.text.toUpperCase()) return false;
  if (koreanSides.has(first.key)) return isDescriptive(next);
  return !isHouse;
}

/** `Kim Sung-han` is not the Kim Sung whom the index knows: a syllable follows, unless it is a word of its own (`Moon Jae-in-led`). */
function isCutShort(tokens: Tokens, to: number, values: readonly NameSense[]): boolean {
  const [hyphen, syllable] = [tokens[to], tokens[to + 1]];
  if (hyphen?.text !== "-" || hyphen.spaced || !syllable || syllable.spaced || syllable.capital) return false;
  return syllable.kind === "word" && !compounds.has(syllable.key) && values.every(isPerson);
}

const compounds = wordSet("led era style backed based like run made born brokered linked ruled hosted inspired");

function isPerson(sense: NameSense): boolean {
  return sense.kind === "entity" && sense.entity.kind === "person";
}

/** `Ivanka Trump` is not the Trump whose surname stands for him. */
function isRelative(tokens: Tokens, { from, to, values }: Match): boolean {
  const given = itemAt(tokens, from - 1);
  if (to !== from + 1 || !given?.capital || !isGivenName(given.key)) return false;
  return values.some(
    (sense) =>
      sense.kind === "entity" &&
      sense.entity.kind === "person" &&
      ![sense.entity.name, ...(sense.entity.aliases ?? [])].some((name) => wordKey(name).includes(given.key)),
  );
}

const compassWords = wordSet("new south east north west");

/** `New Mexico` is not Mexico, `South China Sea` not China. */
function isPartOfPlace(tokens: Tokens, from: number, to: number): boolean {
  const before = itemAt(tokens, from - 1);
  if (to !== from + 1 || !before?.capital || !compassWords.has(before.key)) return false;
  return before.key === "new" || /^(sea|pacific|asia)$/.test(tokens[to]?.key ?? "");
}

/** Whether a word may go on with a proper name. */
export function isProper(token: Token | undefined): boolean {
  if (!token?.capital || token.kind !== "word" || token.text.includes(".")) return false;
  return !monthAt(token) && !weekdayAt(token);
}

function isDescriptive(token: Token | undefined): boolean {
  return token !== undefined && (token.flags & describes) !== 0;
}

const describes = wordFlag(({ key }) => titleHeads.has(key) || bodyNouns.has(key) || titleModifiers.has(key));

function toMention(tokens: Tokens, { from, to, values }: Match, day: Day): NameMention {
  const entities: EntityDraft[] = [];
  const nations: Extract<NameSense, { kind: "country" }>[] = [];
  for (const sense of values) {
    if (sense.kind === "entity") entities.push(sense.entity);
    else if (sense.kind === "country") nations.push(sense);
  }
  const entity = chooseBearer(tokens, from, entities, day);
  const isBefore = isDescriptive(tokens[to]) || pluralHeads.has(tokens[to]?.key ?? "");
  const nation = nations.find(({ isAdjective }) => isAdjective === isBefore) ?? nations[0];
  return {
    from,
    to,
    person: entity?.kind === "person" ? knownPerson(entity, day) : null,
    body: entity && entity.kind !== "person" ? entity : null,
    country: nation?.country ?? null,
    isAdjective: nation?.isAdjective ?? false,
    place: values.find((sense) => sense.kind === "place")?.place ?? null,
  };
}

/**
 * Of several bearers of one spelling: the one whose office the words before the name tell, or who held one on that
 * day.
 */
function chooseBearer(tokens: Tokens, from: number, entities: readonly EntityDraft[], day: Day): EntityDraft | null {
  if (entities.length < 2) return entities[0] ?? null;
  const told = officeClass(wordsBefore(tokens, from));
  const rank = (entity: EntityDraft) => {
    const isTold = told !== null && tenuresOf(entity).some(({ kind }) => kind === told);
    return (officeOn(entity, day) ? 1 : 0) + (isTold ? 2 : 0) + (entity.kind === "person" ? 0.5 : 0);
  };
  return entities.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** The words before a name, back to the last mark. */
export function wordsBefore(tokens: Tokens, from: number): string {
  const keys = tokens.slice(Math.max(0, from - 5), from).map(({ key }) => key);
  return keys.slice(keys.findLastIndex((key) => /^[,;.]$/.test(key)) + 1).join(" ");
}
