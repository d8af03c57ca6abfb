import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { possessives } from "#core/extract/small-words";
import { nounTriggers } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { isPassive } from "./passive";
import { matchPattern } from "./pattern";
import type { Trigger } from "./trigger";
import { typeInContext } from "./verb-contexts";
import { type VerbReading, verbReadings } from "./verb-patterns";

/** A verb that tells an event, with the words that it needs: `sat down with`, `touched down in`. */
export function readVerb(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const verb = verbAt(reading, at);
  if (
    !verb ||
    isProperWord(reading, at, clause) ||
    isShouted(reading, at) ||
    isOwned(reading, at) ||
    isSignedLetter(reading, at) ||
    isIdiom(reading, at, verb.lemma)
  )
    return null;
  for (const told of verbReadings.get(verb.lemma) ?? noReadings)
    if (endOf(reading, told, at, clause) !== null)
      return { at, to: endOfPhrasal(reading, at), type: told.type, form: "verb", lemma: verb.lemma };
  const type = typeInContext({ reading, at, clause, lemma: verb.lemma });
  return type && { at, to: at + 1, type, form: "verb", lemma: verb.lemma };
}

const noReadings: readonly VerbReading[] = [];

/** `his stay`, `the visit`: a noun, whatever the tagger says. */
function isOwned(reading: ArticleReading, at: number): boolean {
  const before = keyAt(reading, at - 1);
  return nounTriggers.has(keyAt(reading, at)) && (possessives.has(before) || before === "her");
}

/** `a letter signed by the president`: whose it is. */
function isSignedLetter(reading: ArticleReading, at: number): boolean {
  return keyAt(reading, at + 1) === "by" && /^(letter|message|telegram|note)$/.test(keyAt(reading, at - 1));
}

const phrasalWords = wordSet("down up off out together foot notes views bread");

/** `sat down`, `set foot`: what belongs to the verb and to nothing after it. */
function endOfPhrasal(reading: ArticleReading, at: number): number {
  return phrasalWords.has(keyAt(reading, at + 1)) ? at + 2 : at + 1;
}

/** `the Red Cross`: a capital within a sentence. */
function isProperWord(reading: ArticleReading, at: number, { sentence }: Clause): boolean {
  return reading.tokens[at]?.capital === true && at > sentence.from && itemAt(reading.tokens, at - 1)?.kind === "word";
}

function isShouted(reading: ArticleReading, at: number): boolean {
  const { text } = reading.tokens[at] as { text: string };
  return text === text.toUpperCase();
}

/** In the passive and after `whom` what the verb acts on stands before it. */
function endOf(reading: ArticleReading, { pattern }: VerbReading, at: number, clause: Clause): number | null {
  const end = clause.sentence.to;
  const to = matchPattern(reading, pattern, at + 1, end);
  if (to !== null && isOfNoun(reading, at, to)) return null;
  if (to !== null || pattern?.kind !== "who") return to;
  const isTurned = /^(who|whom)$/.test(clause.connector) || isPassive(reading, at);
  return isTurned ? matchPattern(reading, pattern.next, at + 1, end) : null;
}

/** `discussed a possible meeting with the minister`: with whom the meeting would be. */
function isOfNoun(reading: ArticleReading, at: number, to: number): boolean {
  const isTopic = /^(discuss|review|raise)$/.test(verbAt(reading, at)?.lemma ?? "");
  return isTopic && keyAt(reading, to - 1) === "with" && nounTriggers.has(keyAt(reading, to - 2));
}

/** `called on Chinese President Xi Jinping and …`, not `called on North Korean leader Kim Jong Un to return`. */
function isVisited(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 7; at++) {
    const name = reading.nameAt[at];
    if (name?.person) return keyAt(reading, at + name.to - at) !== "to";
    if (at > from && !/^(NOUN|PROPN|ADJ)$/.test(reading.tags[at]?.pos ?? "")) return false;
  }
  return false;
}

/** By verb: words that make another thing of it, and within how many tokens after it they stand. */
const idioms: ReadonlyMap<string, readonly [words: ReadonlySet<string>, reach: number][]> = new Map([
  [
    "meet",
    [
      [wordSet("final finals semifinal semifinals match matches game games tournament cup olympic olympics medal"), 9],
      [
        wordSet(
          "demand demands deadline condition conditions criteria requirement requirements need needs " +
            "goal goals target targets halfway standard standards challenge fate death",
        ),
        5,
      ],
    ],
  ],
  ["see", [[wordSet("off decision news announcement move statement"), 9]]],
  ["welcome", [[wordSet("off decision news announcement move statement"), 9]]],
  ["call", [[wordSet("for off"), 1]]],
  ["head", [[wordSet("of by"), 1]]],
  ["talk", [[wordSet("of"), 1]]],
  ["exchange", [[wordSet("greetings pleasantries handshakes fire"), 3]]],
  ["return", [[wordSet("remains fire call calls"), 3]]],
]);

const burdens = wordSet(
  "soldier soldiers troops troop forces workers laborers labourers loggers students tourists cheerleaders spies defectors " +
    "shells missiles rockets ammunition munitions arms weapons balloons leaflets drones planes bombers warplanes jets " +
    "aircraft ship ships boat boats vessels warship warships submarine submarines carrier tanker tankers aid rice food " +
    "grain fertilizer medicine medicines vaccines supplies goods coal oil fuel money remittances",
);

/** `sent 3,000 soldiers to`, `dispatched a carrier to`: who or what is no envoy. */
function isBurden(reading: ArticleReading, at: number, lemma: string): boolean {
  if (lemma !== "send" && lemma !== "dispatch") return false;
  for (let next = at + 1; next < at + 8; next++) {
    const isOther = /^([.;:"“]|to|for|and|with|from)$/.test(keyAt(reading, next));
    if (isOther || reading.nameAt[next]?.person) return false;
    if (!reading.nameAt[next] && burdens.has(keyAt(reading, next))) return reading.tags[next + 1]?.pos !== "NOUN";
  }
  return false;
}

/** What goes with a verb makes another thing of it: `met the conditions`, `saw him off`, `called on Seoul to act`. */
function isIdiom(reading: ArticleReading, at: number, lemma: string): boolean {
  if (isBurden(reading, at, lemma)) return true;
  if (lemma === "call" && /^(on|for)$/.test(keyAt(reading, at + 1)) && reading.nameAt[at + 2]?.country != null)
    return !isVisited(reading, at + 2);
  return (
    idioms.get(lemma)?.some(([words, reach]) => hasWord(reading, { from: at + 1, to: at + 1 + reach }, words)) ?? false
  );
}
