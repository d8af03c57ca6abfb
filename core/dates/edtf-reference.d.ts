/** The reference implementation of EDTF, which ships no types: what the property tests ask of it. */
declare module "edtf" {
  /** Reads a date; `min` and `max` are its first and last instant, in milliseconds of UTC. */
  function parse(text: string): { min: number; max: number };

  export { parse as default };
}
