import { editDistance } from "./edit-distance";
import { formsOf, type NameForms } from "./name-forms";
import { type NameEntry, NameTable, type Spelling } from "./name-table";

/** Somebody or some place that a text may stand for. */
export interface NameMatch {
  entry: NameEntry;
  /** the spelling that matched, or of those that are known the nearest to it */
  via: string;
  /** from 0 to 1 */
  score: number;
  /** how it was found: as it is written, by its sound, by its beginning, or with a slip */
  way: "exact" | "sound" | "beginning" | "slip";
}

/** What each way of finding is worth: curated spellings before rules, rules before guesses. */
const worth = { exact: 1, turned: 0.98, sound: 0.8, habit: 0.76, beginning: 0.6, slip: 0.3 };
/** How much how often somebody is met may count: it decides between equals alone. */
const weightShare = 0.04;

/** Finds who is meant by a text, however it is spelled. Made once for all names, then asked many times. */
export class NameMatcher {
  readonly #table: NameTable;

  constructor(entries: readonly NameEntry[]) {
    this.#table = new NameTable(entries);
  }

  /** Candidates for what somebody has typed, perhaps not to its end, best first. */
  match(text: string, limit: number): NameMatch[] {
    const asked = formsOf(text, true);
    if (asked.turns.length === 0) return [];
    const found = new Best(this.#table.mostWeight);
    this.#addWhole(found, asked);
    this.#addBeginnings(found, asked);
    if (found.best < worth.turned) {
      this.#addSlips(found, asked, slipsIn(asked));
      this.#addSoundSlips(found, asked);
    }
    return found.listed(limit);
  }

  /**
   * Those whose whole name a text is: as it is written, by its sound, or with one slip where that can mean but one. Several
   * share a name.
   */
  findWhole(text: string): NameMatch[] {
    const asked = formsOf(text, true);
    if (asked.turns.length === 0) return [];
    const found = new Best(this.#table.mostWeight);
    this.#addWhole(found, asked);
    const whole = found.listed(20);
    const exact = whole.filter(({ way }) => way === "exact");
    if (exact.length > 0) return exact;
    if (whole.length > 0) return whole;
    if ((asked.letters[0] as string).length < 8) return [];
    this.#addSlips(found, asked, 1);
    const slipped = found.listed(2);
    return slipped.length === 1 ? slipped : [];
  }

  #addWhole(found: Best, asked: NameForms): void {
    const [first] = asked.turns as [string];
    for (const spelling of this.#table.exact(first))
      found.add(spelling, spelling.forms.turns[0] === first ? worth.exact : worth.turned, "exact");
    const sounding = asked.sounds.flatMap((sound) => this.#table.sounding(sound));
    for (const entry of new Set(sounding.map((spelling) => spelling.entry))) this.#addNearest(found, entry, asked);
    for (const spelling of this.#table.habitual(asked.habits[0] ?? ""))
      found.add(spelling, worth.habit + 0.1 * likeness(spelling, asked), "sound");
  }

  /** Of those who sound alike, the one whose known spellings are nearest comes first. */
  #addNearest(found: Best, entry: NameEntry, asked: NameForms): void {
    const nearest = this.#table.nearest(entry, (spelling) => likeness(spelling, asked));
    found.add(nearest.spelling, worth.sound + 0.12 * nearest.value, "sound");
  }

  #addBeginnings(found: Best, asked: NameForms): void {
    const [first] = asked.turns as [string];
    for (const { key, spelling } of this.#table.beginningWith(first)) {
      const isFront = spelling.forms.turns[0] === key;
      found.add(spelling, worth.beginning + 0.15 * (first.length / key.length) + (isFront ? 0.02 : 0), "beginning");
    }
    for (const sound of asked.sounds)
      for (const { spelling } of this.#table.soundingLike(sound)) found.add(spelling, worth.beginning, "beginning");
  }

  #addSlips(found: Best, { letters: [letters = ""] }: NameForms, most: number): void {
    if (most === 0) return;
    for (const { key, spelling } of this.#table.near(letters, most)) {
      const slips = editDistance(letters, key, most);
      if (slips <= most) found.add(spelling, worth.slip + 0.45 * (1 - slips / letters.length), "slip");
    }
  }

  #addSoundSlips(found: Best, { sounds }: NameForms): void {
    for (const sound of sounds)
      for (const { key, spelling } of this.#table.soundsNear(sound))
        if (editDistance(sound, key, 1) <= 1) found.add(spelling, worth.slip + 0.3, "slip");
  }
}

/** The longer a text, the more slips it may hold. */
function slipsIn({ letters: [letters = ""] }: NameForms): number {
  if (letters.length < 7) return letters.length < 4 ? 0 : 1;
  return letters.length < 12 ? 2 : 3;
}

/** How much of the letters of a question stand in a spelling, from 0 to 1. */
function likeness(spelling: Spelling, asked: NameForms): number {
  const letters = asked.letters[0] as string;
  const best = Math.min(...spelling.forms.letters.map((turn) => editDistance(letters, turn, 6)));
  return 1 - best / Math.max(6, letters.length);
}

/** The best match of each entry. */
class Best {
  readonly #byEntry = new Map<NameEntry, NameMatch>();
  readonly #mostWeight: number;
  best = 0;

  constructor(mostWeight: number) {
    this.#mostWeight = mostWeight;
  }

  add({ entry, text }: Spelling, value: number, way: NameMatch["way"]): void {
    const weight = Math.log1p(entry.weight) / Math.log1p(this.#mostWeight);
    const score = value * (1 - weightShare) + weightShare * weight;
    this.best = Math.max(this.best, value);
    if (score > (this.#byEntry.get(entry)?.score ?? 0)) this.#byEntry.set(entry, { entry, via: text, score, way });
  }

  listed(limit: number): NameMatch[] {
    return [...this.#byEntry.values()]
      .sort((a, b) => b.score - a.score || (a.entry.slug < b.entry.slug ? -1 : 1))
      .slice(0, limit);
  }
}
