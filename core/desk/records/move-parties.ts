import type { z } from "zod";
import type { ParticipantDraft } from "#core/event-draft";

/** Somebody who took part, as an event's record has them. */
export type Party = z.infer<typeof ParticipantDraft>;

/** Who took part in an event and where it was: what changes where records are merged. */
export interface EventParties {
  participants: Party[];
  /** slugs, in the order of the journey */
  places: string[];
}

/** The records, by slug, of which one becomes part of the other. */
export interface Merger {
  noun: "entity" | "place";
  winner: string;
  loser: string;
}

/** An event once the loser is the winner. Who took part under both names took part once, in the office that is told. */
export function mergeParties({ participants, places }: EventParties, merger: Merger): EventParties {
  const { noun, winner, loser } = merger;
  if (noun === "place")
    return { participants, places: withoutEchoes(places.map((slug) => (slug === loser ? winner : slug))) };
  const lost = participants.find(({ entity }) => entity === loser);
  const isTwice = participants.some(({ entity }) => entity === winner);
  if (!isTwice)
    return {
      places,
      participants: participants.map((party) => (party.entity === loser ? { ...party, entity: winner } : party)),
    };
  return {
    places,
    participants: participants
      .filter(({ entity }) => entity !== loser)
      .map((party) =>
        party.entity === winner && !party.office && lost?.office ? { ...party, office: lost.office } : party,
      ),
  };
}

/**
 * An event once the loser is somebody else again. `before` is the event as it was when they were merged; what was changed since
 * stays, and who was taken out since stays out.
 */
export function partParties(now: EventParties, before: EventParties, merger: Merger): EventParties {
  const { noun, winner, loser } = merger;
  if (noun === "place") return { ...now, places: partPlaces(now.places, before.places, merger) };
  const lost = before.participants.find(({ entity }) => entity === loser);
  const isThere = now.participants.some(({ entity }) => entity === loser);
  const stands = now.participants.some(({ entity }) => entity === winner);
  if (!lost || isThere || !stands) return now;
  const kept = before.participants.find(({ entity }) => entity === winner);
  if (!kept)
    return {
      ...now,
      participants: now.participants.map((party) => (party.entity === winner ? { ...party, entity: loser } : party)),
    };
  const index = Math.min(before.participants.indexOf(lost), now.participants.length);
  const winners = now.participants.map((party) => (party.entity === winner ? withoutGain(party, kept, lost) : party));
  return { ...now, participants: winners.toSpliced(index, 0, lost) };
}

/** The office that the merge gave goes with it. */
function withoutGain(party: Party, before: Party, lost: Party): Party {
  if (before.office || party.office !== lost.office) return party;
  const { office: _, ...rest } = party;
  return rest;
}

/** Where nobody changed the journey since, it is what it was; otherwise the place stands for itself again as it did. */
function partPlaces(now: string[], before: string[], { winner, loser }: Merger): string[] {
  const merged = withoutEchoes(before.map((slug) => (slug === loser ? winner : slug)));
  if (merged.join() === now.join()) return before;
  return before.includes(winner) ? now : now.map((slug) => (slug === winner ? loser : slug));
}

/** A journey does not go from a place to itself. */
function withoutEchoes(places: readonly string[]): string[] {
  return places.filter((slug, index) => slug !== places[index - 1]);
}
