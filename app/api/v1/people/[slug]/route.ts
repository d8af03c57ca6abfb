import { database } from "#data/client";
import { findPerson } from "#data/person";
import { filterOf, jsonRoute } from "../../../answer";
import { refusalOf } from "../../former-address";

/** `GET /api/v1/people/{slug}`: names, offices, and whom they met in the events of a filter. */
export const GET = jsonRoute(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const filter = filterOf(request);
  const db = await database();
  const person = await findPerson(db, slug, filter);
  if (!person) throw await refusalOf(db, "entity", slug);
  return person;
});
