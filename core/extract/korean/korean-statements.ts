import { isGovernment, type Party } from "#core/extract/people/party";
import type { KoreanCandidate } from "./korean-candidate";
import { inside, type KoreanReading } from "./korean-reading";
import { findWhen } from "./korean-when";

/** What changes the course when it is declared: what is left, halted, cut or accepted, and the verb that declares it. */
const turns: readonly RegExp[] = [
  /(?:조약|협정|NPT|회담|협상|기구|합의|체제)(?:\([^)]{1,12}\))?(?:을|를|에서|에서의|에|의)?\s?(?:[가-힣]{1,6}\s){0,2}(?:탈퇴|파기|불참|무효|백지화|거부|폐기)[^.]{0,14}(?:선언|발표|통보|밝혔|밝히|선포)/g,
  /(?:핵\s?실험|시험\s?발사|시험발사|미사일|대륙간탄도|로케트|핵시설|훈련)[^.]{0,24}(?:중단|중지|유예|모라토리엄|폐기|재개)[^.]{0,14}(?:선언|발표했|밝혔|밝히시|결정했|결정하|선포|통보)/g,
  /(?:통신\s?연락선|연락선|통신선|연락채널|연락통로|핫라인)[^.]{0,16}(?:차단|단절|끊|복원)(?:했|하였|했다|한다고|하겠다고|됐)/g,
  /(?:회담|협상|대화|접촉)[^.]{0,16}(?:중단|거부|불참|응하지 않|나가지 않|마주앉지 않)[^.]{0,12}(?:선언|발표했|통보|밝혔|성명)/g,
  /(?:초청|제안|제의|초대)[을를]?\s?(?:[가-힣]{2,5}\s){0,2}(?:수락|수용|받아들였|받아들이)(?:했|하였|하셨|하시였|하기로|$)?/g,
];

const unreal = /가능성|면\s|경우|촉구|요구|우려|관측|전망|만약|않았다|부인/;

/** Announcements that change the course: withdrawals, refusals to go on, moratoriums, acceptances. */
export function readKoreanStatements(reading: KoreanReading): KoreanCandidate[] {
  const { sentence } = reading;
  for (const turn of turns) {
    turn.lastIndex = 0;
    const match = turn.exec(sentence.text);
    const candidate = match && toStatement(reading, match);
    if (candidate) return [candidate];
  }
  return [];
}

function toStatement(reading: KoreanReading, match: RegExpExecArray): KoreanCandidate | null {
  const { sentence, text, names } = reading;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  if (unreal.test(text.slice(start, Math.min(end + 10, sentence.end))) || /제안했|요구했/.test(match[0])) return null;
  const parties = declarer(reading, start);
  if (!parties.some(({ country }) => /^(KP|KR|US)$/.test(country ?? "")) || !concernsNorth(reading, parties))
    return null;
  const trigger = {
    start,
    end,
    type: "statement",
    form: "noun",
    takesObject: false,
    goal: null,
    ordinal: null,
    isSending: false,
    isAcceptance: false,
    needsCompany: false,
  } as const;
  const [date] = findWhen(
    reading,
    {
      trigger,
      at: lastClause(reading, start),
      from: clauseStart(reading, start),
      to: end,
      isDefined: false,
      reach: Number.POSITIVE_INFINITY,
    },
    "held",
  );
  if (date?.bounds.earliest && date.bounds.earliest > names.day) return null;
  return {
    type: "statement",
    status: "held",
    isMention: false,
    isTentative: false,
    parties,
    date: date ?? null,
    place: null,
    ordinal: null,
    isOfNorth: true,
    evidence: [sentence],
    strength: date ? 0.8 : 0.6,
  };
}

function lastClause({ clauses }: KoreanReading, at: number): number {
  return Math.max(
    0,
    clauses.findIndex(({ start, end }) => start <= at && at < end),
  );
}

function clauseStart(reading: KoreanReading, at: number): number {
  return reading.clauses[lastClause(reading, at)]?.start ?? reading.sentence.start;
}

/** Who declares: the subject before the words, spokesmen standing for their country. */
function declarer(reading: KoreanReading, before: number): Party[] {
  const actors = inside(reading.actors, reading.sentence.start, before).filter(
    ({ role }) => role === "topic" || role === "subject",
  );
  const actor = actors.at(-1);
  if (!actor) return reading.subjects.filter(isGovernment).slice(0, 1);
  return actor.parties.slice(0, 1);
}

/** What others decide counts where the sentence names the North. */
function concernsNorth({ actors }: KoreanReading, parties: readonly Party[]): boolean {
  return [...parties, ...actors.flatMap((actor) => actor.parties)].some(({ country }) => country === "KP");
}
