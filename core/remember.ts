/**
 * A function of a text that keeps its answers, for what texts ask again and again: names, offices, dates. So many answers are
 * kept at most; they are forgotten together, so that memory stays flat.
 */
export function remember<T extends NonNullable<unknown> | null>(
  answer: (text: string) => T,
  most = 5_000,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const told = answer(text);
    known.set(text, told);
    return told;
  };
}
