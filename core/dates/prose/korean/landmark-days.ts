/** Days that name a text or meeting of the field, `6·15 공동선언`, and the years that they mean. */
const landmarks: Record<string, number> = {
  "7·4": 1972,
  "6·15": 2000,
  "2·13": 2007,
  "10·4": 2007,
  "4·27": 2018,
  "6·12": 2018,
};

/** The year that such a day means before a noun, or null. */
export function landmarkYear(day: string, noun: string): number | null {
  if (day === "9·19") return noun === "공동" ? 2005 : 2018;
  return landmarks[day] ?? null;
}
