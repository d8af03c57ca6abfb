import type { EventType } from "#core/event";
import type { KoreanSentence } from "./korean-sentences";

/** A word that tells of an event. Offsets in the text. */
export interface KoreanTrigger {
  start: number;
  end: number;
  type: EventType;
  /** `만났다`, `도착했다`: a verb by itself; nouns need the verb after them */
  form: "noun" | "verb";
  /** whether who is met stands in the object: `위원장을 만났다` */
  takesObject: boolean;
  /** the country that the word itself names as the goal: `방북` */
  goal: string | null;
  /** `2차`, `세 번째` */
  ordinal: number | null;
  /** somebody is sent: the object travels */
  isSending: boolean;
  /** `논의했다`: an event only where it names with whom */
  needsCompany: boolean;
  /** `초청을 수락`: a visit that is agreed on */
  isAcceptance: boolean;
}

interface Pattern {
  type: EventType;
  pattern: RegExp;
  form?: "verb";
  takesObject?: boolean;
  isSending?: boolean;
  isAcceptance?: boolean;
  needsCompany?: boolean;
}

const rank =
  "(?:고위급|고위|실무급|실무|장관급|장성급|차관급|국장급|총리급|총리|외교장관|외무장관|국방장관|외무상|군사|적십자|당국|당국자|비핵화|양자|특사|체육|경제|철도|도로|산림|수석대표)?\\s?";
const signing = "(?:서명|채택|조인|체결|타결|수표|도출|합의|교환)";

const patterns: readonly Pattern[] = [
  {
    type: "agreement",
    pattern: new RegExp(
      `(?:공동\\s?(?:선언문?|성명|보도문|합의문|합의서|발표문|코뮈니케|코뮤니케)|합의서|합의문|합의|선언문|선언|협정|조약|의정서|양해각서|협약|문건|협정서|조약서|각서|보도문|성명)(?:[’”'"》」』])?\\s?(?:\\([^)]{1,12}\\))?(?:에|을|를|이|가|에는|까지|도)?\\s(?:[가-힣]{2,6}\\s)?${signing}`,
    ),
  },
  {
    type: "agreement",
    pattern:
      /(?:공동\s?(?:선언문?|성명|보도문|합의문|발표문|코뮈니케)|합의문|합의서)(?:[’”'"》」』])?(?:을|를|이|가)?\s(?:[가-힣]{2,6}\s)?(?:발표(?!장)|내놓|내놨|공개(?!적))/,
  },
  { type: "agreement", pattern: /서명식|조인식/ },
  { type: "summit", pattern: /(?:정상|수뇌)\s?(?:회담|회동|상봉)(?!장[은이을에으]|장소|록|준비위)/ },
  {
    type: "call",
    pattern:
      /(?:전화\s?)?통화(?!정책|\s정책|스와프|스왑|긴축|기금|량|가치|위기|당국)|전화\s?(?:회담|협의)|화상\s?(?:회담|협의)|유선\s?협의/,
  },
  {
    type: "letter",
    pattern: /(?:구두\s?)?친서|서한|축전|답전|답신|조전|축하\s?전문|위문\s?전문|편지(?=를|가)/,
  },
  {
    type: "talks",
    pattern: new RegExp(
      `${rank}(?:[3-6]자\\s?)?(?:회담|협상)(?!장[은이을에으]|장소|장\\s|록|가|력|안|팀|단|술|론|차\\s|파|\\s?수석대표|\\s?대표|\\s?상대)`,
    ),
  },
  { type: "talks", pattern: /(?:공동위원회|공동위|실무|고위급|전체|준비|분과|조정)\s?회의(?!장|록)/ },
  {
    type: "meeting",
    pattern: new RegExp(`${rank}(?:접촉(?!면|자|점)|회동|면담|접견|환담|상견례|대좌)`),
    takesObject: true,
  },
  {
    type: "meeting",
    pattern: /예방(?=하|해|했|을 받|한\s|할\s)|(?<!이산가족\s?|가족\s?)상봉(?!단|자|장|행사)|(?<=[^가-힣])만남/,
    takesObject: true,
  },
  {
    type: "meeting",
    pattern: /(?<![가-힣])만(?=[나났난날납])/,
    form: "verb",
    takesObject: true,
  },
  {
    type: "meeting",
    pattern: /마주\s?앉|(?:대화|이야기)를\s나(?=누|눴|눈|눌)|담화를\s?(?=하|나누|나눴|진행)/,
    form: "verb",
  },
  {
    type: "visit",
    pattern: /(?:방북\s|방문\s)?(?:초청|초대)(?:을|를)?\s(?:[가-힣]{1,4}\s)?(?:수락|받아들)/,
    isAcceptance: true,
  },
  {
    type: "visit",
    pattern: /방(?:북|중|미|한|러|일|남)(?!단|객|인사|복|용|대책|구)|답방|순방|방문(?!객|단|자|판|지|록|증)/,
  },
  {
    type: "visit",
    pattern: /(?:(?<=[을를]\s)찾(?=았|아\s|은\s|을\s|는다|는\s)|(?<=[에]\s)도착|(?<=[에]\s)입국|입북|방문길)/,
    form: "verb",
  },
  {
    type: "talks",
    pattern: /(?:전략|고위급|실무|외교|안보|당국|양자|정치)?\s?대화(?=를\s?(?:했|하였|하시였|가졌|가진|진행|갖|열))/,
  },
  {
    type: "agreement",
    pattern:
      /(?:서명|채택|조인|체결)(?=(?:된|한|했던|됐던|되였던|하신)\s[^.]{0,40}?(?:조약|선언|합의서|합의문|협정|공동성명|보도문|의정서))/,
  },
  {
    type: "talks",
    pattern: /(?:협의|논의|론의)(?=했|하였|할\s예정|하시였|를\s(?:했|가졌|진행|갖))/,
    needsCompany: true,
  },
  { type: "visit", pattern: /(?<=[에로]\s)(?:파견|급파)|특파/, form: "verb", isSending: true },
];

const all = new RegExp(patterns.map(({ pattern }) => `(${pattern.source})`).join("|"), "g");
const goals: Record<string, string> = {
  북: "KP",
  조: "KP",
  중: "CN",
  미: "US",
  한: "KR",
  남: "KR",
  러: "RU",
  일: "JP",
};

/** Finds the words of a sentence that tell of events, in order, none overlapping. */
export function findKoreanTriggers({ text, start }: KoreanSentence): KoreanTrigger[] {
  return [...text.matchAll(all)].map((match) => {
    const { type, form, takesObject, isSending, isAcceptance, needsCompany } = patterns[
      match.slice(1).findIndex((group) => group !== undefined)
    ] as Pattern;
    const word = match[0];
    return {
      start: start + match.index + (word.length - word.trimStart().length),
      end: start + match.index + word.length,
      type,
      form: form ?? "noun",
      takesObject: takesObject ?? false,
      goal: goals[/^방([북중미한남러일])(?:\s|$)/.exec(word)?.[1] ?? ""] ?? null,
      ordinal: ordinalBefore(text.slice(Math.max(0, match.index - 12), match.index)),
      isSending: isSending ?? false,
      isAcceptance: isAcceptance ?? false,
      needsCompany: needsCompany ?? false,
    };
  });
}

const numerals: Record<string, number> = { 첫: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 };

/** `두 번째` and `2차` are ordinals, `두 차례` is a count. */
function ordinalBefore(text: string): number | null {
  const match =
    /(?:제?(\d{1,2})차|(첫)(?:\s?번째)?|([두세네다섯여섯]{1,2})\s?번째|(\d{1,2})번째)\s?(?:[가-힣]{2,4}\s?)?$/.exec(
      text,
    );
  if (!match) return null;
  const word = match[2] ?? match[3];
  return word ? (numerals[word] ?? null) : Number(match[1] ?? match[4]);
}
