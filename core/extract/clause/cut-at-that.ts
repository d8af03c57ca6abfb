import { type ArticleReading, hasWord, isVerbAt, keyAt, verbAt } from "#core/extract/article-reading";
import { agreementNouns, auxiliaries, nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { speechVerbs } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Clause, type Cut, cut } from "./clause";
import { isCleft } from "./cleft";
import type { CutPoint } from "./find-cut";
import { isFiniteSoon } from "./finite-verbs";

const tellingNouns = wordSet(
  "news report reports rumor rumors rumour rumours announcement promise assurance hint word reporters journalists parliament agreed evidence sign signs " +
    "indication indications proof confirmation",
);

const claimVerbs = wordSet(
  "agreed deny denies denied confirm heard hear learned learnt realized discovered doubt doubts doubted believe think " +
    "suspect suspects suspected fear fears know knows assume assumes assumed complain complains complained argue argues " +
    "acknowledge acknowledges concede concedes conceded admit admits admitted boast boasts boasted joked recall recalls",
);

const futureWords = wordSet("would will");

/** No pair of subjects with their titles is longer, in tokens. */
const longestPair = 16;

/** `said that …`, `a report that …`, `the accord that they signed`. */
export function cutAtThat({ reading, at, end, clause }: CutPoint): Cut | null {
  if (isCleft(reading, clause.from)) return null;
  const before = keyAt(reading, at - 1);
  if (followsSpeech(reading, at, clause) || followsListener(reading, at, clause)) return cut("reported", 1, "that");
  const next = keyAt(reading, at + 1);
  const isRelative = (isVerbAt(reading, at + 1) || auxiliaries.has(next)) && verbAt(reading, at + 1)?.form !== "base";
  if (isRelative) return cut("relative", 0, "that");
  if (tellingNouns.has(before) || itemAt(reading.nameAt, at - 1)?.person) return cut("reported", 1, "that");
  const isNamed =
    agreementNouns.has(before) ||
    nounTriggers.has(before) ||
    itemAt(reading.dateAt, at - 1) !== undefined ||
    isGoal(reading, at);
  if (!isNamed && hasClaim(reading, clause.from, at) && isFiniteSoon(reading, at + 1, end))
    return cut("reported", 1, "that");
  if (!isNamed || !isFiniteSoon(reading, at + 1, end, longestPair)) return null;
  const isContent = hasWord(reading, { from: at + 1, to: Math.min(end, at + 11) }, futureWords);
  return isContent ? cut("reported", 1, "that") : cut("relative", 0, "that");
}

/** `a visit to Pyongyang that Pompeo had planned`: a place after the noun that tells the event. */
function isGoal({ nameAt, tokens }: ArticleReading, at: number): boolean {
  const name = itemAt(nameAt, at - 1);
  if (!name || name.person || name.isAdjective || !/^(to|in|at)$/.test(itemAt(tokens, name.from - 1)?.key ?? ""))
    return false;
  const noun = itemAt(tokens, name.from - 2)?.key ?? "";
  return agreementNouns.has(noun) || nounTriggers.has(noun);
}

/** `said that …`, `said on Monday that …`. */
function followsSpeech(reading: ArticleReading, at: number, { from }: Clause): boolean {
  const before = keyAt(reading, at - 1);
  if (speechVerbs.has(before) || claimVerbs.has(before)) return true;
  return itemAt(reading.dateAt, at - 1) !== undefined && hasSpeech(reading, from, at);
}

/** How far before `that` a listener may be named who is described after it, in tokens. */
const longestListener = 16;

/** `told Moon, the South's president, that …`: to whom it was said, and who that is. */
function followsListener(reading: ArticleReading, at: number, { from }: Clause): boolean {
  if (keyAt(reading, at - 1) !== ",") return false;
  for (let verb = at - 4; verb >= Math.max(from, at - longestListener); verb--) {
    if (!/^(told|tells)$/.test(keyAt(reading, verb))) continue;
    const listener = reading.nameAt[verb + 1];
    return listener?.person != null && keyAt(reading, listener.to) === "," && listener.to < at - 1;
  }
  return false;
}

/** `said in an interview that …`, `agreed at Panmunjom that …`. */
function hasClaim(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - longestClaim) && keyAt(reading, at) !== ","; at--)
    if (
      verbAt(reading, at)?.form === "past" &&
      (speechVerbs.has(keyAt(reading, at)) || claimVerbs.has(keyAt(reading, at)))
    )
      return true;
  return false;
}

/** How far before `that` the verb of saying may stand, in tokens. */
const longestClaim = 9;

function hasSpeech(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!reading.nameAt[at] && speechVerbs.has(keyAt(reading, at))) return true;
  return false;
}
