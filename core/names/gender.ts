import { remember } from "#core/remember";
import { isSurnameFirst } from "./name-variants";
import { normalizeName } from "./normalize-name";

/** What a pronoun may call somebody: `he` or `she`. */
export type Gender = "male" | "female";

/** Women of public life in Asia, whose names tell an English reader nothing. */
const women = new Set(
  [
    "Choe Son Hui, Kim Yo Jong, Ri Sol Ju, Hyon Song Wol, Kim Song Hye, Ryu Mi Yong, Kim Ju Ae, Kim Kyong Hui, Ri Un " +
      "Hui",
    "Park Geun-hye, Kang Kyung-wha, Hyun Jeong-eun, Lee Hee-ho, Kim Hyun-mee, Kim Sun-hyang, Han Myeong-sook, Kim " +
      "Jung-sook, Kim Keon-hee, Choo Mi-ae",
    "Fu Ying, Wu Yi, Hua Chunying, Mao Ning, Jiang Yu, Zhang Qiyue, Liu Yandong, Sun Chunlan, Peng Liyuan, Tsai " +
      "Ing-wen",
    "Makiko Tanaka, Yoriko Kawaguchi, Yoko Kamikawa, Sanae Takaichi, Takako Doi, Tomomi Inada, Yuriko Koike, Sakie " +
      "Yokota, Megumi Yokota, Hitomi Soga, Akie Abe",
    "Aung San Suu Kyi, Battsetseg Batmunkh, Nguyen Thi Kim Ngan, Megawati Sukarnoputri, Retno Marsudi, Jung Pak, Soo " +
      "Kim, Sung-mi Kim, Min Young-mi",
  ]
    .join(", ")
    .split(", ")
    .map(normalizeName),
);

const givenNames = new Map<string, Gender>([
  ...(
    "madeleine madeline condoleezza condi hillary wendy kathleen victoria jen valentina maria anna anne ann julie " +
    "margot federica gro susan samantha nancy sushma mary rosalind sonja suzanne allison chrystia laura barbara " +
    "linda elizabeth jennifer patricia karen sarah sara helen helga ursula angela theresa christine christina " +
    "catherine katherine kate kaja annalena melanie melania michelle ivanka dianne jeanne janet judith julia olga " +
    "irina natalia tatiana svetlana ekaterina marie amelie heather morgan nikki tulsi penny marise mélanie ann-marie " +
    "evelyn robin caroline lisa beatrice indira benazir gloria rosemary euna cristina dilma delcy bettina pernilla " +
    "zuzana kolinda dalia tarja erna jacinda sanna mette eva elina ingrid birgitta karin agneta"
  )
    .split(" ")
    .map((name): [string, Gender] => [normalizeName(name), "female"]),
  ...(
    "mike michael bill william jim james jimmy joe joseph bob robert dick richard tony anthony antony steve stephen " +
    "steven chris christopher dan daniel dave david tom thomas tim timothy ed edward ted jack john jeff jeffrey ken " +
    "kenneth matt matthew nick nicholas sergei sergey alexei aleksei dmitri dmitry yuri yury andrei andrey aleksandr " +
    "alexander igor vladimir mikhail boris nikolai oleg viktor victor vasily vassily donald barack george ronald " +
    "gerald henry colin rex marco jake ned sean scott charles thomas arnold stanley evan eric otto jeffrey kenneth " +
    "travis bobby warren lloyd mark martti goran stefan carl kjell javier josep hans mohamed rafael kofi boutros " +
    "antonio jose luis fidel raul miguel bruno rodrigo ricardo carlos juan pedro francisco hugo nicolas tsakhiagiin " +
    "bashar hassan mahmoud mohammad ali hosni saddam recep tayyip hakan narendra imran jean francois emmanuel " +
    "jacques nicolas gerhard helmut olaf frank heiko joschka tony gordon boris rishi keir philip jeremy dominic liam " +
    "bob kevin scott paul anthony alexander peter stephen stephane lloyd pierre justin shinzo junichiro yoshiro " +
    "keizo tomiichi taro yasuo yukio naoto yoshihiko yoshihide fumio shigeru toshimitsu toshiki ryutaro yohei makoto " +
    "shinsuke junichi osamu koichiro kimihiro takehiro katsunobu seiji hirofumi nobutaka masahiko kenji takeo isao " +
    "shin noboru misoji mitoji akitaka kenichiro maxim vyacheslav dennis desmond elmar franz joel"
  )
    .split(" ")
    .map((name): [string, Gender] => [normalizeName(name), "male"]),
]);

/** Whether a word is a given name that the press writes often. */
export function isGivenName(key: string): boolean {
  return givenNames.has(key);
}

/** The gender of somebody by the name in English spelling; null where the name does not tell. */
export function genderOf(name: string, country: string | null): Gender | null {
  return isSurnameFirst(country) ? genderOfSurnameFirst(name) : genderOfSurnameLast(name);
}

const genderOfSurnameFirst = remember((name) => readGender(name, true));
const genderOfSurnameLast = remember((name) => readGender(name, false));

function readGender(name: string, isFirst: boolean): Gender | null {
  if (women.has(normalizeName(name))) return "female";
  const words = name.split(/\s+/);
  if (words.length < 2) return null;
  const given = givenNames.get(normalizeName(words[0] as string));
  if (given) return given;
  return isFirst ? null : (givenNames.get(normalizeName(words.at(-2) as string)) ?? null);
}

/** What a title or an honorific says of the gender of its bearer. */
export const genderOfTitle = remember((words): Gender | null => {
  if (words === "") return null;
  if (/\b(mrs|ms|miss|madam|madame|lady|queen|princess|\w*women|\w*woman|sister|daughter|wife|mother)\b/.test(words))
    return "female";
  return /\b(mr|sir|king|prince|pope|(?!spokes)\w*man|brother|son|husband|father)\b/.test(words) ? "male" : null;
});
