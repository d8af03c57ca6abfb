import type { ExtractedPlace } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import type { KoreanSense } from "#core/names/korean/korean-lexicon";
import type { NameContext, PlaceMention } from "./korean-actor";
import type { NameChain } from "./name-chain";

/** The places that a noun phrase names; a country only at its end. */
export function readChainPlaces(context: NameContext, { pieces, role, close }: NameChain): PlaceMention[] {
  const last = pieces.at(-1);
  return pieces.flatMap((piece): PlaceMention[] => {
    const isLast = piece === last;
    const place = isLast || piece.sense.kind === "place" ? placeOf(context, piece.sense) : null;
    if (!place) return [];
    const end = isLast ? close : piece.end;
    const mention = {
      start: piece.start,
      end,
      place,
      role: isLast ? role : ("bare" as const),
      isCountry: piece.sense.kind !== "place",
    };
    return [isInside(context.text, mention) ? { ...mention, role: "at" } : mention];
  });
}

function placeOf(context: NameContext, sense: KoreanSense): ExtractedPlace | null {
  if (sense.kind === "place") return { name: sense.place.name, country: sense.place.country, slug: sense.place.id };
  if (sense.kind === "states" && sense.codes.length === 1) return countryPlace(context, sense.codes[0] as string);
  return sense.kind === "own" ? countryPlace(context, context.isNorthern ? "KP" : "KR") : null;
}

const venue = /^(?:\s[가-힣]{1,8}){0,2}\s[가-힣]{2,12}에서(?:는)?(?![가-힣])/;

/** `평양 대동강영빈관에서`: the town of a venue that no list names. */
function isInside(text: string, { role, isCountry, end }: PlaceMention): boolean {
  if (role !== "bare" || isCountry) return false;
  const words = venue.exec(text.slice(end, end + 40))?.[0];
  return words !== undefined && !/[은는이가을를과와의] /.test(words);
}

/** A country as a place, with its slug where it is one of ours. */
export function countryPlace({ index }: Pick<NameContext, "index">, code: string): ExtractedPlace | null {
  const country = findCountry(code);
  return country && { name: country.name, country: code, slug: index.countryPlaces.get(code)?.id ?? null };
}
