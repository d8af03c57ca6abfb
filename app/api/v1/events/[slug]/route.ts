import { emptyFilter } from "#core/timeline/filter";
import { database } from "#data/client";
import { findEventAsOf } from "#data/event-snapshots";
import { findEvent, findRedirect } from "#data/events";
import { filterOf, jsonRoute, Refusal, versionOf } from "../../../answer";

const others = Object.keys(emptyFilter).filter((field) => field !== "knownOn");

/** `GET /api/v1/events/{slug}`: one event whole, with `knownOn` as it was known on that day, with `asOfVersion` as published then. */
export const GET = jsonRoute(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const { knownOn } = filterOf(request, [...others, "asOfVersion"]);
  const db = await database();
  const version = await versionOf(request, db);
  const event = version ? await findEventAsOf(db, slug, version.number) : await findEvent(db, slug, knownOn);
  if (event) return event;
  const former = await findRedirect(db, "event", slug);
  if (former)
    throw new Refusal(
      410,
      "gone",
      former.to ? `This event is now /api/v1/events/${former.to}. ${former.reason}` : former.reason,
    );
  throw new Refusal(
    404,
    "not_found",
    `There is no event "${slug}"${knownOn ? ` known on ${knownOn}` : version ? ` in version ${version.number}` : ""}. /api/v1/events lists all.`,
  );
});
