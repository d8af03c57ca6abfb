import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { formsOfBe } from "#core/extract/small-words";
import { wordSet } from "#core/prose/word-set";
import { matchPattern, seesSomebody } from "./pattern";
import { isPhone } from "./phone";
import type { Trigger } from "./trigger";
import { type VerbReading, verbReadings } from "./verb-patterns";

const arrivingVerbs = wordSet("due expect arrive land stay go");

/** A verb that tells an event, with the words that it needs: `sat down with`, `touched down in`. */
export function readVerb(reading: ArticleReading, at: number, clause: Clause): Trigger | null {
  const verb = verbAt(reading, at);
  if (!verb || isShouted(reading, at) || isIdiom(reading, at, verb.lemma)) return null;
  const told = verbReadings.get(verb.lemma)?.find((candidate) => endOf(reading, candidate, at, clause) !== null);
  if (!told && clause.connector === "where" && arrivingVerbs.has(verb.lemma))
    return { at, to: at + 1, type: "visit", form: "verb", lemma: verb.lemma };
  if (!told && verb.lemma === "call" && isRungUp(reading, at, clause))
    return { at, to: at + 1, type: "call", form: "verb", lemma: "call" };
  if (!told && (verb.lemma === "discuss" || verb.lemma === "review") && followsPair(reading, at, clause))
    return { at, to: at + 1, type: "meeting", form: "verb", lemma: verb.lemma };
  if (!told && tells.has(verb.lemma) && isPhone(reading, at, clause.to) && seesSomebody(reading, at + 1))
    return { at, to: at + 1, type: "call", form: "verb", lemma: verb.lemma };
  if (!told && isToldFace(reading, at, clause)) return { at, to: at + 1, type: "meeting", form: "verb", lemma: "face" };
  if (!told) return null;
  return { at, to: endOfPhrasal(reading, at), type: told.type, form: "verb", lemma: verb.lemma };
}

const notRung = wordSet("on for off upon in it this that");
const dayPrepositions = wordSet("on late early");

/** `called his counterpart, Yun, on Friday`, not `called him a rocket man`. */
function isRungUp(reading: ArticleReading, at: number, clause: Clause): boolean {
  if (notRung.has(keyAt(reading, at + 1)) || !seesSomebody(reading, at + 1)) return false;
  let last = at;
  for (let next = at + 1; next < Math.min(clause.to, at + 14); next++) if (reading.nameAt[next]?.person) last = next;
  if (last === at) return false;
  const after = keyAt(reading, last + 1) === "," ? last + 2 : last + 1;
  const isDatedNext = dayPrepositions.has(keyAt(reading, after)) && reading.dateAt[after + 1] !== undefined;
  return isDatedNext || reading.dateAt[after] !== undefined;
}

/** `Kishida and President Biden will discuss …`: two people who do it together. */
function followsPair(reading: ArticleReading, at: number, clause: Clause): boolean {
  let [persons, hasAnd] = [0, false];
  for (let before = at - 1; before >= Math.max(clause.from, at - 16); before--) {
    const name = reading.nameAt[before];
    if (keyAt(reading, before) === "and" && persons === 1) hasAnd = true;
    if (name?.person && name.from === before) persons++;
    if (verbAt(reading, before) && !/^(will|would)$/.test(keyAt(reading, before)) && persons > 0) return false;
  }
  return hasAnd && persons > 1;
}

const tells = wordSet("assure tell urge press inform warn remind update brief");

/** `On Cheju Island last month, he assured Roh Tae-woo that …`: to his face, where place and day are told. */
function isToldFace(reading: ArticleReading, at: number, clause: Clause): boolean {
  if (!tells.has(verbAt(reading, at)?.lemma ?? "") || isPassive(reading, at)) return false;
  let hasPerson = false;
  for (let next = at + 1; next < at + 7 && !hasPerson; next++) hasPerson = reading.nameAt[next]?.person != null;
  if (!hasPerson) return false;
  let [hasPlace, hasDate] = [false, false];
  for (let token = clause.from; token < at; token++) {
    if (reading.dateAt[token]) hasDate = true;
    if (
      /^(in|on|at)$/.test(keyAt(reading, token)) &&
      (reading.nameAt[token + 1]?.place || /^(capital|island)$/.test(keyAt(reading, token + 4)))
    )
      hasPlace = true;
  }
  return hasPlace && hasDate;
}

const phrasalWords = wordSet("down up off out together foot notes views bread");

/** `sat down`, `set foot`: what belongs to the verb and to nothing after it. */
function endOfPhrasal(reading: ArticleReading, at: number): number {
  return phrasalWords.has(keyAt(reading, at + 1)) ? at + 2 : at + 1;
}

function isShouted(reading: ArticleReading, at: number): boolean {
  const { text } = reading.tokens[at] as { text: string };
  return text === text.toUpperCase();
}

/** In the passive and after `whom` what the verb acts on stands before it. */
function endOf(reading: ArticleReading, { pattern }: VerbReading, at: number, clause: Clause): number | null {
  const end = clause.sentence.to;
  const to = matchPattern(reading, pattern, at + 1, end);
  if (to !== null || pattern.steps[0]?.kind !== "who") return to;
  const isTurned = /^(who|whom)$/.test(clause.connector) || isPassive(reading, at);
  return isTurned ? matchPattern(reading, { steps: pattern.steps.slice(1) }, at + 1, end) : null;
}

/** `was received`, `being hosted`. */
export function isPassive(reading: ArticleReading, at: number): boolean {
  if (verbAt(reading, at)?.form !== "past") return false;
  for (let before = at - 1; before > at - 4; before--) {
    if (formsOfBe.has(keyAt(reading, before))) return true;
    if (reading.tags[before]?.pos !== "ADV") return false;
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
  ["exchange", [[wordSet("greetings pleasantries handshakes fire"), 3]]],
  ["return", [[wordSet("remains fire call calls"), 3]]],
]);

/** What goes with a verb makes another thing of it: `met the conditions`, `saw him off`, `called on Seoul to act`. */
function isIdiom(reading: ArticleReading, at: number, lemma: string): boolean {
  if (lemma === "call" && reading.nameAt[at + 2]?.country != null) return true;
  return (
    idioms.get(lemma)?.some(([words, reach]) => hasWord(reading, { from: at + 1, to: at + 1 + reach }, words)) ?? false
  );
}
