import { isVerbAt } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { wordSet } from "#core/prose/word-set";
import { type Telling, takesPart } from "./telling-clause";

const linking = wordSet("with to between from by of and in at for on through about against");

/** As what those who take part stand in the clause that tells it, and how many of them do. */
export function namesOfRole(telling: Telling, event: Candidate): string[] {
  const own = telling.actors.filter((actor) => takesPart(actor, event));
  const roles = new Set(own.map((actor) => roleOf(telling, actor)));
  return [...roles, String(Math.min(3, own.length))];
}

function roleOf({ reading, verb }: Telling, actor: Actor): string {
  if (actor.isOwner) return "owner";
  if (actor.from < verb) return "subject";
  const before = wordBefore(reading, actor);
  if (linking.has(before)) return before;
  return isVerbAt(reading, actor.from - 1) ? "object" : "else";
}
