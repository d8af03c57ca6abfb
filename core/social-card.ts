import { formatDate } from "#core/dates/format-date";
import type { EventRecord, EventStatus } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";

/** What a social card says. */
export interface CardText {
  kind: string;
  status: EventStatus;
  statusWord: string;
  title: string;
  date: string;
  place: string | null;
}

/**
 * The words of an event's card. Its fonts hold Latin letters and signs; what they cannot draw is left out, for the drawing
 * library would go and fetch a font for it.
 */
export function cardText({ type, status, title, date, place }: EventRecord): CardText {
  const words = formatDate(date);
  return {
    kind: typeWords[type],
    status,
    statusWord: statusWords[status],
    title: shorten(drawable(title)),
    date: `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`,
    place: place && drawable(place.name),
  };
}

const longest = 150;

function shorten(title: string): string {
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(" ", longest - 1))} …`;
}

/** Latin with its extensions, and general punctuation. */
function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\u0020-\u007e\u00a0-\u024f\u1e00-\u1eff\u2010-\u2026]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
