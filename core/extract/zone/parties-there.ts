import { type Party, uniteParties } from "#core/extract/people/party";
import type { Zone } from "./zones";

/** `a summit in Beijing, | at which A asked B`, `the meeting in May, | when A and B sat down`: people of two countries. */
export function partiesThere({ context: { clauses, actors }, index, trigger }: Zone): Party[] | null {
  const [next, after] = clauses.slice(index + 1, index + 3);
  const isLed = next?.kind === "relative" && next.to - next.from < 2 && after?.connector === "which";
  const opener = trigger.type === "agreement" ? /^(when|where|which)$/ : /^(when|where)$/;
  const there = isLed ? after : opener.test(next?.connector ?? "") ? next : undefined;
  if (!there) return null;
  const people = actors
    .filter(({ from, isOwner }) => from >= there.from && from < there.to && !isOwner)
    .flatMap(({ parties }) => parties.filter(({ person }) => person !== null));
  const countries = new Set(people.map(({ country }) => country));
  return people.length === 2 && countries.size === 2 ? uniteParties(people) : null;
}
