import { ImageResponse } from "next/og";
import { SocialCard } from "#components/takeaway/social-card";
import { cardText } from "#core/social-card";
import { cardFonts } from "../../social-fonts";
import { readEvent } from "./event";

export const alt = "An event of North Korea’s diplomacy: its type, title, date and place";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** The picture that goes with a link to an event where it is shared. */
export default async function EventCard({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const event = await readEvent(slug, null);
  if (!event || "movedTo" in event) return new Response("There is no such event.", { status: 404 });
  return new ImageResponse(<SocialCard {...cardText(event)} />, {
    ...size,
    fonts: await cardFonts(),
    // The next change of the event should not wait for a year.
    headers: { "Cache-Control": "public, max-age=3600" },
  });
}
