import type { Day } from "#core/dates/calendar";
import { boundsOf } from "#core/dates/edtf";
import type { ClaimField } from "#core/event";
import { describeSummary, describeTitle } from "#core/extract/describe-event";
import type { ExtractedEvent, ExtractedEvidence, ExtractedParticipant } from "#core/extract/extracted-event";
import { countryParty, isGovernment, type Party } from "#core/extract/party";
import type { NameIndex } from "#core/names/name-index";
import { officeOn } from "#core/names/offices";
import type { KoreanCandidate } from "./korean-candidate";
import type { KoreanSentence } from "./korean-sentences";

/** The article's day and the names that its events are told with. */
export interface EventContext {
  day: Day;
  index: NameIndex;
}

/** An event as the extractor gives it; title and summary in the same English words as of English articles. */
export function toKoreanEvent(context: EventContext, candidate: KoreanCandidate): ExtractedEvent {
  const event = completeDate(candidate, context.day);
  const { type, status, date, place } = event;
  const participants = event.parties.map((party) =>
    toParticipant(context, party, date?.bounds.earliest ?? context.day),
  );
  const facts = { type, status, date: date?.edtf ?? null, place, participants };
  return {
    ...facts,
    title: describeTitle(facts),
    summary: describeSummary(facts),
    dateText: date?.text || null,
    dateReason: date?.reason ?? null,
    dateCertainty: date?.certainty ?? "unknown",
    earliest: date?.bounds.earliest ?? null,
    latest: date?.bounds.latest ?? null,
    evidence: event.evidence.map((sentence) => toEvidence(sentence, event)),
    confidence: confidenceOf(event),
  };
}

/** A plan without a date lies ahead; what was or fell through without one lies behind. */
function completeDate(event: KoreanCandidate, day: Day): KoreanCandidate {
  if (event.date !== null) return event;
  const isAhead = event.status === "planned";
  const edtf = isAhead ? `${day}/..` : `[..${day}]`;
  const reason = isAhead ? "a plan without a date lies ahead of the article" : "it was known by the article date";
  return { ...event, date: { edtf, text: "", reason, certainty: "unknown", bounds: boundsOf(edtf) } };
}

function toParticipant({ index }: EventContext, party: Party, day: Day): ExtractedParticipant {
  if (isGovernment(party)) {
    const slug = party.country ? (index.governments.get(party.country)?.id ?? null) : null;
    return { name: countryParty(party.country ?? "")?.name ?? party.name, country: party.country, office: null, slug };
  }
  const entity = party.person?.entity ?? null;
  const office = entity ? officeOn(entity, day) : (party.person?.title ?? null);
  return { name: party.name, country: party.country, office: office || null, slug: entity?.id ?? null };
}

/** The article names people in Hangul; whom a sentence names is not looked for again. */
function toEvidence({ start, end, text }: KoreanSentence, event: KoreanCandidate): ExtractedEvidence {
  const supports: ClaimField[] = ["existence"];
  if (event.date?.text && text.includes(event.date.text)) supports.push("date");
  if (event.place && event.evidence[0]?.start === start) supports.push("place");
  if (event.parties.length > 0) supports.push("participant");
  if (event.status !== "held") supports.push("status");
  return { start, end, exact: text, supports };
}

const placeless = /^(call|letter|statement)$/;
const solitary = /^(visit|statement)$/;

/** An estimate, 0–1, set by hand like that of English articles: what was inferred, not read, lowers it. */
function confidenceOf({ type, parties, date, place, status, strength }: KoreanCandidate): number {
  const named = parties.filter((party) => !isGovernment(party));
  const factors = [
    strength,
    date?.text ? 0.96 : 0.7,
    status === "cancelled" || status === "postponed" ? 0.85 : 0.95,
    parties.length === 0 ? 0.5 : named.length === 0 ? 0.8 : 0.95,
    parties.length === 1 && !solitary.test(type) ? 0.6 : 1,
    named.every(({ person }) => person?.entity) ? 1 : 0.85,
    place === null && !placeless.test(type) ? 0.8 : 0.97,
  ];
  return Math.round(factors.reduce((product, factor) => product * factor, 1) * 100) / 100;
}
