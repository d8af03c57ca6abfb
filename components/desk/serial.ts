/** Tells the answers of a form apart, so that its fields are made anew and show what the newest says. */
const serials = new WeakMap<object, string>();
let last = 0;

export function serialOf(fields: object): string {
  const known = serials.get(fields) ?? `sent ${++last}`;
  serials.set(fields, known);
  return known;
}
