import { itemAt } from "#core/item-at";
import type { Token } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { genderOf } from "./gender";
import type { NameIndex } from "./name-index";
import { byToken, knownPerson, type NameMention, type Person, personMention } from "./name-mention";
import { capitalRuns, type Run } from "./name-run";
import { countryOfOffice, countryOfShape } from "./name-shape";
import { koreanKey } from "./name-variants";
import { normalizeName } from "./normalize-name";
import {
  type Title,
  titleAfter,
  titleBefore,
  titleBeforeComma,
  titleOfMinistry,
  titleWithTask,
} from "./stranger-titles";
import type { TaggedText } from "./tagged-text";
import { speechVerbs } from "./title-words";

/**
 * People whom the people file lacks: `Deputy Minister Jane Doe`, `Jane Doe, the envoy for …`, `Canada's Jane Doe`. Bare
 * surnames (`Mr. Doe`) are looked for last, when nobody known bears them.
 */
export function findStrangers(
  { text, tokens, tags }: TaggedText,
  known: readonly NameMention[],
  { form, koreans }: { form: "full" | "surname"; koreans: NameIndex["koreans"] },
): NameMention[] {
  const taken = byToken(tokens.length, known);
  const found: NameMention[] = [];
  const met = new Acquaintances();
  const alone = form === "full" ? wordsAlone({ tokens, tags, taken }) : new Set<string>();
  for (const run of capitalRuns({ tokens, tags, taken })) {
    const length = run.to - run.from;
    if (form === "full" ? length < 2 : length !== 1) continue;
    const name = text.slice((tokens[run.from] as Token).start, (tokens[run.to - 1] as Token).end).replace(/\s+/g, " ");
    const person = met.find(name) ?? findKorean(name, run, koreans) ?? introduce(name, run, alone);
    if (!person) continue;
    met.add(person);
    found.push(personMention(run.from, run.to, person));
  }
  return found;
}

/** Somebody of the people file whose name is romanized in yet another way, unless the text gives another country. */
function findKorean(name: string, run: Run, koreans: NameIndex["koreans"]): Person | null {
  const key = run.to - run.from > 1 ? koreanKey(name) : null;
  const entity = key ? koreans.get(key) : null;
  if (!entity) return null;
  const told = ownerOf(run) ?? countryOfTitle(run, titleBefore(run.tokens, run.from));
  return told === null || told === entity.country ? knownPerson(entity) : null;
}

/** Those whom the text has introduced: `Fidel Castro Ruz` is later `Fidel Castro`. */
class Acquaintances {
  readonly #byName = new Map<string, Person>();

  find(name: string): Person | undefined {
    return this.#byName.get(normalizeName(name));
  }

  add(person: Person): void {
    const words = person.name.split(" ");
    const keys = [person.name, ...(words.length > 2 ? [words.slice(0, -1).join(" ")] : [])].map(normalizeName);
    for (const key of keys) if (!this.#byName.has(key)) this.#byName.set(key, person);
  }
}

/** Names with one of these are of bodies, texts, places and media. */
const notPeople = wordSet(
  "bureau office department committee party army force forces union association institute organization " +
    "organisation partnership house council commission ministry agency center centre university games resolution " +
    "treaty agreement accord declaration press release central political news daily people's workers' times post " +
    "radio television airport hotel street square bank company co corp group airlines airways international national " +
    "republic democratic federal supreme foreign world olympic forum summit dialogue conference congress plan " +
    "framework act code project program programme foundation society shimbun ilbo sinmun herald tribune journal " +
    "network broadcasting museum stadium theater theatre church temple library school academy cosmodrome complex " +
    "zone area village road way day year one two air rocket missile submarine navy marine marines corps division " +
    "regiment command staff team mission embassy consulate",
);

/** A name that ends with one of these is of a place; `Park` and `Lake` may begin one of a person. */
const places = wordSet(
  "island islands mountain mountains province river sea bay lake city county valley peninsula park palace hall " +
    "square street bridge gate house line",
);

function isPerson({ tokens, from, to }: Run): boolean {
  if (tokens.slice(from, to).every(({ text }) => /^(\p{Lu}\.)+$/u.test(text) || text.length === 1)) return false;
  const last = tokens[to - 1] as Token;
  const isPlace = places.has(last.key) && !(last.key === "lake" && genderOf(`${tokens[from]?.text} x`, null));
  return !isPlace && !tokens.slice(from, to).some(({ key }) => notPeople.has(key));
}

/** The person whom the words around a name introduce; without a title it may be anything. */
function introduce(name: string, run: Run, alone: ReadonlySet<string>): Person | null {
  const { tokens, from, to } = run;
  if (!isPerson(run)) return null;
  const isFull = to - from > 1;
  if (!isFull && name.length < 2) return null;
  const title =
    titleBefore(tokens, from) ??
    (isFull
      ? (titleOfMinistry(tokens, from) ?? titleBeforeComma(tokens, from) ?? titleWithTask(run, from) ?? titleAfter(run))
      : null);
  const owner = isFull ? ownerOf(run) : null;
  if (!title && !owner && !(isFull && actsLikePerson(name, run, alone))) return null;
  const country = owner ?? countryOfTitle(run, title) ?? countryOfShape(name);
  return { key: name, name, country, title: title?.words || null, entity: null };
}

function countryOfTitle(run: Run, title: Title | null): string | null {
  const told = (title && countryBefore(run, title.from)) ?? countryAfter(run);
  return told ?? countryOfOffice(`${title?.words ?? ""} ${textAfter(run)}`.toLowerCase());
}

const placePrepositions = wordSet("in at near to toward towards off of from");

/** `Canada's Jane Doe`, `Jane Doe of Canada`; not `in Canada's Jane Bay`. */
function ownerOf({ tokens, taken, from, to }: Run): string | null {
  const before = itemAt(tokens, from - 1)?.kind === "possessive" ? itemAt(taken, from - 2) : undefined;
  const isPlace = before && placePrepositions.has(itemAt(tokens, before.from - 1)?.key ?? "");
  if (before?.country && !isPlace) return before.country.code;
  if (tokens[to]?.key !== "of") return null;
  const at = tokens[to + 1]?.key === "the" && !taken[to + 1] ? to + 2 : to + 1;
  const home = taken[at];
  return home?.country && !home.isAdjective && home.from === at ? home.country.code : null;
}

const goalPrepositions = wordSet("to for on with");

/** A country that stands right before a title, or within it. */
function countryBefore({ tokens, tags, taken, from }: Run, titleFrom: number): string | null {
  for (let at = titleFrom; at < from; at++) {
    const inside = taken[at]?.country;
    const lead = itemAt(tokens, at - 1)?.key === "the" ? at - 2 : at - 1;
    if (inside && !goalPrepositions.has(tokens[lead]?.key ?? "")) return inside.code;
  }
  const start = overFields(tags, taken, titleFrom);
  const isOwned = itemAt(tokens, start - 1)?.kind === "possessive";
  const before = taken[start - (isOwned ? 2 : 1)];
  return before?.country && (isOwned || before.isAdjective || before.to === start) ? before.country.code : null;
}

/** `the U.S. disarmament envoy`: over one or two nouns that say what the office is for, if a country stands before them. */
function overFields(tags: Run["tags"], taken: Run["taken"], from: number): number {
  for (let start = from; start > from - 3; start--) {
    if (itemAt(taken, start - 1)?.country) return start;
    if (!/^(NOUN|ADJ)$/.test(itemAt(tags, start - 1)?.pos ?? "")) return from;
  }
  return from;
}

const taskPrepositions = wordSet("to for on with in at between and about");

/** `Name, the Russian envoy`, `Name, minister of trade of Cuba`, `Name, Ambassador of China to …`. */
function countryAfter({ tokens, tags, taken, to }: Run): string | null {
  if (tokens[to]?.text !== "," || !titleAfter({ tokens, tags, to })) return null;
  for (let at = to + 1; at <= to + 18 && tokens[at]?.text !== ","; at++) {
    const name = taken[at];
    if (!name?.country) continue;
    const start = itemAt(tokens, name.from - 1)?.key === "the" ? name.from - 2 : name.from - 1;
    if (!taskPrepositions.has(tokens[start]?.key ?? "")) return name.country.code;
  }
  return null;
}

/** The apposition after a name, up to the next comma. */
function textAfter({ tokens, to }: Run): string {
  if (tokens[to]?.text !== ",") return "";
  const next = tokens.slice(to + 1, to + 14);
  const end = next.findIndex(({ text }) => text === ",");
  return (end < 0 ? next : next.slice(0, end))
    .map(({ text, spaced }) => (spaced ? ` ${text}` : text))
    .join("")
    .trim();
}

const beforePlaces = wordSet("the a an in at near of to via off on -");
const personCues = wordSet(
  "with met meet meets meeting received saw sees told asked between by from and hosted welcomed greeted named sent " +
    "counterpart counterparts alongside phoned called against brief briefed briefing",
);

/** Capitalized words that stand alone somewhere: `Persson`, after `Karl Persson`. */
function wordsAlone(text: Omit<Run, "from" | "to">): Set<string> {
  const words = new Set<string>();
  for (const { tokens, from, to } of capitalRuns(text)) if (to === from + 1) words.add((tokens[from] as Token).key);
  return words;
}

/** Who speaks and is called by the last name alone later is somebody, however strange the name. */
function isCalledByLast({ tokens, from, to }: Omit<Run, "tags" | "taken">, alone: ReadonlySet<string>): boolean {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return to === from + 2 && alone.has(last.key) && !alone.has(first.key) && first.kind === "word";
}

/** Without a title: a name of a known build that does or undergoes what people do. */
function actsLikePerson(name: string, { tokens, tags, from, to }: Run, alone: ReadonlySet<string>): boolean {
  const before = itemAt(tokens, from - 1)?.key ?? "";
  if (beforePlaces.has(before)) return false;
  const isMet = personCues.has(before);
  const verb = tags[to]?.pos === "VERB" || tags[to]?.pos === "AUX";
  const isKnown = genderOf(name, null) !== null || countryOfShape(name) !== null;
  const speaks = speechVerbs.has(tokens[to]?.key ?? "") || speechVerbs.has(before);
  if (speaks && isCalledByLast({ tokens, from, to }, alone)) return true;
  return isKnown && (isMet || verb || speaks || tokens[to]?.text === ",");
}
