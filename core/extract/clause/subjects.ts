import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { isHome } from "#core/extract/people/home";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { possessives } from "#core/extract/small-words";
import { auxiliaries } from "#core/extract/vocabulary";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import type { Clause } from "./clause";
import { isReduced } from "./finite-verbs";
import { findForTo } from "./for-to";

type Subjects = Pick<SentenceReading, "reading" | "clauses" | "actors">;

/** Who does what the clause tells: the actors before its first verb, or whom it takes over from another clause. */
export function subjectsOf(context: Subjects, index: number): Actor[] {
  let clause = context.clauses[index];
  for (let depth = 0; clause && depth < 5; depth++) {
    const own = subjectOfFor(context, clause) ?? ownSubjects(context, clause);
    if (own.length > 0) return [...firstOfPair(context, clause), ...own];
    const resumed = beforeComma(context, clause);
    if (resumed) return withPrincipal(context, clause, resumed);
    if (clause.kind === "relative") return subjectsBefore(context, clause);
    if (!isSubjectOmitted(context.reading, clause) || isAsDone(context.reading, clause) || clause.parent === null)
      return [];
    clause = overAttribution(context, clause) ?? context.clauses[clause.parent];
  }
  return [];
}

/** `as was agreed at the summit`, `as planned`: by whom, nothing tells. */
function isAsDone(reading: ArticleReading, { from, connector }: Clause): boolean {
  if (connector !== "as") return false;
  const at = /^(was|were|is|had)$/.test(keyAt(reading, from + 1)) ? from + 2 : from + 1;
  return verbAt(reading, at)?.form === "past";
}

/** `A train crossed the border, | the ministry said, | taking him to a meeting`: who speaks does nothing else. */
function overAttribution({ clauses }: Subjects, { kind, parent }: Clause): Clause | null {
  const speech = parent === null ? undefined : clauses[parent];
  if (kind !== "gerund" || speech?.kind !== "attribution") return null;
  return clauses[clauses.indexOf(speech) - 1] ?? null;
}

/** `plans for the minister | to visit`: who stands between is to do it. */
function subjectOfFor({ reading, actors }: Actors, { kind, from }: Clause): Actor[] | null {
  if (kind !== "purpose") return null;
  const opening = findForTo(reading, from);
  if (opening === null) return null;
  const inside = actors.filter((actor) => actor.from > opening && actor.to <= from && !actor.isOwner);
  const leader = inside.find((actor) => leads(reading, actor));
  return leader ? [leader] : inside.slice(0, inside.some(({ from }) => keyAt(reading, from - 1) === "and") ? 2 : 1);
}

/** `A, | who headed the team, | and B last met …`: a main clause that broke off before its verb gives the first of two. */
function firstOfPair(
  { reading, clauses, actors }: Pick<SentenceReading, "reading" | "clauses" | "actors">,
  { kind, connector, parent }: Clause,
): Actor[] {
  const before = parent === null ? undefined : clauses[parent];
  if (kind !== "coordinate" || connector !== "and" || before?.kind !== "main") return [];
  return firstVerb(reading, before) >= before.to ? ownSubjects({ reading, actors }, before) : [];
}

type Actors = Pick<SentenceReading, "reading" | "actors">;

/** `in Beijing, the minister, Wang Yi, | has received …`: who stands right before the comma goes on. */
function beforeComma({ reading, actors }: Actors, clause: Clause): Actor | null {
  if (clause.connector !== "," || !opensPredicate(reading, clause.from)) return null;
  const before = actors.findLast((actor) => actor.to === clause.from - 1 && !actor.isOwner);
  // `who came from Tokyo, | is to be received`: what hangs on a preposition or a verb goes on with nothing
  const preposition = before ? wordBefore(reading, before) : "";
  const isFree =
    before &&
    (preposition === "by" ||
      !(objectPrepositions.has(preposition) || itemAt(reading.tags, before.from - 1)?.pos === "ADP")) &&
    !verbAt(reading, before.from - 1);
  return isFree ? before : null;
}

function opensPredicate(reading: ArticleReading, at: number): boolean {
  return verbAt(reading, at) !== undefined || /^(will|would)$/.test(keyAt(reading, at));
}

const companying = wordSet("accompanied flanked joined escorted");
const leading = wordSet("led headed chaired represented");

/** `Wang, accompanied by Li, | met …`: both; `Lu, appointed by Ma, | met …`: Lu; `a delegation led by Doe, | met …`: Doe. */
function withPrincipal({ reading, clauses, actors }: Subjects, clause: Clause, resumed: Actor): Actor[] {
  const inserted = clauses[clauses.indexOf(clause) - 1];
  const participle = inserted?.connector === "participle" ? keyAt(reading, inserted.from) : "";
  const isBy = inserted && keyAt(reading, inserted.from + 1) === "by" && resumed.from > inserted.from;
  if (!isBy || leading.has(participle)) return [resumed];
  const principal = actors.findLast(({ to, isOwner }) => to === inserted.from - 1 && !isOwner);
  if (!principal) return [resumed];
  return companying.has(participle) ? [principal, resumed] : [principal];
}

const objectPrepositions = wordSet(
  "in at to from with of by for on between under before after through into about near aboard alongside",
);

/** Those before the verb of the clause who hang on no preposition and own nothing but their vehicle. */
function ownSubjects({ reading, actors }: Actors, clause: Clause): Actor[] {
  const verb = firstVerb(reading, clause);
  const cleft = isItWas(reading, verb) ? actors.find(({ from }) => from === verb + 1 && from < clause.to) : undefined;
  if (cleft) return [cleft];
  return actors.filter(
    (actor) =>
      actor.from >= clause.from &&
      actor.from < verb &&
      (!actor.isOwner || ownsVehicle(reading, actor)) &&
      (!objectPrepositions.has(wordBefore(reading, actor)) ||
        isAfterConnector(clause, actor) ||
        leads(reading, actor) ||
        isHome(reading, actor)),
  );
}

/** `after | Koizumi went there and met …`: the word that opens the clause is no preposition. */
function isAfterConnector({ kind, from }: Clause, actor: Actor): boolean {
  return kind === "adverbial" && actor.form === "name" && actor.from === from + 1;
}

/** `a delegation led by Senator Doe had travelled …`: so had she. */
function leads(reading: ArticleReading, actor: Actor): boolean {
  if (wordBefore(reading, actor) !== "by") return false;
  for (let at = actor.from - 1; at > actor.from - 5; at--)
    if (keyAt(reading, at) === "by") return leading.has(keyAt(reading, at - 1));
  return false;
}

/** `Last week it was Vladimir Putin, stopping over in …`: he is who acts. */
function isItWas(reading: ArticleReading, verb: number): boolean {
  return keyAt(reading, verb - 1) === "it" && /^(was|is)$/.test(keyAt(reading, verb));
}

const vehicles = wordSet("train plane jet aircraft motorcade convoy helicopter limousine car ship");

/** `Mr. Kim's armored train crossed the border`: so did he. */
function ownsVehicle(reading: ArticleReading, { to }: Actor): boolean {
  for (let at = to; at < to + 5; at++) {
    if (vehicles.has(keyAt(reading, at))) return true;
    if (verbAt(reading, at)) return false;
  }
  return false;
}

/** `and signed`, `that it would`: nobody else is named as the subject. */
function isSubjectOmitted(reading: ArticleReading, clause: Clause): boolean {
  const verb = firstVerb(reading, clause);
  for (let at = clause.from; at < verb; at++) if (!isFiller(reading, at)) return false;
  return true;
}

const fillers = wordSet('it they that and after before while by " “ ,');

function isFiller(reading: ArticleReading, at: number): boolean {
  const key = keyAt(reading, at);
  if (auxiliaries.has(key) || reading.dateAt[at]) return true;
  return fillers.has(key) || /(ly|ing)$/.test(key);
}

const adverbsOfVerb = wordSet("also later then again first both all each to not never just only together");

/** The token of a clause's first verb; its end where it has none. */
export function firstVerb(reading: ArticleReading, clause: Clause): number {
  for (let at = clause.from; at < clause.to; at++) {
    if (reading.nameAt[at] || reading.dateAt[at]) continue;
    const key = keyAt(reading, at);
    if ((auxiliaries.has(key) && !adverbsOfVerb.has(key)) || isMainVerb(reading, clause, at)) return at;
  }
  return clause.to;
}

/** `met`, `after meeting`, not `the planned visit`. */
function isMainVerb(reading: ArticleReading, clause: Clause, at: number): boolean {
  const form = verbAt(reading, at)?.form;
  if (form === undefined || possessives.has(keyAt(reading, at - 1))) return false;
  // `a delegation led by …`
  if (
    form === "past" &&
    at > clause.from &&
    /^(led|headed|chaired)$/.test(keyAt(reading, at)) &&
    isReduced(reading, at)
  )
    return false;
  return form !== "gerund" || isHead(reading, clause, at);
}

const beforeGerund = wordSet("after before while when since by in on also then first without upon following of");

/** `after meeting him`: the gerund that opens a clause is its verb. */
function isHead(reading: ArticleReading, clause: Clause, at: number): boolean {
  for (let before = clause.from; before < at; before++)
    if (!beforeGerund.has(keyAt(reading, before)) && !reading.dateAt[before]) return false;
  return true;
}

function subjectsBefore({ reading, actors }: Actors, clause: Clause): Actor[] {
  const isOther =
    /^(where|which)$/.test(clause.connector) || (clause.connector === "whose" && !ownsJourney(reading, clause));
  return isOther ? [] : antecedentOf({ reading, actors }, clause);
}

/** `Xi, | whose own visit has been put off`: he is who travels. */
function ownsJourney(reading: ArticleReading, { from }: Clause): boolean {
  return [1, 2, 3].some((step) => /^(visit|trip|journey|tour)$/.test(keyAt(reading, from + step)));
}

/** Whom a relative clause tells more of. */
export function antecedentOf({ reading, actors }: Actors, clause: Clause): Actor[] {
  const near = actors.filter((actor) => actor.to <= clause.from && clause.from - actor.to < 12);
  const last = near.at(-1);
  const before = near.at(-2);
  const meant = last && before && (isHomeOf(last, before) || isWithinTitle(reading, last, before)) ? before : last;
  return meant ? [meant] : [];
}

/** `Isao Iijima, an adviser to the prime minister, who …`: whose adviser he is only says who he is. */
function isWithinTitle(reading: ArticleReading, last: Actor, before: Actor): boolean {
  if (
    before.form !== "name" ||
    keyAt(reading, before.to) !== "," ||
    !/^(of|to|for|in|on)$/.test(wordBefore(reading, last))
  )
    return false;
  for (let at = before.to + 1; at < last.from; at++)
    if (!/^(DET|ADJ|NOUN|PROPN|ADP)$/.test(reading.tags[at]?.pos ?? "")) return false;
  return true;
}

/** `President Putin of Russia, who …`. */
function isHomeOf(country: Actor, person: Actor): boolean {
  return country.form === "government" && person.form !== "government" && country.from - person.to < 3;
}
