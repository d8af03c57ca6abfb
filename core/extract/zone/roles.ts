import { countAt } from "#core/dates/prose/time-words";
import { type ArticleReading, findWord, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import { type Actor, wordBefore } from "#core/extract/people/actor";
import { isHome } from "#core/extract/people/home";
import { isGovernment } from "#core/extract/people/party";
import type { Trigger } from "#core/extract/trigger/trigger";
import { itemAt } from "#core/item-at";
import { wordSet } from "#core/prose/word-set";
import { isElsewhere } from "./elsewhere";
import { isTown } from "./places";
import { writtenPlaceBefore } from "./written-place";

const placePrepositions = wordSet(
  "in at to into from through near across outside inside toward towards for via around off leaving leave left " +
    "leaves visit visited visits visiting entered toured",
);
const topicPrepositions = wordSet("about on over against under regarding concerning like than without despite via as");
const media = new Set([
  "kcna",
  "rodong-sinmun",
  "state-media-kp",
  "un-general-assembly",
  "state-department-us",
  "new-york-philharmonic",
]);

/** `about Kim`, `as a friend`, not `as he received her`. */
function isTopicAfter(reading: ArticleReading, { from }: Actor, before: string): boolean {
  return topicPrepositions.has(before) && !/^(he|she|they)$/.test(keyAt(reading, from));
}

const joiningPrepositions = wordSet("with and by between from");

/** Whether an actor can take part in what a trigger tells, by its case and preposition. */
export function canTakePart(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (actor.isOwner) return isOwnerOf(reading, actor, trigger);
  const before = wordBefore(reading, actor);
  if (isObjectOf(reading, actor, trigger)) return true;
  if (isTopic(reading, actor, trigger) || isSender(reading, actor) || isAidOf(reading, actor)) return false;
  if (
    isOfOneLike(reading, actor, trigger) ||
    isWitness(reading, actor) ||
    isElsewhere(reading, actor) ||
    isTopicAfter(reading, actor, before) ||
    isHostOnly(reading, actor, before)
  )
    return false;
  if (isPlaceOfNoun(reading, actor, trigger) || isBodyAside(actor, before) || isTold(reading, actor, trigger))
    return false;
  return actor.parties.every(isGovernment)
    ? canCountryTakePart(reading, actor, trigger)
    : trigger.type !== "visit" || actor.from < trigger.at || (before !== "to" && before !== "for");
}

/** `met without telling Washington`: who is told takes no part. */
function isTold(reading: ArticleReading, { from }: Actor, { at }: Trigger): boolean {
  return from > at && /^(telling|informing|notifying|consulting|warning|assuring)$/.test(keyAt(reading, from - 1));
}

/** `the Hanoi summit`, `First summit, Hanoi.`: the town beside the noun is where it is. */
export function isPlaceOfNoun(reading: ArticleReading, { form, from, to }: Actor, trigger: Trigger): boolean {
  if (form !== "government" || trigger.form !== "noun") return false;
  return (to === trigger.at && isTown(reading, to - 1)) || townAfterNoun(reading, trigger) === from;
}

/** `First summit, Singapore.`: where the town stands that ends what an entry tells, or null. */
export function townAfterNoun(reading: ArticleReading, { to, form }: Trigger): number | null {
  if (form !== "noun" || keyAt(reading, to) !== "," || !isTown(reading, to + 1)) return null;
  return /^[.;]?$/.test(keyAt(reading, reading.nameAt[to + 1]?.to ?? to)) ? to + 1 : null;
}

/** `KCNA said`, `at the General Assembly`: bodies take part only beside others, and those that report never do. */
function isBodyAside({ parties }: Actor, before: string): boolean {
  return parties.some(({ key, body }) => body && (media.has(key) || !joiningPrepositions.has(before)));
}

/** Countries take part where they do not name a place or an owner: `officials from Japan`, not `in Japan`. */
function canCountryTakePart(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (isCountryOfTown(reading, actor)) return false;
  const before = wordBefore(reading, actor);
  if (before === "with" && isOfRelation(reading, actor, trigger)) return false;
  if (isGoalOf(reading, before, trigger)) return false;
  if (trigger.type === "letter") return before !== "in" && before !== "at";
  if (trigger.type === "visit" && before === "with" && isOfTalks(reading, actor, trigger)) return false;
  if (actor.form === "group" || isTeamFrom(reading, actor, trigger)) return true;
  if (trigger.type !== "visit" && isHome(reading, actor)) return true;
  if (isPeople(reading, actor)) return isAmong(reading, actor, before, trigger);
  return before !== "of" && !placePrepositions.has(before);
}

const relations = wordSet(
  "cooperation relations ties coordination trade engagement reconciliation peace exchanges " +
    "rapprochement coexistence",
);

/** `agreed to keep up cooperation with the North`: what they spoke of. */
function isOfRelation(reading: ArticleReading, { from }: Actor, { to }: Trigger): boolean {
  const noun = keyAt(reading, from - 1) === "with" ? from - 2 : from - 3;
  return noun >= to && relations.has(keyAt(reading, noun));
}

/** `reached Hanoi`, `dropped by Moscow`: where one goes. */
function isGoalOf(reading: ArticleReading, before: string, { type, form, at }: Trigger): boolean {
  return type === "visit" && form === "verb" && (before === keyAt(reading, at) || /^(by|on)$/.test(before));
}

/** `three of the officials`, `a banquet for the delegation`, not `the question of the officials`. */
function isAmong(reading: ArticleReading, actor: Actor, before: string, { at }: Trigger): boolean {
  if (before === "for") return hasWord(reading, { from: at, to: actor.from }, mealNouns) || isPartOf(reading, actor);
  const isHonored = /^hono(u)?r$/.test(keyAt(reading, actor.from - 2)) || keyAt(reading, actor.from - 3) === "honor";
  return before !== "of" || isHonored || isPartOf(reading, actor);
}

/** `gave a banquet for the delegation`: whom it is for is there. */
const mealNouns = wordSet("banquet dinner lunch luncheon breakfast supper reception");

const talkNouns = wordSet("talks consultations meetings meeting discussions negotiations");

/** `left for talks with U.S. officials`: who waits there does not travel. */
function isOfTalks(reading: ArticleReading, { from }: Actor, { to }: Trigger): boolean {
  return from > to && hasWord(reading, { from: Math.max(to, from - 5), to: from }, talkNouns);
}

const townNouns = wordSet("capital city town port village resort");

/** `in Stockholm, Sweden`, `in Los Cabos, Mexico`, `in the Swedish capital, Stockholm`. */
export function isCountryOfTown(reading: ArticleReading, { form, from }: Actor): boolean {
  if (form !== "government" || keyAt(reading, from - 1) !== ",") return false;
  if (townNouns.has(keyAt(reading, from - 2)) && isTown(reading, from)) return true;
  return isTown(reading, from - 2) || writtenPlaceBefore(reading, from - 1) !== null;
}

const teams = wordSet(
  "delegation team mission group officials lawmakers diplomats envoys ministers experts legislators",
);

/** `A delegation from Laos visited …`: it travels, and is not only from there. */
function isTeamFrom(reading: ArticleReading, { from }: Actor, { at }: Trigger): boolean {
  return from < at && keyAt(reading, from - 1) === "from" && teams.has(keyAt(reading, from - 2));
}

const senders = wordSet(
  "envoy emissary aide aides adviser advisor representative widow son daughter sister brother wife predecessor " +
    "successor spokesman secretary envoys advisers man confidant ally protege uncle nephew cousin",
);

/** `the special envoy of President Kim`: whose envoy it is does not come along. */
function isSender(reading: ArticleReading, actor: Actor): boolean {
  if (keyAt(reading, actor.from - 1) !== "of" || actor.parties.every(isGovernment)) return false;
  return senders.has(keyAt(reading, actor.from - 2));
}

const aides = wordSet(
  "aide aides adviser advisor confidant assistant interpreter deputy second only close closer closest nearest loyal",
);

/** `Choe, a close aide to the leader`, `second only to Kim`: whose aide he is takes no part. */
function isAidOf(reading: ArticleReading, { from }: Actor): boolean {
  return keyAt(reading, from - 1) === "to" && aides.has(keyAt(reading, from - 2));
}

const topicVerbs = wordSet("discuss raise review take coordinate");

/** `discussed the North with the president`: what is talked about. */
function isTopic(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (isRaised(reading, actor)) return true;
  if (!topicVerbs.has(trigger.lemma) || actor.from < trigger.at) return false;
  return actor.form === "government" && wordBefore(reading, actor) === keyAt(reading, trigger.at);
}

/** `At the summit he brought up the Japanese who …`: of whom somebody speaks there. */
function isRaised(reading: ArticleReading, { form, from }: Actor): boolean {
  if (form !== "government") return false;
  const before = /^(the|those|many|several)$/.test(keyAt(reading, from - 1)) ? from - 2 : from - 1;
  const isUp = keyAt(reading, before) === "up";
  const lemma = verbAt(reading, isUp ? before - 1 : before)?.lemma ?? "";
  return isUp ? lemma === "bring" : /^(raise|mention)$/.test(lemma);
}

const callingVerbs = wordSet("call calls drop look pit");
const callNouns = wordSet("call calls visit");

/**
 * `called on the premier`, `paid a call on him`, `pitted A against B`: the preposition belongs to the word that tells
 * it.
 */
function isObjectOf(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  const preposition = wordBefore(reading, actor);
  if (actor.from < trigger.at || !/^(on|upon|against)$/.test(preposition)) return false;
  if (callingVerbs.has(trigger.lemma)) return true;
  return trigger.lemma === "pay" || callNouns.has(keyAt(reading, actor.from - 2));
}

/** `Wang's trip followed one by Ri`: another act of the same kind. */
function isOfOneLike(reading: ArticleReading, { from }: Actor, trigger: Trigger): boolean {
  if (trigger.form !== "noun" || trigger.at > from) return false;
  let by = from - 1;
  while (by > from - 6 && reading.tokens[by]?.kind === "word" && !/^(by|from|of)$/.test(keyAt(reading, by))) by--;
  return keyAt(reading, by) === "by" && keyAt(reading, by - 1) === "one";
}

/** No phrase in whose presence something is done is longer, in tokens. */
const longestPresence = 12;

/** `in the presence of Xi and Kim, | Wang signed it`: who looks on. */
function isWitness(reading: ArticleReading, { from }: Actor): boolean {
  for (let at = from - 1; at > from - longestPresence; at--) {
    if (keyAt(reading, at) === "presence") return keyAt(reading, at + 1) === "of";
    if (/^(,|by)$/.test(keyAt(reading, at)) || verbAt(reading, at)) return false;
  }
  return false;
}

/** `at the invitation of the president`: who invites does not come along. */
function isHostOnly(reading: ArticleReading, actor: Actor, before: string): boolean {
  if (before !== "of" && before !== "from") return false;
  for (let at = actor.from - 1; at > actor.from - 4; at--)
    if (/^(invitation|request|behalf)$/.test(keyAt(reading, at))) return true;
  return false;
}

const partWords = wordSet("some several many most members group team delegation number all");

/** `three of the North's officials`, `members of the delegation`. */
function isPartOf(reading: ArticleReading, actor: Actor): boolean {
  const before = keyAt(reading, actor.from - 2);
  return countAt(itemAt(reading.tokens, actor.from - 2)) !== null || partWords.has(before);
}

/** `North Korean officials`, `officials from Japan`, not `North Korea`: they can be received, sent to and spoken to. */
function isPeople(reading: ArticleReading, { from, to }: Actor): boolean {
  return to - from > 1 && (!itemAt(reading.nameAt, to - 1) || findWord(reading, { from, to }, "from") !== null);
}

/** `Pompeo's visit`, `the North's delegation`. */
function isOwnerOf(reading: ArticleReading, actor: Actor, trigger: Trigger): boolean {
  if (trigger.form !== "noun" || trigger.at < actor.to || trigger.at > actor.to + 5) return false;
  for (let at = actor.form === "pronoun" ? actor.to : actor.to + 1; at < trigger.at; at++)
    if (reading.tokens[at]?.text === "," || reading.nameAt[at]?.person || isParting(reading, at)) return false;
  return true;
}

const fateWords = wordSet(
  "planned scheduled proposed expected cancelled canceled postponed delayed aborted scrapped unannounced",
);

/** A verb of the past between an owner and a noun, unless it only says what became of it: `his planned trip`. */
function isParting(reading: ArticleReading, at: number): boolean {
  return verbAt(reading, at)?.form === "past" && !fateWords.has(keyAt(reading, at));
}
