import type { EntityDraft } from "#core/entity";
import type { Token } from "#core/prose/tokens";
import { isProper, wordsBefore } from "./find-spellings";
import { isHonored } from "./find-strangers";
import { surnameOf } from "./name-index";
import { byToken, knownPerson, type NameMention, type Person, personMention } from "./name-mention";
import { isSurnameFirst } from "./name-variants";
import { type OfficeClass, officeClass, tenuresOf } from "./offices";
import { speechVerbs, titleHeads } from "./title-words";

type Tokens = readonly Token[];

/** A person and where the text names them in full; before its beginning for whoever rules. */
interface Bearer {
  person: Person;
  at: number;
}

/** The ruler is who a bare `Kim` means unless another of that name was spoken of within these many tokens. */
const rulerLead = 90;
/** How many of the last mentions of a surname count. */
const memory = 60;

/** Finds bare surnames of people named before, and of the one who rules: `Mr. Kim`, `Roh`. */
export function findSurnames(tokens: Tokens, named: readonly NameMention[], leader: EntityDraft | null): NameMention[] {
  const ruler = leader && knownPerson(leader);
  const bearers = new Bearers(tokens, named, ruler);
  const taken = byToken(tokens.length, named);
  const honored = new Map<string, string>();
  const found: NameMention[] = [];
  for (const [at, token] of tokens.entries()) {
    const known = token.capital && !taken[at] ? bearers.of(token.key, at) : [];
    if (known.length === 0 || isProperPart(tokens, at, taken)) continue;
    const honorific = isHonored(tokens, at) ? (tokens[at - 1] as Token).key : null;
    const choices = known.filter(({ person }) => fitsHonorific(honored.get(person.key), honorific));
    const person = chooseBearer(tokens, at, choices, ruler);
    if (!person) continue;
    if (honorific) honored.set(person.key, honorific);
    found.push(personMention(at, at + 1, person));
  }
  return found;
}

/** Whom the text calls `Mrs.` it does not call `Mr.` later. */
function fitsHonorific(known: string | undefined, honorific: string | null): boolean {
  return !known || !honorific || (known === "mr") === (honorific === "mr");
}

/** Part of a longer proper name that is not known: `Kim Square`. */
function isProperPart(tokens: Tokens, at: number, taken: readonly (NameMention | undefined)[]): boolean {
  const next = tokens[at + 1];
  if (!next || !isProper(next) || taken[at + 1]) return false;
  return !titleHeads.has(next.key) && !speechVerbs.has(next.key);
}

/** Who bears a surname, as the text spells it and as we do. It is asked from the first token to the last. */
class Bearers {
  readonly #tokens: Tokens;
  readonly #named: readonly NameMention[];
  readonly #before = new Map<string, Bearer[]>();
  /** for a surname that stands before the full name */
  readonly #first = new Map<string, Bearer>();
  #next = 0;

  constructor(tokens: Tokens, named: readonly NameMention[], ruler: Person | null) {
    this.#tokens = tokens;
    this.#named = named.filter(({ person }) => person !== null);
    if (ruler) this.#before.set(surnameOf(ruler.name, true), [{ person: ruler, at: -1 }]);
    for (const mention of this.#named)
      for (const [surname, bearer] of this.#bearersIn(mention))
        if (!this.#first.has(surname)) this.#first.set(surname, bearer);
  }

  /** Those named before a token, the last ones; else the first one named after it. */
  of(surname: string, at: number): Bearer[] {
    for (let mention = this.#named[this.#next]; mention && mention.from < at; mention = this.#named[++this.#next])
      for (const [name, bearer] of this.#bearersIn(mention))
        this.#before.set(name, [...(this.#before.get(name) ?? []).slice(-memory), bearer]);
    const first = this.#first.get(surname);
    return this.#before.get(surname) ?? (first ? [first] : []);
  }

  #bearersIn({ from, to, person }: NameMention): [string, Bearer][] {
    if (!person) return [];
    const names = surnamesOf(this.#tokens.slice(from, to), person);
    return [...names].map((surname) => [surname, { person, at: from }]);
  }
}

function surnamesOf(spelling: Tokens, { name, country }: Person): Set<string> {
  const isFirst = isSurnameFirst(country);
  return new Set([surnameOf(spelling.map(({ text }) => text).join(" "), isFirst), surnameOf(name, isFirst)]);
}

/** The bearer named last, unless the words before the surname tell an office of another. */
function chooseBearer(tokens: Tokens, at: number, bearers: readonly Bearer[], ruler: Person | null): Person | null {
  const told = officeClass(wordsBefore(tokens, at));
  const distance = ({ person, at: from }: Bearer) => {
    const lead = person.key === ruler?.key && from >= 0 ? rulerLead : 0;
    return at - from - lead - (told && holds(person, told) ? 1000 : 0);
  };
  const [best] = bearers.toSorted((a, b) => distance(a) - distance(b));
  return best?.person ?? null;
}

function holds({ entity, title }: Person, kind: OfficeClass): boolean {
  if (entity && tenuresOf(entity).some((tenure) => tenure.kind === kind)) return true;
  return title !== null && officeClass(title) === kind;
}
