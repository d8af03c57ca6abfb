import type { Day } from "#core/dates/calendar";
import type { ExtractedPlace } from "#core/extract/extracted-event";
import type { Party } from "#core/extract/people/party";
import type { KoreanLexicon } from "#core/names/korean/korean-lexicon";
import type { NameIndex } from "#core/names/name-index";
import type { KoreanDiscourse } from "./korean-discourse";
import type { Role } from "./particles";

/** People or governments at a place of the text, with the role that their particle gives them. Offsets in the text. */
export interface KoreanActor {
  start: number;
  end: number;
  parties: Party[];
  role: Role;
  /** `heads` are countries whose heads of that day are meant: `남북 정상` */
  form: "person" | "state" | "office" | "group" | "heads";
  /** a body or a spokesman: speaks of events and takes no part in them */
  isSpeaker: boolean;
  /** a country named by itself, which may also be where something happens */
  isBare: boolean;
}

/** A place in the text; a country counts as one where its particle says so. */
export interface PlaceMention {
  start: number;
  end: number;
  place: ExtractedPlace;
  role: Role;
  isCountry: boolean;
}

/** What the names of an article are read with. */
export interface NameContext {
  text: string;
  day: Day;
  index: NameIndex;
  lexicon: KoreanLexicon;
  discourse: KoreanDiscourse;
  /** whether the article is written in the manner of the North */
  isNorthern: boolean;
}
