import type { EventStatus } from "#core/event";
import { finalConsonant, type KoreanClause } from "./korean-clauses";
import type { KoreanTrigger } from "./korean-triggers";

/** What a clause says became of an event. */
export interface KoreanStatus {
  status: EventStatus;
  /** `회담에서`, `회담의`: speaks of an event rather than telling it */
  isMention: boolean;
  /** `예정이었다`: stands only where something else says what became of it */
  isTentative: boolean;
  /** 0–1 */
  strength: number;
}

/** The clause that tells of an event, what stands between its word and the clause's end, and the clauses after it. */
export interface StatusContext {
  trigger: KoreanTrigger;
  clause: KoreanClause;
  tail: string;
  following: readonly KoreanClause[];
  /** the text of those */
  rest: string;
  /** the text of the clause before the word */
  head: string;
  /** whether a clause before it says `…면` */
  isConditional: boolean;
  /** how far the tail goes before another event is told: `서한에서 회담을 취소했다` */
  reach: number;
  /** `열린 회담`: a clause before it is its verb */
  isDefined: boolean;
}

const told = (status: EventStatus, strength = 1): KoreanStatus => ({
  status,
  isMention: false,
  isTentative: false,
  strength,
});

const fell = /취소|무산|불발|철회|백지화|파기/;
const delayed = /연기(?!력|자)|미뤄|미룬|미루|미뤘|늦춰|늦추|늦췄|순연|보류/;
const unsure = /가능성|수도\s?있|우려|여부|위협|경고|시사|할\s수|검토|거론|관측|추측|만약|만일|요구|촉구|면\s/;

/** What became of the event that a word tells of; null where it is denied, wished for or only thought of. */
export function readKoreanStatus(context: StatusContext): KoreanStatus | null {
  const { clause, tail, rest, head } = context;
  if (isDenied(rest, clause)) return null;
  if (
    clause.ending === "conditional" ||
    /(?:만약|만일|혹시)/.test(head) ||
    /^[가-힣]*\s?경우(?!,)/.test(tail.slice(-8))
  )
    return null;
  if (context.trigger.isAcceptance) return readAcceptance(context);
  const status = readFall(context) ?? readReference(context) ?? readReality(context);
  return status?.status === "planned" && context.isConditional ? null : status;
}

/** `만났다는 보도를 부인했다`. */
function isDenied(rest: string, { ending }: KoreanClause): boolean {
  if (ending !== "quoted" && ending !== "relative") return false;
  return (
    /부인했|부인하|일축했|일축하|사실이 아니|사실무근|사실과 다르|근거 없|와전|오보/.test(rest.slice(0, 60)) ||
    /^\s*(관측|소문|설[이은을]|추측|주장|의혹|얘기|이야기)/.test(rest)
  );
}

function readFall(context: StatusContext): KoreanStatus | null | undefined {
  const { tail, rest, clause } = context;
  const near = tail.slice(0, Math.min(60, context.reach));
  const word = fell.exec(near) ?? delayed.exec(near);
  if (!word) return readFallAfter(clause, tail, rest);
  const after = near.slice(word.index + word[0].length, word.index + 30) + rest.slice(0, 12);
  if (
    /^(하지|되지|시키지|할\s생각|할\s계획이\s없)/.test(after) ||
    /^\s?(?:할|될|하겠|시킬)?\s?(?:수|가능성|우려|지\b|위협|것이라고\s위협)/.test(after)
  )
    return undefined;
  return told(fell.test(word[0]) ? "cancelled" : "postponed", 0.95);
}

/** `만날 예정이었으나 … 취소됐다`: the next clause says what became of it. */
function readFallAfter(clause: KoreanClause, tail: string, rest: string): KoreanStatus | undefined {
  const isPlan = /예정이(?:었|던)|예정됐|계획이었|하기로 (?:했|돼|되)|기로\s(?:했|돼|되어)|려던|으려\s?했/.test(tail);
  if (!isPlan || !/^(tensed|relative|final)$/.test(clause.ending)) return undefined;
  const near = rest.slice(0, 60);
  if (unsure.test(near)) return undefined;
  if (fell.test(near) || /열리지 (?:못|않)|이뤄지지 (?:못|않)|나타나지 않/.test(near)) return told("cancelled", 0.9);
  return delayed.test(near) ? told("postponed", 0.9) : undefined;
}

/** What is accepted lies ahead. */
function readAcceptance({ tail, clause, following, isConditional }: StatusContext): KoreanStatus | null {
  if (isConditional || negated.test(tail) || unsure.test(tail)) return null;
  return tenseAhead(tail, clause, following) === "held" ? told("planned", 0.8) : null;
}

const within =
  /^(?:에서|에서는|에서도|에서의)(?![가-힣])|^\s?(?:중|도중|당시|때|기간|과정|직후|이후|석상|마지막|이틀째|첫날|내내|현장|시작 전|자리)(?![가-힣]{3})|^의\s|^에(?:는|도)?\s.{0,160}(?:참가|참석|배석)/;

/** `회담에서`, `방북 당시`: the words take the event for granted. */
function readReference({ trigger, tail, clause, following }: StatusContext): KoreanStatus | undefined {
  if (trigger.form === "verb" || trigger.type === "agreement" || !within.test(tail)) return undefined;
  const isAhead = tenseAhead(tail, clause, following) === "planned" && !/^\s?(?:당시|때\s|직후|이후)/.test(tail);
  return { status: isAhead ? "planned" : "held", isMention: true, isTentative: false, strength: 0.8 };
}

const missing =
  /^(?:은|는|이|가|도|할|한|을|를|에\s대한)?\s?(?:[가-힣]{1,4}\s)?(?:계획|예정|일정|적|바|일|사실|가능성|논의|움직임|약속)?(?:은|는|이|가|도)?\s?(?:전혀\s|아직\s|더\s?이상\s|일체\s)?없(?!이)/;
const negated =
  /지\s?(?:는|도)?\s?(?:않|못|말)|못\s?했|안\s했|실패|결렬됐던\s적|불가능|아니(?:다|라|었|며|고)|성사되지|불허|금지/;
const speculated =
  /가능성|여부|거론|관측|추측|소문|타진|검토|모색|조율|저울질|전망이 나|전망도|기대감|관심|주목|임박설|(?:방문|회담|개최|접촉|복귀|임박|대화)설|할\s수(?:도)?\s|수도\s?있|지\s?모른|려면|문제(?:를|에)|구상|시나리오|할지|될지|만날지|열릴지/;
const wished =
  /제안|제의|촉구|요청|요구|희망|기대(?!를 모)|바라|바란|바람|원하|원한|초청|용의|의향|의사|필요|해야|노력|시도|호소|설득|준비가|준비돼|준비하|준비를|주장|고려|거부|거절|반대|불참|재촉|권유|강조했|조건|환영|지지/;
const accepted = /수락|수용|받아들|응하기로|응했|동의/;

function readReality(context: StatusContext): KoreanStatus | null {
  const { tail, trigger, clause } = context;
  const own = tail.slice(0, 70);
  if (missing.test(own) || negated.test(own) || /^(?:재개|개최|성사|임박)?설/.test(own)) return null;
  if (
    trigger.form === "noun" &&
    trigger.type !== "agreement" &&
    /^\s?(?:을|를)?\s?(?:위해|위한|위하여|앞서|통해|통한|통하여|관련|관한|대한|의제|장소|일정|날짜|준비|실무|대비|전략|성공|무대|결과|성과|내용|국면|재개\s?(?:방안|문제|가능성|여부)|과 관련|등)/.test(
      own,
    ) &&
    !/일정으로|일정을 마/.test(own)
  )
    return /^\s?(?:을|를)?\s?(?:앞두|위해|위한)/.test(own) ? { ...told("planned", 0.6), isMention: true } : null;
  if (trigger.form === "noun" && trigger.type !== "agreement" && !context.isDefined && !light.test(own)) return null;
  if (speculated.test(own)) return null;
  if (wished.test(own)) return accepted.test(own) ? told("planned", 0.8) : null;
  if (clause.ending === "purpose") return { ...told("planned", 0.6), isMention: true };
  return readTense(context);
}

/** Verbs that make an event of a noun: to hold, open, end, agree on. Right after the noun `하다` does. */
const light =
  /^(?:[하했한할해함]|을\s?[하했한할해]|를\s?[하했한할해]|은\s?[하했]|중(?:이|인|에)|\s중(?:이|인|에))|벌[였이인일]|갖|가[졌진질져]|열[리릴렸린고기었었]|연다|개최|진행|있[었은을]|마[치쳤친칠무]|끝[나내났냈난낸]|시작|재개|성사|이[뤄루]|참석|참가|나[서섰선]|치[르렀른]|주재|종료|폐막|개막|돌입|이어|계속|나누|나눴|나눈|잡[았혔]|확정|앞두|앞둔|추진|마련|결렬|받[았은]|보냈|보내|오[를른]|올랐|떠[나났]|합의|예정|동의|결정|약속|기로/;

const plans =
  /예정|계획|방침|기로\s?(?:[가-힣]{1,5}\s){0,3}(?:했|합의|결정|하였|뜻|하시|약속|확정|돼|되|하고|한\s|하면)|앞두|앞둔|추진|ㄹ 것|[할될갈질릴날볼올설]\s것(?:으로|이|임)|겠다|하자고|일정이 (?:확정|잡)|개최에\s(?:합의|동의|의견)|개최를\s(?:합의|확정)|에\s합의(?!문|서)/;
const formerPlan =
  /예정이(?:었|던)|예정됐(?:던|었)|예정되었던|예정되였던|예견되였던|예견됐던|계획이었|기로\s(?:했던|했었|돼 있었|되어 있었)|려던|려고 했|으려던/;

function readTense({ tail, clause, following, trigger }: StatusContext): KoreanStatus | null {
  if (formerPlan.test(tail)) return { ...told("planned", 0.7), isTentative: true };
  if (plans.test(tail) && !(trigger.type === "agreement" && /에\s합의/.test(tail)))
    return told("planned", /보인다|예상|전망|알려졌/.test(tail) ? 0.7 : 0.95);
  const tense = tenseAhead(tail, clause, following);
  return tense && told(tense, tense === "planned" ? 0.85 : 1);
}

/** The tense of a clause, or of the first one after it that has one where its own verb is only linked. */
function tenseAhead(tail: string, clause: KoreanClause, following: readonly KoreanClause[]): "held" | "planned" | null {
  const own = tenseOf(tail, clause);
  if (own || !/^(linking|after)$/.test(clause.ending)) return own;
  for (const next of following) {
    const tense = tenseOf(next.verb, next);
    if (tense) return tense;
    if (next.ending !== "linking" && next.ending !== "after" && next.ending !== "relative") break;
  }
  return clause.ending === "after" ? "held" : null;
}

const past = /(?:다|고|으며|으나|지만|는데|다고|다며|다는|다면서|습니다|던|음|기|을|으므로|거든|다던|단다)\.?["'”’]?$/;

function tenseOf(words: string, { ending }: Pick<KoreanClause, "ending">): "held" | "planned" | null {
  const text = words.replace(/[\s.,!?"'”’)」』》]+$/, "");
  if (plans.test(text)) return "planned";
  const match = past.exec(text);
  if (match && finalConsonant(text[match.index - 1]) === 20) return "held";
  if (/중(?:이다|인|이며|에 있다)$|(?:함|됨|가짐)$/.test(text)) return "held";
  if (ending === "relative") return relativeTense(text);
  if (/(?:다|다고|다며|다는|다면서)$/.test(text)) return presentTense(text.replace(/(?:고|며|는|면서)$/, ""));
  return null;
}

/** `한다`, `갖는다`: of events to come; a copula has no tense of its own. */
function presentTense(text: string): "planned" | null {
  return finalConsonant(text.at(-2)) === 4 ? "planned" : null;
}

/** `만난`, `열린` are past; `만날`, `갖는` are not. */
function relativeTense(text: string): "held" | "planned" | null {
  if (/던$|고\s?있는$/.test(text)) return "held";
  if (/는$/.test(text)) return "planned";
  const final = finalConsonant(text.at(-1));
  return final === 4 ? "held" : final === 8 ? "planned" : null;
}
