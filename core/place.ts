import { z } from "zod";
import { CountryCode, Slug } from "#core/event";
import { placeKinds } from "#core/place-kinds";

const Name = z.string().trim().min(1).max(200);

/** A place or venue, as the places file and the editors write it (docs/data-format.md). */
export const PlaceRecordDraft = z.strictObject({
  id: Slug,
  name: Name,
  /** the slug of the place that holds it */
  parent: Slug.nullable(),
  country: CountryCode.nullable(),
  /** degrees, WGS 84 */
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  native: Name.nullish(),
  aliases: z.array(Name).default([]),
  kind: z.enum(placeKinds),
});
export type PlaceRecordDraft = z.infer<typeof PlaceRecordDraft>;
