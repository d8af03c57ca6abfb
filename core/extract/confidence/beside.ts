import type { ArticleReading } from "#core/extract/article-reading";
import type { Candidate } from "#core/extract/candidate";
import { datesIn } from "#core/extract/sentence-reading";
import { isTown, placeAt } from "#core/extract/zone/places";

/** What the sentence that tells an event first also speaks of: of the more it does, the easier it is misread. */
export interface Beside {
  /** people who take no part */
  people: number;
  /** dates, the event's own included */
  dates: number;
  /** towns and venues other than that of the event */
  places: number;
  /** whether a noun tells it: `the visit`, not `visited` */
  isNoun: boolean;
}

export const nothingBeside: Beside = { people: 0, dates: 0, places: 0, isNoun: false };

/** Looks at the names and dates of the sentence. */
export function besideOf(reading: ArticleReading, { sentence, parties, place, at }: Candidate): Beside {
  const people: string[] = [];
  const places: string[] = [];
  for (let token = sentence.from; token < sentence.to; token++) {
    const person = reading.nameAt[token]?.person;
    if (person && !people.includes(person.key) && !parties.some(({ key }) => key === person.key))
      people.push(person.key);
    const town = isTown(reading, token) ? placeAt(reading, token)?.name : undefined;
    if (town && town !== place?.name && !places.includes(town)) places.push(town);
  }
  const dates = datesIn(reading, sentence.from, sentence.to).length;
  return { people: people.length, dates, places: places.length, isNoun: reading.verbs[at] === undefined };
}
