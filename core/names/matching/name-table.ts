import { normalizeName } from "#core/names/normalize-name";
import { pressSpellings } from "#core/names/romanization/press-spellings";
import { formsOf, type NameForms } from "./name-forms";

/** A person, an organization or a place with all its spellings. */
export interface NameEntry {
  kind: "person" | "place";
  slug: string;
  name: string;
  /** as the tables have them, the heading included */
  spellings: readonly string[];
  /** whether the name is Korean, so that all its romanizations are meant */
  isKorean: boolean;
  /** how often it is met; decides between equals */
  weight: number;
}

/** One spelling of an entry. */
export interface Spelling {
  entry: NameEntry;
  text: string;
  forms: NameForms;
}

interface Keyed {
  key: string;
  spelling: Spelling;
}

/** All spellings, by the keys under which they are looked up. */
export class NameTable {
  readonly mostWeight: number;
  readonly #byEntry = new Map<NameEntry, Spelling[]>();
  readonly #exact = new Map<string, Spelling[]>();
  readonly #sounds = new Map<string, Spelling[]>();
  readonly #habits = new Map<string, Spelling[]>();
  readonly #turns: Keyed[] = [];
  readonly #letters: (Keyed & { mask: number })[] = [];
  readonly #soundList: Keyed[] = [];

  constructor(entries: readonly NameEntry[]) {
    this.mostWeight = Math.max(1, ...entries.map(({ weight }) => weight));
    for (const entry of entries) this.#add(entry);
    this.#turns.sort(byKey);
    this.#soundList.sort(byKey);
  }

  exact(key: string): readonly Spelling[] {
    return this.#exact.get(key) ?? [];
  }

  sounding(key: string): readonly Spelling[] {
    return this.#sounds.get(key) ?? [];
  }

  habitual(key: string): readonly Spelling[] {
    return this.#habits.get(key) ?? [];
  }

  beginningWith(key: string): Generator<Keyed> {
    return startingWith(this.#turns, key);
  }

  soundingLike(key: string): Generator<Keyed> {
    return startingWith(this.#soundList, key);
  }

  /** The sounds that one slip may lead to; the surname must be right. */
  *soundsNear(key: string): Generator<Keyed> {
    const surname = key.slice(0, key.indexOf(" ") + 1);
    if (key.length - surname.length < 4) return;
    for (const keyed of startingWith(this.#soundList, surname))
      if (Math.abs(keyed.key.length - key.length) <= 1) yield keyed;
  }

  /** The spellings that may be reached by so many slips: those of like length that share most of their letters. */
  *near(letters: string, most: number): Generator<Keyed> {
    const mask = maskOf(letters);
    for (const keyed of this.#letters)
      if (Math.abs(keyed.key.length - letters.length) <= most && ones(keyed.mask ^ mask) <= 2 * most) yield keyed;
  }

  /** Of the spellings of an entry the one with the highest value. */
  nearest(entry: NameEntry, worthOf: (spelling: Spelling) => number): { spelling: Spelling; value: number } {
    const spellings = this.#byEntry.get(entry) as Spelling[];
    return spellings
      .map((spelling) => ({ spelling, value: worthOf(spelling) }))
      .reduce((best, next) => (next.value > best.value ? next : best));
  }

  #add(entry: NameEntry): void {
    const spellings = [...new Set(entry.spellings)].map((text) => ({
      entry,
      text,
      forms: formsOf(text, entry.isKorean),
    }));
    this.#byEntry.set(entry, spellings);
    for (const spelling of spellings) this.#addSpelling(spelling);
    for (const spelling of spellings) this.#addRomanized(spelling);
  }

  #addSpelling(spelling: Spelling): void {
    const { turns, sounds, habits, letters } = spelling.forms;
    for (const turn of turns) {
      put(this.#exact, turn, spelling);
      this.#turns.push({ key: turn, spelling });
    }
    for (const sound of sounds) {
      put(this.#sounds, sound, spelling);
      this.#soundList.push({ key: sound, spelling });
    }
    for (const habit of habits) put(this.#habits, habit, spelling);
    for (const key of letters) this.#letters.push({ key, spelling, mask: maskOf(key) });
  }

  /** A name in Hangul is also known by all its romanizations; what the tables have was there before. */
  #addRomanized(spelling: Spelling): void {
    if (!spelling.entry.isKorean) return;
    for (const romanized of pressSpellings(spelling.text)) {
      const turn = normalizeName(romanized);
      if (this.exact(turn).some(({ entry }) => entry === spelling.entry)) continue;
      put(this.#exact, turn, { ...spelling, text: romanized });
    }
  }
}

function byKey(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function* startingWith(list: readonly Keyed[], start: string): Generator<Keyed> {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Keyed).key < start) low = middle + 1;
    else high = middle;
  }
  for (let place = low; place < list.length && (list[place] as Keyed).key.startsWith(start); place += 1)
    yield list[place] as Keyed;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Which letters a text has, a bit each; letters beyond 31 share theirs. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let place = 0; place < letters.length; place += 1) mask |= 1 << (letters.charCodeAt(place) & 31);
  return mask;
}

function ones(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
