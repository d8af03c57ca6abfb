import type { EventType } from "#core/event";
import type { ExtractedEvent, ExtractedEvidence } from "#core/extract/extracted-event";

/** Where people come together, something may be signed. */
const gatherings: ReadonlySet<EventType> = new Set(["summit", "talks", "meeting", "visit"]);

/**
 * A text that was agreed on is an event of its own and also the outcome of the meeting where it was: the sentences that
 * tell of both support it.
 */
export function withOutcomes(events: readonly ExtractedEvent[]): ExtractedEvent[] {
  const agreements = events.filter(({ type, status }) => type === "agreement" && status === "held");
  return events.map((event) => {
    const agreed = gatherings.has(event.type) && event.status === "held" ? agreements.filter(isOf(event)) : [];
    return agreed.length > 0 ? withOutcome(event, agreed) : event;
  });
}

/** The same people, days that can be the same, and a sentence that tells of both. */
function isOf(gathering: ExtractedEvent): (agreement: ExtractedEvent) => boolean {
  return (agreement) =>
    shared(gathering, agreement).length > 0 &&
    canCoincide(gathering, agreement) &&
    agreement.participants.some(({ name }) => gathering.participants.some((other) => other.name === name));
}

function withOutcome(event: ExtractedEvent, agreements: readonly ExtractedEvent[]): ExtractedEvent {
  const telling = new Set(agreements.flatMap((agreement) => shared(event, agreement)));
  const evidence = event.evidence.map((passage) =>
    telling.has(passage) ? { ...passage, supports: [...passage.supports, "outcome" as const] } : passage,
  );
  return { ...event, evidence, summary: `${event.summary} An agreement came of it.` };
}

function shared(event: ExtractedEvent, other: ExtractedEvent): ExtractedEvidence[] {
  return event.evidence.filter(({ start }) => other.evidence.some((passage) => passage.start === start));
}

function canCoincide(a: ExtractedEvent, b: ExtractedEvent): boolean {
  return (a.earliest ?? "") <= (b.latest ?? "9999") && (b.earliest ?? "") <= (a.latest ?? "9999");
}
