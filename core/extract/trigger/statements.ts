import { type ArticleReading, hasFlag, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Candidate, CandidateDate } from "#core/extract/candidate";
import { candidateOf } from "#core/extract/candidate";
import type { Clause } from "#core/extract/clause/clause";
import { realityOf } from "#core/extract/clause/modality";
import { subjectsOf } from "#core/extract/clause/subjects";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import type { Party } from "#core/extract/people/party";
import { datesIn, type SentenceReading, toCandidateDate } from "#core/extract/sentence-reading";
import { isHypothetical } from "#core/extract/zone/hypothetical";
import { fateOfPlan } from "#core/extract/zone/plan-fate";
import { gather, gatherFound } from "#core/gather";
import { wordFlag } from "#core/prose/tokens";
import { wordSet } from "#core/prose/word-set";
import { acceptsTalks, findNever, forswears, hasNoWish, hasObject, isAgreedTo, vowsNever } from "./commitments";

/** Verbs and what they must go with to change the course of things. */
const turnSpecs = {
  "withdraw quit pull walk leave abandon renounce bolt exit repudiate nullify scrap disown":
    "treaty npt agency talks negotiations agreement agreements accord accords armistice pact pacts iaea safeguards " +
    "dialogue truce deal deals office",
  "suspend halt freeze stop end cut sever break boycott":
    "talks dialogue negotiations contacts cooperation hotline hotlines communications ties relations tests testing " +
    "inspections withdrawal launches enrichment",
  "declare announce impose extend lift maintain observe implement prolong uphold keep honor honour respect hold stick":
    "moratorium withdrawal null void nullified invalid boycott suspension disbandment dissolution halt freeze",
  "disband dissolve": "committee commission",
  "resume restart": "tests testing reprocessing reactor enrichment",
  "expel evict oust throw kick": "inspectors monitors",
  tear: "agreement accord armistice pact treaty",
  "cease forswear": "tests testing launches enrichment",
  "shut close": "reactor office hotline",
  slam: "door",
  "spurn shun reject refuse rule": "contact contacts talks dialogue negotiations offer",
  rejoin: "talks negotiations dialogue treaty npt agreement",
  "restore reopen reconnect": "hotline hotlines lines line communications communication channels",
};

/** By verb: the objects with which it changes the course. */
const turns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(turnSpecs).flatMap(([verbs, objects]) => verbs.split(" ").map((verb) => [verb, wordSet(objects)])),
);

const announcing = wordSet("announce declare say tell state notify inform vow pledge promise confirm assure");
const announcements = wordSet("announcement declaration decision vow pledge notice notification");

/** Announcements that change the course: withdrawals, refusals to go on, moratoriums, acceptances. */
export function readStatements(context: SentenceReading): Candidate[] {
  return gatherFound(context.clauses, (_, index) => readTurn(context, index));
}

function readTurn(context: SentenceReading, index: number): Candidate | null {
  const { reading, clauses } = context;
  const clause = clauses[index] as Clause;
  if (/^(conditional|attribution)$/.test(clause.kind)) return null;
  if (clause.kind === "purpose" && !isAgreedTo(reading, clause.from)) return null;
  const announced = announcedBy(context, clause) ?? announcedAfter(context, index);
  if (!isTurn(reading, clause, announced !== null) || isHypothetical(context, clause)) return null;
  const speakers = speakersOf(context, announced, index);
  const parties = gather(speakers, (actor) => actor.parties).slice(0, 2);
  if (!parties.some(({ country }) => /^(KP|KR|US)$/.test(country ?? "")) || !concernsNorth(parties, reading, clause))
    return null;
  return toStatement(context, announced === null ? clause : (clauses[announced] as Clause), clause, parties);
}

/** Who announces it; where that is somebody else (`Persson said that the North had undertaken …`), who binds himself. */
function speakersOf(context: SentenceReading, announced: number | null, index: number): Actor[] {
  const own = (at: number) => actorsOf(context, at).filter(({ isOwner }) => !isOwner);
  const speakers = authorsOf(context, announced) ?? own(announced ?? index);
  const isOfField = speakers.some(({ parties }) => parties.some(({ country }) => /^(KP|KR|US)$/.test(country ?? "")));
  return isOfField || announced === null ? speakers : own(index);
}

/** `After ending its moratorium, | the North …`: who acts may stand in the clause after one that opens the sentence. */
function actorsOf(context: SentenceReading, index: number): Actor[] {
  const own = subjectsOf(context, index);
  const clause = context.clauses[index];
  const isOpening = clause?.parent === null && /^(gerund|adverbial)$/.test(clause.kind);
  return own.length === 0 && isOpening ? subjectsOf(context, index + 1) : own;
}

/** `the announcement by the North that …`, `Pyongyang's decision that …`: whose it is. */
function authorsOf({ reading, clauses, actors }: SentenceReading, announced: number | null): Actor[] | null {
  const speech = announced === null ? undefined : clauses[announced];
  if (!speech) return null;
  for (let at = speech.from; at < speech.to; at++) {
    if (!announcements.has(keyAt(reading, at))) continue;
    const isAuthor = (actor: Actor) =>
      (actor.from > at && actor.from < at + 4 && /^(by|of)$/.test(wordBefore(reading, actor))) ||
      (actor.isOwner && actor.to > at - 3 && actor.to <= at);
    const authors = actors.filter(isAuthor);
    if (authors.length > 0) return authors;
  }
  return null;
}

/** A deed that was done or announced; a refusal only if it was announced. */
function isTurn(reading: ArticleReading, clause: Clause, isAnnounced: boolean): boolean {
  if (acceptsTalks(reading, clause, isAnnounced)) return true;
  if (isAnnounced && findNever(reading, clause) !== null) return true;
  if ((isAnnounced && hasNoWish(reading, clause)) || forswears(reading, clause)) return true;
  if (vowsNever(reading, clause)) return true;
  const at = findTurn(reading, clause);
  if (at === null || findNever(reading, clause) !== null) return false;
  if (fateOfPlan({ reading, clause, at }) !== null) return false;
  if (isAnnounced || isAgreedTo(reading, at)) return true;
  const reality = realityOf(reading, at, clause);
  return reality === "held" || (reality === "present" && clause.sentence.isItem);
}

/** What others decide counts where the clause names the North. */
function concernsNorth(parties: readonly Party[], reading: ArticleReading, clause: Clause): boolean {
  if (parties.some(({ country }) => country === "KP")) return true;
  for (let at = clause.from; at < clause.to; at++)
    if (reading.nameAt[at]?.country?.code === "KP" || reading.nameAt[at]?.person?.country === "KP") return true;
  return false;
}

function findTurn(reading: ArticleReading, clause: Clause): number | null {
  for (let at = clause.from; at < clause.to; at++) {
    const lemma = reading.nameAt[at] ? undefined : verbAt(reading, at)?.lemma;
    const objects = lemma && turns.get(lemma);
    if (!objects || (/^(rule|walk|throw|kick)$/.test(lemma) && keyAt(reading, at + 1) !== "out")) continue;
    if (hasObject(reading, at + 1, clause.to, objects) || isLedByObject(reading, clause, objects)) return at;
    // `the moratorium … would be maintained`
    const isPassive = /^(be|been|is|was|are|were)$/.test(keyAt(reading, at - 1));
    if (isPassive && hasWord(reading, { from: Math.max(clause.from, at - 12), to: at }, objects)) return at;
  }
  return null;
}

/** `the talks, from | which the North withdrew in April`: the object stands before the clause. */
function isLedByObject(reading: ArticleReading, { from, connector }: Clause, objects: ReadonlySet<string>): boolean {
  return connector === "which" && hasWord(reading, { from: from - 4, to: from }, objects);
}

/** The clause that announces what a reported clause tells, or null. */
function announcedBy({ reading, clauses }: SentenceReading, { kind, parent }: Clause): number | null {
  const speech = kind === "reported" && parent !== null ? clauses[parent] : undefined;
  if (!speech) return null;
  for (let at = speech.from; at < speech.to; at++)
    if (announcing.has(verbAt(reading, at)?.lemma ?? "") || announcements.has(keyAt(reading, at))) return parent;
  return null;
}

/** `The North will reject any talks, | its envoy said`: said at the end, by somebody of the country that binds itself. */
function announcedAfter(context: SentenceReading, index: number): number | null {
  const [clause, speech] = context.clauses.slice(index, index + 2);
  if (!clause || !/^(main|coordinate)$/.test(clause.kind) || speech?.kind !== "attribution") return null;
  const actor = (at: number) => actorsOf(context, at).find(({ isOwner }) => !isOwner)?.parties[0];
  const [bound, speaker] = [actor(index), actor(index + 1)];
  if (!speaker?.person || (bound && bound.country !== speaker.country)) return null;
  for (let at = speech.from; at < speech.to; at++)
    if (announcing.has(verbAt(context.reading, at)?.lemma ?? "")) return index + 1;
  return null;
}

function toStatement(context: SentenceReading, dated: Clause, clause: Clause, parties: Party[]): Candidate | null {
  const { reading, sentence } = context;
  const before = clause.parent === null || clause.kind === "main" ? undefined : context.clauses[clause.parent];
  const mention = [dated, clause, before, publicationOf(context, dated)]
    .flatMap((part) => (part ? datesIn(reading, part.from, part.to) : []))
    .find(({ role }) => role !== "until");
  const date = mention ? toCandidateDate(context, mention, "past") : headingOf(context);
  if (date?.bounds.earliest && date.bounds.earliest > reading.day) return null;
  const strength = date ? 0.8 : 0.6;
  return candidateOf({ type: "statement", status: "held", parties, date, sentence, at: clause.from, strength });
}

const publishing = wordSet("carry publish release issue run broadcast air distribute report");

/** `said in a statement | that the agency carried on Tuesday`: when it became known. */
function publicationOf({ reading, clauses }: SentenceReading, speech: Clause): Clause | undefined {
  const next = clauses[clauses.indexOf(speech) + 1];
  if (next?.kind !== "relative") return undefined;
  for (let at = next.from; at < next.to; at++) if (publishing.has(verbAt(reading, at)?.lemma ?? "")) return next;
  return undefined;
}

/** The day at the head of an entry of a chronology. */
function headingOf({ memory: { heading }, sentence }: SentenceReading): CandidateDate | null {
  return heading?.paragraph === sentence.paragraph ? heading.date : null;
}

const speeches = wordSet("address speech addressed");
const ofSpeech = wordFlag(({ key }) => speeches.has(key));

/** `in his address to the General Assembly on Tuesday`: a speech before a world body that speaks of the North. */
export function readAddresses(context: SentenceReading): Candidate[] {
  const { reading, sentence, actors } = context;
  if (!actors.some((actor) => actor.parties.some(({ country }) => country === "KP"))) return [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const address = hasFlag(reading, at, ofSpeech) ? readAddress(context, at) : null;
    if (address) return [address];
  }
  return [];
}

function readAddress(context: SentenceReading, at: number): Candidate | null {
  const { reading, actors, clauses } = context;
  const isWorldBody = ({ from, parties }: Actor) =>
    from > at && from < at + 7 && parties[0]?.body?.id === "un-general-assembly";
  const speaker = actors.find(
    (actor) => actor.parties[0]?.person && !/^(with|of|about)$/.test(wordBefore(reading, actor)),
  );
  const clause = clauses.find(({ from, to }) => from <= at && at < to);
  if (!speaker || !clause || !actors.some(isWorldBody)) return null;
  const statement = toStatement(context, clause, clause, speaker.parties.slice(0, 1));
  if (!statement?.date) return null;
  return candidateOf({ ...statement, place: { name: "United Nations", country: "US", slug: placeSlug(reading) } });
}

function placeSlug(reading: ArticleReading): string | null {
  return reading.index.placesById.has("un-headquarters") ? "un-headquarters" : null;
}
