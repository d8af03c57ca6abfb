import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { agreementNouns, auxiliaries, nounTriggers } from "#core/extract/vocabulary";
import { wordSet } from "#core/prose/word-set";
import { seesPeopleOf } from "./people-of";
import type { VerbContext } from "./verb-contexts";

/** Verbs whose `with` tells of no company, whoever follows it. */
export const apart = wordSet(
  "be have do agree disagree side stand deal compare cooperate break work live cope reckon comply grapple struggle " +
    "fight clash war contend compete conflict coincide correspond associate affiliate identify connect tie vie argue " +
    "quarrel contrast begin start end open close sympathize sympathise share keep maintain establish improve restore " +
    "normalize normalise sever cut want need seek hope try expect plan say tell ask urge sign conclude reach make " +
    "take give get let leave charge credit entrust provide supply replace mix fill align ally partner collaborate cooperate " +
    "flirt toy tamper interfere meddle trade negotiate confuse familiarize please disappoint present reward threaten " +
    "greet meet part continue go come resume engage develop build strengthen deepen boost promote pursue enjoy use " +
    "differ rest lie remain resonate coordinate liaise intermarry",
);

/** What binds two states, not two people at a table. */
const bonds = wordSet(
  "ties relations relationship relationships links contact contacts channel channels dialogue alliance war peace border " +
    "trade deal deals agreement cooperation exercise exercises drill drills row dispute friendship partnership solidarity " +
    "problem problems patience line standoff stand-off confrontation rapprochement detente exchanges summit accordance " +
    "line comparison common together along up",
);

/** No stretch between a verb and the `with` of its company is longer, in tokens. */
const reach = 9;

/**
 * `toured the yard with President Putin on Friday`, `went through the draft in Geneva with Kang`: whatever they did, somebody
 * did it in the company of somebody who is named, on a day or at a place.
 */
export function isInCompany({ reading, at, clause, lemma }: VerbContext): boolean {
  if (apart.has(lemma) || !isActed(reading, at, clause.from) || !isTied(reading, clause)) return false;
  for (let next = at + 1; next < Math.min(clause.to, at + reach); next++) {
    const key = keyAt(reading, next);
    if (key === "with") return seesPerson(reading, next + 1, clause.to);
    if (endsPhrase(reading, next)) return false;
  }
  return false;
}

/** A finite verb, or one that a plan leads. */
function isActed(reading: ArticleReading, at: number, from: number): boolean {
  const form = verbAt(reading, at)?.form;
  if (form === "past") return !reading.tokens[at]?.capital && keyAt(reading, at + 1) !== "by";
  return (
    form === "base" && at > from && (auxiliaries.has(keyAt(reading, at - 1)) || keyAt(reading, at - 1) === "longer")
  );
}

function endsPhrase(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (reading.nameAt[at]?.person || nounTriggers.has(key) || agreementNouns.has(key) || bonds.has(key)) return true;
  return (
    /^[.;:,]$/.test(key) ||
    /^(that|who|which|and|but|if)$/.test(key) ||
    (verbAt(reading, at) !== undefined && !reading.nameAt[at])
  );
}

const persons = wordSet("him her them");

/** Somebody by name or pronoun, or the people of a country; a country alone is no company. */
function seesPerson(reading: ArticleReading, from: number, end: number): boolean {
  return seesPeopleOf(reading, from, end) || seesOne(reading, from, end);
}

function seesOne(reading: ArticleReading, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 8); at++) {
    if (reading.nameAt[at]?.person) return true;
    if (persons.has(keyAt(reading, at))) return at === from;
    if (/^[.;:,]$/.test(keyAt(reading, at)) || /^(in|on|at|to|for|and|over)$/.test(keyAt(reading, at))) return false;
  }
  return false;
}

const wherePrepositions = wordSet("in at aboard near");

/** Whether a clause tells a day or a place. */
function isTied(reading: ArticleReading, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) {
    if (reading.dateAt[at]) return true;
    const name = reading.nameAt[at];
    if (
      name &&
      !name.person &&
      (name.place || name.country) &&
      hasWord(reading, { from: at - 3, to: at }, wherePrepositions)
    )
      return true;
  }
  return false;
}
