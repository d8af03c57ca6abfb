/** Which of two numbers is the day where neither tells: `6/12/2018` is in December or in June. */
export type DayOrder = "day first" | "month first";

const monthFirst = new Set(["US", "PH"]);
/** English is written both ways there, or the year comes first. */
const unsure = new Set(["CA", "JP", "KP", "KR", "ZA"]);

/**
 * How somebody writes a day in numbers, by the region of their language (BCP 47, `en-GB`) or else by the country of
 * their newsroom (ISO 3166-1 alpha-2); null where neither tells. After the short dates of English in Unicode CLDR 48.
 */
export function dayOrder(language: string, country: string | null): DayOrder | null {
  const region = /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})\b/i.exec(language)?.[1]?.toUpperCase() ?? country;
  if (region === null || unsure.has(region)) return null;
  return monthFirst.has(region) ? "month first" : "day first";
}
