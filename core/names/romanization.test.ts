import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tagTokens } from "#core/prose/parts-of-speech";
import { tokenize } from "#core/prose/tokens";
import { findNames } from "./find-names";
import { compileNames } from "./name-index";
import { koreanKey } from "./name-variants";

const seeds = join(import.meta.dirname, "../../seeds");
const read = (name: string) => JSON.parse(readFileSync(join(seeds, name), "utf8"));
const index = compileNames(read("people.json"), read("places.json"));

function peopleIn(text: string, day = "2016-01-01"): string[] {
  const tokens = tokenize(text);
  const names = findNames({ text, tokens, tags: tagTokens(tokens) }, index, day);
  return names.flatMap(({ person }) => (person ? [person.key] : []));
}

it.each([
  [
    "choe-son-hui",
    "Choe Son Hui|Choi Son-hui|Choe Sŏn-hŭi|최선희|Choi Sun Hee|Choi Sun-hee|CHOE SON HUI|Choi Seon-hui|Choe Sonhui|Choi Sunhee|Choi Son Hee|Sun-hee Choi|崔善姬|Цой Сон Хи",
  ],
  ["kang-sok-ju", "Kang Sok Ju|Kang Seok-ju|Kang Sok-chu|Kang Suk-ju|Kang Seok Joo|Kang Sok-joo|강석주"],
  ["kim-kye-gwan", "Kim Kye Gwan|Kim Gye-gwan|Kim Kye-kwan|Kim Gye Gwan|Kim Kyegwan|김계관"],
  ["ri-yong-ho", "Ri Yong Ho|Lee Yong-ho|Yi Yong-ho|Ri Yong-Ho|Rhee Young-ho|Lee Young Ho|리용호"],
  ["jo-myong-rok", "Jo Myong Rok|Cho Myong-nok|Jo Myong-rok|Cho Myung-rok|Jo Myong Nok"],
  ["paek-nam-sun", "Paek Nam Sun|Baek Nam-sun|Paek Nam-soon|Paik Nam Sun"],
  ["pak-pong-ju", "Pak Pong Ju|Park Bong-ju|Pak Bong Ju|Park Pong-ju"],
  [
    "kim-jong-un",
    "Kim Jong Un|Kim Jong-un|Kim Jong-Un|Kim Jung-un|Kim Jong Eun|Kim Jong Woon|Kim Chŏng-ŭn|김정은|金正恩|Ким Чен Ын",
  ],
  ["kim-yong-chol", "Kim Yong Chol|Kim Young-chol|Kim Yong-chul|Kim Yŏng-ch'ŏl|Kim Young Chul|Kim Yeong-cheol"],
  ["choe-ryong-hae", "Choe Ryong Hae|Choi Ryong-hae|Choe Yong-hae|Choi Yong-hae|Choe Ryonghae"],
  ["roh-moo-hyun", "Roh Moo-hyun|Roh Moo Hyun|No Mu-hyon|Ro Mu Hyon|Noh Moo-hyun"],
  ["kim-dae-jung", "Kim Dae-jung|Kim Dae Jung|Kim Tae Jung|Kim Tae-chung"],
  ["chung-dong-young", "Chung Dong-young|Jung Dong-young|Jeong Dong-yeong|Jong Tong Yong"],
  ["hwang-pyong-so", "Hwang Pyong So|Hwang Byong-so|Hwang Byung-seo"],
])("finds %s in every romanization", (slug, spellings) => {
  const found = spellings.split("|").map((name) => [name, ...peopleIn(`Officials met ${name} there.`)]);
  expect(found).toEqual(spellings.split("|").map((name) => [name, slug]));
});

it.each([
  ["Kim Jong Il", "Kim Jong Un"],
  ["Ri Yong Ho", "Ri Yong Il"],
  ["Choe Son Hui", "Choe Ryong Hae"],
  ["Kim Yong Chol", "Kim Yong Nam"],
])("keeps %s and %s apart", (one, other) => expect(koreanKey(one)).not.toBe(koreanKey(other)));

it("takes a namesake of another country for somebody else", () => {
  expect(peopleIn("South Korean lawmaker Lee Young-ho waved.")).toEqual(["Lee Young-ho"]);
});

it.each(["Jane Roe", "Kim", "", "李"])("has no key for “%s”", (name) => expect(koreanKey(name)).toBeNull());
