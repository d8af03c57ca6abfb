import { setFlagsFromString } from "node:v8";

/** Over what lives; V8 itself lets a heap of our size come to three times that before it collects its old objects. */
const growingPercent = 50;

/**
 * Keeps the room for garbage small: a file of a hundred thousand events would take 300 MB of it, and little less time
 * (docs/decisions/0114-records-are-made-when-their-turn-comes.md). A version of V8 that knows no such flag leaves it at that.
 */
export function boundHeapGrowth(): void {
  setFlagsFromString(`--heap-growing-percent=${growingPercent}`);
}
