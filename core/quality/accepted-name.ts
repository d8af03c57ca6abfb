import type { GoldParticipant } from "./gold";

/** Words before a name that are no part of it. */
const titles = new Set(
  (
    "mr mrs ms dr the sir president prime minister foreign defense defence first vice deputy secretary of state general " +
    "marshal ambassador premier chairman leader envoy special representative comrade supreme former us senior north " +
    "south korean chinese japanese russian american undersecretary director party un chief"
  ).split(" "),
);

/** Family names come first there, and the given name is never left out of a full name by its initials. */
const familyFirst = new Set(["KP", "KR", "CN", "VN", "MN", "TW", "LA"]);

/** Spellings of one Korean family name in the romanizations in use. */
const familyNames = new Map(
  Object.entries({
    lee: "ri",
    yi: "ri",
    rhee: "ri",
    choi: "choe",
    park: "pak",
    paek: "baek",
    ro: "roh",
    no: "roh",
    chung: "jong",
    jung: "jong",
    jeong: "jong",
    suh: "so",
    seo: "so",
    im: "rim",
    lim: "rim",
    cho: "jo",
    kang: "kang",
  }),
);

const delegations: Record<string, string[]> = {
  KP: [
    "North Korea",
    "DPRK",
    "Pyongyang",
    "North",
    "Democratic People's Republic of Korea",
    "North Korean government",
    "North Koreans",
    "North Korean delegation",
    "NK",
  ],
  KR: [
    "South Korea",
    "ROK",
    "Seoul",
    "South",
    "Republic of Korea",
    "South Korean government",
    "South Korean delegation",
  ],
  US: [
    "United States",
    "US",
    "USA",
    "Washington",
    "America",
    "American government",
    "US government",
    "US delegation",
    "United States of America",
  ],
  CN: ["China", "Beijing", "PRC", "People's Republic of China", "Chinese government"],
  JP: ["Japan", "Tokyo", "Japanese government"],
  RU: ["Russia", "Moscow", "Russian Federation", "Russian government", "Kremlin"],
  EU: ["European Union", "EU", "Brussels"],
  UN: ["United Nations", "UN"],
  VN: ["Vietnam", "Hanoi"],
  SE: ["Sweden"],
  MN: ["Mongolia"],
};

const delegationKeys = new Map(Object.entries(delegations).map(([code, names]) => [code, new Set(names.map(keyOf))]));
const allDelegations = new Set([...delegationKeys.values()].flatMap((keys) => [...keys]));

/** The words of a name: small letters without accents, apostrophes, points and possessive endings; hyphens part words. */
export function wordsOf(name: string): string[] {
  return splitWords(plain(name).replace(/[-–—]/g, " "));
}

/** Whether a name means the government or a delegation of a country. */
export function isDelegationOf(name: string, country: string | null): boolean {
  return country !== null && (delegationKeys.get(country)?.has(keyOf(name)) ?? false);
}

/** Whether a name is one of somebody's, across titles, order of words, initials and the common romanizations. */
export function isNameOf(name: string, { names, country }: Pick<GoldParticipant, "names" | "country">): boolean {
  return names.some((known) => isSpelledAlike(name, known) || (compareBy(country)?.(name, known) ?? false));
}

function isSpelledAlike(name: string, known: string): boolean {
  if (keyOf(name) === keyOf(known)) return true;
  const bare = withoutTitles(wordsOf(name)).join("");
  return bare !== "" && bare === withoutTitles(wordsOf(known)).join("");
}

function compareBy(country: string | null): ((name: string, known: string) => boolean) | null {
  if (country === "KP" || country === "KR") return isSameKorean;
  return country !== null && familyFirst.has(country) ? null : isSameWestern;
}

function isSameKorean(name: string, known: string): boolean {
  return koreanKey(withoutTitles(wordsOf(name))) === koreanKey(wordsOf(known));
}

function koreanKey([family = "", ...given]: string[]): string {
  return given.length > 0 ? (familyNames.get(family) ?? family) + given.join("") : family;
}

/** The same last word, and a bare surname or the same initial. */
function isSameWestern(name: string, known: string): boolean {
  const [a, b] = [withoutTitles(hyphenatedWords(name)), hyphenatedWords(known)];
  const [surname, other] = [a.at(-1), b.at(-1)];
  if (surname === undefined || b.length < 2 || surname !== other) return false;
  return !allDelegations.has(keyOf(surname)) && (a.length === 1 || a[0]?.[0] === b[0]?.[0]);
}

function hyphenatedWords(name: string): string[] {
  return splitWords(plain(name), /[^a-z0-9 -]/g);
}

function withoutTitles(words: string[]): string[] {
  const first = words.findIndex((word, at) => at === words.length - 1 || !titles.has(word));
  return words.slice(Math.max(first, 0));
}

function keyOf(name: string): string {
  return wordsOf(name).join("");
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/[.’']/g, "");
}

function splitWords(text: string, marks = /[^a-z0-9 ]/g): string[] {
  return text.replace(marks, " ").split(/\s+/).filter(Boolean);
}
