import type { EntityDraft } from "#core/entity";
import type { PlaceRecordDraft } from "#core/place";

/** The names that the extractor knows: from seeds/ for the command, from the database for an ingest. */
export interface Lexicon {
  entities: EntityDraft[];
  places: PlaceRecordDraft[];
}
