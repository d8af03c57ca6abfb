const days: Record<string, number> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
const counts: Record<string, number> = { 한: 1, 두: 2, 세: 3, 석: 3, 네: 4, 넉: 4, 다섯: 5, 여섯: 6 };

export const dayCountWords = Object.keys(days).join("|");
export const countWords = "한|두|세|석|네|넉|다섯|여섯";

/** `사흘` is 3 days; digits are read as they are; null for other words. */
export function dayCount(word: string): number | null {
  return days[word] ?? null;
}

/** `두` of `두 달`, or digits. */
export function countOf(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (counts[word] ?? null);
}
