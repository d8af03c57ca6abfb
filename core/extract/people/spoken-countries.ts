import { countryParty, type Party } from "./party";

/** How many of the last countries count. */
const memory = 40;

/** The countries that a text has spoken of, in the order in which it did so last. */
export class SpokenCountries {
  #codes: string[] = [];

  add(code: string): void {
    this.#codes = [...this.#codes.filter((other) => other !== code), code].slice(-memory);
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
    const last = this.#codes.slice(-2);
    const isWithout = !last.includes("KP") && (this.#codes.includes("KP") || last.length === 1);
    const codes = isWithout ? ["KP", ...last.slice(-1)] : last;
    return codes.flatMap((code) => countryParty(code) ?? []);
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
