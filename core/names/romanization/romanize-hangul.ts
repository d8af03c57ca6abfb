import { type Syllable, syllablesOf } from "./hangul";

/**
 * How Korean is written in Latin letters: the South's Revised Romanization (2000), McCune–Reischauer (1939) with its breves
 * and apostrophes, and the North's official form (1992), which writes given names syllable by syllable.
 */
export const romanizationSystems = ["revised", "mccune-reischauer", "dprk"] as const;
export type RomanizationSystem = (typeof romanizationSystems)[number];

interface Letters {
  initials: readonly string[];
  vowels: readonly string[];
  finals: readonly string[];
}

/** Finals as they sound at the end of a syllable, of all systems alike. */
const finals = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

const letters: Record<RomanizationSystem, Letters> = {
  revised: {
    initials: "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" "),
    vowels: "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" "),
    finals,
  },
  "mccune-reischauer": {
    initials: "k kk n t tt r m p pp s ss  ch tch ch' k' t' p' h".split(" "),
    vowels: "a ae ya yae ŏ e yŏ ye o wa wae oe yo u wŏ we wi yu ŭ ŭi i".split(" "),
    finals,
  },
  dprk: {
    initials: "k kk n t tt r m p pp s ss  j jj ch kh th ph h".split(" "),
    vowels: "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" "),
    finals,
  },
};

/** Between voiced sounds plain stops are voiced: `Kye Gwan`, `Yŏng-bak`; the North's form does so for ㄱ alone. */
const voiced: Record<RomanizationSystem, ReadonlyMap<string, string>> = {
  revised: new Map(),
  "mccune-reischauer": new Map([
    ["k", "g"],
    ["t", "d"],
    ["p", "b"],
    ["ch", "j"],
  ]),
  dprk: new Map([["k", "g"]]),
};

const voicedFinals = new Set(["", "n", "l", "m", "ng"]);
/** After these ㄹ sounds as ㄴ, which McCune–Reischauer writes: 명록 is `Myŏngnok`. */
const nasalFinals = new Set(["n", "m", "ng"]);
const rieul = 5;

/**
 * A given name in Hangul in Latin letters, syllable by syllable, in small letters; null where it is not Hangul.
 */
export function romanizeSyllables(hangul: string, system: RomanizationSystem): string[] | null {
  return syllablesOf(hangul)?.map((syllable, place, all) => write(syllable, all[place - 1], system)) ?? null;
}

function write({ initial, vowel, final }: Syllable, before: Syllable | undefined, system: RomanizationSystem): string {
  const { initials, vowels, finals: ends } = letters[system];
  const ending = before && (ends[before.final] as string);
  const written = initials[initial] as string;
  const isNasal =
    system === "mccune-reischauer" && initial === rieul && ending !== undefined && nasalFinals.has(ending);
  const isVoiced = ending !== undefined && voicedFinals.has(ending);
  const start = isNasal ? "n" : isVoiced ? (voiced[system].get(written) ?? written) : written;
  return `${start}${vowels[vowel]}${ends[final]}`;
}
