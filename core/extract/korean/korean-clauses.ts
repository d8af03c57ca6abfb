import { type KoreanSentence, type Word, wordsOf } from "./korean-sentences";

/** How a clause goes on: it decides what the clause takes from the next one. */
export type ClauseEnding =
  /** the sentence ends */
  | "final"
  /** `했고`, `했지만`: has its own tense */
  | "tensed"
  /** `하고`, `만나`: takes the tense of the next */
  | "linking"
  /** `만난 뒤` */
  | "after"
  /** `열린 …`: stands before a noun */
  | "relative"
  /** `만나면` */
  | "conditional"
  /** `만났다고` */
  | "quoted"
  /** `만나기 위해`, `회담을 위한` */
  | "purpose";

/** A stretch of a sentence up to and with its verb. Offsets in the text. */
export interface KoreanClause {
  start: number;
  end: number;
  ending: ClauseEnding;
  /** the word that ends it */
  verb: string;
}

/** `…겠다"고 말했다`. */
const said = /^[.!?]?["”’'」》]\s?(?:이?라?고|며|면서|라며|이?라는|는)(?![가-힣])/;

/** Cuts a sentence where a verb ends a clause. */
export function splitKoreanClauses(sentence: KoreanSentence): KoreanClause[] {
  const clauses: KoreanClause[] = [];
  const words = wordsOf(sentence);
  let start = sentence.start;
  words.forEach((word, at) => {
    const isSaid = said.test(sentence.text.slice(word.end - sentence.start, word.end - sentence.start + 8));
    const ending = at === words.length - 1 ? null : isSaid ? "quoted" : endingOf(words, at);
    if (!ending) return;
    clauses.push({ start, end: word.end, ending, verb: word.text });
    start = word.end;
  });
  clauses.push({ start, end: sentence.end, ending: "final", verb: words.at(-1)?.text ?? "" });
  return clauses;
}

function endingOf(words: readonly Word[], at: number): Exclude<ClauseEnding, "final"> | null {
  const [word, next, before] = [words[at]?.text ?? "", words[at + 1]?.text ?? "", words[at - 1]?.text ?? ""];
  if (isConditional(word)) return "conditional";
  if (quoted.test(word)) return "quoted";
  if (isPurpose(word, before)) return "purpose";
  if (afterNouns.test(word) && endsInAdnominal(before) && !/^(달|주|해|날)/.test(next)) return "after";
  if (isTensed(word)) return "tensed";
  if (isLinking(word, before)) return auxiliary.test(next) ? null : "linking";
  return !afterNouns.test(next) && !boundNouns.test(next) && isRelative(word) ? "relative" : null;
}

/** `하고 있다`, `하고 싶다`, `해 나가다`: one verb. */
const auxiliary = /^(?:있|계시|싶|나가|나갔|나간|나갈|왔|오고|올\s|주[었시]|줬|달라|버렸|놓았)/;
/** After `할` these make a phrase of the verb, not a clause before a noun. */
const boundNouns =
  /^(?:예정|계획|방침|것|수(?:도|는|가)?$|가능성|용의|생각|의향|의사|전망|듯|때|경우|필요|뜻|준비|정도|뿐|바가?$|우려|움직임|적이|적은|일이 없|일은|중이|중인|기회|채비|태세|참이|셈)/;

const conditional = /(?:[다라]면|(?:하|되|나|가|오|리|지|시|으|열|치|내|키)면)(?:은|는)?$/;
const sides = /^(?:측|국|방|반|정|전|지|화|장|표|이|양|일|내|외)면|[측국방반정장표]면$/;

function isConditional(word: string): boolean {
  return (conditional.test(word) && !sides.test(word) && word.length > 2) || /(더라도|[았었했됐겠]어도)$/.test(word);
}

const quoted = /[가-힣](?:다고|라고|[하나가보두]자고|냐고|다며|라며|다면서|라면서|다는|라는|[하나가보]자는|다던)$/;

function isPurpose(word: string, before: string): boolean {
  return /^(위해|위한|위하여|위해서|앞서|앞두고|앞둔)$/.test(word) && /(기|을|를|에)$/.test(before);
}

const afterNouns = /^(뒤|후|다음|직후)(에|에는|로)?$/;

/** The last consonant of a syllable by its place in the table of Unicode; 0 = none, 4 = ㄴ, 8 = ㄹ, 20 = ㅆ. */
export function finalConsonant(syllable: string | undefined): number {
  const code = (syllable?.charCodeAt(0) ?? 0) - 0xac00;
  return code >= 0 && code < 11_172 ? code % 28 : -1;
}

/** `만난`, `받은`, not the particle of `대표는`. */
function endsInAdnominal(word: string): boolean {
  return finalConsonant(word.at(-1)) === 4 && !word.endsWith("는");
}

const tensed = /(고|으며|으나|지만|는데|으므로|으니|던\s?데|거나)$/;

/** `했고`, `열렸지만`: ㅆ before the ending tells a tense of its own. */
function isTensed(word: string): boolean {
  const match = tensed.exec(word);
  return match !== null && finalConsonant(word[match.index - 1]) === 20;
}

const stems =
  /(?:하|되|시|지|나|나누|가|오|갖|열|받|치|보내|이루|거치|두|내|들|르|키|리|르|추|만나|의하|히|올리|앉|밟|떠나|주|걸|잇|있|없|맺|찾|먹|뵙|모으|마치|끝내|펼치)(?:고서?|며|면서|고는)$/;
const nouns =
  /^(최고|보고|권고|경고|사고|창고|재고|광고|통고|신고|참고|몽고|하고|라고|고|외교|그리고|따르고|의하면|이라고|이며|이시며|무엇보다도|말하고)$/;
const connected =
  /(?:해|하여|해서|하시여|하여서|아와|만나|만나서|열어|가져|찾아|되어|돼|건너가|건너와|보내|보내여|내어|마련해|넘어|들러|올라)$/;
const postpositions =
  /^(통해|위해|대해|관해|향해|의해|인해|비해|더해|통하여|위하여|대하여|관하여|의하여|이해|올해|지난해|서해|동해|남해|피해|방해|공해|새해|이듬해|그해|다음해|한해|침해|저해|화해|견해|오해|비롯해|포함해|관련해|대신해|계속해|반대해|특히|거듭해)$/;

function isLinking(word: string, before: string): boolean {
  if (word === "하고") return /[을를]$/.test(before);
  if (nouns.test(word) || postpositions.test(word)) return false;
  return stems.test(word) || (connected.test(word) && word.length > 1);
}

const eventRelative =
  /(?:열린|열릴|열리는|열렸던|열리던|가진|가질|갖는|가졌던|만난|만날|만나는|만났던|마친|마치는|끝낸|끝난|끝내는|있은|있었던|찾은|찾는|찾을|보낸|보낼|보내온|받은|받을|이끄는|이끈|맡은|떠난|나선|오른|나눈|나눌|거친|치른|치러진|이뤄진|이루어진|밝힌|이뤄질|고있는|고있던|예정이던|예정이었던|온|간)$/;
const verbalRelative = /[가-힣]{2}(?:한|된|할|될|하는|되는|했던|됐던|하던|되던|하신|하시는|하였던|되였던)$/;
const adjectives =
  /(?:중요|필요|다양|가능|불가능|특별|솔직|심각|긴밀|진지|유익|허심탄회|역사적인|완전|확고|중대|충분|원만|비슷|동일|유일|대단|훌륭|강력|원활|신속|조속|정확|명확|철저|친절|돈독|각별|상당|막중|관|대|위|의|인|통|향|성대|친선적|소중|극진|뚜렷|새로|엄중|복잡|민감|건전|유력|무성|불투명|엄밀|불리|유리|급격|특수|단순|순수|편리|안전|평화|거대|위대|진정|동등|경애|공평)(?:한|할)$/;

/** Nouns and adverbs that look like `…한`. */
const nounsInHan =
  /^(?:경애|친애|존경)하는$|(?:북|남북|무기|권|시|기|제|최대|최소|무제|극|조선반도비핵|유|이러|그러|어떠)한$/;

function isRelative(word: string): boolean {
  if (adjectives.test(word) || nounsInHan.test(word)) return false;
  return (
    (eventRelative.test(word) && !/^(온|간|야간|주간|기간|시간|공간|민간|순간|중간|인간|월간|년간)$|간$/.test(word)) ||
    verbalRelative.test(word)
  );
}
