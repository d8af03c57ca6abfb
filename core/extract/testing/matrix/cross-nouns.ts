import { type Cell, capitalized, fill, type Setting, within } from "./cell";
import { abroadAt, aheadAt, behindAt, mix, northAt, placeAt } from "./fillers";
import { type NounConstruction, nounConstructions } from "./noun-constructions";
import { type EventNoun, eventNouns } from "./nouns";
import { formsOf } from "./verb-forms";

/** Every noun in every construction that it goes with. */
export function crossNouns(): Cell[] {
  return eventNouns.flatMap((noun, row) =>
    nounConstructions.flatMap((construction, column) =>
      construction.types.includes(noun.type) ? [toCell(noun, construction, row, column)] : [],
    ),
  );
}

const unplaced = new Set(["call", "letter"]);

function toCell(noun: EventNoun, construction: NounConstruction, row: number, column: number): Cell {
  const { status, date, template } = construction;
  const setting = settingOf(noun, construction, row, column);
  const { subject, object, place, when } = setting;
  const parties = [subject, ...(object ? [object] : [])];
  return {
    row: `${noun.bare} ${noun.link}`,
    type: noun.type,
    column: `N: ${construction.name}`,
    forms: [subject.form, ...(object ? [`of ${object.form}`] : []), ...(date ? [] : [when.form])],
    text: fill(template, slotsOf(noun, setting, mix(row, column, 4)), [
      /\{[Ss]\}/.test(template) ? subject.intro : undefined,
      date ? undefined : when.intro,
    ]),
    expected: status && {
      status,
      dates: date ? [date] : when.dates,
      place: /\{P\}/.test(template) || noun.link.includes("@P") ? place : null,
      names: parties.flatMap(({ names }) => names),
      optional: [...parties.flatMap(({ optional }) => optional), "North Korea"],
    },
    beside: [],
  };
}

function settingOf({ type }: EventNoun, { status, template }: NounConstruction, row: number, column: number): Setting {
  const isBehind = status === "held" || status === null;
  // `slated for the day`: a day that another preposition may stand before
  const at = mix(row, column, 0);
  const when = isBehind ? behindAt(at) : aheadAt(template.includes("{day}") && at % 7 === 4 ? at + 1 : at);
  const subject = northAt(mix(row, column, 2));
  return {
    subject,
    object: type === "visit" ? null : abroadAt(mix(row, column, 3), subject),
    place: unplaced.has(type) ? null : placeAt(mix(row, column, 1)),
    when,
  };
}

function slotsOf({ noun, bare, link, verb }: EventNoun, setting: Setting, index: number): Record<string, string> {
  const { subject, object, place, when } = setting;
  const owner = `${subject.names[0]}'s`;
  const linked = link.replace("@B", object?.text ?? "").replace("@P", place ?? "");
  const isPair = object !== null && /^(plain|title|officials|led)$/.test(subject.form) && index % 2 === 0;
  const whole = isPair
    ? `the ${noun} between ${within(subject.text)} and ${object.text}`
    : `${owner} ${noun} ${linked}`;
  const forms = formsOf(verb);
  return {
    S: capitalized(subject.text),
    s: within(subject.text),
    b: object?.text ?? "",
    N: bare,
    N1: capitalized(bare),
    n: noun,
    L: linked,
    W: owner,
    E: whole,
    EE: capitalized(whole),
    e: whole,
    P: place && !link.includes("@P") ? ` in ${place}` : "",
    D: when.text,
    day: when.text.replace("on ", "").replace("in ", ""),
    did: forms.past,
    do: forms.base,
    done: forms.participle,
    has: subject.isPlural ? "have" : "has",
    plans: subject.isPlural ? "plan" : "plans",
    hopes: subject.isPlural ? "hope" : "hopes",
  };
}
