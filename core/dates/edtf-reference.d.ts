/** The reference implementation of EDTF, which ships no types: what the property tests ask of it. */
declare module "edtf" {
  /** Reads a date; `min` and `max` are its first and last instant, in milliseconds of UTC. */
  export default function edtf(text: string): { min: number; max: number };
}
