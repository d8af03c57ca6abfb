import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { wordSet } from "#core/prose/word-set";
import type { Actor } from "./actor";
import type { Discourse } from "./discourse";
import type { Mention } from "./mentions";

const journeys = wordSet(
  "arrive visit fly travel land come go tour journey head return depart leave reach enter cross sail touch drive " +
    "roll call stay stop set",
);
const journeyNouns = wordSet("visit trip stay tour arrival departure journey mission stopover");
const receptions = wordSet("receive host welcome greet entertain fete invite");
const sendings = wordSet("send dispatch receive welcome greet host invite entertain fete");

/** Lets the discourse know who comes from abroad and who receives: `the visitor`, `her host`. */
export function tellJourney(
  reading: ArticleReading,
  actor: Actor,
  place: Mention["place"],
  discourse: Discourse,
): void {
  const [party] = actor.parties;
  if (!party?.person || actor.parties.length > 1) return;
  const isOwner =
    place === "owner" && journeyNouns.has(keyAt(reading, actor.form === "pronoun" ? actor.to : actor.to + 1));
  const verb = place === "subject" ? verbAfter(reading, actor.to) : null;
  if (isOwner || isSent(reading, actor.from) || verb?.isPassive || journeys.has(verb?.lemma ?? ""))
    discourse.noteTraveler(party);
  else if (receptions.has(verb?.lemma ?? "")) discourse.noteHost(party);
}

/** `sent the envoy`, `a visit to Beijing by the envoy`. */
function isSent(reading: ArticleReading, from: number): boolean {
  if (/^(of|by)$/.test(keyAt(reading, from - 1)))
    for (let at = from - 2; at > from - 6; at--) if (journeyNouns.has(keyAt(reading, at))) return true;
  for (let at = from - 1; at > from - 3; at--) if (sendings.has(verbAt(reading, at)?.lemma ?? "")) return true;
  return false;
}

const beingForms = wordSet("was were been be is being");

/** The first verb after a subject that is not an auxiliary. */
function verbAfter(reading: ArticleReading, from: number): { lemma: string; isPassive: boolean } | null {
  for (let at = from; at < from + 6; at++) {
    if (/^[,;.]$/.test(keyAt(reading, at)) || reading.nameAt[at]) return null;
    const lemma = verbAt(reading, at)?.lemma ?? "";
    if (/^(have|will|would|be|do|can|may)?$/.test(lemma)) continue;
    const isPassive = receptions.has(lemma) && beingForms.has(keyAt(reading, at - 1));
    return { lemma, isPassive };
  }
  return null;
}
