import type { Candidate } from "#core/extract/candidate";
import { isGovernment, isHead, type Party } from "#core/extract/people/party";
import { type Asked, hasPart } from "./asked-parties";
import { listedWords, type Standing } from "./party-standing";
import type { AspectWords } from "./trees";

/** One or several words that are true of somebody in one respect. */
type Aspect = (asked: Asked) => AspectWords;

/** What only somebody is asked of whom the sentence speaks. */
function standing(aspect: (standing: Standing, asked: Asked) => AspectWords): Aspect {
  return (asked) => (asked.standing ? aspect(asked.standing, asked) : "");
}

const aspects: readonly (readonly [name: string, aspect: Aspect])[] = [
  ["part", ({ isPart }) => yes(isPart)],
  ["kind", ({ party }) => kindOf(party)],
  ["country", ({ party: { country } }) => (country === null ? "none" : near.has(country) ? country : "other")],
  ["level", levelOf],
  ["others named", ({ rest }) => upTo(3, rest.filter(({ person }) => person).length)],
  ["type", ({ event }) => event.type],
  ["status", ({ event }) => event.status],
  ["place", ({ event, party }) => placeWord(event, party)],
  ["same day", ({ others, event, party }) => yes(isOnDay(others, event, party))],
  ["told beside", ({ toldBeside }) => upTo(2, toldBeside)],
  ["names", ({ names }) => upTo(5, names)],
  ["named", standing(({ isNamed }) => yes(isNamed))],
  ["form", standing(({ actor }) => actor.form)],
  ["role", standing(({ role }) => role)],
  ["after", standing(({ actor }, { event }) => yes(actor.from > event.at))],
  [
    "distance",
    standing(({ actor }, { event }) =>
      distanceWord(actor.from < event.at ? event.at - actor.to : actor.from - event.at - 1),
    ),
  ],
  ["listed", standing(({ actor }, { reading, read, rest }) => listedWords({ reading, read, actor }, rest))],
];

/** What is asked of somebody, in the order of `wordsOfParty`. */
export const partyAspects: readonly string[] = aspects.map(([name]) => name);

/** What is true of somebody in each respect: no word of the article and no name, so that nothing is learned by heart. */
export function wordsOfParty(asked: Asked): AspectWords[] {
  return aspects.map(([, aspect]) => aspect(asked));
}

const numerals = ["0", "1", "2", "3", "4", "5"];

function upTo(most: number, count: number): string {
  return numerals[Math.min(most, count)] as string;
}

function yes(isTrue: boolean): string {
  return isTrue ? "yes" : "";
}

const near = new Set(["KP", "KR", "US", "CN", "JP", "RU", "UN"]);

function kindOf(party: Party): string {
  if (party.person) return party.person.entity ? "known" : "stranger";
  return isGovernment(party) ? "government" : "body";
}

/** Heads meet heads: whether somebody is one, and one of the other side. */
function levelOf({ reading, event, party, rest }: Asked): string {
  if (!party.person) return "";
  const day = event.date?.bounds.earliest ?? reading.day;
  const opposite = rest.filter(({ person, country }) => person !== null && country !== party.country);
  const own = isHead(party, day);
  if (opposite.length === 0) return own ? "head" : "";
  const isHigh = opposite.some((other) => isHead(other, day));
  return own ? (isHigh ? "heads" : "higher") : isHigh ? "lower" : "below";
}

/** Whose place it is: their own, that of others who take part, or a third. */
function placeWord({ place, parties }: Candidate, party: Party): string {
  if (place === null) return "";
  if (place.country === party.country) return "own";
  return parties.some(({ country }) => country === place.country) ? "home" : "third";
}

/** Whether somebody takes part in something else on the same day. */
function isOnDay(others: readonly Candidate[], event: Candidate, party: Party): boolean {
  const { date } = event;
  return (
    date !== null && others.some((other) => other !== event && other.date?.edtf === date.edtf && hasPart(other, party))
  );
}

function distanceWord(words: number): string {
  return words < 3 ? "next" : words < 6 ? "near" : words < 12 ? "middle" : words < 24 ? "far" : "farthest";
}
