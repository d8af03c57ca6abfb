import type { Day } from "#core/dates/calendar";
import { gatherFound } from "#core/gather";
import type { Gender } from "#core/names/gender";
import { knownPerson } from "#core/names/name-mention";
import { type OfficeClass, type OfficeHolders, officeClass } from "#core/names/offices";
import { remember } from "#core/remember";
import { genderOfParty, isHead, type Party, personParty, titlesOf } from "./party";

/** What the people file and the text say of people: their offices on the day, their titles, whether he or she. */
export class WhoIsWho {
  /** the article's */
  readonly day: Day;
  readonly #holders: OfficeHolders;
  readonly #told = new Map<string, string>();
  readonly #held = new Map<string, string>();
  readonly #genders = new Map<string, Gender>();
  #past: Day | null = null;

  constructor(day: Day, holders: OfficeHolders) {
    this.day = day;
    this.#holders = holders;
  }

  /** The day of which a sentence tells, null for that of the article: offices are those of then. */
  tellDay(day: Day | null): void {
    this.#past = day;
  }

  /** The words by which the text calls somebody: `the former president` later means him. */
  noteTitle(party: Party, words: string): void {
    this.#told.set(party.key, `${this.#told.get(party.key) ?? ""} ${words}`);
  }

  noteGender(party: Party, gender: Gender): void {
    this.#genders.set(party.key, gender);
  }

  genderOf(party: Party): Gender | null {
    return this.#genders.get(party.key) ?? genderOfParty(party);
  }

  /** Whether a pronoun of a gender may mean somebody. */
  canBe(party: Party, gender: Gender | null): boolean {
    if (gender === null) return true;
    const known = this.genderOf(party);
    return known === null || known === gender;
  }

  /** The titles that the people file and the text give somebody, in small letters. */
  titlesOf(party: Party): string {
    let held = this.#held.get(party.key);
    if (held === undefined) {
      held = titlesOf(party, this.day);
      this.#held.set(party.key, held);
    }
    return `${held};${this.#told.get(party.key) ?? ""}`;
  }

  /** The classes of the offices of somebody, as far as they have one. */
  classesOf(party: Party): readonly OfficeClass[] {
    return classesOfTitles(this.titlesOf(party));
  }

  isHead(party: Party): boolean {
    return isHead(party, this.day);
  }

  /** `the South Korean president`: who held the office on the day that is told of. */
  findHolder(country: string, kind: OfficeClass): Party | null {
    const day = this.#past ?? this.day;
    const entity = this.#holders.find(country, kind, day);
    return entity && personParty(knownPerson(entity, day));
  }
}

const classesOfTitles = remember((titles): readonly OfficeClass[] =>
  gatherFound(titles.split(";"), (title) => officeClass(title.trim())),
);
