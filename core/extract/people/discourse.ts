import type { Day } from "#core/dates/calendar";
import { gather } from "#core/gather";
import type { Gender } from "#core/names/gender";
import type { OfficeClass, OfficeHolders } from "#core/names/offices";
import { Groups } from "./groups";
import { type Mention, Mentions } from "./mentions";
import { countryParty, isNobody, type Party } from "./party";
import { SpokenCountries } from "./spoken-countries";
import { WhoIsWho } from "./who-is-who";

type Fits = (party: Party) => boolean;

/** Somebody with the sentence in which they were spoken of so. */
interface Noted {
  party: Party;
  sentence: number;
}

/** How many of the people last spoken of may be called guests without a name. */
const nearby = 6;

/**
 * Whom the text has spoken of, in order: what `he`, `the secretary` and `the two leaders` refer to. It changes while
 * the text is read from its first sentence to its last.
 */
export class Discourse {
  readonly people: WhoIsWho;
  readonly countries = new SpokenCountries();
  readonly groups: Groups;
  /** who has the floor in a transcript */
  turn: Party | null = null;
  readonly #mentions = new Mentions();
  #speaker: Noted | null = null;
  #traveler: Noted | null = null;
  #host: Noted | null = null;
  #team: Party | null = null;
  #acting: Noted | null = null;

  constructor(day: Day, holders: OfficeHolders) {
    this.people = new WhoIsWho(day, holders);
    this.groups = new Groups(this.#mentions);
  }

  /** A new sentence; a new entry of a live report speaks of something else than the one before. */
  beginSentence(isEntry: boolean): void {
    this.#mentions.beginSentence(isEntry ? 3 : 1);
    this.people.tellDay(null);
  }

  note(party: Party, place: Mention["place"], isPronoun = false): void {
    if (party.person || isNobody(party)) this.#mentions.add({ party, place, isPronoun });
    if (party.country && !isPronoun) this.countries.add(party.country);
  }

  /** Whether no person is the subject of the sentence at hand, as far as it was read. */
  get isSubjectless(): boolean {
    return this.#mentions.lastSubject === null;
  }

  /** Whom the last word meant, as the text only tells now. */
  correctLast(party: Party): void {
    this.#mentions.correctLast(party);
  }

  /** Who says what the text reports: `he added`. */
  noteSpeaker(party: Party): void {
    if (party.person || isNobody(party)) this.#speaker = this.#toNoted(party);
  }

  /** Who comes from abroad: `the visitor`. */
  noteTraveler(party: Party): void {
    this.#traveler = this.#toNoted(party);
  }

  /** Who receives: `his host`. */
  noteHost(party: Party): void {
    this.#host = this.#toNoted(party);
  }

  /** A government that does something: `it` then means it. */
  noteActing(party: Party): void {
    this.#acting = this.#toNoted(party);
  }

  /** `it`, where it acts: the government that was the subject last, of this sentence or the one before. */
  get acting(): Party | null {
    const acting = this.#acting;
    return acting && acting.sentence >= this.#mentions.sentence - 1 ? acting.party : null;
  }

  /** A team of a country: `the delegation` later means it. */
  noteTeam(party: Party): void {
    this.#team = party;
  }

  /** `the delegation`: the one spoken of last, else that of whoever came. */
  get team(): Party | null {
    const country = this.#team?.country ?? this.#traveler?.party.country;
    return country ? countryParty(country) : null;
  }

  /** `A, B and C`: together they are `they`, and none of them alone is `he`. */
  noteList(parties: readonly Party[]): void {
    this.groups.add(parties);
    this.#mentions.markList(new Set(parties.map(({ key }) => key)));
  }

  /** `he`, `she`: who stands in the foreground; of what is said at the end of a sentence, the speaker. */
  findPerson(
    gender: Gender | null,
    role: "subject" | "object" | "speaker" | "traveler" | "earlier",
    counterpart: string | null = null,
  ): Party | null {
    const canBe: Fits = (party) => this.people.canBe(party, gender);
    const isOther: Fits = (party) => canBe(party) && !isNobody(party) && party.country !== counterpart;
    if (counterpart !== null) {
      const met = this.#mentions.find({ fits: canBe, isObject: role === "object" });
      const other = met?.country === counterpart ? this.#nearOther(isOther) : null;
      if (other) return other;
    }
    const told = role === "speaker" ? this.lastSpeaker : role === "traveler" ? this.#travelerHere() : null;
    if (told && canBe(told)) return told;
    return this.#mentions.find({
      fits: canBe,
      isBefore: role === "speaker" || role === "earlier",
      isObject: role === "object",
    });
  }

  /** The country of who acts in the sentence at hand, as far as it was read. */
  get actingHome(): string | null {
    return this.#mentions.lastSubject?.country ?? null;
  }

  /** Who stands in the foreground, if the text names them. */
  get subject(): Party | null {
    const subject = this.findPerson(null, "subject");
    return subject && !isNobody(subject) ? subject : null;
  }

  /** Somebody of the last sentences who fits. */
  #nearOther(fits: Fits): Party | null {
    for (let back = 0; back < 3; back++) {
      const other = this.#mentions.inSentence(back).find(fits);
      if (other) return other;
    }
    return null;
  }

  /** `his host`: who receives, else somebody of another country than the subject. */
  get host(): Party | null {
    const { subject } = this;
    const host = this.#host;
    if (host && host.party.key !== subject?.key && host.sentence >= this.#mentions.sentence - 1) return host.party;
    const other = this.countries.lastOther(subject?.country ?? null);
    return (
      this.findFitting(({ country }) => country === other) ??
      this.findFitting(({ country }) => country !== subject?.country)
    );
  }

  /** `the visitor`, `her guest`: who has come from abroad, other than the one who owns the guest. */
  findGuest(owner: Party | null): Party | null {
    const traveler = this.#traveler?.party;
    if (traveler && traveler.key !== owner?.key && this.#isNear(traveler)) return traveler;
    const country = owner?.country ?? this.#host?.party.country;
    return this.findFitting((party) => party.country !== country);
  }

  /** `the American` of somebody whose country the text has not told. */
  findStateless(): Party | null {
    return this.findFitting(({ country }) => country === null || country === "UN" || country === "EU");
  }

  /** The person of a country where the last sentences name no other. */
  onlyOneOf(country: string): Party | null {
    const near = gather([0, 1, 2], (back) => this.#mentions.inSentence(back));
    const theirs = near.filter((party) => party.country === country);
    return new Set(theirs.map(({ key }) => key)).size === 1 ? (theirs[0] ?? null) : null;
  }

  /** The one person whom the sentence before this one named, if it named no other. */
  get onlyBefore(): Party | null {
    const named = this.#mentions.inSentence(1).filter(({ person }) => person !== null);
    return named.length === 1 ? (named[0] as Party) : null;
  }

  /** `the latter`, `the former`: of those spoken of just before. */
  findListed(which: "first" | "last"): Party | null {
    const [first, last] = this.groups.findPair(() => true);
    return (which === "last" ? last : first) ?? null;
  }

  /** `the secretary`, `the former president`: the person of such a title who stands in the foreground. */
  findByTitle(pattern: RegExp, country: string | null): Party | null {
    return this.findElse(
      (party) => (country === null || party.country === country) && pattern.test(this.people.titlesOf(party)),
    );
  }

  /** Somebody named who fits, rather not the subject at hand: `Wang said that the minister …`. */
  findElse(fits: Fits): Party | null {
    const isPerson: Fits = (party) => party.person !== null && fits(party);
    return this.#mentions.find({ fits: isPerson, isObject: true }) ?? this.#mentions.find({ fits: isPerson });
  }

  /** Somebody named who fits, the one most in the foreground. */
  findFitting(fits: Fits): Party | null {
    return this.#mentions.find({ fits: (party) => party.person !== null && fits(party) });
  }

  /** Who holds an office of a country, else somebody of there whom the text has named with such an office. */
  findOfficial(country: string, kind: OfficeClass): Party | null {
    const fits: Fits = (party) => party.country === country && this.people.classesOf(party).includes(kind);
    return this.people.findHolder(country, kind) ?? this.findFitting(fits);
  }

  /** `the leader`: the North's ruler, else the head of state or government most in the foreground. */
  get lastHead(): Party | null {
    const fits: Fits = (party) => this.people.isHead(party);
    return this.findFitting((party) => party.country === "KP" && fits(party)) ?? this.findFitting(fits);
  }

  /** `the two leaders`. */
  get leaders(): Party[] {
    return this.groups.findHeads((party) => this.people.isHead(party));
  }

  #toNoted(party: Party): Noted {
    return { party, sentence: this.#mentions.sentence };
  }

  /** Who spoke last, unless the text has turned to somebody else since. */
  get lastSpeaker(): Party | null {
    const { sentence } = this.#mentions;
    const said = this.#speaker;
    if (!said || said.sentence < sentence - 2) return null;
    return this.#mentions.hasSubjectBetween(said.sentence, sentence) ? null : said.party;
  }

  #travelerHere(): Party | null {
    return this.#traveler?.sentence === this.#mentions.sentence ? this.#traveler.party : null;
  }

  #isNear(party: Party): boolean {
    return this.#mentions.recent.slice(-nearby).some(({ key }) => key === party.key);
  }
}
