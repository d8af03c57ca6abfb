import { database } from "#data/client";
import { siteUrl } from "#data/env";
import { findEvent } from "#data/events";
import { badParameter, jsonRoute, numberOf, Refusal } from "../answer";
import { type OEmbed, shownAt, toOEmbed } from "./oembed";

/** `GET /api/oembed?url=…`: how to show an address of this site in a frame (oEmbed 1.0, JSON alone). */
export const GET = jsonRoute(async (request): Promise<OEmbed> => {
  const { searchParams, origin } = new URL(request.url);
  const format = searchParams.get("format") ?? "json";
  if (format !== "json") throw new Refusal(501, "not_implemented", "Only format=json is answered.", "format");
  const address = searchParams.get("url");
  if (!address) throw badParameter({ field: "url", value: "", message: "Give the address of a page of this site." });
  const size = { otherwise: 100_000, from: 1, to: 100_000 };
  const most = { width: numberOf(request, "maxwidth", size), height: numberOf(request, "maxheight", size) };
  const shown = shownAt(address, [
    siteUrl(),
    origin,
    `http://${request.headers.get("host")}`,
    `https://${request.headers.get("host")}`,
  ]);
  const event = shown?.filter.event ? await findEvent(await database(), shown.filter.event) : null;
  if (!shown || (shown.filter.event && !event))
    throw new Refusal(404, "not_found", "This address shows no timeline of this site.", "url");
  return toOEmbed(shown, event?.title ?? "North Korea’s diplomacy on a timeline", siteUrl(), most);
});
