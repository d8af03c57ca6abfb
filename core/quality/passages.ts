import type { Passage } from "./prediction";

/** Everywhere that a text stands in a body, overlapping places included. */
export function findPassages(body: string, exact: string): Passage[] {
  const passages: Passage[] = [];
  for (let start = body.indexOf(exact); start >= 0; start = body.indexOf(exact, start + 1))
    passages.push({ start, end: start + exact.length });
  return passages;
}

/** Whether any passage of the one shares a character with any of the other. */
export function overlap(some: readonly Passage[], others: readonly Passage[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
