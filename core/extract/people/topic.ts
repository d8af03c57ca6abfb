import { type ArticleReading, keyAt } from "#core/extract/article-reading";
import { type Candidate, candidateOf } from "#core/extract/candidate";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { type Actor, wordBefore } from "./actor";
import { indexOfSentence, type ReadSentence } from "./delegation-heads";
import { areOfTwoSides, isGovernment, type Party } from "./party";

/** `Noh and Kim discussed the North`: what people of two other countries talk over takes no part itself. */
export function withoutTopics(
  reading: ArticleReading,
  sentences: readonly ReadSentence[],
  events: readonly Candidate[],
): Candidate[] {
  return events.map((event) => withoutTopic(reading, sentences, event));
}

function withoutTopic(reading: ArticleReading, sentences: readonly ReadSentence[], event: Candidate): Candidate {
  const { parties, type, status } = event;
  const others = parties.filter((party) => !isNorth(party));
  const isContact = type !== "agreement" && type !== "statement" && (status === "held" || status === "planned");
  const isOfOthers = others.every(({ person, country }) => person !== null && country !== "KP");
  if (!isContact || others.length === parties.length || !isOfOthers || !areOfTwoSides(others)) return event;
  const told = itemAt(sentences, indexOfSentence(sentences, event.sentence));
  const isMet = told?.actors.some((actor) => actor.parties.some(isNorth) && isJoined(reading, actor, event));
  return isMet ? event : candidateOf({ ...event, parties: others });
}

function isNorth(party: Party): boolean {
  return isGovernment(party) && party.country === "KP";
}

const joiningWords = wordSet("with between");
const topicWords = wordSet("on about over against of toward towards regarding concerning in into");
const talkVerbs = wordSet(
  "discuss discussed discusses discussing review reviewed address addressed raise raised cover covered",
);

/** No adjectives between a verb and its object are longer, in tokens. */
const longestLead = 3;

/** `Lee and North Korean officials met`, `met a North Korean delegation`, `talks with the North`. */
function isJoined(reading: ArticleReading, actor: Actor, { at }: Candidate): boolean {
  if (actor.isOwner) return false;
  const before = wordBefore(reading, actor);
  if (actor.from < at) return !topicWords.has(before) && !talkVerbs.has(before);
  return joiningWords.has(before) || (actor.from - at <= longestLead && !isTopicFrom(reading, at, actor.from));
}

function isTopicFrom(reading: ArticleReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (topicWords.has(keyAt(reading, at)) || talkVerbs.has(keyAt(reading, at))) return true;
  return false;
}
