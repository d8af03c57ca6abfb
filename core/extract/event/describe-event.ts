import { boundsOf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import { formatWhen } from "#core/dates/format-when";
import type { EventStatus, EventType } from "#core/event";
import type { ExtractedParticipant, ExtractedPlace } from "#core/extract/extracted-event";
import { type Deed, type Wording, wordings } from "./event-wording";
import { type Naming, participantWords } from "./participant-words";
import { placeWords, wherePhrase } from "./place-words";

/** The fields that a title and a summary are made of. Of a letter, the sender stands first. */
export interface EventFacts {
  type: EventType;
  status: EventStatus;
  /** EDTF; null = none is known */
  date: string | null;
  place: ExtractedPlace | null;
  participants: readonly ExtractedParticipant[];
}

/** The longest title and summary, in UTF-16 code units. */
export const longestTitle = 120;
export const longestSummary = 400;

/**
 * A headline in uniform words, in the present tense as those of the seeds: "Mike Pompeo and Ri Yong Ho meet in New York",
 * "Mike Pompeo is to visit Pyongyang", "Talks between Japan and North Korea in Beijing are cancelled".
 */
export function describeTitle(facts: EventFacts): string {
  return shortest(longestTitle, [4, 3, 2, 1], (most) => headline(facts, { most, withOffices: false }));
}

/** What it is, whatever became of it: "Visit by Mike Pompeo to Pyongyang". */
export function describeAct(facts: EventFacts): string {
  return shortest(longestTitle, [4, 3, 2, 1], (most) => nounPhrase(facts, { most, withOffices: false }));
}

/** One line that says who, what, where, when and how it stands. */
export function describeSummary(facts: EventFacts): string {
  const attempts = [6, 4, 3, 2].map((most) => ({ most, withOffices: true }));
  return shortest(
    longestSummary,
    [...attempts, { most: 4, withOffices: false }, { most: 1, withOffices: false }],
    (as) => sentence(facts, as),
  );
}

/** The first wording that is short enough; of one that never is, its beginning. */
function shortest<T>(limit: number, attempts: readonly T[], say: (attempt: T) => string): string {
  let text = "";
  for (const attempt of attempts) {
    text = capitalize(say(attempt));
    if (text.length <= limit) return text;
  }
  return clip(text, limit);
}

function clip(text: string, limit: number): string {
  const room = text.slice(0, limit - 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(" "), limit / 2)).trimEnd()}…`;
}

function headline(facts: EventFacts, naming: Naming): string {
  const { status, participants } = facts;
  const isActive = participants.length > 0 && (status === "held" || status === "planned");
  if (isActive) {
    const { subject, isSeveral, deed, where } = toActive(facts, naming);
    const verb =
      status === "planned" ? `${isSeveral ? "are" : "is"} to ${deed.base}` : deed[isSeveral ? "base" : "third"];
    return `${subject} ${verb}${where}`;
  }
  const wording = wordings[facts.type];
  if (status === "held") return nounPhrase(facts, naming);
  return `${nounPhrase(facts, naming)} ${wording.isPlural ? "are" : "is"} ${status}`;
}

function sentence(facts: EventFacts, naming: Naming): string {
  const { status, participants } = facts;
  if (status !== "held" && status !== "planned") return passiveSentence(facts, naming);
  if (participants.length === 0) return namelessSentence(facts, naming);
  const { subject, isSeveral, deed, where } = toActive(facts, naming);
  return `${subject} ${status === "held" ? deed.past : `${isSeveral ? "are" : "is"} to ${deed.base}`}${where}${whenOf(facts)}.`;
}

function namelessSentence(facts: EventFacts, naming: Naming): string {
  const { type, status, date } = facts;
  const { happened, isPlural } = wordings[type];
  const what = withArticle(facts, "a", naming);
  if (status === "held") return `${what} ${happened}${whenOf(facts)}.`;
  const when = date !== null && isClosed(date) ? ` for ${formatDate(date)}` : whenOf(facts);
  return `${what} ${isPlural ? "are" : "is"} planned${when}.`;
}

/** A plan "from 12 June on" may come true on any day from then. */
function whenOf({ status, date }: EventFacts): string {
  if (date === null) return ", on a day that is not known";
  const words = formatWhen(date);
  return ` ${status === "planned" ? words.replace(/^from (?=.* on$)/, "some time from ") : words}`;
}

/** What did not take place: "The talks …, planned for June 2018, were cancelled." */
function passiveSentence(facts: EventFacts, naming: Naming): string {
  const { status, date } = facts;
  const was = wordings[facts.type].isPlural ? "were" : "was";
  const planned = date !== null && isClosed(date) ? formatDate(date) : null;
  if (status === "proposed")
    return `${withArticle(facts, "a", naming)} ${was} proposed${planned ? ` for ${planned}` : ""}.`;
  const plan = planned ? `, planned for ${planned},` : "";
  const unknown = planned ? "" : " No day is given.";
  return `${withArticle(facts, "the", naming)}${plan} ${was} ${status}.${unknown}`;
}

/** A date without an end is a stand-in: it says when the plan was told of, not what day it was for. */
function isClosed(date: string): boolean {
  const { earliest, latest } = boundsOf(date);
  return earliest !== null && latest !== null;
}

interface Active {
  subject: string;
  isSeveral: boolean;
  deed: Deed;
  where: string;
}

function toActive(facts: EventFacts, naming: Naming): Active {
  const { type, place, participants } = facts;
  const wording = wordings[type];
  if (type === "visit") return toVisit(facts, naming);
  if (type === "letter") return toLetter(participants, wording, naming);
  const isSeveral = participants.length > 1;
  const where = place && wording.hasPlace ? ` ${wherePhrase(place.name)}` : "";
  const deed = (isSeveral && wording.together) || wording.deed;
  return { subject: participantWords(participants, naming), isSeveral, deed, where };
}

/** Whoever acts for the country that is visited is the host. */
function toVisit(facts: EventFacts, naming: Naming): Active {
  const { place } = facts;
  const { visitors, hosts } = splitVisit(facts);
  const to = place ? ` ${placeWords(place.name)}` : "";
  const [pay, pays, paid] = place ? ["visit", "visits", "visited"] : ["pay a visit", "pays a visit", "paid a visit"];
  const met = hosts.length > 0 ? ` ${participantWords(hosts, naming)}` : "";
  const [meet, meets, metHosts] = met ? [` and meet${met}`, ` and meets${met}`, ` and met${met}`] : ["", "", ""];
  const deed = { base: `${pay}${to}${meet}`, third: `${pays}${to}${meets}`, past: `${paid}${to}${metHosts}` };
  return { subject: participantWords(visitors, naming), isSeveral: visitors.length > 1, deed, where: "" };
}

function splitVisit({ participants, place }: EventFacts) {
  const isHost = ({ country }: ExtractedParticipant) => country !== null && country === place?.country;
  const visitors = participants.filter((participant) => !isHost(participant));
  if (visitors.length === 0) return { visitors: participants, hosts: [] };
  return { visitors, hosts: participants.filter(isHost) };
}

function toLetter(participants: readonly ExtractedParticipant[], { deed }: Wording, naming: Naming): Active {
  const receivers = participantWords(participants.slice(1), naming);
  const to = receivers && ` to ${receivers}`;
  return { subject: participantWords(participants.slice(0, 1), naming), isSeveral: false, deed, where: to };
}

/** "summit between Donald Trump and Kim Jong Un in Singapore" */
function nounPhrase(facts: EventFacts, naming: Naming): string {
  const { type, place, participants } = facts;
  const { noun, hasPlace, with: words } = wordings[type];
  if (type === "visit") return visitPhrase(facts, naming);
  if (type === "letter" && participants.length > 1)
    return `${noun} from ${participantWords(participants.slice(0, 1), naming)} to ${participantWords(participants.slice(1), naming)}`;
  const preposition = participants.length === 1 ? words.one : participants.length === 2 ? words.two : words.many;
  const who = participants.length > 0 ? ` ${preposition} ${participantWords(participants, naming)}` : "";
  const where = place && hasPlace ? ` ${wherePhrase(place.name)}` : "";
  return `${noun}${who}${where}`;
}

function visitPhrase(facts: EventFacts, naming: Naming): string {
  const { visitors } = splitVisit(facts);
  const by = visitors.length > 0 ? ` by ${participantWords(visitors, naming)}` : "";
  return `visit${by}${facts.place ? ` to ${placeWords(facts.place.name)}` : ""}`;
}

function withArticle(facts: EventFacts, article: "a" | "the", naming: Naming): string {
  const phrase = nounPhrase(facts, naming);
  if (article === "the") return `the ${phrase}`;
  return wordings[facts.type].isPlural ? phrase : `${/^[aeiou]/.test(phrase) ? "an" : "a"} ${phrase}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
