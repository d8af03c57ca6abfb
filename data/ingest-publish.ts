import type { EventDraft } from "#core/event-draft";
import { describeAct } from "#core/extract/event/describe-event";
import type { ExtractedEvent, ExtractedParticipant } from "#core/extract/extracted-event";
import { isDelegation, partySlug } from "#core/extract/match/match-people";
import { freeSlug, toDatedSlug } from "#core/slug";
import type { Prisma } from "#prisma/client";
import { type StoredArticle, toEvidenceClaims } from "./ingest-evidence";
import { newId } from "./new-id";
import type { Batch } from "./write-batch";
import { addEntity } from "./write-entity";
import { addRecord } from "./write-event";
import { learn } from "./write-known";
import { toldStates, toStateRows } from "./write-states";

/** The extractor's codes for bodies that act like a country; on record they have none. */
const bodies = new Set(["EU", "UN"]);

/** Adds an extracted event as a record of its own, told by the article alone, and gives its slug. */
export async function addExtractedEvent(
  tx: Prisma.TransactionClient,
  batch: Batch,
  article: StoredArticle,
  event: ExtractedEvent,
): Promise<string> {
  const { known, rows } = batch;
  const places = event.place?.slug ? [event.place.slug] : [];
  await learn(tx, known, { entities: event.participants.map(partySlug), places });
  const slug = await freeEventSlug(tx, batch, event, article.date);
  known.events.set(slug, newId());
  const participants = event.participants.flatMap((participant) => toParticipant(batch, article, participant));
  const eventId = known.events.get(slug) as string;
  const claims = toEvidenceClaims(article, eventId, event, 0);
  const states = toldStates(claims);
  const date = states.at(-1)?.date ?? `[..${article.date}]`;
  addRecord(batch, { ...toDraft(event, article), id: slug, date, participants }, []);
  rows.claim.push(...claims);
  rows.eventState.push(...toStateRows(eventId, states));
  return slug;
}

function toDraft(
  event: ExtractedEvent,
  { publication }: StoredArticle,
): Omit<EventDraft, "id" | "date" | "participants"> {
  const { title, type, status, summary, place } = event;
  const supports = [...new Set(event.evidence.flatMap((passage) => passage.supports))];
  return {
    ...{ title, type, status, summary, tags: [], related: [] },
    place: place?.slug ? { ids: [place.slug], name: place.name, country: place.country } : null,
    sources: [{ ...publication, supports, kind: "press" }],
  };
}

/** Somebody who is named but not on record yet becomes a record that nobody has checked. */
export function toParticipant(
  batch: Batch,
  { date, publication }: StoredArticle,
  participant: ExtractedParticipant,
): EventDraft["participants"] {
  const entity = partySlug(participant);
  const { name, office } = participant;
  const country = participant.country && bodies.has(participant.country) ? null : participant.country;
  if (entity === "") return [];
  if (!batch.known.entities.has(entity)) {
    const note = `Named in the article “${publication.title}” of ${date}.`;
    const kind = isDelegation(participant) ? "government" : "person";
    const nothing = { aliases: [], short: [], ambiguousAliases: [], offices: [], sources: [] };
    addEntity(batch, { ...nothing, id: entity, kind, name, country, checked: false, note });
  }
  return [{ entity, name, country, ...(office ? { office } : {}) }];
}

/** The address of a new event begins with its date, as far as it is known, and does not say how it stands. */
async function freeEventSlug(
  tx: Prisma.TransactionClient,
  { known }: Batch,
  event: ExtractedEvent,
  articleDate: string,
): Promise<string> {
  const written = /^\d{4}(-\d\d){0,2}/.exec(event.date ?? "")?.[0] ?? articleDate;
  const slug = toDatedSlug(written, describeAct(event));
  const rows = await tx.event.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  const taken = new Set([...rows.map((row) => row.slug), ...known.events.keys()]);
  return freeSlug(slug, (candidate) => taken.has(candidate));
}
