/** Syllables that the North writes with ㄹ or ㄴ and the South, at the head of a word, without. Each pair is North, South. */
const pairs: readonly [string, string][] = [
  ...["리이", "량양", "려여", "력역", "련연", "렬열", "렴염", "령영", "례예", "룡용", "류유", "률율", "륭융", "륙육"],
  ...["림임", "립입", "로노", "라나", "락낙", "란난", "래내", "뢰뇌", "루누", "녀여", "뇨요", "니이"],
].map((pair) => [pair.charAt(0), pair.charAt(1)]);

/** Syllables that a Korean name begins with, in either manner. */
export const surnames =
  "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추석선설마길연위표명기반라왕금옥육인맹제모탁국은편용예경봉사부복태형피두리림량로려렴";

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
