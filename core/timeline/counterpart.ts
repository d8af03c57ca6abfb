/** The country whose diplomacy is told. */
const home = "KP";

/**
 * The side across the table from the DPRK, by which the timeline divides its events into lanes: an ISO 3166 code where
 * one other country takes part, `several` where more do, `body` where only people or bodies without a country do (the
 * United Nations, the Red Cross), `none` where the DPRK acts alone.
 */
export function counterpartOf(participants: readonly { country: string | null }[]): string {
  const others = new Set(participants.flatMap(({ country }) => (country === null || country === home ? [] : country)));
  if (others.size > 1) return "several";
  const [only] = others;
  if (only) return only;
  return participants.some(({ country }) => country === null) ? "body" : "none";
}
