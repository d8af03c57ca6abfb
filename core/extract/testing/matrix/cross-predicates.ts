import { type Cell, capitalized, fill, type Setting, within } from "./cell";
import { type Construction, constructions } from "./constructions";
import { abroadAt, aheadAt, behindAt, mix, northAt, type Party, pairAt, placeAt, theNorth } from "./fillers";
import { type Predicate, predicates } from "./predicates";
import { formsOf } from "./verb-forms";

/** Every predicate in every construction that it goes with. */
export function crossPredicates(): Cell[] {
  return predicates.flatMap((predicate, row) =>
    constructions.flatMap((construction, column) => {
      const isFit = construction.frames?.includes(predicate.frame) ?? true;
      return (isFit && toCell(predicate, construction, row, column)) || [];
    }),
  );
}

function toCell(predicate: Predicate, construction: Construction, row: number, column: number): Cell | null {
  const setting = settingOf(predicate, construction, row, column);
  const slots = slotsOf(predicate, setting);
  if (/\{O\}/.test(construction.template) && slots.O === undefined) return null;
  const { status, date, beside = [] } = construction;
  const { subject, object, place, when } = setting;
  const isSent = predicate.frame === "dispatch";
  const parties = [...(isSent ? [] : [subject]), ...(object ? [object] : [])];
  const dates = date === "any" ? [] : date ? [date] : when.dates;
  const isWhere = /\{P\}|\{town\}/.test(construction.template) || /@P/.test(predicate.tail);
  return {
    row: `${predicate.verb} ${predicate.tail}`,
    type: predicate.type,
    column: construction.name,
    forms: [subject.form, ...(object ? [`of ${object.form}`] : []), ...(date ? [] : [when.form])],
    text: fill(construction.template, slots, [subject.intro, object?.intro, date ? undefined : when.intro]),
    expected: status && {
      status,
      dates: construction.name === "has yet to" ? [] : dates,
      place: isWhere ? place : null,
      names: parties.flatMap(({ names }) => names),
      optional: [...parties.flatMap(({ optional }) => optional), "North Korea"],
    },
    beside,
  };
}

function settingOf({ frame }: Predicate, { status, template }: Construction, row: number, column: number): Setting {
  const when = (status === "held" || status === null ? behindAt : aheadAt)(mix(row, column, 0));
  const place = placeAt(mix(row, column, 1));
  const north = northAt(mix(row, column, 2));
  const other = abroadAt(mix(row, column, 3), north);
  switch (frame) {
    case "journey":
      return { subject: north, object: null, place, when };
    case "dispatch":
      return { subject: theNorth, object: person(mix(row, column, 2)), place, when };
    case "turn":
      return { subject: theNorth, object: null, place: null, when };
    case "text":
      return {
        subject: /S\}, who/.test(template) ? pairAt(1) : pairAt(mix(row, column, 4)),
        object: null,
        place,
        when,
      };
    case "call":
    case "letter":
      return { subject: north, object: other, place: null, when };
    default:
      return { subject: north, object: other, place, when };
  }
}

/** Who can be sent: somebody by name. */
function person(index: number): Party {
  const party = northAt(((index >>> 1) % 5) * 64 + (index % 2) * 8);
  return { ...party, text: within(party.text) };
}

function slotsOf({ frame, verb, tail }: Predicate, { subject, object, place, when }: Setting): Record<string, string> {
  const forms = formsOf(verb);
  const be = subject.isPlural ? ["are", "were"] : ["is", "was"];
  const isPlain = verb !== "be";
  const written = tail.replace("@B", object?.text ?? "").replace("@P", place ?? "");
  const passive = passiveOf({ frame, verb, tail }, object, place);
  return {
    S: capitalized(subject.text),
    s: within(subject.text),
    T: written,
    P: place && !tail.includes("@P") ? ` in ${place}` : "",
    town: place ?? "",
    D: when.text,
    DD: capitalized(when.text),
    ...passive,
    past: isPlain ? forms.past : (be[1] as string),
    present: isPlain ? (subject.isPlural ? forms.base : forms.present) : (be[0] as string),
    base: forms.base,
    part: forms.participle,
    ger: forms.gerund,
    has: subject.isPlural ? "have" : "has",
    is: be[0] as string,
    was: be[1] as string,
    plans: subject.isPlural ? "plan" : "plans",
    intends: subject.isPlural ? "intend" : "intends",
    hopes: subject.isPlural ? "hope" : "hopes",
  };
}

/** Of a verb with an object: what stands before it in the passive and what is left behind it. */
function passiveOf(
  { frame, verb, tail }: Pick<Predicate, "frame" | "verb" | "tail">,
  object: Party | null,
  place: string | null,
): Record<string, string> {
  if (verb === "be" || verb === "have") return {};
  const wasO = object?.isPlural ? "were" : "was";
  if (tail.startsWith("@B") && object)
    return { O: capitalized(object.text), wasO, R: tail.slice(2).replace("@P", place ?? "") };
  const text = /^(an?|the) ([a-z -]+?)( (?:to|of) .*)?$/.exec(tail);
  if (!text || !/^(text|letter)$/.test(frame)) return {};
  return { O: capitalized(`${text[1]} ${text[2]}`), wasO: "was", R: (text[3] ?? "").replace("@B", object?.text ?? "") };
}
