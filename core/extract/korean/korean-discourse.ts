import type { Day } from "#core/dates/calendar";
import type { EntityDraft } from "#core/entity";
import { isGovernment, isHead, type Party, personParty } from "#core/extract/people/party";
import { knownPerson, type Person } from "#core/names/name-mention";
import { type OfficeClass, type OfficeHolders, tenuresOf } from "#core/names/offices";

/** Somebody whom the text has named. */
interface Named {
  person: Person;
  /** as the text writes it, without its office */
  spelling: string;
  title: string;
  office: OfficeClass | null;
}

/** How many people back a short form is looked up. */
const reach = 40;

/** Whom an article has spoken of so far. */
export class KoreanDiscourse {
  readonly #day: Day;
  readonly #holders: OfficeHolders;
  readonly #named: Named[] = [];
  /** the last two countries named together or one after the other */
  #sides: Party[] = [];
  /** the last people or countries that acted */
  subjects: Party[] = [];

  constructor(day: Day, holders: OfficeHolders) {
    this.#day = day;
    this.#holders = holders;
  }

  introduce(named: Named): void {
    this.#named.push(named);
    if (this.#named.length > reach * 2) this.#named.splice(0, reach);
  }

  /** The bearer of a surname with this office, `김 위원장`; the ruler of the North where nobody of that name was spoken of. */
  findBySurname(surname: string, title: string, office: OfficeClass | null): Person | null {
    const bearers = this.#recent().filter(
      ({ spelling, person }) => spelling.startsWith(surname) && isSurnameFirst(person),
    );
    const best =
      bearers.find((named) => isTitled(named, title)) ??
      bearers.find((named) => office !== null && (named.office === office || holds(named.person, office))) ??
      (bearers.some(({ title: known }) => known !== "") && title !== "위원장" ? undefined : bearers[0]);
    if (best) return best.person;
    const holder = office === null || office === "leader" ? null : this.#holderBySurname(surname, office);
    if (holder) return knownPerson(holder);
    const ruler = this.#holders.find("KP", "leader", this.#day);
    const isRuler =
      ruler?.native?.startsWith(surname) && /^(위원장|국무위원장|총비서|국방위원장|제1위원장)$/.test(title);
    return ruler && isRuler ? knownPerson(ruler) : (bearers[0]?.person ?? null);
  }

  /** Of the two Koreas who holds an office on that day, if the surname is theirs: `문 대통령` before any full name. */
  #holderBySurname(surname: string, office: OfficeClass): EntityDraft | null {
    const holders = ["KR", "KP"].map((country) => this.#holders.find(country, office, this.#day));
    return holders.find((holder) => holder?.native?.startsWith(surname)) ?? null;
  }

  /** Who was last spoken of by this office: `외무상은`, of any country or of one. */
  findByTitle(title: string, office: OfficeClass | null, country: string | null): Person | null {
    const known = this.#recent().filter(({ person }) => country === null || person.country === country);
    return (
      known.find((named) => isTitled(named, title))?.person ??
      (office ? known.find((named) => named.office === office)?.person : null) ??
      null
    );
  }

  /** Whether a bare name of two syllables was introduced before. */
  knows(spelling: string): boolean {
    return this.#named.some((named) => named.spelling === spelling);
  }

  holder(country: string, office: OfficeClass): Party | null {
    const entity = this.#holders.find(country, office, this.#day);
    return entity && personParty(knownPerson(entity));
  }

  noteSides(parties: readonly Party[]): void {
    for (const party of parties) {
      if (!party.country) continue;
      this.#sides = [...this.#sides.filter(({ country }) => country !== party.country), party].slice(-2);
    }
  }

  /** Whom a bare `특사단` or `대표단` means: the one named last with its country. */
  delegation: Party[] = [];

  /** The two countries of `양측`. */
  get sides(): Party[] {
    return this.#sides.length === 2 ? this.#sides : [];
  }

  /** The two heads of `양 정상`: those named last, of two countries. */
  get leaders(): Party[] {
    const heads = this.#recent()
      .map(({ person }) => personParty(person))
      .filter((party) => isHead(party, this.#day));
    const first = heads[0];
    const second = heads.find(({ country }) => country !== first?.country);
    return first && second ? [second, first] : [];
  }

  /** The two people named last, of two countries. */
  get pair(): Party[] {
    const people = this.#recent().map(({ person }) => personParty(person));
    const second = people.find(({ country }) => country !== people[0]?.country);
    return people[0] && second ? [second, people[0]] : [];
  }

  /** Remembers who acts. */
  noteSubjects(parties: readonly Party[]): void {
    if (parties.length > 0) this.subjects = [...parties];
    const person = parties.find((party) => !isGovernment(party));
    if (person) this.lastPerson = person;
  }

  /** Whom `그` means. */
  lastPerson: Party | null = null;

  #recent(): Named[] {
    return this.#named.slice(-reach).reverse();
  }
}

/** `국무위원장` is a `위원장`, `부위원장` is none. */
function isTitled({ title: known }: Named, title: string): boolean {
  const own = known.replaceAll(" ", "");
  return own.endsWith(title) && !own.endsWith(`부${title}`);
}

function isSurnameFirst({ country }: Person): boolean {
  return country === null || /^(KP|KR|CN|VN)$/.test(country);
}

function holds({ entity }: Person, office: OfficeClass): boolean {
  return entity ? tenuresOf(entity).some(({ kind }) => kind === office) : false;
}
