import { type Candidate, candidateOf } from "#core/extract/candidate";
import { isGovernment, type Party } from "#core/extract/people/party";
import { type Asked, askerOf } from "./asked-parties";
import { partyAspects, wordsOfParty } from "./party-features";
import fitted from "./party-model.json";
import type { RuledArticle } from "./second-look";
import { type Enough, oddsOf, type TreeModel, type Trees, treesOf } from "./trees";

/** How likely somebody takes part in an event. */
export const partyModel: TreeModel = fitted;

/** Whoever likelier does than not takes part: the log-odds of one in two. */
const line = 0;

/** Who is likeliest is asked only of those who are added. */
const enoughOfNewcomers: Enough = { below: line, from: Number.POSITIVE_INFINITY };
const enoughOfOthers: Enough = { below: Number.NEGATIVE_INFINITY, from: line };

interface Weighed {
  party: Party;
  odds: number;
}

/** Looks again at who takes part in some events of an article: whoever likely does is added, whoever hardly does goes. */
export function chooseParties(
  article: Pick<RuledArticle, "reading" | "sentences">,
  events: readonly Candidate[],
  model: TreeModel,
): Candidate[] {
  const trees = treesOf(model, partyAspects);
  const ask = askerOf(article, events);
  return events.map((event) => choose(event, ask(event), trees));
}

function choose(event: Candidate, asked: readonly Asked[], trees: Trees): Candidate {
  const weighed = (isPart: boolean, enough: Enough): Weighed[] =>
    asked
      .filter((own) => own.isPart === isPart)
      .map((own) => ({ party: own.party, odds: oddsOf(trees, wordsOfParty(own), enough) }));
  const likely = weighed(false, enoughOfNewcomers).filter(({ odds }) => odds > line);
  const unlikely = weighed(true, enoughOfOthers).filter(({ odds }) => odds < line);
  if (likely.length + unlikely.length === 0) return event;
  const added = likely.sort((a, b) => b.odds - a.odds).reduce(add, event.parties);
  return candidateOf({ ...event, parties: unlikely.sort((a, b) => a.odds - b.odds).reduce(drop, added) });
}

/** A person takes the place of the government alone. */
function add(parties: Party[], { party }: Weighed): Party[] {
  const mates = parties.filter(({ country }) => country === party.country);
  const isAlone = mates.length === 1 && mates.every(isGovernment);
  return isAlone ? parties.map((other) => (mates.includes(other) ? party : other)) : [...parties, party];
}

/** Somebody takes part in any case. */
function drop(parties: Party[], { party }: Weighed): Party[] {
  return parties.length > 1 ? parties.filter((other) => other !== party) : parties;
}
