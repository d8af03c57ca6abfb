import type { ToldEvent } from "#core/import/told-event";
import type { Outcome } from "./check-row";

/** The rows before a row of the same file: what they say already is not taken twice. */
export class RowsBefore {
  readonly #byAddress = new Map<string, number>();
  readonly #byWords = new Map<string, number>();

  /** @param slugsInFile the slugs that rows of the file give themselves */
  constructor(readonly slugsInFile: ReadonlySet<string>) {}

  /** The outcome of a row, held against the rows before it; the row is one of them from now on. */
  compare(number: number, told: ToldEvent, outcome: Outcome): Outcome {
    const addresses = [told.id, told.slug, outcome.match?.id].filter(
      (address) => address !== undefined && address !== null,
    );
    const words = [told.title, told.date].join("\n").toLowerCase();
    const same = addresses.map((address) => this.#byAddress.get(address)).find((found) => found !== undefined);
    const alike = told.title ? this.#byWords.get(words) : undefined;
    for (const address of addresses) if (!this.#byAddress.has(address)) this.#byAddress.set(address, number);
    if (alike === undefined) this.#byWords.set(words, number);
    if (same !== undefined) {
      const message = `Row ${same} is the same event: one of the two has to go.`;
      return {
        ...outcome,
        kind: "wrong",
        content: null,
        update: null,
        problems: [...outcome.problems, { field: "slug", message }],
      };
    }
    if (outcome.kind !== "new" || alike === undefined) return outcome;
    const match = {
      id: null,
      title: `row ${alike}`,
      version: 0,
      how: "row" as const,
      reasons: ["same title and date"],
    };
    return { ...outcome, kind: "alike", match };
  }
}
