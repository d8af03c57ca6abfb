import { wordsOf } from "./accepted-name";
import type { GoldEvent } from "./gold";
import type { Prediction } from "./prediction";

/** Whether the predicted place is, names or contains one that the gold accepts. */
export function isPlaceAccepted(
  predicted: Prediction["place"],
  { place, placeOptional }: Pick<GoldEvent, "place" | "placeOptional">,
): boolean {
  if (!predicted || !place) return (!predicted && !place) || placeOptional;
  const parts = [predicted.name, ...predicted.name.split(",")].map(phraseOf).filter(Boolean);
  const accepted = place.names.map(phraseOf);
  return accepted.some((name) => parts.some((part) => ` ${part} `.includes(` ${name} `)));
}

function phraseOf(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== "the")
    .join(" ");
}
