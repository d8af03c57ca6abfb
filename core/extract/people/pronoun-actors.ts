import { type ArticleReading, keyAt, verbAt } from "#core/extract/article-reading";
import { verbs } from "#core/extract/clause/conjugation";
import { nounTriggers } from "#core/extract/vocabulary";
import type { Gender } from "#core/names/gender";
import { bodyNouns, pluralHeads, speechVerbs, titleModifiers } from "#core/names/title-words";
import { wordSet } from "#core/prose/word-set";
import { type Actor, toActor } from "./actor";
import type { Discourse } from "./discourse";
import { actorAfterFront } from "./front-owner";
import type { Party } from "./party";
import { isDescriptive } from "./phrase";

const genders: Record<string, Gender> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

const pronouns = new Set([...Object.keys(genders), "they", "them", "their", "latter", "former"]);

/** Whether `readPronoun` may find somebody at a word. */
export function isPronoun(key: string): boolean {
  return key === "its" || key === "it" || pronouns.has(key);
}

/** `he`, `him`, `they`, `his visit`, `his host`. */
export function readPronoun(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  if (key === "its") return readItsPeople(reading, at, discourse);
  if (key === "it") return readIt(reading, at, discourse);
  if (!pronouns.has(key)) return null;
  const span = { from: at, to: at + 1 };
  if (key === "they" || key === "them") return toActor(reading, span, discourse.groups.together, "pronoun");
  if (key === "latter" || key === "former") return readListed(reading, at, discourse);
  const owner = /^(his|her|their)$/.test(key) ? readOwner(reading, at, discourse) : null;
  if (owner) return owner;
  const role = roleOf(reading, at);
  if (!role) return null;
  const counterpart = otherHome(reading, at, role, discourse);
  const part = role === "subject" && followsParticiple(reading, at) ? "earlier" : role;
  return toActor(reading, span, [discourse.findPerson(genders[key] ?? null, part, counterpart)], "pronoun");
}

/** No fronted participle is longer, in tokens. */
const longestFront = 24;

/** `Having met Wang in Beijing, he …`, `Together with Wang, he …`: not the one whom the front names. */
function followsParticiple(reading: ArticleReading, at: number): boolean {
  if (keyAt(reading, at - 1) !== ",") return false;
  let start = at - 1;
  while (start > at - longestFront && start > 0 && !/^[.!?"”]$/.test(keyAt(reading, start - 1))) start--;
  if (start === at - longestFront) return false;
  const lead = /^(after|before|upon|on|while)$/.test(keyAt(reading, start)) ? start + 1 : start;
  if (reading.tokens[start]?.capital !== true) return false;
  return (
    verbAt(reading, lead)?.form === "gerund" || companies.has(`${keyAt(reading, start)} ${keyAt(reading, start + 1)}`)
  );
}

const companies = new Set(["together with", "along with", "accompanied by", "flanked by", "joined by", "escorted by"]);

const contactVerbs = wordSet("meet see receive call confer talk host welcome greet negotiate");

/** `he had met Minister Kang`: somebody of a country rather meets people of another one; which country that is. */
function countryMet(reading: ArticleReading, at: number): string | null {
  let verb = at + 1;
  while (verb < at + 5 && !contactVerbs.has(verbAt(reading, verb)?.lemma ?? "")) verb++;
  if (verb === at + 5) return null;
  for (let next = verb + 1; next < verb + 10; next++) {
    const name = reading.nameAt[next];
    if (name?.person) return name.person.country;
    if (name?.country && isDescriptive(keyAt(reading, name.to))) return name.country.code;
    if (/^[.,;]$/.test(keyAt(reading, next)) || (verbAt(reading, next) && next > verb + 1)) return null;
  }
  return null;
}

/** The country of the other side, where the verb beside a pronoun brings people of two countries together. */
function otherHome(
  reading: ArticleReading,
  at: number,
  role: "subject" | "object" | "speaker",
  { actingHome }: Discourse,
): string | null {
  if (role === "subject") return countryMet(reading, at);
  return role === "object" && isMet(reading, at) ? actingHome : null;
}

const reachingVerbs = wordSet("write send deliver hand reach give tell brief");

/** `received him`, `had written to him`: somebody of another country than who acts, if the text has named one. */
function isMet(reading: ArticleReading, at: number): boolean {
  for (let before = at - 1; before > at - 4; before--) {
    const lemma = verbAt(reading, before)?.lemma;
    if (lemma) return contactVerbs.has(lemma) || reachingVerbs.has(lemma);
    if (!/^(to|with)$/.test(keyAt(reading, before))) return false;
  }
  return false;
}

/** The part that `he` or `him` has in its clause; null where it only owns something. */
function roleOf(reading: ArticleReading, at: number): "subject" | "object" | "speaker" | null {
  const key = keyAt(reading, at);
  if (key === "he" || key === "she") return isAfterSpeech(reading, at) ? "speaker" : "subject";
  if (key === "himself" || key === "herself") return "subject";
  return key === "him" || (key === "her" && !beginsPhrase(reading, at + 1)) ? "object" : null;
}

/** `its officials`, `its chief delegates`: of the country spoken of last. */
function readItsPeople(reading: ArticleReading, from: number, discourse: Discourse): Actor | null {
  let at = from + 1;
  while (titleModifiers.has(keyAt(reading, at)) && at < from + 5) at++;
  const key = keyAt(reading, at);
  const isPeople = (bodyNouns.has(key) || pluralHeads.has(key)) && /(s|team|delegation|side)$/.test(key);
  return isPeople ? toActor(reading, { from, to: at + 1 }, [discourse.countries.last], "government") : null;
}

const stateVerbs = wordSet(
  "summon announce send dispatch agree invite propose offer withdraw receive host declare notify accept reject decline " +
    "refuse call sign join resume suspend walk pull return rejoin undertake promise pledge vow negotiate hold cancel postpone",
);

/** `it announced that …`: the country that the text speaks of, where `it` does what only somebody does. */
function readIt(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  for (let verb = at + 1; verb < at + 5; verb++) {
    const lemma = verbAt(reading, verb)?.lemma ?? "";
    if (stateVerbs.has(lemma)) {
      const isPassive = /^(was|were|been|be|is)$/.test(keyAt(reading, verb - 1));
      return isPassive ? null : toActor(reading, { from: at, to: at + 1 }, [discourse.acting], "government");
    }
    if (
      reading.nameAt[verb] ||
      !(verbAt(reading, verb) || reading.tags[verb]?.pos === "ADV" || reading.tags[verb]?.pos === "AUX")
    )
      return null;
  }
  return null;
}

/** `…, he added.`: whoever spoke before goes on. */
function isAfterSpeech(reading: ArticleReading, at: number): boolean {
  return speechVerbs.has(keyAt(reading, at + 1)) && /^[,"”]$/.test(keyAt(reading, at - 1));
}

/** `the latter said`, not `the latter half`. */
function readListed(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const isFormer = keyAt(reading, at) === "former";
  const next = reading.tags[at + 1]?.pos ?? "";
  if (keyAt(reading, at - 1) !== "the") return null;
  if (!verbs.has(keyAt(reading, at + 1)) && (isFormer ? /^(NOUN|PROPN|ADJ)$/ : /^(NOUN|PROPN)$/).test(next))
    return null;
  return toActor(reading, { from: at, to: at + 1 }, [discourse.findListed(isFormer ? "first" : "last")], "pronoun");
}

/** `his 82-year-old host` is somebody else; `his visit` is his. */
function readOwner(reading: ArticleReading, at: number, discourse: Discourse): Actor | null {
  const key = keyAt(reading, at);
  const isPlural = key === "their";
  const other = isPlural ? null : findOther(reading, at + 1);
  if (other !== null) {
    const party = whoIs(keyAt(reading, other), discourse);
    return toActor(reading, { from: at, to: other + 1 }, [party], "pronoun");
  }
  if (!ownsEvent(reading, at + 1)) return null;
  const parties = isPlural
    ? discourse.groups.together
    : [actorAfterFront(reading, at, discourse) ?? discourse.findPerson(genders[key] ?? null, "traveler")];
  const owner = toActor(reading, { from: at, to: at + 1 }, parties, "pronoun");
  return owner && { ...owner, isOwner: true };
}

function whoIs(noun: string, discourse: Discourse): Party | null {
  if (/^(host|hostess)$/.test(noun)) return discourse.host;
  if (/^(boss|master)$/.test(noun)) {
    const country = discourse.subject?.country;
    return country ? discourse.people.findHolder(country, "leader") : null;
  }
  return discourse.findGuest(discourse.subject);
}

const otherPeople = wordSet("host hostess guest visitor boss master");

/** The noun of a phrase, over hyphened ages and adjectives. */
function findOther(reading: ArticleReading, from: number): number | null {
  for (let at = from; at <= from + 7; at++) {
    const key = keyAt(reading, at);
    if (otherPeople.has(key)) return isNamedAfter(reading, at) ? null : at;
    if (/^([.,;:]|counterpart|and|of|in|with|to)$/.test(key) || reading.nameAt[at]?.person) return null;
  }
  return null;
}

/** `his host Xi`, `his host, Xi Jinping, `: the name says who. */
function isNamedAfter({ nameAt, tokens }: ArticleReading, at: number): boolean {
  if (nameAt[at + 1]?.person) return true;
  const name = tokens[at + 1]?.text === "," ? nameAt[at + 2] : undefined;
  return name?.person != null && tokens[name.to]?.kind === "mark";
}

/** `his visit`, `their second summit`. */
function ownsEvent(reading: ArticleReading, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (nounTriggers.has(keyAt(reading, at))) return true;
    if (reading.nameAt[at] || reading.tokens[at]?.kind === "mark") return false;
  }
  return false;
}

const afterObject = wordSet(
  "in at on to and with by for from there last during after before when again as across over through",
);

/** `her delegation`, not `met her on Monday`. */
function beginsPhrase(reading: ArticleReading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === "word" && !afterObject.has(token.key) && reading.dateAt[at] === undefined;
}
