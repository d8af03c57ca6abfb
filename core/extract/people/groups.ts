import type { Mentions } from "./mentions";
import { areOfTwoSides, type Party } from "./party";

type Fits = (party: Party) => boolean;

/** Parties that the text has put together: `Kim and Moon`, the members of an event, `the North Koreans`. */
interface Group {
  parties: readonly Party[];
  sentence: number;
}

/** How many of the last groups count. */
const memory = 40;

/** Remembers who was spoken of together: `they`, `the two men`, `the trio`. */
export class Groups {
  readonly #mentions: Mentions;
  #groups: Group[] = [];

  constructor(mentions: Mentions) {
    this.#mentions = mentions;
  }

  add(parties: readonly Party[]): void {
    if (parties.length === 0) return;
    this.#groups = [...this.#groups, { parties, sentence: this.#mentions.sentence }].slice(-memory);
  }

  /** `they`: whom the text last put together, one party where it is a government. */
  get together(): Party[] {
    return this.#findLast(
      () => true,
      () => true,
    );
  }

  /** `the two men`, `the ministers`: two people who fit, put together or named side by side. */
  findPair(fits: Fits): Party[] {
    const isPair = ({ parties }: Group) =>
      parties.length === 2 && parties.every((party) => party.person !== null && fits(party));
    const pair = this.#findLast(isPair, fits);
    return pair.length === 2 ? pair : [];
  }

  /** `the trio`, `the four`: the last group of so many. */
  findMany(count: number, fits: Fits): Party[] {
    return [
      ...(this.#groups.findLast(({ parties }) => parties.length === count && parties.every(fits))?.parties ?? []),
    ];
  }

  /** `the two leaders`: two heads of different countries, named close by or put together before. */
  findHeads(isHead: Fits): Party[] {
    const here = this.#mentions.inSentence(0);
    const near = lastTwo([...this.#mentions.inSentence(1), ...here].filter(isHead));
    if (near.length > 0) return near;
    const one = here.find((party) => isHead(party) || party.person?.title === null);
    const isMeant: Fits = one ? ({ key }) => key === one.key : isOfNorth;
    const group = this.#groups.findLast(
      ({ parties }) =>
        parties.length === 2 && areOfTwoSides(parties) && parties.some(isMeant) && (one || parties.every(isHead)),
    );
    return group ? [...group.parties] : withNorth(this.#mentions.recent.filter(isHead));
  }

  /** The last group that fits, unless two people are named side by side after it. */
  #findLast(isGroup: (group: Group) => boolean, fits: Fits): Party[] {
    const group = this.#groups.findLast(isGroup);
    for (let back = 0; back < 3; back++) {
      if (group && group.sentence >= this.#mentions.sentence - back) return [...group.parties];
      const facing = lastTwo(this.#mentions.facingInSentence(back).filter(fits));
      const acting = facing.length > 0 ? facing : lastTwo(this.#mentions.actingInSentence(back).filter(fits));
      const two = acting.length > 0 ? acting : lastTwo(this.#mentions.inSentence(back).filter(fits));
      if (two.length > 0) return two;
    }
    return group ? [...group.parties] : lastTwo(this.#mentions.recent.filter(fits));
  }
}

function isOfNorth({ country }: Party): boolean {
  return country === "KP";
}

/** The last two heads, one of whom is the North's where it has been named. */
function withNorth(heads: readonly Party[]): Party[] {
  const last = lastTwo(heads);
  if (last.some(isOfNorth) || !heads.some(isOfNorth)) return last;
  return lastTwo([...heads.filter(isOfNorth), ...heads.slice(-1)]);
}

/** The last one and the last before it of another country. */
function lastTwo(persons: readonly Party[]): Party[] {
  const last = persons.at(-1);
  const before = last && persons.findLast(({ country }) => country !== last.country || country === null);
  return last && before && before.key !== last.key ? [before, last] : [];
}
