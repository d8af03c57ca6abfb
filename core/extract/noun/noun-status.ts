import { type ArticleReading, hasWord, keyAt, verbAt } from "#core/extract/article-reading";
import type { Clause } from "#core/extract/clause/clause";
import { type Reality, realityOf } from "#core/extract/clause/modality";
import type { Trigger } from "#core/extract/trigger/trigger";
import { holding, letterVerbs, nounTriggers, planning, unreal } from "#core/extract/vocabulary";
import { fateAt, isNeverAt } from "#core/extract/zone/fate";
import { wordSet } from "#core/prose/word-set";
import {
  findGovernor,
  type Governor,
  isActing,
  isHelping,
  isKnown,
  isLookedBackOn,
  isOfPhrase,
  isSetting,
} from "./governor";
import { fateByGovernor, fateByNoun, isForgone, isKnownFuture } from "./noun-fate";
import { readModifiers } from "./noun-modifiers";
import { isOnlyWished } from "./only-wished";

/** What the text says became of the event that a noun names. */
export type NounStatus =
  | Reality
  | "cancelled"
  | "postponed"
  | "mentioned"
  /** `ahead of the talks`: they lie ahead, unless their day is long past */
  | "led up to";

/** Reads the status of `summit`, `visit`, `talks` from the words before the noun and the verb that governs it. */
export function statusOfNoun(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  const modifier = readModifiers(reading, trigger, clause);
  // `Nor are there plans for a call`
  if (modifier === "unreal" || keyAt(reading, clause.from) === "nor") return "unreal";
  const undone = fateByNoun(reading, trigger, clause);
  if (undone) return undone;
  if (isForgone(reading, trigger, clause)) return "forgone";
  const governed = passiveFate(reading, trigger, clause) ?? governingStatus(reading, trigger, clause);
  if (/^(cancelled|postponed|unreal)$/.test(governed)) return governed;
  if (modifier === "cancelled" || modifier === "postponed") return modifier;
  return modifier === "planned" && governed !== "held" ? "planned" : governed;
}

const passiveAuxiliaries = wordSet("was were been be being is are");

/** `…, set for Monday, were postponed`: what became of it, however much stands between. */
function passiveFate(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus | null {
  for (let at = trigger.to + 1; at < clause.to; at++) {
    if (nounTriggers.has(keyAt(reading, at))) return null;
    const isNever = isNeverAt(reading, at);
    const fate = isNever || passiveAuxiliaries.has(keyAt(reading, at - 1)) ? fateAt(reading, at) : null;
    if (!fate) continue;
    // what never came about was an event only if it had been planned
    const isReal = isNever
      ? hasWord(reading, { from: trigger.to, to: at }, plannedWords) || isKnownFuture(reading, trigger, at)
      : realityOf(reading, at, clause) !== "unreal";
    return isReal ? fate : "unreal";
  }
  return null;
}

const plannedWords = wordSet(
  "planned scheduled set due slated pencilled penciled arranged agreed fixed foreseen expected",
);

function governingStatus(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  if (isOnlyWished(reading, trigger, clause) || isEndOfLong(reading, trigger, clause)) return "unreal";
  if (isForetold(reading, trigger, clause) || isInPreparation(reading, trigger, clause)) return "planned";
  if (isSetFor(reading, trigger, clause)) return "planned";
  if (isLedUpTo(reading, trigger, clause)) return "led up to";
  if (isLookedBackOn(reading, trigger, clause)) return "mentioned";
  if (isSetting(reading, trigger, clause)) return statusOfSetting(reading, trigger, clause);
  const governor = findGovernor(reading, trigger, clause);
  if (!governor) return "mentioned";
  // `explained it by telephone`: the verb is any
  const isByPhone = trigger.lemma === "telephone" || trigger.lemma === "phone";
  if (isByPhone && !governor.isAfter) return realityOf(reading, governor.at, clause);
  return statusOfGovernor(governor);
}

/** `there will be talks`. */
function isForetold(reading: ArticleReading, { at }: Trigger, { from }: Clause): boolean {
  for (let before = at - 1; before > Math.max(from, at - 8); before--)
    if (keyAt(reading, before) === "be")
      return keyAt(reading, before - 1) === "will" && keyAt(reading, before - 2) === "there";
  return false;
}

const preparationPhrases = new Set([
  "under preparation",
  "in preparation",
  "in the works",
  "in the pipeline",
  "in the making",
  "in the offing",
  "in store",
]);

/** `a return visit is under preparation`, `a summit was in the works`. */
function isInPreparation(reading: ArticleReading, { to }: Trigger, clause: Clause): boolean {
  for (let at = to; at < Math.min(clause.to, to + longestReach); at++) {
    if (!formsOfBe.has(keyAt(reading, at))) continue;
    const next = /^(already|also|still|now)$/.test(keyAt(reading, at + 1)) ? at + 2 : at + 1;
    const words = [0, 1, 2].map((step) => keyAt(reading, next + step));
    return preparationPhrases.has(words.join(" ")) || preparationPhrases.has(words.slice(0, 2).join(" "));
  }
  return false;
}

/** `the talks between the two are on Wednesday`: a day that is set. */
function isSetFor(reading: ArticleReading, { to }: Trigger, clause: Clause): boolean {
  for (let at = to; at < Math.min(clause.to, to + longestReach); at++)
    if (/^(is|are)$/.test(keyAt(reading, at)))
      return keyAt(reading, at + 1) === "on" && reading.dateAt[at + 2]?.from === at + 2;
  return false;
}

const formsOfBe = wordSet("is are was were be been");

/** How far after a noun its verb may stand, in tokens. */
const longestReach = 14;

/** `ahead of the talks`, `in the run-up to his visit`: on which side of the article it lies, its day says. */
function isLedUpTo(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  let at = trigger.at - 1;
  while (at > clause.from && trigger.at - at < 12 && isOfPhrase(reading, at)) at--;
  const before = keyAt(reading, at - 1);
  if (keyAt(reading, at) === "of") return /^(ahead|advance)$/.test(before);
  return keyAt(reading, at) === "to" && before === "up" && keyAt(reading, at - 3) === "run";
}

/** What is told as a setting is as real as what happens in it: `will speak at a summit` lies ahead. */
function statusOfSetting(reading: ArticleReading, trigger: Trigger, clause: Clause): NounStatus {
  if (isKnown(reading, trigger, clause) || followsPast(reading, trigger, clause)) return "mentioned";
  for (let at = clause.from; at < clause.to; at++) {
    if (at === trigger.at || !isActing(reading, at) || isHelping(reading, at)) continue;
    const reality = realityOf(reading, at, clause);
    return reality === "planned" || reality === "present" ? reality : "mentioned";
  }
  return "mentioned";
}

/** `in line with what he promised at their summit`: the verb right before is of the past. */
function followsPast(reading: ArticleReading, trigger: Trigger, clause: Clause): boolean {
  for (let at = trigger.at - 1; at >= clause.from; at--) {
    if (!isActing(reading, at) || isHelping(reading, at)) continue;
    return verbAt(reading, at)?.form === "past" && realityOf(reading, at, clause) === "held";
  }
  return false;
}

function statusOfGovernor(governor: Governor): NounStatus {
  const { reading, at, clause, lemma, isAfter } = governor;
  const reality = realityOf(reading, at, clause);
  const fate = fateByGovernor(governor);
  if (fate) return reality === "unreal" ? "unreal" : fate;
  if (lemma === "put" && !isAfter) return "mentioned";
  if (reality === "unreal" || isBroken(governor) || isFavored(governor, reality) || isRuledOut(governor))
    return "unreal";
  return statusByLemma(governor, reality);
}

/** `a second trip was "out of the question"`. */
function isRuledOut({ reading, at, isAfter }: Governor): boolean {
  const next = /^["“]$/.test(keyAt(reading, at + 1)) ? at + 2 : at + 1;
  const words = [0, 1, 2, 3].map((step) => keyAt(reading, next + step));
  return isAfter && words.join(" ") === "out of the question";
}

const favoring = wordSet("support favor favour back welcome endorse encourage advocate");

/** `would support a dialogue`: nobody has planned one. */
function isFavored({ lemma, isAfter }: Governor, reality: Reality): boolean {
  return reality === "planned" && !isAfter && favoring.has(lemma);
}

/** `discussed the visit`, `his trip follows talks in Beijing`. */
const statusOfObjects = new Map<string, NounStatus>([
  ["discuss", "mentioned"],
  ["follow", "held"],
]);

/** What the kind of verb makes of a noun: held, planned, wished for, or only mentioned. */
function statusByLemma(governor: Governor, reality: Reality): NounStatus {
  const { lemma, next, isAfter } = governor;
  if (unreal.has(lemma) && reality !== "was planned")
    return isAfter && !/^(propose|offer|suggest)$/.test(lemma) ? "mentioned" : "unreal";
  if (planning.has(lemma)) return statusOfPlan(governor);
  if (isOnProgram(governor)) return "planned";
  if (lemma === "look" && next === "forward") return "planned";
  const ofObject = isAfter ? undefined : statusOfObjects.get(lemma);
  if (ofObject) return ofObject;
  if (holding.has(lemma) || letterVerbs.has(lemma)) return reality;
  return reality === "planned" && isNew(governor) ? "planned" : "mentioned";
}

/** `will overshadow talks between the two on Friday`, not `will praise the talks`: what nothing points back to lies ahead. */
function isNew({ reading, at, isAfter }: Governor): boolean {
  let next = /^(a|an)$/.test(keyAt(reading, at + 1)) ? at + 2 : at + 1;
  while (next < at + 6 && isOfAdjective(reading, next)) next++;
  return isAfter || nounTriggers.has(keyAt(reading, next));
}

/** `high-level`. */
function isOfAdjective(reading: ArticleReading, at: number): boolean {
  return reading.tags[at]?.pos === "ADJ" || keyAt(reading, at) === "-" || keyAt(reading, at - 1) === "-";
}

const programs = wordSet("program programme schedule agenda itinerary calendar cards");

/** `a meeting with the minister is on Saturday's program`. */
function isOnProgram({ reading, at, lemma, next, isAfter }: Governor): boolean {
  return isAfter && lemma === "be" && next === "on" && hasWord(reading, { from: at + 2, to: at + 6 }, programs);
}

const breakingVerbs = wordSet("suspend halt freeze sever break stall");

/** `talks have been suspended`, `the visit failed to`. */
function isBroken({ lemma, next, isAfter }: Governor): boolean {
  if (!isAfter) return false;
  return lemma === "fail" || (breakingVerbs.has(lemma) && !/^(down|up|off)$/.test(next));
}

/** `two years after the dialogue had broken off`: what went on for long was not held on the day on which it ended. */
function isEndOfLong(reading: ArticleReading, { at, lemma: key }: Trigger, clause: Clause): boolean {
  const step = clause.kind === "adverbial" ? reading.dateAt[clause.from]?.expression : undefined;
  if (step?.kind !== "anchored" || !/^(month|year)$/.test(step.unit) || !longTalks.has(key)) return false;
  for (let next = at + 1; next < Math.min(clause.to, at + 8); next++) {
    const lemma = verbAt(reading, next)?.lemma ?? "";
    const isOff = lemma === "break" && /^(off|down|up)$/.test(keyAt(reading, next + 1));
    if (isOff || endingVerbs.has(lemma)) return true;
  }
  return false;
}

const longTalks = wordSet("talks dialogue dialog negotiations contacts discussions");
const endingVerbs = wordSet("collapse founder stall lapse freeze suspend unravel cease");

const pastAuxiliaries = wordSet("was were had");

/** `had been scheduled`, `was originally planned` tell a plan of the past. */
function statusOfPlan({ reading, at, lemma }: Governor): NounStatus {
  if (lemma === "accept") return "mentioned";
  if (lemma === "prepare" && keyAt(reading, at - 1) === "to") return "was planned";
  // `a call was being arranged`
  if (keyAt(reading, at - 1) === "being") return "planned";
  return hasWord(reading, { from: at - 4, to: at }, pastAuxiliaries) ? "was planned" : "planned";
}
