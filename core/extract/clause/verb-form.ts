import { possessives } from "#core/extract/small-words";
import { itemAt } from "#core/item-at";
import type { Tag } from "#core/prose/parts-of-speech";
import { type Token, wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { type VerbEntry, type VerbForm, verbs } from "./conjugation";

/** The verb that a token is, by its tag and its ending. */
export function readVerbForm(tokens: readonly Token[], tags: readonly Tag[], at: number): VerbEntry | undefined {
  const [token, { pos, lemma }] = [tokens[at] as Token, tags[at] as Tag];
  if (token.kind !== "word") return undefined;
  if (token.key === "due") return verbs.get(token.key);
  const isVerb = pos === "VERB" || pos === "AUX";
  if (!isVerb && !(token.flags & listedVerb)) return undefined;
  if (isCompound(tokens, at) || isOfName(tokens, at)) return undefined;
  const listed = verbs.get(token.key);
  if (!isVerb)
    return listed &&
      (isVerbAllTheSame(tokens, at, listed) ||
        isHeadline(tokens, tags, at, listed) ||
        isPastOnly(tokens, at, listed) ||
        isDoing(tokens, tags, at, listed) ||
        isPlanned(tokens, tags, at, listed) ||
        isOfPlural(tokens, tags, at, listed) ||
        isOpening(tokens, tags, at, listed) ||
        isAfterAside(tokens, tags, at, listed))
      ? listed
      : undefined;
  if (listed) return listed;
  if (pos === "AUX" || token.key.endsWith("n't")) return undefined;
  return { lemma, form: formOf(token.key, lemma) };
}

const listedVerb = wordFlag(({ key }) => verbs.has(key));

/** `Red Cross talks`, `the Rising Sun`: a capital right after another one within a sentence. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  return (
    tokens[at]?.capital === true && before?.capital === true && before.kind === "word" && !/^[A-Z]+$/.test(before.text)
  );
}

/** `closed-door`, `long-awaited`: an adjective. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return isTightHyphen(tokens, at) || isTightHyphen(tokens, at - 2);
}

/** Whether the token after one is a hyphen without a space on either side. */
function isTightHyphen(tokens: readonly Token[], at: number): boolean {
  const hyphen = itemAt(tokens, at + 1);
  return hyphen?.text === "-" && !hyphen.spaced && tokens[at + 2]?.spaced === false;
}

const beforeVerb = wordSet("himself herself themselves also then now personally");
const modals = wordSet("will would can could may might shall should must not 'll");
const particles = wordSet("off out down up back");

/** Where the tagger takes for a noun what stands after `could` or before `off`. */
function isVerbAllTheSame(tokens: readonly Token[], at: number, { form }: VerbEntry): boolean {
  const before = itemAt(tokens, at - 1)?.key ?? "";
  const after = tokens[at + 1]?.key ?? "";
  const modal = beforeVerb.has(before) ? (itemAt(tokens, at - 2)?.key ?? "") : before;
  if (form === "base") return modals.has(modal);
  return form !== "gerund" && particles.has(after) && !possessives.has(before);
}

/** `who came on Sunday, informed the president`: the tagger takes it for an adjective. */
function isAfterAside(tokens: readonly Token[], tags: readonly Tag[], at: number, { form }: VerbEntry): boolean {
  return form === "past" && itemAt(tokens, at - 1)?.text === "," && /^(PROPN|DET|PRON)$/.test(tags[at + 1]?.pos ?? "");
}

const pastForms = wordSet(
  "spoke met flew went told gave wrote sent took came sat drove shook held began rode broke fell",
);

/** `The two last spoke by telephone`: no other word is written so. */
function isPastOnly(tokens: readonly Token[], at: number, { form }: VerbEntry): boolean {
  if (form !== "past" || !pastForms.has(tokens[at]?.key ?? "") || tokens[at]?.capital) return false;
  return !possessives.has(itemAt(tokens, at - 1)?.key ?? "");
}

/** `when the two meet in New York`: after a subject that can be no adjective. */
function isOfPlural(tokens: readonly Token[], tags: readonly Tag[], at: number, { form, lemma }: VerbEntry): boolean {
  if (form !== "base" || !headlineVerbs.has(lemma) || !/^(ADP|ADV|DET)$/.test(tags[at + 1]?.pos ?? "")) return false;
  return /^(two|both|they|sides|leaders|ministers)$/.test(itemAt(tokens, at - 1)?.key ?? "");
}

/** `The ministers open two days of talks`: no adjective stands between a noun and a number or a round. */
function isOpening(tokens: readonly Token[], tags: readonly Tag[], at: number, { lemma, form }: VerbEntry): boolean {
  if (lemma !== "open" || form !== "base") return false;
  const isAfterSubject = /^(NOUN|PROPN)$/.test(itemAt(tags, at - 1)?.pos ?? "") || tokens[at - 1]?.key === "who";
  return isAfterSubject && (/^(NUM|DET)$/.test(tags[at + 1]?.pos ?? "") || rounds.has(tokens[at + 1]?.key ?? ""));
}

const rounds = wordSet("talks negotiations consultations");

/** `after dining with the leader`, `before meeting Kim`: between a preposition and another or an object it is no noun. */
function isDoing(tokens: readonly Token[], tags: readonly Tag[], at: number, { form }: VerbEntry): boolean {
  if (form !== "gerund" || !beforeDoing.has(itemAt(tokens, at - 1)?.key ?? "")) return false;
  return afterDoing.has(tokens[at + 1]?.key ?? "") || /^(PROPN|DET|PRON)$/.test(tags[at + 1]?.pos ?? "");
}

/** `Ri, the minister, plans a meeting`: no plural of a noun stands before an article. */
function isPlanned(tokens: readonly Token[], tags: readonly Tag[], at: number, { lemma, form }: VerbEntry): boolean {
  if (lemma !== "plan" || !/^(base|present)$/.test(form) || !/^(a|an)$/.test(tokens[at + 1]?.key ?? "")) return false;
  return tokens[at - 1]?.text === "," || /^(NOUN|PROPN)$/.test(tags[at - 1]?.pos ?? "");
}

const beforeDoing = wordSet("after before by without against of since while");
const afterDoing = wordSet("with to in at on by up face privately separately again");

const headlineVerbs = wordSet(
  "sign meet hold reach issue visit announce agree ink lunch dine confer discuss receive host send exchange",
);

/** `Koizumi visits Pyongyang`: between two names, as chronologies write. */
function isHeadline(tokens: readonly Token[], tags: readonly Tag[], at: number, { form, lemma }: VerbEntry): boolean {
  const isPlural = form === "base" && headlineVerbs.has(lemma);
  if (isPlural)
    return (
      /^(NOUN|PROPN)$/.test(itemAt(tags, at - 1)?.pos ?? "") &&
      /^(DET|ADP)$/.test(tags[at + 1]?.pos ?? "") &&
      ((itemAt(tags, at - 1)?.lemma ?? "") !== (itemAt(tokens, at - 1)?.key ?? "") || endsPair(tokens, tags, at - 1))
    );
  if (form !== "present" || /^(talk|call)$/.test(lemma)) return false;
  if (itemAt(tags, at - 1)?.pos !== "PROPN") return false;
  return /^(PROPN|DET|PRON)$/.test(tags[at + 1]?.pos ?? "") || (movingVerbs.has(lemma) && tags[at + 1]?.pos === "ADP");
}

/** `Kim travels to Beijing`: no plural of a noun stands between a name and such a preposition. */
const movingVerbs = wordSet("travel fly arrive land return head leave depart drive cross go come meet");

/** `Moon and Kim`, `No Kwang Chol and Song Young-moo`: a second name of at most four tokens. */
function endsPair(tokens: readonly Token[], tags: readonly Tag[], last: number): boolean {
  for (let at = last; at > last - 6; at--) {
    if (tokens[at]?.key === "and") return at < last && itemAt(tokens, at - 1)?.capital === true;
    if (!tokens[at]?.capital && !isTightHyphen(tokens, at - 1) && tags[at]?.pos !== "PROPN" && tokens[at]?.text !== "-")
      return false;
  }
  return false;
}

function formOf(key: string, lemma: string): VerbForm {
  if (key === lemma) return "base";
  if (key.endsWith("ing")) return "gerund";
  return key.endsWith("s") && !key.endsWith("ss") ? "present" : "past";
}
