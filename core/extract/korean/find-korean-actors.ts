import { countryParty, type Party, personParty } from "#core/extract/people/party";
import { readChainActors } from "./chain-actors";
import type { KoreanActor, NameContext, PlaceMention } from "./korean-actor";
import { type KoreanSentence, wordsOf } from "./korean-sentences";
import { readNameChain } from "./name-chain";
import { roleInContext, roleOf } from "./particles";
import { readPronoun, readShort } from "./short-names";
import { readForeignerAfter, readForeignStranger, readStranger, readStrangerAfter, type Stranger } from "./strangers";

/** The names of a sentence, in order. */
export interface SentenceNames {
  actors: KoreanActor[];
  places: PlaceMention[];
}

/** Finds who and where in a sentence, and tells the discourse of whom it speaks. */
export function findKoreanActors(context: NameContext, sentence: KoreanSentence): SentenceNames {
  const names: SentenceNames = { actors: [], places: [] };
  let last = sentence.start;
  for (const word of wordsOf(sentence)) {
    if (word.start < last) continue;
    const end = readAt(context, { start: word.start, from: last, limit: sentence.end }, names);
    if (end !== null) last = end;
  }
  for (const actor of names.actors)
    actor.role = roleInContext(
      actor.role,
      context.text.slice(actor.end, actor.end + 24).replace(/^[가-힣]{1,3}(?=\s)/, ""),
    );
  shareRoles(context.text, names.actors);
  names.actors = withLeaders(context.text, names.actors);
  for (const { parties, isSpeaker, role } of names.actors)
    if (!isSpeaker && role !== "about") context.discourse.noteSides(sidesOf(parties));
  return { actors: withoutAttributes(names.actors), places: names.places };
}

const led =
  /^\s?(?:(?:이끄는|이끈|인솔하는|인솔한|단장인)|(?:단장|수석대표|대표|수석특사|특사)(?:으로|로)\s(?:하는|한))\s(?:[가-힣]{1,10}\s){0,3}?[가-힣]{0,10}(?:대표단|특사단|사절단|방문단|협상팀|일행)(?:\s?\d{1,3}명)?((?:께서)?[은는이가을를과와의])?(?![가-힣])/;

/** `A가 이끄는 대표단이`, `A를 단장으로 하는 대표단이`: the one who leads it stands for it, in its role. */
function withLeaders(text: string, actors: readonly KoreanActor[]): KoreanActor[] {
  const kept: KoreanActor[] = [];
  for (const actor of actors) {
    const before = kept.at(-1);
    if (before && actor.start < before.end) continue;
    const match = actor.form === "person" ? led.exec(text.slice(actor.end, actor.end + 60)) : null;
    kept.push(
      match ? { ...actor, end: actor.end + match[0].length, role: roleOf(match[1] ?? "") ?? actor.role } : actor,
    );
  }
  return kept;
}

interface Position {
  start: number;
  /** what lies before was read */
  from: number;
  limit: number;
}

/** Reads what begins at a word into `names`; gives where it ends, or null. */
function readAt(context: NameContext, { start, from, limit }: Position, names: SentenceNames): number | null {
  const short = readShort(context, start) ?? readPronoun(context, start);
  if (short) {
    names.actors.push(short.actor);
    return short.close;
  }
  const chain = readNameChain(context, start, limit);
  if (!chain) {
    const stranger = readStranger(context, start, limit);
    return stranger && addStranger(context, stranger, names);
  }
  const stranger =
    readStrangerAfter(context, chain, limit) ??
    readForeignerAfter(context, chain, limit) ??
    readForeignStranger(context, chain, from);
  if (stranger && !chain.pieces.some(({ sense }) => sense.kind === "people"))
    return addStranger(context, stranger, names);
  const owner = names.actors.at(-1);
  const found = readChainActors(
    context,
    chain,
    owner && chain.start - owner.end <= 1 && owner.role === "of" ? owner : null,
  );
  names.actors.push(...found.actors);
  names.places.push(...found.places);
  return Math.max(chain.close, start + 1);
}

function addStranger({ discourse }: NameContext, stranger: Stranger, { actors }: SentenceNames): number {
  const { start, end, close, role, person, isSpeaker } = stranger;
  discourse.introduce({ person, spelling: person.name, title: person.title ?? "", office: null });
  actors.push({
    start,
    end: Math.max(end, close),
    parties: [personParty(person)],
    role,
    form: "person",
    isSpeaker,
    isBare: false,
  });
  return Math.max(end, close);
}

/** Countries stand for their people when `양측` is said. */
function sidesOf(parties: readonly Party[]): Party[] {
  return parties.flatMap(({ country }) => (country && countryParty(country)) || []);
}

const listGap = /^\s*(?:[,·ㆍ]|및)\s*$/;

/** In a list the last name has the particle: `A 장관, B 위원장이`. */
function shareRoles(text: string, actors: KoreanActor[]): void {
  for (let at = actors.length - 2; at >= 0; at--) {
    const [actor, next] = [actors[at] as KoreanActor, actors[at + 1] as KoreanActor];
    if (actor.role === "bare" && actor.form !== "state" && listGap.test(text.slice(actor.end, next.start)))
      actor.role = next.role;
  }
}

/** `단장인`, `국무위원장이신` belong to the name after them. */
function withoutAttributes(actors: readonly KoreanActor[]): KoreanActor[] {
  return actors.filter((actor, at) => {
    const next = actors[at + 1];
    return actor.role !== "attribute" || actor.form === "person" || !next || next.start - actor.end > 24;
  });
}
