import { emptyFilter } from "#core/timeline/filter";
import { database } from "#data/client";
import { findEvent, findRedirect } from "#data/events";
import { filterOf, jsonRoute, Refusal } from "../../../answer";

const others = Object.keys(emptyFilter).filter((field) => field !== "knownOn");

/** `GET /api/v1/events/{slug}`: one event whole, with `knownOn` as it was known on that day. */
export const GET = jsonRoute(async (request, { params }: { params: Promise<{ slug: string }> }) => {
  const { slug } = await params;
  const { knownOn } = filterOf(request, others);
  const event = await findEvent(await database(), slug, knownOn);
  if (event) return event;
  const former = await findRedirect(await database(), "event", slug);
  if (former)
    throw new Refusal(
      410,
      "gone",
      former.to ? `This event is now /api/v1/events/${former.to}. ${former.reason}` : former.reason,
    );
  throw new Refusal(
    404,
    "not_found",
    `There is no event "${slug}"${knownOn ? ` known on ${knownOn}` : ""}. /api/v1/events lists all.`,
  );
});
