import { keyAt } from "#core/extract/article-reading";
import { firstVerb, subjectsOf } from "#core/extract/clause/subjects";
import type { Actor } from "#core/extract/people/actor";
import { speechVerbs } from "#core/names/title-words";
import type { Zone } from "./zones";

/** `At a meeting | that ran for hours | …`: a phrase at the front. */
export function isFront({ context: { reading }, clause, trigger }: Zone): boolean {
  return (
    trigger.form === "noun" && /^(at|in|during|over)$/.test(clause.connector) && firstVerb(reading, clause) >= clause.to
  );
}

/** `In a letter to A | that came on Sunday | B wrote …`: who acts after the phrase at the front, and who is told in it. */
export function subjectsAfterFront({ context, clause, index, trigger }: Zone): Actor[] {
  const { reading, clauses, actors } = context;
  if (trigger.type === "letter" && clause.connector === "in") return subjectsAfterComma(context, clause);
  if (clause.parent !== null || firstVerb(reading, clause) < clause.to) return [];
  const next = clauses.findIndex(({ parent, kind }) => parent === index && /^(coordinate|main)$/.test(kind));
  const after = clauses[next];
  if (!after) return [];
  const isTold = (actor: Actor) =>
    actor.from > after.from && actor.to <= after.to && speechVerbs.has(keyAt(reading, actor.from - 1));
  return [...subjectsOf(context, next), ...(trigger.type === "letter" ? [] : actors.filter(isTold))];
}

/** `In messages exchanged on Tuesday, A and B praised …`: the first who stand after a comma. */
function subjectsAfterComma({ reading, actors }: Zone["context"], { from }: Zone["clause"]): Actor[] {
  const first = actors.findIndex((actor) => actor.from > from && keyAt(reading, actor.from - 1) === ",");
  if (first < 0) return [];
  const second = actors[first + 1];
  const isPair = second && keyAt(reading, second.from - 1) === "and" && second.from - (actors[first] as Actor).to < 2;
  return actors.slice(first, isPair ? first + 2 : first + 1);
}
