import type { Wording } from "#core/language/wording";
import type { SpotCounts } from "#core/map/count-spots";
import { placeWords } from "#core/place-words";
import { eventCount } from "#core/span-words";

/** What the maps say in words: how many events lie where, and which are on no map. */
export function describeMap({ spots, placeless, total }: SpotCounts, wording: Wording): string {
  const { t, number } = wording;
  const [first] = spots;
  const nowhere = spots.filter(({ spot }) => !spot.at);
  const countries = spots.filter(({ spot }) => spot.at && spot.isCountry);
  const events = (some: SpotCounts["spots"]) =>
    eventCount(
      some.reduce((sum, { count }) => sum + count, 0),
      wording,
    );
  const sentences = [
    first
      ? t(
          "Areas of circles are by the number of events; most were in {place}: {count} of {total}. An event with several stations is counted at each. A ring marks places that would hide each other.",
          { place: placeWords(first.spot, wording), count: number(first.count), total: number(total) },
        )
      : t("No event of this view has a place."),
    countries.length > 0 &&
      t("Dashed squares stand for countries of which no closer place is known ({events}).", {
        events: events(countries),
      }),
    nowhere.length > 0 &&
      t(
        nowhere.length === 1
          ? "One place has no coordinates and is in the table alone ({events})."
          : "{count} places have no coordinates and are in the table alone ({events}).",
        { count: nowhere.length, events: events(nowhere) },
      ),
    placeless > 0 &&
      t(placeless === 1 ? "{count} event names no place." : "{count} events name no place.", {
        count: number(placeless),
      }),
  ];
  return sentences.filter(Boolean).join(" ");
}
