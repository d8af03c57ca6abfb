import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import type { Actor } from "#core/extract/people/actor";
import type { ReadSentence } from "#core/extract/people/delegation-heads";
import { datesIn } from "#core/extract/sentence-reading";
import * as words from "#core/extract/vocabulary";
import { actingVerb } from "#core/extract/zone/acting-verb";
import { speechVerbs } from "#core/names/title-words";
import { remember } from "#core/remember";

/** The clause that tells an event, looked at for what may speak for or against it. */
export interface Telling {
  reading: ArticleReading;
  clause: Clause;
  /** the token of its acting verb; its end where it has none */
  verb: number;
  /** what tells the event */
  form: "noun" | "verb";
  /** what kinds of verb the acting verb is of */
  verbs: readonly string[];
  /** what makes it less than a fact */
  moods: readonly string[];
  /** the same of the clause that it hangs on */
  above: readonly string[];
  /** who is spoken of in it */
  actors: readonly Actor[];
  /** how many dates it tells */
  days: number;
}

/** Finds the clause that an event stands in. */
export function tellingOf(
  reading: ArticleReading,
  { clauses, actors }: ReadSentence,
  { at }: Candidate,
): Telling | null {
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  if (!clause) return null;
  const verb = actingVerb(reading, clause);
  const within = actors.filter(({ from }) => from >= clause.from && from < clause.to);
  return {
    reading,
    clause,
    verb: verb ?? clause.to,
    form: reading.verbs[at] === undefined ? "noun" : "verb",
    verbs: verb === null ? ["none"] : kindsOfVerb(reading, verb),
    moods: moodsOf(reading, clause),
    above: wordsAbove(reading, clause.parent === null ? undefined : clauses[clause.parent]),
    actors: within,
    days: datesIn(reading, clause.from, clause.to).length,
  };
}

function wordsAbove(reading: ArticleReading, above: Clause | undefined): string[] {
  if (!above) return ["none"];
  const verb = actingVerb(reading, above);
  return [above.kind, ...(verb === null ? [] : kindsOfVerb(reading, verb)), ...moodsOf(reading, above)];
}

/** How many of the actors of its clause take no part in an event. */
export function othersBeside({ actors }: Telling, event: Candidate): number {
  let count = 0;
  for (const actor of actors) if (!takesPart(actor, event)) count++;
  return count;
}

export function takesPart({ parties }: Actor, event: Candidate): boolean {
  return parties.some(({ key }) => event.parties.some((party) => party.key === key));
}

const verbKinds: readonly [name: string, verbs: ReadonlySet<string>][] = [
  ["holding", words.holding],
  ["cancelling", words.cancelling],
  ["postponing", words.postponing],
  ["planning", words.planning],
  ["unreal", words.unreal],
  ["causing", words.causingVerbs],
  ["sending", words.letterVerbs],
  ["signing", words.agreementVerbs],
];

function kindsOfVerb(reading: ArticleReading, at: number): readonly string[] {
  const kinds = kindsOfLemma(verbAt(reading, at)?.lemma ?? "");
  return speechVerbs.has(keyAt(reading, at)) ? [...kinds, "speech"] : kinds;
}

const kindsOfLemma = remember((lemma): readonly string[] =>
  verbKinds.filter(([, verbs]) => verbs.has(lemma)).map(([name]) => name),
);

const moods: readonly [name: string, words: Iterable<string>][] = [
  ["denied", words.negations],
  ["possible", [...words.weakModals, "would"]],
  ["wished", words.wishWords],
  ["doubted", words.doubtNouns],
];

/** By word: the moods that it makes, as bits in their order, so that each word is looked up once. */
const moodBits = new Map<string, number>();
for (const [at, [, own]] of moods.entries())
  for (const word of own) moodBits.set(word, (moodBits.get(word) ?? 0) | (1 << at));

const noMood: readonly string[] = [];

function moodsOf(reading: ArticleReading, { from, to }: Clause): readonly string[] {
  let found = 0;
  for (let at = from; at < to; at++)
    if (!reading.nameAt[at] && !reading.dateAt[at]) found |= moodBits.get(keyAt(reading, at)) ?? 0;
  return found === 0 ? noMood : moods.filter((_, at) => found & (1 << at)).map(([name]) => name);
}
