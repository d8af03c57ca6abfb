/** Longest fields of a reader's suggestion, in characters. Apart from their schema, which browsers need not load. */
export const noteLimits = { body: 4_000, source: 500, name: 100, contact: 200 } as const;
