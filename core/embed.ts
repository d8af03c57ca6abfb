import { isDay } from "#core/dates/calendar";

/** Why an instant cannot be read, in words for whoever wrote it. */
export interface InstantProblem {
  problem: string;
}

const remedy = "Write the moment of the record, such as 2026-11-25T16:00:00Z.";

/** An instant in UTC, `2026-11-25T16:00:00Z`; a day alone is its last moment. The record reaches no further than `now`. */
export function parseInstant(text: string, now: Date): Date | InstantProblem {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)Z)?$/.exec(text) ?? [];
  if (!day || !isDay(day)) return { problem: remedy };
  const instant = new Date(`${day}T${time ?? "23:59:59.999"}Z`);
  if (Number.isNaN(instant.getTime())) return { problem: remedy };
  if (time === undefined && instant > now && day === now.toISOString().slice(0, 10)) return now;
  return instant > now ? { problem: "The record does not reach into the future." } : instant;
}

/** An instant as the address of a frozen view says it: to the second, rounded up so that it holds all that was there. */
export function toInstantText(instant: Date): string {
  return `${new Date(Math.ceil(instant.getTime() / 1_000) * 1_000).toISOString().slice(0, 19)}Z`;
}

/** The size of a frame in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** The size that a frame has unless less is asked for. */
export const frameSize: FrameSize = { width: 960, height: 760 };

/** The markup that shows a view in a frame on another site. Nothing of `title` or `address` can leave its attribute. */
export function toFrame(address: string, title: string, { width, height }: FrameSize = frameSize): string {
  return `<iframe src="${toMarkup(address)}" title="${toMarkup(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

function toMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
