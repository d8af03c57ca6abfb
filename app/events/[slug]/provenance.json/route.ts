import { toProvDocument } from "#core/provenance/prov-document";
import { database } from "#data/client";
import { siteUrl } from "#data/env";
import { findEvent, findRedirect } from "#data/events";
import { readProvenance } from "#data/provenance";
import { filterOf, jsonRoute, Refusal } from "../../../api/answer";

/** `GET /events/{slug}/provenance.json`: how the event came to be published, as PROV-JSON. */
export const GET = jsonRoute(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  filterOf(request);
  const db = await database();
  const event = await findEvent(db, slug);
  if (event) return toProvDocument(await readProvenance(db, event), siteUrl());
  const former = await findRedirect(db, "event", slug);
  if (!former) throw new Refusal(404, "not_found", `There is no event "${slug.slice(0, 100)}".`);
  const now = `This event is now /events/${former.to}/provenance.json. ${former.reason}`;
  throw new Refusal(410, "gone", former.to ? now : former.reason);
});
