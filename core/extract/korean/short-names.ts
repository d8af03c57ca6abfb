import { personParty } from "#core/extract/people/party";
import type { KoreanActor, NameContext } from "./korean-actor";
import { readNameWord } from "./name-words";
import { roleOf } from "./particles";

/** An actor and where its word ends. */
export interface ShortName {
  actor: KoreanActor;
  close: number;
}

const surname =
  /([김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노현천류리림량로렴방맹원태마연왕시습후쑹쑨주우자탕첸푸쿵다]) ?(?=[가-힣])/y;

/** `김 위원장은`, `리 외무상과`: a surname before an office. */
export function readShort(context: NameContext, start: number): ShortName | null {
  const { text, lexicon, discourse } = context;
  if (/[가-힣]/.test(text[start - 1] ?? "")) return null;
  surname.lastIndex = start;
  const match = surname.exec(text);
  if (!match?.[0].endsWith(" ")) return null;
  const office = readNameWord(text, start + match[0].length, lexicon);
  const piece = office?.pieces.find(({ sense }) => sense.kind === "title");
  if (
    !office ||
    piece?.sense.kind !== "title" ||
    office.pieces.some(({ sense }) => /^(people|states|place)$/.test(sense.kind))
  )
    return null;
  const title = text.slice(office.start, office.end);
  const person = discourse.findBySurname(match[1] as string, title, piece.sense.title.office);
  if (!person) return null;
  const actor: KoreanActor = {
    start,
    end: office.close,
    parties: [personParty(person)],
    role: office.role,
    form: "person",
    isSpeaker: piece.sense.title.isCommentator,
    isBare: false,
  };
  return { actor, close: office.close };
}

const pronoun = /그(는|가|와|의|에게|를)(?![가-힣])/y;

/** `그는`, `그가`: the person who acted last. */
export function readPronoun({ text, discourse }: NameContext, start: number): ShortName | null {
  pronoun.lastIndex = start;
  const match = pronoun.exec(text);
  const role = match && roleOf(match[1] as string);
  if (!match || !role || !discourse.lastPerson) return null;
  const end = start + match[0].length;
  const actor: KoreanActor = {
    start,
    end,
    parties: [discourse.lastPerson],
    role,
    form: "person",
    isSpeaker: false,
    isBare: false,
  };
  return { actor, close: end };
}
