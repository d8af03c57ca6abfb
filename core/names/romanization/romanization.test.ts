import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { lettersOf, syllablesOf } from "./hangul";
import { pressSpellings } from "./press-spellings";
import { type RomanizationSystem, romanizeSyllables } from "./romanize-hangul";
import { soundKeys } from "./sound-keys";

/** Any code units, halves of characters included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

const hangul = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCodePoint(code));

describe("romanizeSyllables", () => {
  it.each<[string, RomanizationSystem, string]>([
    ["선희", "revised", "seon-hui"],
    ["선희", "mccune-reischauer", "sŏn-hŭi"],
    ["선희", "dprk", "son-hui"],
    ["정은", "revised", "jeong-eun"],
    ["정은", "mccune-reischauer", "chŏng-ŭn"],
    ["정은", "dprk", "jong-un"],
    ["명록", "mccune-reischauer", "myŏng-nok"],
    ["명록", "dprk", "myong-rok"],
    ["계관", "dprk", "kye-gwan"],
    ["계관", "revised", "gye-gwan"],
    ["성택", "mccune-reischauer", "sŏng-t'aek"],
    ["성택", "dprk", "song-thaek"],
    ["봉주", "mccune-reischauer", "pong-ju"],
    ["석주", "mccune-reischauer", "sŏk-chu"],
  ])("%s in %s is %s", (name, system, written) => {
    expect(romanizeSyllables(name, system)?.join("-")).toBe(written);
  });

  it("gives nothing for other scripts", () => {
    expect(romanizeSyllables("Kim", "revised")).toBeNull();
    expect(romanizeSyllables("金", "dprk")).toBeNull();
  });
});

describe("pressSpellings", () => {
  it.each([
    ["최선희", ["Choe Son-hui", "Choi Seon-hui", "Choi Sun-hee", "Choe Sŏn-hŭi"]],
    ["리용호", ["Ri Yong-ho", "Lee Yong-ho", "Yi Yong-ho", "Rhee Yong-ho"]],
    ["이용호", ["Ri Yong-ho", "Lee Yong-ho"]],
    ["박영수", ["Pak Yong-su", "Park Young-soo", "Park Yeong-su"]],
    ["노무현", ["Roh Mu-hyun", "No Mu-hyŏn"]],
  ])("writes %s as the press does", (name, spellings) => {
    expect(pressSpellings(name)).toEqual(expect.arrayContaining(spellings));
  });

  it.each(["Kim Jong Un", "김", "김정은동지", "金正恩", ""])("has none for “%s”", (name) => {
    expect(pressSpellings(name)).toEqual([]);
  });
});

describe("soundKeys", () => {
  it.each([
    ["최선희|최선히|Choe Sŏn-hŭi|Ch’oe Sŏn-hŭi|Choi Sun Hee|Sun Hee Choi|Choisunhee|CHOE SON HUI|Choi, Seon-hee"],
    ["리종혁|이종혁|Ri Jong Hyok|Lee Jong-hyuk|Yi Chong-hyŏk|I Jong-hyeok|Jong-hyuk Lee"],
    ["노무현|로무현|Roh Moo-hyun|No Mu-hyŏn|Noh Mu-hyeon"],
    ["조명록|Jo Myong Rok|Cho Myŏng-nok|Jo Myeong-rok"],
  ])("%s meet", (spellings) => {
    const [first = "", ...others] = spellings.split("|");
    const [key] = soundKeys(first);
    for (const other of others) expect(soundKeys(other), other).toContain(key);
  });

  test("all that the press writes of a name meets with the name in Hangul", () => {
    const name = fc.tuple(fc.constantFrom("김", "박", "최", "리", "이", "정", "강", "조"), hangul, hangul);
    fc.assert(
      fc.property(name, (syllables) => {
        const [key] = soundKeys(syllables.join(""));
        const official = pressSpellings(syllables.join("")).filter((spelling) => /^[\x20-\x7e]+$/.test(spelling));
        if (key) expect(official.some((spelling) => soundKeys(spelling).includes(key))).toBe(true);
      }),
    );
  });

  test("no text throws", () => {
    fc.assert(fc.property(anyText, (text) => void soundKeys(text)));
  });
});

test("letters of Hangul say where its syllables are cut", () => {
  expect(lettersOf("최선희 (Choe)")).toBe("ㅊㅚㅅㅓㄴㅎㅢ (Choe)");
  expect(syllablesOf("각")).toEqual([{ initial: 0, vowel: 0, final: 1 }]);
  fc.assert(fc.property(fc.array(hangul, { minLength: 1 }), (all) => lettersOf(all.join("")).length >= 2 * all.length));
});
