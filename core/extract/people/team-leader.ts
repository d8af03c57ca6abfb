import { type ArticleReading, hasWord, keyAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { wordSet } from "#core/prose/word-set";
import type { Actor } from "./actor";
import type { ReadSentence } from "./delegation-heads";
import { isGovernment, type Party } from "./party";

const leadingWords = wordSet("led heads headed leads leading heading");
const teamWords = wordSet("it delegation team group mission delegates");

/** How many sentences of its paragraph may tell who leads. */
const reach = 3;

/** A journey of people of one country whom nobody names. */
export function isOfOneTeam({ type, parties: [team, ...others] }: Candidate): boolean {
  return type === "visit" && team !== undefined && others.length === 0 && isGovernment(team);
}

/** `A delegation from Laos came. The minister, who led it, …`: who travels, where the text first told of a team; else null. */
export function leaderOf(
  reading: ArticleReading,
  sentences: readonly ReadSentence[],
  { event, index }: { event: Candidate; index: number },
): Party | null {
  const [team] = event.parties;
  if (!team) return null;
  const near = sentences.slice(index, index + reach);
  return near
    .filter(({ sentence }) => sentence.paragraph === event.sentence.paragraph)
    .reduce<Party | null>((found, told) => found ?? leaderIn(reading, told, team), null);
}

function leaderIn(reading: ArticleReading, { sentence, actors }: ReadSentence, team: Party): Party | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    const [person] = (leadingWords.has(keyAt(reading, at)) && besideVerb(reading, actors, at)?.parties) || [];
    if (person?.person && (person.country === null || person.country === team.country)) return person;
  }
  return null;
}

/** No title before a name is longer, in tokens. */
const longestTitle = 6;

/** `led by Minister Cho`, `Cho, who heads the five-member team`. */
function besideVerb(reading: ArticleReading, actors: readonly Actor[], at: number): Actor | undefined {
  if (keyAt(reading, at + 1) === "by") return actors.find(({ from }) => from >= at + 2 && from < at + 2 + longestTitle);
  const isOfTeam = hasWord(reading, { from: at + 1, to: at + 7 }, teamWords);
  return isOfTeam ? actors.findLast(({ to, isOwner }) => to <= at && !isOwner) : undefined;
}
