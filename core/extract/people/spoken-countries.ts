import { gatherFound } from "#core/gather";
import { countryParty, type Party } from "./party";

/** How many of the last countries count. */
const memory = 40;

/** What a mention weighs after the next one. */
const fading = 0.8;

/** How many of the last countries may be a side. */
const eligible = 3;

/** The countries that a text has spoken of, in the order in which it did so last. */
export class SpokenCountries {
  readonly #codes: string[] = [];
  readonly #weights = new Map<string, number>();
  /** null = not asked for since a country was spoken of */
  #sides: Party[] | null = null;

  add(code: string): void {
    this.#sides = null;
    for (const [other, weight] of this.#weights) this.#weights.set(other, weight * fading);
    this.#weights.set(code, (this.#weights.get(code) ?? 0) + 1);
    const before = this.#codes.indexOf(code);
    if (before >= 0) this.#codes.splice(before, 1);
    else if (this.#codes.length === memory) this.#codes.shift();
    this.#codes.push(code);
  }

  /** The last country other than one, as a code. */
  lastOther(than: string | null): string | undefined {
    return this.#codes.findLast((code) => code !== than);
  }

  /** The country spoken of last. */
  get last(): Party | null {
    const code = this.#codes.at(-1);
    return code === undefined ? null : countryParty(code);
  }

  /** The last two countries, one of which is the DPRK: one side of an affair of this field is the North. */
  get sides(): Party[] {
    this.#sides ??= this.#findSides();
    return this.#sides;
  }

  #findSides(): Party[] {
    const last = this.#codes.slice(-2);
    const isWithout = !last.includes("KP") && (this.#codes.includes("KP") || last.length === 1);
    const codes = isWithout || last.includes("KP") ? ["KP", ...this.#counterpart] : last;
    const [first, second] = codes;
    const isTurned = first && second && this.#codes.indexOf(first) > this.#codes.indexOf(second);
    return gatherFound(isTurned ? [second, first] : codes, countryParty);
  }

  /** Of the last countries other than the North the one that the text speaks of most. */
  get #counterpart(): string[] {
    const others = this.#codes.filter((code) => code !== "KP").slice(-eligible);
    let [found, most] = ["", -1];
    for (const code of others) {
      const weight = this.#weights.get(code) ?? 0;
      if (weight > most) [found, most] = [code, weight];
    }
    return most < 0 ? [] : [found];
  }

  /** `the two governments`: where the text has named only one of them, the other is a Korea. */
  get twoSides(): Party[] {
    const { sides } = this;
    const [only] = sides;
    if (sides.length !== 1) return sides;
    const other = countryParty(only?.country === "KP" ? "KR" : "KP");
    return other ? [...sides, other] : sides;
  }

  /** `the Korean side`: the Korea that was spoken of last. */
  get lastKorea(): string {
    return this.#codes.findLast((code) => code === "KP" || code === "KR") ?? "KP";
  }
}
