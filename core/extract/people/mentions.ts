import { isNobody, type Party } from "./party";

/** Where in its sentence somebody is spoken of. */
export type Place = "subject" | "object" | "oblique" | "owner";

/** A person at a place of the text, `nobody` for one whom the text does not name. */
export interface Mention {
  party: Party;
  place: Place;
  /** whether a pronoun means them: the text keeps speaking of them */
  isPronoun: boolean;
}

interface Kept extends Mention {
  sentence: number;
  /** whether they are the first subject of their sentence */
  isFirst: boolean;
  /** whether they are one of several that are named side by side */
  isListed: boolean;
}

/** What may be asked of whom a word means. */
export interface Question {
  fits: (party: Party) => boolean;
  /** leaves out whom this very sentence names: `…, he added` */
  isBefore?: boolean;
  /** leaves out the last subject of this sentence: `Ri met Wang and told him` */
  isObject?: boolean;
}

/** How many of the last mentions count. */
const memory = 80;

const weights: Record<Place, number> = { subject: 4, owner: 2.2, object: 2, oblique: 1.5 };

/** What each sentence takes away, and more than anybody of an earlier one has before that. */
const [fading, mostEarlier] = [2, 5];

/**
 * The people whom a text has spoken of, by how much they stand in the foreground: subjects before objects, the
 * sentence at hand before the ones before it, and those whom pronouns keep alive before the others.
 */
export class Mentions {
  #kept: Kept[] = [];
  #sentence = 0;
  readonly #counts = new Map<string, number>();

  /** `step`: how far the sentence is from the one before. */
  beginSentence(step = 1): void {
    this.#sentence += step;
  }

  get sentence(): number {
    return this.#sentence;
  }

  add({ party, place, isPronoun }: Mention): void {
    const isFirst =
      place === "subject" && !this.#kept.some((kept) => kept.sentence === this.#sentence && kept.place === "subject");
    this.#counts.set(party.key, (this.#counts.get(party.key) ?? 0) + 1);
    this.#kept.push({
      party,
      place,
      isPronoun,
      isFirst,
      isListed: false,
      sentence: this.#sentence,
    });
    if (this.#kept.length > memory) this.#kept.shift();
  }

  /** Puts somebody in the place of whoever was spoken of last. */
  correctLast(party: Party): void {
    const last = this.#kept.at(-1);
    if (last?.sentence === this.#sentence) last.party = party;
  }

  /** Those who were named side by side in this sentence. */
  markList(keys: ReadonlySet<string>): void {
    for (const kept of this.#kept)
      if (kept.sentence === this.#sentence && keys.has(kept.party.key)) kept.isListed = true;
  }

  /** Who stands most in the foreground of those who fit, or null. No two mentions stand there alike. */
  find({ fits, isBefore, isObject }: Question): Party | null {
    const subject = isObject ? this.lastSubject : null;
    let [best, most]: [Party | null, number] = [null, Number.NEGATIVE_INFINITY];
    // the last ones mostly win, so that few are asked whether they fit
    for (let order = this.#kept.length - 1; order >= 0; order--) {
      const kept = this.#kept[order] as Kept;
      const isHere = kept.sentence === this.#sentence;
      if (!isHere && most > mostEarlier - fading * (this.#sentence - kept.sentence)) break;
      if ((isBefore && isHere) || kept.party.key === subject?.key) continue;
      const score = this.#score(kept, isObject === true) + order / 1e4;
      if (score > most && fits(kept.party)) [best, most] = [kept.party, score];
    }
    return best;
  }

  /** People in the order in which they were spoken of last, the last one at the end. */
  get recent(): Party[] {
    const parties = new Map<string, Party>();
    for (const { party } of this.#kept) {
      if (isNobody(party)) continue;
      parties.delete(party.key);
      parties.set(party.key, party);
    }
    return [...parties.values()];
  }

  /** The people of a sentence, counted back from the one at hand, in their order. */
  inSentence(back: number): Party[] {
    const parties = new Map<string, Party>();
    for (const { party, sentence } of this.#kept)
      if (sentence === this.#sentence - back && !isNobody(party)) parties.set(party.key, party);
    return [...parties.values()];
  }

  /** Those of them who do not only own something: not Davies in `Bosworth, who held Davies's job, and Kim`. */
  actingInSentence(back: number): Party[] {
    return this.#inSentenceAs(back, (place) => place !== "owner");
  }

  /** Subjects and objects: not the president in `Wang brought Kim greetings from the president`. */
  facingInSentence(back: number): Party[] {
    return this.#inSentenceAs(back, (place) => place === "subject" || place === "object");
  }

  #inSentenceAs(back: number, isMeant: (place: Place) => boolean): Party[] {
    const meant = new Set(
      this.#kept
        .filter(({ sentence, place }) => sentence === this.#sentence - back && isMeant(place))
        .map(({ party }) => party.key),
    );
    return this.inSentence(back).filter(({ key }) => meant.has(key));
  }

  /** Whether somebody is the subject of a sentence between two, those exclusive. */
  hasSubjectBetween(from: number, to: number): boolean {
    return this.#kept.some(({ sentence, isFirst }) => isFirst && sentence > from && sentence < to);
  }

  /** The last subject of the sentence at hand. */
  get lastSubject(): Party | null {
    const last = this.#kept.findLast(({ sentence, place }) => sentence === this.#sentence && place === "subject");
    return last?.party ?? null;
  }

  #score({ party, place, isPronoun, isFirst, isListed, sentence }: Kept, isObject: boolean): number {
    const distance = this.#sentence - sentence;
    const base = weights[place] + Math.min(this.#counts.get(party.key) ?? 0, 6) * 0.1;
    if (distance === 0) return base + shiftHere(place, isObject);
    const kept = isPronoun ? (place === "subject" ? 1 : 2.4) : 0;
    const later = place === "subject" && !isFirst ? 0.7 : 0;
    const listed = isListed ? 1.5 : 0;
    return base + kept - later - listed - 1 - fading * distance;
  }
}

/** What stands in a phrase before the subject is not what the subject means: `After a lunch with Ri he left`. */
function shiftHere(place: Place, isObject: boolean): number {
  if (place === "subject" || place === "owner") return 0;
  return isObject ? 1 : -0.7;
}
