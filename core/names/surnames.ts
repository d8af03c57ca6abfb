import { tokenize } from "#core/prose/tokens";
import { remember } from "#core/remember";
import { isSurnameFirst } from "./name-variants";

/** Where people are called by their given name, or where the order of the names varies: any part may stand alone. */
const byAnyPart = new Set(["VN", "MN", "LA", "MM", "KH", "TH", "ID", "IS", "ET"]);

/** The surname in a spelling, as a word key: the first word in Korean and Chinese names, the last in others. */
export function surnameOf(spelling: string, isFirst: boolean): string {
  const words = wordsOf(spelling);
  return (isFirst ? words[0] : words.at(-1)) ?? "";
}

/** The word keys by which the press calls somebody after the full name. */
export function shortNamesOf(spelling: string, country: string | null): string[] {
  const words = wordsOf(spelling);
  if (country && byAnyPart.has(country)) return words.filter((word) => word.length > 2);
  const surname = (isSurnameFirst(country) ? words[0] : words.at(-1)) ?? "";
  const compound =
    words.length > 2 && !isSurnameFirst(country) && hispanic.has(country ?? "") ? words.slice(-2, -1) : [];
  return [surname, ...compound];
}

/** Where the father's name, last but one, is the one that counts. */
const hispanic = new Set(["CU", "ES", "MX", "VE", "NI", "AR", "CL", "PE", "CO", "BO", "EC", "GQ"]);

const wordsOf = remember((spelling): readonly string[] =>
  tokenize(spelling).flatMap(({ kind, key }) => (kind === "word" ? [key] : [])),
);
