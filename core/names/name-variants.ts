/** Surnames that the press romanizes in more than one way. Each line is one Korean surname. */
const surnames = [
  ["Ri", "Lee", "Yi", "Rhee", "Li"],
  ["Pak", "Park", "Bak"],
  ["Choe", "Choi", "Ch'oe"],
  ["Jong", "Jung", "Jeong", "Chung", "Chong"],
  ["Jang", "Chang"],
  ["Jo", "Cho", "Joe"],
  ["Jon", "Jeon", "Chon", "Chun", "Jun"],
  ["Kang", "Gang", "Kahng"],
  ["Yun", "Yoon", "Youn"],
  ["Ryu", "Yoo", "Yu", "Ryoo", "You"],
  ["Rim", "Lim", "Im"],
  ["Ro", "Roh", "No", "Noh"],
  ["Paek", "Baek", "Paik", "Back"],
  ["So", "Suh", "Seo"],
  ["Son", "Sohn"],
  ["Sin", "Shin", "Synn"],
  ["O", "Oh"],
  ["U", "Woo", "Wu"],
  ["Mun", "Moon", "Mwun"],
  ["Hyon", "Hyun", "Hyeon"],
  ["Han", "Hahn"],
  ["Kwon", "Gwon"],
  ["Ko", "Koh", "Go"],
  ["An", "Ahn"],
  ["Ho", "Huh", "Heo", "Hur"],
  ["Pae", "Bae"],
  ["Thae", "Tae"],
  ["Om", "Um", "Eom"],
  ["Pyon", "Byun", "Byeon"],
  ["Ju", "Joo", "Chu"],
  ["Cha"],
  ["Hong"],
  ["Hwang", "Whang"],
  ["Yang"],
  ["Nam"],
  ["Kwak", "Gwak"],
  ["Ha"],
  ["Won"],
  ["Song"],
  ["Min"],
  ["Maeng"],
  ["Paeng"],
  ["Tong"],
  ["Ryom", "Yeom", "Yum"],
  ["Ryang"],
  ["Ma"],
  ["Kye", "Kae"],
  ["Ok"],
  ["Pang", "Bang"],
  ["Sim", "Shim"],
  ["Kil", "Gil"],
  ["Pong", "Bong"],
  ["Pyo"],
  ["Chae"],
  ["Ki"],
  ["Wi"],
  ["Ban", "Pan"],
];

const surnameVariants = new Map(surnames.flatMap((group) => group.map((name) => [name.toLowerCase(), group] as const)));
surnameVariants.set("kim", ["Kim"]);
surnameVariants.set("gim", ["Kim"]);

/** What is written in more than one way in Korean names, and the letters under which the ways meet. */
const sounds: [RegExp, string][] = [
  [/[^a-z]/g, ""],
  [/ng/g, "N"],
  [/Nn/g, "Nr"],
  [/woo/g, "oo"],
  [/th/g, "t"],
  [/ch/g, "j"],
  [/sh/g, "s"],
  [/[gq]/g, "k"],
  [/d/g, "t"],
  [/b/g, "p"],
  [/[lr](?=y)/g, ""],
  [/l/g, "r"],
  [/ee|ui|wi/g, "i"],
  [/ae|ai|ay/g, "e"],
  [/eo|eu|oo|ou|u/g, "o"],
  [/oh(?=$|[^aeiou])/g, "o"],
  [/o+/g, "o"],
];

/**
 * The key under which the romanizations of one Korean name meet: `Choe Son Hui`, `Choi Sun-hee` and `Sun Hee Choi`
 * have the same. Null for a name that begins and ends with no Korean surname. Different names may share a key.
 */
export function koreanKey(name: string): string | null {
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const words = plain.split(/\s+/);
  const isLast = !surnameVariants.has(words[0] as string);
  const surname = (isLast ? words.at(-1) : words[0]) as string;
  const group = surnameVariants.get(surname);
  const given = (isLast ? words.slice(0, -1) : words.slice(1)).join("");
  if (!group || given.length < 2) return null;
  return `${group[0]} ${sounds.reduce((text, [pattern, letters]) => text.replace(pattern, letters), given)}`;
}

/** Short forms of given names, both ways. */
const givenNames = new Map(
  (
    "Mike=Michael Bill=William Jim=James Jimmy=James Joe=Joseph Bob=Robert Dick=Richard Tony=Anthony Steve=Stephen " +
    "Chris=Christopher Dan=Daniel Dave=David Tom=Thomas Tim=Timothy Ed=Edward Ted=Edward Jack=John Jeff=Jeffrey " +
    "Ken=Kenneth Matt=Matthew Nick=Nicholas Sergei=Sergey Alexei=Aleksei Dmitri=Dmitry Yuri=Yury Condi=Condoleezza " +
    "Madeline=Madeleine Vasily=Vassily Andrei=Andrey"
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

/** The usual spellings of a Korean surname, given one of them; null where it is none. */
export function surnameSpellings(word: string): readonly string[] | null {
  return surnameVariants.get(word.toLowerCase()) ?? null;
}

/** Whether a word is a surname of Korea in one of its spellings. */
export function isKoreanSurname(word: string): boolean {
  return surnameVariants.has(word.toLowerCase());
}

/** Whether a name is built like a Korean one: a known surname, then two syllables. */
export function isKoreanName(name: string): boolean {
  const [surname = "", ...given] = name.split(/\s+/);
  const syllables = given.flatMap((part) => part.split("-"));
  return (
    surnameVariants.has(surname.toLowerCase()) && syllables.length === 2 && (given.length === 2 || given.length === 1)
  );
}

/**
 * Further spellings of a person's name in Latin letters, by the habits of the press; the name itself is not among
 * them.
 */
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
