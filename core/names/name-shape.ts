import { wordSet } from "#core/prose/word-set";
import { genderOf } from "./gender";
import { isKoreanName } from "./name-variants";
import { normalizeName } from "./normalize-name";

/** Syllables of Korean given names as only one of the two states spells them in English. */
const northern = wordSet(
  "chol hyok ryong myong yong sok gwan thae hyon jong kuk ryol hwa gyong kyong rim guk nyong gil kil hui ryu un u " +
    "tok dok ung sop gun gon yol",
);
const southern = wordSet(
  "chul hyuk young sung seok myung hyun jung joon jun woo hoon tae seung kyu gyu kyun kyoung kyung yeon eun hee " +
    "jin jae ho soo sang min won dong young yeol duk wook hwan ki bae shik sik il",
);
const northernSurnames = wordSet("ri ryu rim ro choe pak jong paek jo jon ryang hyon mun sin om tae");
const southernSurnames = wordSet(
  "lee yoo lim roh noh choi park chung jung jeong baek cho jeon chun ryoo moon shin suh seo yoon yun hwang hong " +
    "ahn ban bae woo sohn hyun uhm min",
);

const chineseSurnames = wordSet(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang " +
    "deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei cheng lu ding shen ren yao lu fu " +
    "zhong cui tan liao fan jin shi xia jia zou xiong meng qin qiu hou bai lei long wan duan qian dai kong mao hua " +
    "geng xing ning cui le wen zeng shao qi mei rong",
);
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u)(?![aeiou])){1,2}$/;
const vietnameseSurnames = wordSet(
  "nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly truong dinh nong luong",
);
const romaji =
  /^(?:(?:[kgsztdnhbpmyrw]|ch|sh|ts|[kgnhbpmr]y|j|f)?(?:ou|oh|[aeiou])(?:n(?![aeiouy])|(?=[kstp]{2}).)?)+$/;

/**
 * The country that the build of an unknown name in English spelling speaks for; null where it could be from anywhere.
 */
export function countryOfShape(name: string): string | null {
  const words = name.split(/\s+/).map((word) =>
    word
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase(),
  );
  if (words.length < 2) return null;
  if (isKoreanName(name)) return sideOfKorea(words);
  if (words.length === 3 && vietnameseSurnames.has(words[0] as string)) return "VN";
  const [first, second] = words as [string, string];
  if (words.length === 2 && chineseSurnames.has(first) && pinyin.test(second)) return "CN";
  if (
    words.length === 2 &&
    isKoreanSurname(first) &&
    genderOf(name, null) === null &&
    second.length < 7 &&
    !chineseSurnames.has(first)
  )
    return sideOfKorea(words);
  const isJapanese =
    words.length === 2 && words.every((word) => word.length > 2 && romaji.test(word)) && words.join("").length > 8;
  if (isJapanese) return "JP";
  return /(ov|ev|yev|ovich|evich|sky|skiy|enko|chuk|shin|kin|tin|ova|eva|skaya)$/.test(words.at(-1) as string) &&
    slavic.has(normalizeName(words[0] as string))
    ? "RU"
    : null;
}

function isKoreanSurname(word: string): boolean {
  return word === "kim" || northernSurnames.has(word) || southernSurnames.has(word);
}

/** Offices that only one country has, by the words that name them. */
const offices: [words: RegExp, country: string][] = [
  [
    /unification minister|minister of unification|korean peninsula peace and security|national intelligence service|blue house/,
    "KR",
  ],
  [
    /secretary of state|(secretary|undersecretary|deputy) of (defense|energy)|defense secretary|congress|senator|governor of|^gov\b/,
    "US",
  ],
  [/chief cabinet secretary|asian and oceanian affairs|abductions? issue/, "JP"],
  [/state councill?or|standing committee of the npc|international (liaison )?department of the cpc|vice premier/, "CN"],
  [
    /state affairs commission|national defen[cs]e commission|supreme people's assembly|workers' party|supreme leader/,
    "KP",
  ],
  [/state duma|federation council/, "RU"],
];

/** The country whose office a title is, in small letters; null where many have one of that name. */
export function countryOfOffice(title: string): string | null {
  return offices.find(([words]) => words.test(title))?.[1] ?? null;
}

const slavic = wordSet(
  "sergei sergey alexei aleksei dmitri dmitry yuri yury andrei andrey alexander aleksandr igor vladimir mikhail " +
    "boris nikolai oleg viktor vasily maria olga irina natalia anatoly konstantin pavel ivan valery gennady georgy " +
    "leonid maxim",
);

/** The North and the South spell one language in two ways. */
function sideOfKorea([surname = "", ...given]: string[]): "KP" | "KR" {
  const syllables = given.flatMap((part) => part.split("-"));
  const north = (northernSurnames.has(surname) ? 2 : 0) + syllables.filter((part) => northern.has(part)).length;
  const south = (southernSurnames.has(surname) ? 2 : 0) + syllables.filter((part) => southern.has(part)).length;
  return north > south ? "KP" : "KR";
}
