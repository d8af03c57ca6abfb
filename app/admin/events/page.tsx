import type { Metadata } from "next";
import Link from "next/link";
import { DeskEventRows } from "#components/desk/desk-event-rows";
import { ListPages } from "#components/desk/list-pages";
import { database } from "#data/client";
import { eventsAPage, type ListState, listDeskEvents, listStates } from "#data/desk/desk-events";
import { getEditor } from "../editor";

export const metadata: Metadata = { title: "Events" };

const words: Record<ListState, string> = {
  draft: "drafts",
  in_review: "in review",
  proposed: "a change waits",
  asked: "changes are asked for",
  published: "published",
  withdrawn: "withdrawn",
};

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeskEventsPage({ searchParams }: Props) {
  await getEditor();
  const asked = await searchParams;
  const state = listStates.find((name) => name === asked.state) ?? null;
  const q = typeof asked.q === "string" ? asked.q : "";
  const page = /^[1-9]\d{0,5}$/.test(String(asked.page)) ? Number(asked.page) : 1;
  const { events, total } = await listDeskEvents(await database(), { state, q, page });
  const hrefOf = (number: number) =>
    `/admin/events?${new URLSearchParams({ ...(state ? { state } : {}), ...(q ? { q } : {}), page: String(number) })}`;
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Events</h1>
        <Link href="/admin/events/new" className="button" prefetch={false}>
          New event
        </Link>
      </header>
      <form action="/admin/events" className="desk-buttons" aria-label="Find events">
        <input
          type="search"
          name="q"
          defaultValue={q}
          aria-label="Search"
          placeholder="Words of the title"
          className="field"
        />
        <select name="state" defaultValue={state ?? ""} aria-label="State" className="field">
          <option value="">all states</option>
          {listStates.map((name) => (
            <option key={name} value={name}>
              {words[name]}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-plain">
          Show
        </button>
      </form>
      <p className="text-small text-soft">{total === 1 ? "One event" : `${total.toLocaleString("en")} events`}</p>
      {events.length > 0 ? (
        <DeskEventRows events={events} />
      ) : (
        <p className="notice">Nothing here. Other words, or another state?</p>
      )}
      <ListPages page={page} pages={Math.ceil(total / eventsAPage)} hrefOf={hrefOf} />
    </div>
  );
}
