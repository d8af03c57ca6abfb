import { citeEvent } from "#core/citation/csl-item";
import { emptyFilter } from "#core/timeline/filter";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { siteUrl } from "#data/env";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent, findRedirect } from "#data/events";
import { filterOf, openRoute, Refusal, versionOf } from "../../../api/answer";
import { citationOf, citationResponse } from "../../../export/citation-response";
import { today } from "../../../export/export-context";

const others = Object.keys(emptyFilter);

/** `GET /events/{slug}/cite.{bib,ris,csl.json,txt}`: how to cite an event, as it is or in `asOfVersion`. */
export const GET = openRoute(1, async (request, { params }: { params: Promise<{ slug: string; file: string }> }) => {
  const { slug, file } = await params;
  const format = citationOf(file);
  filterOf(request, [...others, "asOfVersion"]);
  const db = await database();
  const asked = await versionOf(request, db);
  const event = asked ? await findEventAsOf(db, slug, asked.number) : await findEvent(db, slug);
  if (!event) {
    const former = await findRedirect(db, "event", slug);
    if (former)
      throw new Refusal(
        410,
        "gone",
        former.to ? `This event is now /events/${former.to}. ${former.reason}` : former.reason,
      );
    throw new Refusal(404, "not_found", `There is no event "${slug.slice(0, 100)}".`);
  }
  const version = asked ?? (await currentVersion(db));
  const item = citeEvent(event, { site: siteUrl(), version, readOn: today() });
  return citationResponse(request, { item, format, version });
});
