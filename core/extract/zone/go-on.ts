import { daysBetween } from "#core/dates/calendar";
import { lessCertain } from "#core/dates/prose/date-context";
import { hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { areOfTwoSides, type Party } from "#core/extract/people/party";
import type { SentenceReading } from "#core/extract/sentence-reading";
import { wordSet } from "#core/prose/word-set";
import { gatherings, type Zone } from "./zones";

const closing = wordSet("close end conclusion completion");
const afterwards = wordSet("then afterward afterwards thereafter subsequently");

/** How far from its beginning a sentence may say that it goes on, in tokens. */
const opening = 6;

/** `At the close of the talks an agreement was signed`, `The two then signed …`: on the day of what was told just before. */
export function goOnToText({ memory: { last }, reading, sentence }: SentenceReading, event: Candidate): void {
  if (event.type !== "agreement" || event.date || event.status !== "held" || !last?.date || last.status !== "held")
    return;
  if (!gatherings.has(last.type) || !isShort(last) || sentence.paragraph - last.sentence.paragraph > 1) return;
  const front = { from: sentence.from, to: Math.min(sentence.to, sentence.from + opening) };
  const isAtClose =
    /^(at|upon|on|after|following)$/.test(keyAt(reading, sentence.from)) && hasWord(reading, front, closing);
  if (!isAtClose && !hasWord(reading, front, afterwards)) return;
  const certainty = lessCertain(last.date.certainty, "implied");
  const date = { ...last.date, text: "", reason: "goes on with the day told before", certainty };
  Object.assign(event, { date, strength: 0.6 });
}

/** What is told without a day right after something of the same people goes on with its day: `he also met …`. */
export function goOn({ memory: { last } }: SentenceReading, event: Candidate): void {
  if (event.date || event.status !== "held" || event.isTentative || event.isDefinite) return;
  if (!last?.date || last.status !== "held" || !isNear(event, last)) return;
  if (last.type === event.type && isSameParties(event, last) && !isOtherStop(event, last)) return;
  if (event.sentence.paragraph !== last.sentence.paragraph || !sharesSide(event, last) || isOfOwnDay(event, last))
    return;
  const certainty = lessCertain(last.date.certainty, "implied");
  const date = { ...last.date, text: "", reason: "goes on with the day told before", certainty };
  const isOnVisit = last.type === "visit" && last.sentence !== event.sentence;
  Object.assign(event, { date, strength: 0.6, ...(isOnVisit ? { days: last.days, edge: last.edge } : {}) });
  const isContact = event.type === "meeting" || event.type === "talks" || event.type === "summit";
  if (isOnVisit && isContact && event.parties.some(({ key }) => last.parties.some((party) => party.key === key)))
    event.place ??= last.place;
}

/** Whether a day is told so closely before that what follows may be of it. */
function isNear(event: Candidate, last: Candidate): boolean {
  if (last.sentence === event.sentence) return event.isAside || !last.isAside;
  return isShort(last) || (event.type === "letter" && isBorne(event.parties, last));
}

/** What a visitor did without a day of its own, he did during the visit told before. */
export function goOnWithVisit({ memory: { visits } }: SentenceReading, event: Candidate): void {
  const isContact = event.type === "meeting" || event.type === "talks" || event.type === "summit";
  if (event.date || !isContact || event.isTentative || event.parties.length < 2) return;
  const visit = visits.findLast((told) => isDuring(event, told));
  if (!visit?.date) return;
  const certainty = lessCertain(visit.date.certainty, "implied");
  const date = { ...visit.date, text: "", reason: "during the visit told before", certainty };
  Object.assign(event, { date, strength: 0.5 });
}

/** Whether the traveler acts in the country of the visit, and the one is as real as the other. */
function isDuring({ status, place, parties, sentence }: Candidate, visit: Candidate): boolean {
  if (visit.status !== status || (status !== "held" && status !== "planned") || !visit.date) return false;
  if (sentence.paragraph - visit.sentence.paragraph > 2) return false;
  const isThere = place !== null && place.country === visit.place?.country;
  return isThere && parties.some(({ key }) => key === visit.parties[0]?.key);
}

/** `Choe, who is visiting Moscow, held talks with …`: a visitor acts where the sentence says that she is. */
export function stayAbroad({ memory: { lastVisit } }: SentenceReading, event: Candidate): void {
  const isContact = event.type === "meeting" || event.type === "talks";
  if (!isContact || event.place || lastVisit?.sentence !== event.sentence || lastVisit.status !== event.status) return;
  const isThere = event.parties.some(({ key }) => lastVisit.parties.some((party) => party.key === key));
  const isOneDay = !event.date || !lastVisit.date || event.date.edtf === lastVisit.date.edtf;
  if (isThere && isOneDay && lastVisit.place) event.place = lastVisit.place;
}

/** `Kim is in Seoul from April 18 to 22. On Monday he met Noh`: on a day of the stay abroad, where the visitor was. */
export function stayOn({ memory: { visits } }: SentenceReading, event: Candidate): void {
  const isContact = event.type === "meeting" || event.type === "talks" || event.type === "summit";
  if (!isContact || event.place || !event.date) return;
  const visit = visits.at(-1);
  if (visit && isOnStay(event, visit)) event.place = visit.place;
}

/** In days after the first. */
const longestStay = 5;

function isOnStay({ date, parties, sentence, status }: Candidate, visit: Candidate): boolean {
  const [traveler] = visit.parties;
  if (!traveler || !visit.date || visit.status !== status || traveler.country === visit.place?.country) return false;
  if (sentence.paragraph - visit.sentence.paragraph > 1 || !parties.some(({ key }) => key === traveler.key))
    return false;
  const [stay, day] = [visit.date.bounds, date?.bounds];
  if (!stay.earliest || !stay.latest || !day?.earliest || !day.latest) return false;
  // a week, or more, is no stay of which each day is spent there
  if (daysBetween(stay.earliest, stay.latest) > longestStay) return false;
  return day.earliest >= stay.earliest && day.latest <= stay.latest;
}

/** A letter, and what happens in another country, have days of their own, which are not told. */
function isOfOwnDay({ type, place, parties }: Candidate, last: Candidate): boolean {
  if (type === "visit") return false;
  if (type === "letter") return last.type !== "letter" && !isHandedThere(parties, last) && !isBorne(parties, last);
  return place !== null && last.place !== null && place.country !== last.place.country;
}

/** `Wang received Ri, who handed him a letter from the leader`: bearer and addressee met then. */
function isHandedThere(parties: readonly Party[], last: Candidate): boolean {
  const there = parties.filter(({ key }) => last.parties.some((party) => party.key === key));
  return gatherings.has(last.type) && there.length > 1;
}

/** `He stopped in Seoul on the way home`: another country on the same journey. */
function isOtherStop(a: Candidate, b: Candidate): boolean {
  return (
    a.type === "visit" && a.place?.country != null && b.place?.country != null && a.place.country !== b.place.country
  );
}

function isSameParties(a: Candidate, b: Candidate): boolean {
  return (
    a.parties.length === b.parties.length && a.parties.every(({ key }) => b.parties.some((other) => other.key === key))
  );
}

/** `Last month Dai came to Pyongyang. He delivered a letter to Kim`: on his visit, however widely its day is told. */
function isBorne(parties: readonly Party[], { type, parties: [bearer], place }: Candidate): boolean {
  // who bears it stands beside who writes it and who gets it
  if (type !== "visit" || parties.length < 3 || !parties.some(({ key }) => key === bearer?.key)) return false;
  return parties.some(({ country }) => country !== null && country === place?.country);
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

/** `crossed into the North | to meet Choe`: one act, there and on that day, and the way to it. */
export function noteMeans(
  { clause, context: { reading } }: Zone,
  parent: Candidate | null,
  { type, parties, date, place }: Candidate,
): void {
  if (parent?.type !== "visit" || type === "visit" || !gatherings.has(type)) return;
  // `was in Seoul on Monday | and told Song that …`
  const isStay = clause.connector === "and" && /^(was|were)$/.test(keyAt(reading, parent.at));
  if (clause.kind !== "purpose" && !isStay) return;
  const isThere = place !== null && place.name === parent.place?.name && date?.edtf === parent.date?.edtf;
  if (isThere && areOfTwoSides(parties)) parent.isMeans = true;
}
