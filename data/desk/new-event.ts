import { parseEdtf } from "#core/dates/edtf";
import type { UnfinishedContent } from "#core/event-draft";
import { freeSlug, isSlug, toDatedSlug, toSlug } from "#core/slug";
import type { Prisma } from "#prisma/client";
import { newId } from "../new-id";
import { toBoundColumns } from "../write-states";
import { type ContentRow, readContentRow } from "./event-content";

/** What stands in `content.id` until the event has an address. */
export const noAddress = "new";

/**
 * Makes room for a new event: an empty draft with an address made of its day and title, to be filled in the same
 * transaction. Sets `content.id` to the address.
 */
export async function startEvent(tx: Prisma.TransactionClient, content: UnfinishedContent): Promise<ContentRow> {
  const id = newId();
  const slug = await addressFor(tx, content);
  content.id = slug;
  const { title, type, status, date } = content;
  const nothing = { summary: "", countries: [], counterpart: "none", searchText: "", version: 0 };
  await tx.event.create({
    data: { ...{ id, slug, title, type, status, date }, ...toBoundColumns(date), ...nothing, state: "draft" },
  });
  return readContentRow(tx, id);
}

/** The address that a content asks for or, where it names none, one that begins with the date as far as it is known. */
export function wantedAddress({ id, date, title }: UnfinishedContent): string {
  const day = "problem" in parseEdtf(date) ? "" : (/\d{4}(-\d\d){0,2}/.exec(date)?.[0] ?? "");
  return id !== noAddress && isSlug(id) ? id : day ? toDatedSlug(day, title) : toSlug(title) || "event";
}

/** An address that was ever used is taken. */
async function addressFor(tx: Prisma.TransactionClient, content: UnfinishedContent): Promise<string> {
  const wanted = wantedAddress(content);
  const startsWith = { startsWith: wanted };
  const [events, redirects] = await Promise.all([
    tx.event.findMany({ where: { slug: startsWith }, select: { slug: true } }),
    tx.redirect.findMany({ where: { noun: "event", from: startsWith }, select: { from: true } }),
  ]);
  const taken = new Set([...events.map(({ slug }) => slug), ...redirects.map(({ from }) => from)]);
  return freeSlug(wanted, (slug) => taken.has(slug));
}
