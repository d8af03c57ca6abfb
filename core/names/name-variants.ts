/** Surnames that the press romanizes in more than one way. Each line is one Korean surname. */
const surnames = [
  ["Ri", "Lee", "Yi", "Rhee", "Li"],
  ["Pak", "Park", "Bak"],
  ["Choe", "Choi", "Ch'oe"],
  ["Jong", "Jung", "Jeong", "Chung", "Chong"],
  ["Jang", "Chang"],
  ["Jo", "Cho"],
  ["Jon", "Jeon", "Chon", "Chun", "Jun"],
  ["Kang", "Gang"],
  ["Yun", "Yoon"],
  ["Ryu", "Yoo", "Yu", "Ryoo"],
  ["Rim", "Lim", "Im"],
  ["Ro", "Roh", "No", "Noh"],
  ["Paek", "Baek", "Paik"],
  ["So", "Suh", "Seo"],
  ["Son", "Sohn"],
  ["Sin", "Shin"],
  ["O", "Oh"],
  ["U", "Woo", "Wu"],
  ["Mun", "Moon"],
  ["Hyon", "Hyun"],
  ["Han", "Hahn"],
  ["Kwon", "Gwon"],
  ["Ko", "Koh", "Go"],
];

const surnameVariants = new Map(surnames.flatMap((group) => group.map((name) => [name.toLowerCase(), group] as const)));
surnameVariants.set("kim", ["Kim"]);

/** Short forms of given names, both ways. */
const givenNames = new Map(
  (
    "Mike=Michael Bill=William Jim=James Jimmy=James Joe=Joseph Bob=Robert Dick=Richard Tony=Anthony Steve=Stephen Chris=Christopher " +
    "Dan=Daniel Dave=David Tom=Thomas Tim=Timothy Ed=Edward Ted=Edward Jack=John Jeff=Jeffrey Ken=Kenneth Matt=Matthew Nick=Nicholas " +
    "Sergei=Sergey Alexei=Aleksei Dmitri=Dmitry Yuri=Yury Condi=Condoleezza Madeline=Madeleine Vasily=Vassily Andrei=Andrey"
  )
    .split(" ")
    .flatMap((pair) => {
      const [short, long] = pair.split("=") as [string, string];
      return [[short, long] as const, [long, short] as const];
    }),
);

const surnameFirst = new Set(["KP", "KR", "CN", "VN", "TW"]);

/** Whether people of this country are written with the surname first, also in English. */
export function isSurnameFirst(country: string | null): boolean {
  return country !== null && surnameFirst.has(country);
}

/** Whether a name is built like a Korean one: a known surname, then two syllables. */
export function isKoreanName(name: string): boolean {
  const [surname = "", ...given] = name.split(/\s+/);
  const syllables = given.flatMap((part) => part.split("-"));
  return (
    surnameVariants.has(surname.toLowerCase()) && syllables.length === 2 && (given.length === 2 || given.length === 1)
  );
}

/** Further spellings of a person's name in Latin letters, by the habits of the press; the name itself is not among them. */
export function nameVariants(name: string, country: string | null): string[] {
  const words = name.split(/\s+/);
  if (words.length < 2 || !/^[\p{Script=Latin}\p{P}\s]+$/u.test(name)) return [];
  if (country === "KP" || country === "KR") return koreanVariants(words);
  if (isSurnameFirst(country)) return [];
  const [first, ...rest] = words as [string, ...string[]];
  const other = givenNames.get(first);
  const variants = other ? [[other, ...rest].join(" ")] : [];
  if (country === "JP" && rest.length === 1) variants.push(`${rest[0]} ${first}`);
  return variants;
}

function koreanVariants([surname, ...given]: string[]): string[] {
  const parts = given.flatMap((part) => part.split("-")).map((part) => part.toLowerCase());
  if (parts.length === 0 || parts.length > 2) return [];
  const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1);
  const joined = capital(parts.join(""));
  const spaced = parts.map(capital).join(" ");
  const group = surnameVariants.get((surname as string).toLowerCase()) ?? [surname as string];
  return group.flatMap((variant) => [`${variant} ${spaced}`, `${variant} ${joined}`]);
}
