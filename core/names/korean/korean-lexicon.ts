import type { EntityDraft } from "#core/entity";
import { findCountry } from "#core/names/countries";
import type { NameIndex, NameSense } from "#core/names/name-index";
import type { PlaceRecordDraft } from "#core/place";
import { formOf, tokenize, toToken } from "#core/prose/tokens";
import { otherSpellings, surnames } from "./initial-sounds";
import { countrySpellings, peopleSpellings, placeSpellings } from "./spellings";
import { bodies, type KoreanTitle, koreanTitles, unitWords } from "./titles";

/** What a Korean word stands for. */
export type KoreanSense =
  | { kind: "people"; people: EntityDraft[] }
  /** one country, or several in a compound such as 북미 */
  | { kind: "states"; codes: string[] }
  | { kind: "place"; place: PlaceRecordDraft; capitalOf: string | null }
  | { kind: "body"; country: string | null }
  | { kind: "title"; title: KoreanTitle }
  | { kind: "delegation" }
  /** `양 정상`, `양측`, `두 사람` */
  | { kind: "group"; group: "leaders" | "sides" | "pair" }
  /** `정상`, `수뇌` after countries: their heads */
  | { kind: "heads" }
  /** the writer's own side: `우리측` */
  | { kind: "own" }
  | { kind: "honor" }
  | { kind: "unit" };

/** Longest spelling, in UTF-16 code units, that is looked up. */
export const longestSpelling = 16;

/** The Hangul spellings of an index of names, with the words that Korean puts beside names. */
export interface KoreanLexicon {
  find(spelling: string): KoreanSense | null;
  /** among the words of this file and its neighbors alone: cheaper, for spellings that no name is likely to have */
  findWord(spelling: string): KoreanSense | null;
}

/** Most words of the press are the same few thousand; what is remembered of them stays small. */
const mostRemembered = 20_000;

const lexicons = new WeakMap<NameIndex, KoreanLexicon>();

/** The Korean side of an index of names, worked out once. */
export function koreanLexicon(index: NameIndex): KoreanLexicon {
  const known = lexicons.get(index) ?? compile(index);
  lexicons.set(index, known);
  return known;
}

function compile(index: NameIndex): KoreanLexicon {
  const words = new Map<string, KoreanSense>([...fixedWords, ...foreignPlaces(index), ...foreigners(index)]);
  const find = (spelling: string) =>
    words.get(spelling) ?? findListed(index, spelling) ?? findRespelled(index, spelling);
  const memory = new Map<string, KoreanSense | null>();
  const remember = (spelling: string) => {
    const known = memory.get(spelling);
    if (known !== undefined) return known;
    if (memory.size >= mostRemembered) memory.clear();
    const sense = find(spelling);
    memory.set(spelling, sense);
    return sense;
  };
  return {
    find: (spelling) => (spelling.length < 5 ? remember(spelling) : find(spelling)),
    findWord: (spelling) => words.get(spelling) ?? null,
  };
}

function findListed(index: NameIndex, spelling: string): KoreanSense | null {
  const words = spelling.includes(" ") ? spelling.split(" ") : [spelling];
  const tokens = words.map((word) => toToken(formOf(word), 0, word.length, true));
  const match = index.trie.longestAt(tokens, 0);
  return match?.to === tokens.length ? senseOf(match.values) : null;
}

function senseOf(values: readonly NameSense[]): KoreanSense | null {
  const entities = values.flatMap((sense) => (sense.kind === "entity" ? [sense.entity] : []));
  const people = entities.filter(({ kind }) => kind === "person");
  if (people.length > 0) return { kind: "people", people };
  const place = values.find((sense) => sense.kind === "place")?.place;
  if (place) return { kind: "place", place, capitalOf: capitalOf(place) };
  return entities[0] ? { kind: "body", country: entities[0].country } : null;
}

const threeSyllables = new RegExp(`^[${surnames}][가-힣]{2}$`);

/** A person whose name the text spells in the manner of the other side. */
function findRespelled(index: NameIndex, spelling: string): KoreanSense | null {
  if (!threeSyllables.test(spelling)) return null;
  for (const other of otherSpellings(spelling)) {
    const sense = findListed(index, other);
    if (sense?.kind === "people" && sense.people.some(({ country }) => country === "KP" || country === "KR"))
      return sense;
  }
  return null;
}

function foreigners(index: NameIndex): [string, KoreanSense][] {
  return peopleSpellings.flatMap(({ name, spellings }) => {
    const values = index.trie.longestAt(tokenize(name), 0)?.values ?? [];
    const people = values.flatMap((sense) =>
      sense.kind === "entity" && sense.entity.kind === "person" && sense.entity.name === name ? [sense.entity] : [],
    );
    return people.length === 0
      ? []
      : spellings.map((spelling): [string, KoreanSense] => [spelling, { kind: "people", people }]);
  });
}

function foreignPlaces(index: NameIndex): [string, KoreanSense][] {
  return placeSpellings.flatMap(({ name, spellings }) => {
    const place = index.placesById.get(name);
    if (!place) return [];
    return spellings.map((spelling): [string, KoreanSense] => [
      spelling,
      { kind: "place", place, capitalOf: capitalOf(place) },
    ]);
  });
}

function capitalOf({ name, country }: PlaceRecordDraft): string | null {
  return country !== null && findCountry(country)?.capital === name ? country : null;
}

const words = (list: string, sense: KoreanSense): [string, KoreanSense][] =>
  list.split(" ").map((word) => [word.replaceAll("_", " "), sense]);

/** The letter that stands for a country in a compound; the Koreas go by direction. */
const letters = new Map<string, string>([
  ...countrySpellings.flatMap(({ name, letters: own }) => own.map((letter) => [letter, name] as const)),
  ["남", "KR"],
  ["한", "KR"],
]);

/** The countries of a compound of letters, `북미` or `한미일`; null where a letter stands for none. */
export function codesOf(compound: readonly string[]): string[] | null {
  const codes = compound.map((letter) => letters.get(letter));
  return codes.every((code) => code !== undefined) && new Set(codes).size === codes.length ? codes : null;
}

const compounds =
  "남북 북남 북미 조미 미북 북중 조중 중조 북일 조일 일북 북러 조로 조러 로조 러북 한미 한중 중한 한일 일한 한러 미중 중미 미일 중러 미러 한미일 한중일 남북미 남북미중 북중러 북미중 미한".split(
    " ",
  );

const fixedWords: [string, KoreanSense][] = [
  ...words(unitWords, { kind: "unit" }),
  ...bodies.flatMap(([country, list]) => words(list, { kind: "body", country })),
  ...[...koreanTitles()].map(([word, title]): [string, KoreanSense] => [word, { kind: "title", title }]),
  ...words("씨 동지 각하 일행 내외 부부 부인 님", { kind: "honor" }),
  ...words(
    "대표단 고위급대표단 고위대표단 특사단 대북특사단 특별사절단 사절단 방문단 예술단 선발대 실무단 실무대표단 협상단 협상팀 측 정부 당국 지도부 군부 인사 고위급 고위인사 관리 고위관리 당국자들 정부대표단 당대표단 대표들 수석대표들 외교당국 군사당국 군당국 국방당국 적십자사",
    { kind: "delegation" },
  ),
  ...words("양_정상 두_정상 양국_정상 량_수뇌분 두_수뇌 량_수뇌 두_령도자 량_령도자 두_나라_수뇌 량국_수뇌", {
    kind: "group",
    group: "leaders",
  }),
  ...words("양측 쌍방 양국 두_나라 량국 량측 양쪽 남과_북 북과_남 북측과_남측 두_정부", {
    kind: "group",
    group: "sides",
  }),
  ...words("두_사람 양_장관 두_장관 양국_장관 양국_외교장관 두_외교장관 양국_외무장관 양_수석대표 두_대표 양_대표", {
    kind: "group",
    group: "pair",
  }),
  ...words("정상 수뇌 정상들", { kind: "heads" }),
  ...words("우리_정부 우리측 우리_측 우리나라 우리_나라 우리_대표단 우리_당국", { kind: "own" }),
  ...countrySpellings.flatMap(({ name, spellings }) => words(spellings.join(" "), { kind: "states", codes: [name] })),
  ...words("북한측", { kind: "states", codes: ["KP"] }),
  ...words("한국측 우리측대표단", { kind: "states", codes: ["KR"] }),
  ...compounds.map((word): [string, KoreanSense] => [word, { kind: "states", codes: codesOf([...word]) ?? [] }]),
  ["남북한", { kind: "states", codes: ["KR", "KP"] }],
];
