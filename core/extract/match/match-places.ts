import type { Agreement, MatchedEvent, StoredEventSketch } from "./match-sketch";

/** Whether it is the same place, or one that lies in the other: a venue in its city. */
export function comparePlaces({ place, placeHolders }: MatchedEvent, stored: StoredEventSketch): Agreement {
  if (!place?.slug || stored.placeSlugs.length === 0) return { share: 0.5, reason: "no place to compare" };
  if (stored.placeSlugs.includes(place.slug)) return { share: 1, reason: `same place: ${place.name}`, isSame: true };
  const isWithin = placeHolders.some((holder) => stored.placeSlugs.includes(holder));
  const holds = stored.placeHolders.includes(place.slug);
  if (isWithin || holds) return { share: 0.85, reason: `one place lies in the other: ${place.name}`, isSame: true };
  const isNear = placeHolders.some((holder) => stored.placeHolders.includes(holder));
  return { share: isNear ? 0.2 : 0, reason: `another place: ${place.name}`, isDoubtful: true };
}
