import type { Day } from "#core/dates/calendar";
import { knownPerson } from "#core/names/name-mention";
import { type OfficeClass, type OfficeHolders, officeClass } from "#core/names/offices";
import { countryParty, isHead, type Party, personParty, titlesOf } from "./party";

/** How many of the last mentions count. */
const memory = 40;

/**
 * Whom the text has spoken of, in order: what `he`, `the secretary` and `the two leaders` refer to. It changes while the
 * text is read from its first sentence to its last.
 */
export class Discourse {
  readonly #day: Day;
  readonly #holders: OfficeHolders;
  #persons: Party[] = [];
  #countries: string[] = [];
  #focus: Party | null = null;
  #nextFocus: Party | null = null;
  #together: Party[] = [];
  #subjects: Party[] = [];
  readonly #titles = new Map<string, string>();

  constructor(day: Day, holders: OfficeHolders) {
    this.#day = day;
    this.#holders = holders;
  }

  /** A new sentence: who was its subject becomes the one meant by `he`. */
  beginSentence(): void {
    this.#focus = this.#nextFocus ?? this.#focus;
    this.#nextFocus = null;
  }

  /** `isSubject`: it stands where a subject stands, so that `he` may mean it. */
  note(party: Party, isSubject: boolean): void {
    if (party.person) {
      this.#persons = [...this.#persons.filter(({ key }) => key !== party.key), party].slice(-memory);
      if (isSubject) this.#nextFocus ??= party;
      if (isSubject) this.#subjects = [...this.#subjects.filter(({ key }) => key !== party.key), party].slice(-memory);
      if (!this.#together.some(({ key, country }) => key === party.key || country === party.country))
        this.#together = [];
    }
    if (party.country)
      this.#countries = [...this.#countries.filter((code) => code !== party.country), party.country].slice(-memory);
  }

  /** The words by which the text calls somebody: `the former president` later means him. */
  noteTitle(party: Party, words: string): void {
    this.#titles.set(party.key, `${this.#titles.get(party.key) ?? ""} ${words}`);
  }

  /** `he`: the subject of this sentence, else of the one before. */
  get subject(): Party | null {
    return this.#nextFocus ?? this.#focus;
  }

  /** `his host`: the last person of the country that was spoken of last, other than the subject's. */
  get host(): Party | null {
    const country = this.#countries.findLast((code) => code !== this.subject?.country);
    return this.#persons.findLast((party) => party.country === country) ?? this.other;
  }

  /** `him`: the last person of another country than the subject. */
  get other(): Party | null {
    return (
      this.#persons.findLast(({ key, country }) => key !== this.subject?.key && country !== this.subject?.country) ??
      null
    );
  }

  /** `the secretary`, `the former president`: the last person of such a title. */
  findByTitle(head: string, country: string | null): Party | null {
    const fits = (party: Party) =>
      (country === null || party.country === country) &&
      `${titlesOf(party, this.#day)} ${this.#titles.get(party.key) ?? ""}`.includes(head);
    return this.#persons.findLast(fits) ?? null;
  }

  /** `the South Korean president`: who holds the office on the article's day. */
  findHolder(country: string, kind: OfficeClass): Party | null {
    const entity = this.#holders.find(country, kind, this.#day);
    return entity && personParty(knownPerson(entity));
  }

  /** A person of this country and class of office whom the text has named, for offices with several bearers. */
  findNamed(country: string, kind: OfficeClass): Party | null {
    return this.#persons.findLast((party) => party.country === country && this.#hasClass(party, kind)) ?? null;
  }

  /** `the leader`: the head of state or government named last. */
  get lastHead(): Party | null {
    return this.#persons.findLast((party) => isHead(party, this.#day)) ?? null;
  }

  /** `the two leaders`: the last two heads of state or government, of different countries. */
  get leaders(): Party[] {
    return this.#lastTwo(this.#persons.filter((party) => isHead(party, this.#day)));
  }

  /** `they`, `the two men`: those who met last, unless others were named since; else the last two of different countries. */
  get pair(): Party[] {
    if (this.#together.length > 1) return this.#together;
    const subjects = this.#lastTwo(this.#subjects.slice(-3));
    return subjects.length > 0 ? subjects : this.#lastTwo(this.#persons);
  }

  /** A pronoun or a description meant somebody: who is meant is spoken of again. */
  refer(party: Party): void {
    if (!party.person) return;
    this.#persons = [...this.#persons.filter(({ key }) => key !== party.key), party].slice(-memory);
    this.#subjects = [...this.#subjects.filter(({ key }) => key !== party.key), party].slice(-memory);
    if (!this.#together.some(({ key }) => key === party.key)) this.#together = [];
  }

  /** They did something together: `they` means them until somebody else is named. */
  noteEvent(parties: readonly Party[]): void {
    this.#together = parties.length < 4 ? [...parties] : [];
  }

  /** `the two sides`: the last two countries, one of which is the DPRK where it was named at all. */
  get sides(): Party[] {
    const last = this.#countries.slice(-2);
    const codes = this.#countries.includes("KP") && !last.includes("KP") ? ["KP", ...last.slice(-1)] : last;
    return codes.flatMap((code) => countryParty(code) ?? []);
  }

  #hasClass(party: Party, kind: OfficeClass): boolean {
    const titles = [...titlesOf(party, this.#day).split("; "), this.#titles.get(party.key)?.trim() ?? ""];
    return titles.some((title) => officeClass(title) === kind);
  }

  #lastTwo(persons: readonly Party[]): Party[] {
    const last = persons.at(-1);
    const before = last && persons.findLast(({ country }) => country !== last.country);
    return last && before ? [before, last] : [];
  }
}
