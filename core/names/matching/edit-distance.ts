/**
 * How many slips lead from one text to another: a letter left out, added, changed, or two neighbors swapped (optimal string
 * alignment; Damerau 1964). `most + 1` where it takes more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let steps = Math.min(
        (old[column] as number) + 1,
        (now[column - 1] as number) + 1,
        (old[column - 1] as number) + change,
      );
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) steps = Math.min(steps, (older[column - 2] as number) + 1);
      now.push(steps);
      least = Math.min(least, steps);
    }
    if (least > most) return most + 1;
    [older, old] = [old, now];
  }
  return Math.min(old[b.length] as number, most + 1);
}
