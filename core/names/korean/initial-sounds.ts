/** Syllables that the North writes with ㄹ or ㄴ and the South, at the head of a word, without. Each pair is North, South. */
const pairs: readonly [string, string][] = [
  ...["리이", "량양", "려여", "력역", "련연", "렬열", "렴염", "령영", "례예", "룡용", "류유", "률율", "륭융", "륙육"],
  ...["림임", "립입", "로노", "라나", "락낙", "란난", "래내", "뢰뇌", "루누", "녀여", "뇨요", "니이"],
].map((pair) => [pair.charAt(0), pair.charAt(1)]);

const others = new Map<string, string[]>();
for (const [north, south] of pairs) {
  others.set(north, [...(others.get(north) ?? []), south]);
  others.set(south, [...(others.get(south) ?? []), north]);
}

/** The other spellings of a Korean name, `이용호` of `리용호`: at most one syllable fewer or more in the other manner each. */
export function otherSpellings(name: string): string[] {
  const choices = [...name].map((syllable) => [syllable, ...(others.get(syllable) ?? [])]);
  const spellings = choices.reduce<string[]>(
    (starts, options) => starts.flatMap((start) => options.map((option) => start + option)),
    [""],
  );
  return spellings.filter((spelling) => spelling !== name);
}
