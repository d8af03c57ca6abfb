import type { Day } from "#core/dates/calendar";
import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";
import type { Token } from "#core/prose/tokens";
import type { Country } from "./countries";
import { type NameIndex, type NameSense, surnameOf } from "./name-index";
import { isKoreanName, isSurnameFirst } from "./name-variants";
import { officeClass, officeOn, tenuresOf } from "./offices";
import { bodyNouns, honorifics, pluralHeads, speechVerbs, titleHeads, titleModifiers } from "./title-words";

/** Somebody in an article: of the people file, or only known by what the text says. */
export interface Person {
  /** the slug, or the name as it is written */
  key: string;
  name: string;
  country: string | null;
  /** what the text calls them, for people who are not in the people file */
  title: string | null;
  entity: EntityDraft | null;
}

/** A name in a text, as token indexes, the second exclusive. A capital has a country and a place. */
export interface NameMention {
  from: number;
  to: number;
  person: Person | null;
  body: EntityDraft | null;
  country: Country | null;
  isAdjective: boolean;
  place: PlaceRecordDraft | null;
}

type Tokens = readonly Token[];

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Finds all names of an article: full spellings first, then unknown people by their titles, then bare surnames. */
export function findNames(text: string, tokens: Tokens, index: NameIndex, day: Day): NameMention[] {
  const known = findSpellings(tokens, index, day);
  const named = mergeMentions(known, findStrangers(text, tokens, known, "full"));
  const short = mergeMentions(named, findSurnames(tokens, named, index, day));
  return mergeMentions(short, findStrangers(text, tokens, short, "surname"));
}

function findSpellings(tokens: Tokens, index: NameIndex, day: Day): NameMention[] {
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = canBeginName(tokens, at) ? index.trie.longestAt(tokens, at) : null;
    const mention = match && toMention(tokens, match.from, match.to, match.values, day);
    if (mention) mentions.push(mention);
    at = mention?.to ?? at + 1;
  }
  return mentions;
}

/** A name begins with a capital; `the North` with the capital of its second word. Scripts without case may always begin. */
function canBeginName(tokens: Tokens, at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== "word") return false;
  if (token.key === "the") return tokens[at + 1]?.capital === true;
  return token.capital || token.key === "northern" || token.key === "southern" || !/^[a-z]/i.test(token.key);
}

const abbreviations = new Set(["us", "un", "nk", "eu", "uk"]);

function toMention(
  tokens: Tokens,
  from: number,
  to: number,
  senses: readonly NameSense[],
  day: Day,
): NameMention | null {
  const first = tokens[from] as Token;
  if (abbreviations.has(first.key) && to === from + 1 && first.text !== first.text.toUpperCase()) return null;
  if (first.key === "the" && to === from + 2 && isProper(tokens[to])) return null;
  if (/^(north|south|northern|southern)$/.test(first.key) && to === from + 1) return northern(tokens, from, to, senses);
  return combine(tokens, from, to, senses, day);
}

/** `northern` stands for a country before a person or a side, not in `northern suburbs`. */
function northern(tokens: Tokens, from: number, to: number, senses: readonly NameSense[]): NameMention | null {
  const next = tokens[to]?.key ?? "";
  if (!titleHeads.has(next) && !bodyNouns.has(next) && !titleModifiers.has(next)) return null;
  return combine(tokens, from, to, senses, "");
}

function isProper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.capital &&
    !token.text.includes(".") &&
    !monthAt(token) &&
    !weekdayAt(token)
  );
}

/** After a name: a building or a body that bears it. */
const houses = new Set(
  "center centre foundation institute tower library hotel school university street avenue square airport".split(" "),
);

function combine(tokens: Tokens, from: number, to: number, senses: readonly NameSense[], day: Day): NameMention | null {
  const entities = senses.flatMap((sense) => (sense.kind === "entity" ? [sense.entity] : []));
  const nations = senses.flatMap((sense) => (sense.kind === "country" ? [sense] : []));
  const place = senses.find((sense) => sense.kind === "place")?.place ?? null;
  if (to === from + 1 && houses.has(tokens[to]?.key ?? "") && tokens[to]?.capital) return null;
  const entity = chooseBearer(tokens, from, entities, day);
  const nation = nations.find(({ isAdjective }) => isAdjective === followedByNoun(tokens, to)) ?? nations[0];
  return {
    from,
    to,
    person: entity?.kind === "person" ? knownPerson(entity) : null,
    body: entity && entity.kind !== "person" ? entity : null,
    country: nation?.country ?? null,
    isAdjective: nation?.isAdjective ?? false,
    place,
  };
}

function followedByNoun(tokens: Tokens, at: number): boolean {
  const key = tokens[at]?.key ?? "";
  return titleHeads.has(key) || bodyNouns.has(key) || titleModifiers.has(key) || pluralHeads.has(key);
}

export function knownPerson(entity: EntityDraft): Person {
  return { key: entity.id, name: entity.name, country: entity.country, title: null, entity };
}

/** Of several bearers of one spelling: the one whose office the words before the name tell, or who held one on that day. */
function chooseBearer(tokens: Tokens, from: number, entities: readonly EntityDraft[], day: Day): EntityDraft | null {
  if (entities.length < 2) return entities[0] ?? null;
  const told = officeClass(wordsBefore(tokens, from));
  const rank = (entity: EntityDraft) => {
    const office = day ? officeOn(entity, day) : null;
    return (
      (office ? 1 : 0) +
      (told && tenuresOf(entity).some(({ kind }) => kind === told) ? 2 : 0) +
      (entity.kind === "person" ? 0.5 : 0)
    );
  };
  return [...entities].sort((a, b) => rank(b) - rank(a))[0] ?? null;
}

function wordsBefore(tokens: Tokens, from: number): string {
  return tokens
    .slice(Math.max(0, from - 5), from)
    .map((token) => token.key)
    .join(" ")
    .replace(/.*[,;.] /, "");
}

/**
 * People whom the people file lacks: `Deputy Minister Jane Doe`, `Jane Doe, the envoy for …`. Bare surnames (`Mr. Doe`) are
 * looked at last, when nobody known bears them.
 */
function findStrangers(
  text: string,
  tokens: Tokens,
  known: readonly NameMention[],
  form: "full" | "surname",
): NameMention[] {
  const taken = coverage(tokens.length, known);
  const found: NameMention[] = [];
  const byName = new Map<string, Person>();
  for (let at = 0; at < tokens.length; at++) {
    const to = taken[at] ? at : capitalRun(tokens, at, taken);
    if (to === at) continue;
    const isForm = form === "full" ? to - at > 1 && to - at < 6 : to - at === 1;
    const name = text.slice((tokens[at] as Token).start, (tokens[to - 1] as Token).end);
    const person = isForm ? (byName.get(name) ?? introduce(name, tokens, at, to, known)) : null;
    if (person) {
      byName.set(name, person);
      found.push({ from: at, to, person, body: null, country: null, isAdjective: false, place: null });
    }
    at = to - 1;
  }
  return found;
}

/** The person whom the words around a name introduce; without a title it may be anything. */
const institutions = set(
  "bureau office department committee party army force forces union association institute organization organisation partnership house council commission ministry " +
    "agency center centre university games resolution treaty agreement accord declaration press release central political news daily people's workers' times post radio television",
);

function introduce(name: string, tokens: Tokens, at: number, to: number, known: readonly NameMention[]): Person | null {
  if (tokens.slice(at, to).some(({ key }) => institutions.has(key))) return null;
  const before = titleBefore(tokens, at) ?? (to - at > 1 ? titleBeforeComma(tokens, at) : null);
  const title = before ?? (to - at > 1 ? titleAfter(tokens, to) : null);
  if (!title) return null;
  const country =
    countryBefore(known, at, title.from) ?? countryAfter(tokens, known, to) ?? (isKoreanName(name) ? "KR" : null);
  return stranger(name, title.words, country);
}

function stranger(name: string, title: string | null, country: string | null): Person {
  return { key: name, name, country, title, entity: null };
}

function coverage(length: number, mentions: readonly NameMention[]): Uint8Array {
  const taken = new Uint8Array(length);
  for (const { from, to } of mentions) taken.fill(1, from, to);
  return taken;
}

const notNames = new Set(
  (
    "the a an in on at he she it they but and this that after before when his her their mr mrs ms state ministry department house council " +
    "general assembly security party congress parliament committee commission agency treaty korea korean nobel peace war sea air force"
  ).split(" "),
);

/** How far a run of capitalized words goes that can be a name; `at` where there is none. */
function capitalRun(tokens: Tokens, at: number, taken: Uint8Array): number {
  let to = at;
  while (to < tokens.length && to - at < 6 && !taken[to] && isNameWord(tokens, to, at)) to++;
  return to;
}

function isNameWord(tokens: Tokens, at: number, start: number): boolean {
  const token = tokens[at] as Token;
  if (at > start && token.text === "-" && !token.spaced)
    return tokens[at + 1]?.kind === "word" && tokens[at + 1]?.spaced === false;
  if (at > start && tokens[at - 1]?.text === "-" && token.kind === "word") return true;
  if (token.kind !== "word" || notNames.has(token.key) || monthAt(token) || weekdayAt(token)) return false;
  if (!token.capital)
    return at > start && /^(al|bin|de|van|von|del|la|ben|ul)$/.test(token.key) && tokens[at + 1]?.capital === true;
  return (
    !titleHeads.has(token.key) &&
    !titleModifiers.has(token.key) &&
    !bodyNouns.has(token.key) &&
    !honorifics.has(token.key)
  );
}

interface TitleWords {
  words: string;
  from: number;
  /** whether a head such as `minister` stands right before the name */
  isStrong: boolean;
}

function isTitleWord(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    (titleHeads.has(token.key) || titleModifiers.has(token.key) || /^(of|state|affairs|mr|mrs|ms|for)$/.test(token.key))
  );
}

/** The words of office right before a name, `U.S. Assistant Secretary of State`. */
function titleBefore(tokens: Tokens, at: number): TitleWords | null {
  let from = at;
  while (from > 0 && at - from < 8 && (isTitleWord(tokens[from - 1]) || tokens[from - 1]?.text === "-")) from--;
  const words = tokens.slice(from, at).filter((token) => !honorifics.has(token.key));
  if (isHonored(tokens, at)) return { words: "", from, isStrong: true };
  const last = words.at(-1);
  const isStrong = last !== undefined && (titleHeads.has(last.key) || (last.key === "state" && words.length > 2));
  return isStrong
    ? {
        words: words
          .map((token) => token.text)
          .join(" ")
          .replaceAll(" - ", "-"),
        from,
        isStrong,
      }
    : null;
}

/** `its security adviser, Name,`. */
function titleBeforeComma(tokens: Tokens, at: number): TitleWords | null {
  if (tokens[at - 1]?.text !== ",") return null;
  const title = titleBefore(tokens, at - 1);
  return title && tokens[at - 2]?.capital === false ? title : null;
}

function isHonored(tokens: Tokens, at: number): boolean {
  return honorifics.has(tokens[at - 1]?.key ?? "");
}

/** `Name, the ministry's envoy for …,`: a head within a few words after the comma. */
function titleAfter(tokens: Tokens, at: number): TitleWords | null {
  if (tokens[at]?.text !== ",") return null;
  for (let next = at + 1; next < at + 9 && tokens[next]?.kind !== "mark"; next++) {
    const token = tokens[next];
    if (!token || speechVerbs.has(token.key) || token.key === "who") return null;
    if (titleHeads.has(token.key))
      return {
        words: tokens
          .slice(at + 1, next + 1)
          .map(({ text }) => text)
          .join(" "),
        from: at,
        isStrong: false,
      };
  }
  return null;
}

function countryBefore(known: readonly NameMention[], at: number, from: number): string | null {
  const near = known.find((mention) => mention.country && mention.to <= at && mention.to >= from - 2);
  return near?.country?.code ?? null;
}

function countryAfter(tokens: Tokens, known: readonly NameMention[], to: number): string | null {
  if (tokens[to]?.text !== ",") return null;
  const near = known.find((mention) => mention.country && mention.from > to && mention.from <= to + 4);
  return near?.country?.code ?? null;
}

/** Bare surnames of people named before, and of the one who rules: `Mr. Kim`, `Roh`. */
function findSurnames(tokens: Tokens, named: readonly NameMention[], index: NameIndex, day: Day): NameMention[] {
  const bearers = surnameBearers(tokens, named);
  const honored = new Map<string, string>();
  const leader = index.holders.find("KP", "leader", day);
  const ruling = leader && knownPerson(leader);
  const taken = coverage(tokens.length, named);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (taken[at] || !token.capital || token.kind !== "word" || isProperPart(tokens, at, taken)) continue;
    const rulingHere = ruling && token.key === surnameOf(ruling.name, true) ? [{ person: ruling, at: -1 }] : [];
    const honorific = isHonored(tokens, at) ? (tokens[at - 1] as Token).key : null;
    const choices = [...(bearers.get(token.key) ?? []), ...rulingHere].filter(({ person }) =>
      fitsHonorific(honored.get(person.key), honorific),
    );
    const person = chooseSurname(tokens, at, choices, ruling);
    if (person && honorific) honored.set(person.key, honorific);
    if (person)
      found.push({ from: at, to: at + 1, person, body: null, country: null, isAdjective: false, place: null });
  }
  return found;
}

/** Whom the text calls `Mrs.` it does not call `Mr.` later. */
function fitsHonorific(known: string | undefined, honorific: string | null): boolean {
  return !known || !honorific || (known === "mr") === (honorific === "mr");
}

/** Part of a longer proper name that is not known: `Carter Center`. */
function isProperPart(tokens: Tokens, at: number, taken: Uint8Array): boolean {
  const next = tokens[at + 1];
  return (
    isProper(next) && !taken[at + 1] && !titleHeads.has((next as Token).key) && !speechVerbs.has((next as Token).key)
  );
}

interface Bearer {
  person: Person;
  at: number;
}

function surnameBearers(tokens: Tokens, named: readonly NameMention[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const { from, to, person } of named) {
    if (!person) continue;
    const spelling = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
    for (const surname of new Set([
      surnameOf(spelling, isSurnameFirst(person.country)),
      surnameOf(person.name, isSurnameFirst(person.country)),
    ])) {
      const list = bearers.get(surname) ?? [];
      list.push({ person, at: from });
      bearers.set(surname, list);
    }
  }
  return bearers;
}

/** The ruler is who a bare `Kim` means unless another of that name was spoken of in the last sentences. */
const rulerLead = 90;
const memory = 60;

function chooseSurname(tokens: Tokens, at: number, bearers: readonly Bearer[], ruling: Person | null): Person | null {
  const told = officeClass(wordsBefore(tokens, at));
  const before = bearers.filter((bearer) => bearer.at < at).slice(-memory);
  const rank = ({ person, at: from }: Bearer) => {
    const fits =
      told !== null &&
      ((person.entity && tenuresOf(person.entity).some(({ kind }) => kind === told)) ||
        officeClass(person.title ?? "") === told);
    return at - from - (person.key === ruling?.key && from >= 0 ? rulerLead : 0) - (fits ? 1000 : 0);
  };
  const [best] = (before.length > 0 ? before : bearers.slice(0, 1)).toSorted((a, b) => rank(a) - rank(b));
  return best?.person ?? null;
}

function mergeMentions(a: readonly NameMention[], b: readonly NameMention[]): NameMention[] {
  return [...a, ...b].sort((x, y) => x.from - y.from);
}
