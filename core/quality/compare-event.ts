import type { EventType } from "#core/event";
import { canCoincide, isDateAccepted } from "./accepted-date";
import { compareParticipants, type ParticipantCounts } from "./accepted-participants";
import { isPlaceAccepted } from "./accepted-place";
import type { GoldEvent } from "./gold";
import { overlap } from "./passages";
import type { Passage, Prediction } from "./prediction";

/** An event of the gold, with where its evidence stands in the body. */
export interface LocatedGold extends GoldEvent {
  passages: readonly Passage[];
}

/** What of a prediction is right if it means that event of the gold. */
export interface Comparison {
  type: boolean;
  status: boolean;
  date: boolean;
  place: boolean;
  participants: ParticipantCounts;
  evidence: boolean;
}

/** Compares field by field; whether the two can be one event is not asked. */
export function compareEvent(prediction: Prediction, gold: LocatedGold): Comparison {
  return {
    type: gold.types.includes(prediction.type),
    status: gold.status === prediction.status || gold.statusAlso.includes(prediction.status),
    date: isDateAccepted(prediction, gold),
    place: isPlaceAccepted(prediction.place, gold),
    participants: compareParticipants(prediction.participants, gold.participants),
    evidence: overlap(prediction.evidence, gold.passages),
  };
}

/** Whether every field is right: nothing of it would be changed by an editor. */
export function isFullyRight({ type, status, date, place, participants }: Comparison): boolean {
  return type && status && date && place && participants.missed === 0 && participants.wrong === 0;
}

/** F1 of a number of hits, of false ones and of missed ones; 0 without a hit. */
export function f1(hits: number, wrong: number, missed: number): number {
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
}

/** What an accepted field adds to the weight of a pair, whose base is 1. The sums decide which pairs are made. */
const gains = {
  type: 0.6,
  bestType: 0.1,
  date: 1,
  status: 0.4,
  otherStatus: 0.3,
  place: 0.3,
  evidence: 1,
  required: 0.15,
};

/** How well the two go together, for pairing them; 0 = they cannot mean one event. */
export function weightOf(prediction: Prediction, gold: LocatedGold): number {
  const right = compareEvent(prediction, gold);
  if (!canBeOne(prediction, gold, right)) return 0;
  const parts = [
    gainOfType(prediction, gold),
    right.date ? gains.date : 0,
    gainOfStatus(prediction, gold, right),
    right.place ? gains.place : 0,
    gainOfPeople(right.participants),
    right.evidence ? gains.evidence : 0,
    gold.optional ? 0 : gains.required,
  ];
  return parts.reduce((sum, part) => sum + part, 1);
}

function gainOfType({ type }: Prediction, { types }: LocatedGold): number {
  if (!types.includes(type)) return 0;
  return gains.type + (types[0] === type ? gains.bestType : 0);
}

function gainOfStatus({ status }: Prediction, gold: LocatedGold, right: Comparison): number {
  if (gold.status === status) return gains.status;
  return right.status ? gains.otherStatus : 0;
}

function gainOfPeople({ found, missed, wrong, required }: ParticipantCounts): number {
  return required + found + wrong > 0 ? f1(found, wrong, missed) : 0.5;
}

/** Types of one family, somebody in common and dates that can be one. */
function canBeOne(prediction: Prediction, gold: LocatedGold, { type, participants, evidence }: Comparison): boolean {
  if (!type && !isOfOneFamily(prediction.type, gold.types)) return false;
  // "The six-party talks" name nobody who must be named: the same passage then stands for somebody in common.
  const isTied = participants.shared > 0 || (participants.required === 0 && evidence);
  return isTied && canCoincide(prediction, gold);
}

/** People come together: what one calls a visit, another calls talks. */
const gatherings: ReadonlySet<EventType> = new Set(["summit", "visit", "meeting", "talks"]);

function isOfOneFamily(type: EventType, types: readonly EventType[]): boolean {
  return gatherings.has(type) && types.some((other) => gatherings.has(other));
}
