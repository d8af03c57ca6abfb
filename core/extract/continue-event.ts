import { daysBetween } from "#core/dates/calendar";
import type { DateMention } from "#core/dates/prose/date-expression";
import { type ArticleReading, hasWord } from "./article-reading";
import type { Candidate } from "./candidate";
import type { Clause } from "./clause";
import { fateOf } from "./fate";
import { findPlace } from "./places";
import { datesIn, type SentenceReading, toCandidateDate } from "./sentence-reading";
import { edgeOf } from "./zone-date";
import { directionOf } from "./zone-status";

const telling =
  /^(ended|began|opened|concluded|closed|started|took|held|take|run|ran|lasted|last|due|expected|scheduled|set|place|arranged|planned|fixed|agreed)$/;

/** `… but was put off`, `that ended Wednesday`: a clause without an event of its own tells more of the one before. */
export function continueEvent(context: SentenceReading, clause: Clause, event: Candidate): boolean {
  const { reading } = context;
  const fate = fateOf(reading, clause);
  if (fate) Object.assign(event, { status: fate, isTentative: false });
  if (!/^(relative|coordinate)$/.test(clause.kind) || !hasWord(reading, clause, telling)) return fate !== null;
  if (event.status === "held" && liesAhead(reading, clause)) event.status = "planned";
  const [mention] = datesIn(reading, clause.from, clause.to);
  const hadDate = event.date !== null;
  adoptDate(context, event, mention ?? null);
  if (!hadDate && event.date) {
    event.edge ??= edgeOf(reading, clause);
    context.memory.anchor = event.date.bounds;
  }
  event.place ??= findPlace(reading, clause, false);
  return (!hadDate && event.date !== null) || fate !== null;
}

function liesAhead(reading: ArticleReading, clause: Clause): boolean {
  return hasWord(reading, clause, /^(is|are)$/) && hasWord(reading, clause, /^(due|expected|scheduled|set|planned)$/);
}

/** `accepted the invitation`, `said yes`: what was only offered is now planned. */
export function acceptInvitation({ reading, memory, sentence }: SentenceReading, clause: Clause): void {
  const { invitation } = memory;
  if (!invitation || sentence.paragraph - invitation.sentence.paragraph > 2 || clause.from < invitation.at) return;
  if (!hasWord(reading, clause, /^(accepted|accepts|accept|agreed|yes)$/)) return;
  if (hasWord(reading, clause, /^(not|never|no|declined|if|didn't)$/)) return;
  const evidence = invitation.evidence.includes(sentence) ? invitation.evidence : [...invitation.evidence, sentence];
  Object.assign(invitation, { isTentative: false, evidence });
  memory.invitation = null;
}

/** `on Monday, when they met`: the day stands in the clause before. */
export function adoptDate({ reading, memory }: SentenceReading, event: Candidate, mention: DateMention | null): void {
  if (!mention || event.date) return;
  const status = event.status === "proposed" ? "planned" : event.status;
  event.date = toCandidateDate(reading, mention, directionOf(status), memory.anchor);
}

/** What is told without a day right after something of the same people goes on with its day: `he also met …`. */
export function goOn({ memory: { last } }: SentenceReading, event: Candidate): void {
  if (event.date || event.status !== "held" || event.isTentative || event.isDefinite) return;
  if (!last?.date || last.status !== "held" || last.type === event.type || !isShort(last)) return;
  if (event.sentence.paragraph - last.sentence.paragraph > 1 || !sharesSide(event, last)) return;
  const date = { ...last.date, text: "", reason: "goes on with the day told before" };
  Object.assign(event, { date, strength: 0.6 });
}

function isShort({ date }: Candidate): boolean {
  if (!date?.bounds.earliest || !date.bounds.latest) return false;
  return daysBetween(date.bounds.earliest, date.bounds.latest) < 8;
}

function sharesSide(a: Candidate, b: Candidate): boolean {
  return a.parties.some(({ key, country }) =>
    b.parties.some((party) => party.key === key || (country !== null && party.country === country)),
  );
}

/** Dates of clauses that tell no event still are what `the next day` counts from; the last of them. */
export function noteDates(context: SentenceReading, clause: Clause): DateMention | null {
  const { reading, memory, sentence } = context;
  if (memory.last?.sentence === sentence || clause.kind === "adverbial") return null;
  const direction = hasWord(reading, clause, /^(will|would|due|expected|plans|shall)$/) ? "future" : "past";
  const mentions = datesIn(reading, clause.from, clause.to).filter(
    ({ expression }) => !/^(vague|deadline)$/.test(expression.kind),
  );
  for (const mention of mentions)
    memory.anchor = toCandidateDate(reading, mention, direction, memory.anchor)?.bounds ?? memory.anchor;
  return mentions.at(-1) ?? null;
}
