import { monthAt, weekdayAt } from "#core/dates/prose/time-words";
import { itemAt } from "#core/item-at";
import type { Tag } from "#core/prose/parts-of-speech";
import { type Form, type Token, wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import type { NameMention } from "./name-mention";
import { isKoreanSurname } from "./name-variants";
import { bodyNouns, honorifics, titleHeads, titleModifiers } from "./title-words";

/** A run of capitalized words that may be a name. Token indexes, the second exclusive. */
export interface Run {
  tokens: readonly Token[];
  tags: readonly Tag[];
  taken: readonly (NameMention | undefined)[];
  from: number;
  to: number;
}

/** The longest name, in tokens with its hyphens. */
const longest = 6;

/** The runs of capitalized words of a text, without those that are names already. */
export function* capitalRuns(text: Omit<Run, "from" | "to">): Generator<Run> {
  const { tokens, tags, taken } = text;
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.capital) continue;
    let to = from;
    while (to < tokens.length && to - from < longest && !taken[to] && isNameWord(text, to, from)) to++;
    if (to === from) continue;
    yield { tokens, tags, taken, from, to };
    from = to - 1;
  }
}

const notNames = wordSet(
  "the a an in on at he she it they but and this that after before when his her their mr mrs ms state ministry " +
    "department house council q general assembly security party congress parliament committee commission agency " +
    "treaty korea korean koreas nobel peace war sea air force respected comrade dear great eternal former then late " +
    "northeast northwest southeast southwest central western eastern",
);

function isNameWord(text: Omit<Run, "from" | "to">, at: number, start: number): boolean {
  const { tokens } = text;
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (at > start && isHyphen(token)) return next?.kind === "word" && !next.spaced;
  if (token.kind !== "word") return false;
  if (at > start && itemAt(tokens, at - 1)?.text === "-") return true;
  if (!token.capital)
    return at > start && isParticle(token) && next !== undefined && (next.capital || isParticle(next));
  // `In-young`: the first syllable may look like a small word
  if (at > start && next && isHyphen(next) && tokens[at + 2]?.spaced === false) return !titleHeads.has(token.key);
  // `Lee Young Ho`: after a Korean surname a syllable may look like an adjective
  if (at > start && isKoreanSurname(tokens[start]?.key ?? "") && titleModifiers.has(token.key)) return true;
  return isProperWord(text, at, at === start);
}

const noNoun = wordSet("VERB AUX ADP PRON DET SCONJ CCONJ ADV NUM");

function isProperWord({ tokens, tags }: Omit<Run, "from" | "to">, at: number, isFirst: boolean): boolean {
  const token = tokens[at] as Token;
  if (isFirst && isNamedLikeMonth(tokens, at)) return true;
  return (token.flags & canBeProper) !== 0 && !(isFirst && noNoun.has(tags[at]?.pos ?? ""));
}

const monthsOfPeople = wordSet("jan april may june august");

/** `chairman, Jan Eliasson`, `envoy April Lee`: between an office and a surname a month is a given name. */
function isNamedLikeMonth(tokens: readonly Token[], at: number): boolean {
  if (!monthsOfPeople.has(tokens[at]?.key ?? "") || !tokens[at + 1]?.capital) return false;
  const office = itemAt(tokens, itemAt(tokens, at - 1)?.text === "," ? at - 2 : at - 1);
  return office !== undefined && titleHeads.has(office.key);
}

const canBeProper = wordFlag(
  (form) =>
    !notNames.has(form.key) &&
    !monthAt(form) &&
    !weekdayAt(form) &&
    !isLoud(form) &&
    ![titleHeads, titleModifiers, bodyNouns, honorifics].some((list) => list.has(form.key)),
);

/** A word in capitals throughout: a heading or an abbreviation. */
function isLoud({ text }: Form): boolean {
  return text.length > 1 && !text.includes(".") && text === text.toUpperCase();
}

function isHyphen(token: Token): boolean {
  return token.text === "-" && !token.spaced;
}

const nameParticles = wordSet("al bin de der den el van von del da di dos la ben ul bint ibn");

function isParticle({ key }: Token): boolean {
  return nameParticles.has(key);
}
