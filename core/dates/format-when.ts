import { type Edtf, type EdtfEnd, edtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import { remember } from "#core/remember";

/** An EDTF date as a part of a sentence: "on 12 June 2018", "in June 2018", "some time up to 27 September 2018". */
export function formatWhen(date: Edtf | string): string {
  return typeof date === "string" ? ofText(date) : ofValue(date);
}

const ofText = remember((date) => ofValue(edtf(date)));

function ofValue(value: Edtf): string {
  const words = formatDate(value);
  if (value.kind === "set") return words;
  if (value.kind === "point") return withPreposition(words, value.point);
  return typeof value.start === "string" || typeof value.end === "string" ? words : withPreposition(words, value.start);
}

/** Doubt stands before the preposition, an approximation needs none: "perhaps on 1 April", "around 1 April". */
function withPreposition(words: string, start: EdtfEnd): string {
  const [, perhaps = "", rest = words] = /^(perhaps )?(.*)$/.exec(words) ?? [];
  if (rest.startsWith("around ")) return words;
  const isDay = typeof start !== "string" && start.precision === "day";
  return `${perhaps}${isDay || rest.startsWith("a day ") ? "on" : "in"} ${rest}`;
}
