import type { Day } from "#core/dates/calendar";
import type { EntityDraft } from "#core/entity";
import { gatherFound } from "#core/gather";
import { itemAt } from "#core/item-at";
import type { Token } from "#core/prose/tokens";
import { isProper, wordsBefore } from "./find-spellings";
import { type Gender, genderOf, genderOfTitle, isGivenName } from "./gender";
import { byToken, knownPerson, type NameMention, type Person, personMention } from "./name-mention";
import { isSurnameFirst } from "./name-variants";
import { type OfficeClass, officeClass, officeOn, tenuresOf } from "./offices";
import { isHonored } from "./stranger-titles";
import { shortNamesOf, surnameOf } from "./surnames";
import { speechVerbs, titleHeads } from "./title-words";

type Tokens = readonly Token[];

/** A person and where the text names them in full; before its beginning for whoever rules. */
interface Bearer {
  person: Person;
  at: number;
}

/** The ruler is who a bare `Kim` means unless another of that name was spoken of within these many tokens. */
const rulerLead = 90;
/** The same where he was called so before, and the other never. */
const calledLead = 250;
/** Whom the surname alone meant last it means on, unless another of that name was named in full within these many tokens. */
const meantLead = 150;
/** How many of the last mentions of a surname count. */
const memory = 60;

/** A text with what has been named in it, read for bare surnames from the first token to the last. */
interface Search {
  tokens: Tokens;
  taken: (NameMention | undefined)[];
  day: Day;
  ruler: Person | null;
  /** who has been meant by a bare surname so far */
  called: Set<string>;
  /** where the entry of a live report begins that the search is in */
  entry: number;
  /** whom a surname alone meant last, and where */
  meant: Map<string, Bearer>;
}

/** Finds bare surnames of people named before, and of the one who rules: `Mr. Kim`, `Roh`. */
export function findSurnames(
  tokens: Tokens,
  named: readonly NameMention[],
  { heads, day }: { heads: readonly EntityDraft[]; day: Day },
): NameMention[] {
  const rulers = heads.map((head) => knownPerson(head));
  const ruler = rulers.find(({ country }) => country === "KP") ?? null;
  const bearers = new Bearers(tokens, named, rulers);
  const search: Search = {
    tokens,
    taken: byToken(tokens.length, named),
    day,
    ruler,
    called: new Set(),
    entry: 0,
    meant: new Map(),
  };
  const genders = new Map<string, Gender>();
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (isEntry(tokens, at)) search.entry = at;
    const person = bearerAt(search, at, bearers, genders);
    if (!person) continue;
    const mention = personMention(at, at + 1, person);
    search.taken[at] = mention;
    search.called.add(person.key);
    search.meant.set((tokens[at] as Token).key, { person, at });
    found.push(mention);
  }
  return found;
}

/** Whom a capitalized word means that is somebody's surname. */
function bearerAt(search: Search, at: number, bearers: Bearers, genders: Map<string, Gender>): Person | null {
  const { tokens, taken } = search;
  const token = tokens[at] as Token;
  if (!token.capital || taken[at]) return null;
  const known = bearers.of(token.key, at);
  if (known.length === 0 || isProperPart(search, at)) return null;
  const told = genderOfTitle(itemAt(tokens, at - 1)?.key ?? "");
  const choices = known.filter(({ person: { key, name, country } }) =>
    canBe(genders.get(key) ?? genderOf(name, country), told),
  );
  const person = chooseBearer(search, at, choices);
  if (person && told && isHonored(tokens, at)) genders.set(person.key, told);
  return person;
}

/** Whom the text calls `Mrs.` it does not call `Mr.` later. */
function canBe(known: Gender | null, told: Gender | null): boolean {
  return known === null || told === null || known === told;
}

/** `9:55 a.m.`, `14.09`: an entry of a live report speaks anew of those whom it is about. */
function isEntry(tokens: Tokens, at: number): boolean {
  const hour = tokens[at] as Token;
  const minutes = hour.kind === "number" ? tokens[at + 2] : undefined;
  if (minutes?.kind !== "number" || !/^[.:]$/.test(tokens[at + 1]?.text ?? "")) return false;
  return (
    hour.end - hour.start < 3 &&
    minutes.end - minutes.start === 2 &&
    !minutes.spaced &&
    /^[.!?”"]?$/.test(itemAt(tokens, at - 1)?.text ?? "")
  );
}

/** Part of a longer proper name that is not known: `Kim Square`, `Ivanka Trump`. */
function isProperPart({ tokens, taken }: Search, at: number): boolean {
  const [before, next] = [itemAt(tokens, at - 1), tokens[at + 1]];
  if (before?.capital && isGivenName(before.key)) return true;
  if (!next || !isProper(next) || taken[at + 1]) return false;
  return !titleHeads.has(next.key) && !speechVerbs.has(next.key);
}

/** Who bears a surname, as the text spells it and as we do. It is asked from the first token to the last. */
class Bearers {
  readonly #tokens: Tokens;
  readonly #named: readonly { from: number; bearers: [surname: string, bearer: Bearer][] }[];
  readonly #before = new Map<string, Bearer[]>();
  /** for a surname that stands before the full name */
  readonly #first = new Map<string, Bearer>();
  #next = 0;

  constructor(tokens: Tokens, named: readonly NameMention[], rulers: readonly Person[]) {
    this.#tokens = tokens;
    this.#named = gatherFound(named, (mention) =>
      mention.person ? { from: mention.from, bearers: this.#bearersIn(mention, mention.person) } : null,
    );
    for (const ruler of rulers)
      this.#before.set(surnameOf(ruler.name, isSurnameFirst(ruler.country)), [{ person: ruler, at: -1 }]);
    for (const { bearers } of this.#named)
      for (const [surname, bearer] of bearers) if (!this.#first.has(surname)) this.#first.set(surname, bearer);
  }

  /** Those named before a token, the last ones; else the first one named after it. */
  of(surname: string, at: number): Bearer[] {
    for (let mention = this.#named[this.#next]; mention && mention.from < at; mention = this.#named[++this.#next])
      for (const [name, bearer] of mention.bearers)
        this.#before.set(name, [...(this.#before.get(name) ?? []).slice(-memory), bearer]);
    const first = this.#first.get(surname);
    return this.#before.get(surname) ?? (first ? [first] : []);
  }

  #bearersIn({ from, to }: NameMention, person: Person): [string, Bearer][] {
    const spelling = this.#tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
    const names: string[] = [];
    for (const told of spelling === person.name ? [spelling] : [spelling, person.name])
      for (const name of shortNamesOf(told, person.country)) if (!names.includes(name)) names.push(name);
    return names.map((surname) => [surname, { person, at: from }]);
  }
}

/**
 * The bearer named last, unless the words before the surname tell an office of another, or it stands beside the name of
 * another head of state: `Moon and Kim`.
 */
function chooseBearer(search: Search, at: number, bearers: readonly Bearer[]): Person | null {
  const { tokens } = search;
  const told = officeClass(wordsBefore(tokens, at)) ?? (itemAt(tokens, at - 1)?.key === "chairman" ? "leader" : null);
  const twin = twinOf(search, at);
  const isBesideHead = told === null && isHeadBeside(search, at);
  const meant = meantBefore(search, at, bearers);
  const distance = (bearer: Bearer) => {
    const office = told && holds(bearer.person, told) ? (opens(tokens, bearer.at) ? 1400 : 1000) : 0;
    const strange = isStrange(search, bearer) ? calledLead - rulerLead : 0;
    const far = remoteness(search, bearer, isBesideHead) + strange + (bearer.person.key === twin ? 5000 : 0);
    const isMeant = meant?.person.key === bearer.person.key;
    return Math.min(at - bearer.at, isMeant ? at - meant.at - meantLead : Number.POSITIVE_INFINITY) + far - office;
  };
  const [best] = bearers.toSorted((a, b) => distance(a) - distance(b));
  return best?.person ?? null;
}

/** Whom a surname alone meant last, in this entry and before another of that name opened a sentence. */
function meantBefore({ tokens, meant, entry }: Search, at: number, bearers: readonly Bearer[]): Bearer | null {
  const last = meant.get(tokens[at]?.key ?? "");
  if (!last || last.at < entry) return null;
  const isOver = bearers.some(
    (bearer) => bearer.person.key !== last.person.key && bearer.at > last.at && opens(tokens, bearer.at),
  );
  return isOver ? null : last;
}

/**
 * How much farther off somebody is than the tokens tell: the ruler is always near, and nobody of an earlier entry is.
 */
function remoteness({ ruler, entry }: Search, { person, at }: Bearer, isBesideHead: boolean): number {
  if (person.key !== ruler?.key) return at < entry ? 200 : 0;
  return (at >= 0 || entry > 0 ? -rulerLead : 0) - (isBesideHead ? 500 : 0);
}

/** Somebody whom no bare surname has meant yet, where one has meant the ruler. */
function isStrange({ ruler, called, tokens }: Search, { person, at }: Bearer): boolean {
  if (!ruler || person.key === ruler.key || !called.has(ruler.key) || called.has(person.key)) return false;
  return !opens(tokens, at);
}

/** Whom the same surname just before means: `Representatives Kim and Kim` are two. */
function twinOf({ tokens, taken }: Search, at: number): string | null {
  if (itemAt(tokens, at - 1)?.key !== "and" || itemAt(tokens, at - 2)?.key !== tokens[at]?.key) return null;
  return itemAt(taken, at - 2)?.person?.key ?? null;
}

/** Whether the name of somebody who rules a country stands beside a bare surname. */
function isHeadBeside({ tokens, taken, day }: Search, at: number): boolean {
  const before = itemAt(tokens, at - 1)?.key === "and" ? itemAt(taken, at - 2)?.person : null;
  const after = tokens[at + 1]?.key === "and" ? taken[at + 2]?.person : null;
  return [before, after].some((person) => {
    const office = person?.entity ? officeOn(person.entity, day) : (person?.title ?? null);
    return (
      office !== null && office !== undefined && /^(president|leader|prime-minister)$/.test(officeClass(office) ?? "")
    );
  });
}

/** Whether a mention opens a sentence: whom it is about is who bears the title later. */
function opens(tokens: Tokens, at: number): boolean {
  return at === 0 || /^[.!?]$/.test(itemAt(tokens, at - 1)?.text ?? "");
}

function holds({ entity, title }: Person, kind: OfficeClass): boolean {
  if (entity && tenuresOf(entity).some((tenure) => tenure.kind === kind)) return true;
  return title !== null && officeClass(title) === kind;
}
