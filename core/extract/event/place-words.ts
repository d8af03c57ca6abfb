import { remember } from "#core/remember";

/** Sites rather than areas: something takes place at them, and all but those named without an article take one. */
const siteHeads =
  /(house|guesthouse|hotel|palace|hall|theatre|theater|embassy|mission|department|ministry|cosmodrome|site|resort|office|complex|university|center|centre|club|metropole|istana|kremlin|building|museum|stadium|court|parliament|line|border|library)$/i;
const sites =
  /(station|airport|headquarters|base|port)$|^(camp|mount|capella|panmun|tongilgak|cheong wa dae|mar-a-lago)/i;
const areasWithArticle =
  /(zone|area|peninsula|sea|strait|region)$|^(united |european union|netherlands|philippines|czech republic|vatican$|maldives|people's hall)/i;
const islands = /island$|^jeju$/i;

/** Where something took place, as a part of a sentence: "in New York", "at the White House". */
export const wherePhrase = remember((name) => {
  const head = headOf(name);
  const words = placeWords(name);
  if (siteHeads.test(head) || sites.test(head)) return `at ${words}`;
  return `${islands.test(head) ? "on" : "in"} ${words}`;
});

/** A place's name with the article that it takes in a sentence: "the White House", "Pyongyang". */
export const placeWords = remember((name) => {
  const bare = name.replace(/^the /i, "");
  const head = headOf(bare);
  return siteHeads.test(head) || areasWithArticle.test(head) ? `the ${bare}` : bare;
});

/** "Great Hall of the People", "Shangri-La Hotel, Singapore": the words that say what it is. */
function headOf(name: string): string {
  return (
    name
      .replace(/^the /i, "")
      .split(/ of |, | \(/)[0]
      ?.trim() ?? name
  );
}
