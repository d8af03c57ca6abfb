import type { Metadata } from "next";
import { EmbedFoot } from "#components/embed/embed-foot";
import { FrozenList } from "#components/embed/frozen-list";
import { OutwardLinks } from "#components/embed/outward-links";
import { EventList } from "#components/event/event-list";
import { EmptyResult } from "#components/filter/empty-result";
import { FilterNotice } from "#components/filter/filter-notice";
import { EventPanel } from "#components/timeline/event-panel";
import { TimelineSection } from "#components/timeline/timeline-section";
import { filterHref, type QueryParameters } from "#core/timeline/filter";
import { readEmbed } from "./embed";

export const metadata: Metadata = { title: "Timeline", robots: { index: false }, alternates: { canonical: "/" } };

/** The timeline without the site around it, to stand in a frame on another one: live, or frozen at a moment of the record. */
export default async function EmbedPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const { filter, problems, frozen, view, day } = await readEmbed(await searchParams);
  const timeline = frozen ? { ...frozen, bins: [], years: frozen.window, extent: frozen.window } : view?.timeline;
  const shown = frozen?.events.length ?? view?.list.total ?? 0;
  return (
    <OutwardLinks>
      <h1 className="sr-only">North Korea’s diplomacy on a timeline</h1>
      <FilterNotice problems={problems} />
      {shown === 0 && <EmptyResult undos={[]} all={0} />}
      <div className="view">
        {timeline && (
          <TimelineSection
            path="/embed"
            filter={filter}
            timeline={timeline}
            selection={view?.selection ?? null}
            today={day}
            frozen={frozen !== null}
          />
        )}
        {view?.selection && <EventPanel {...view.selection} knownOn={filter.knownOn} />}
        <details className="embed-list">
          <summary>The same as a list</summary>
          {frozen ? (
            <FrozenList events={frozen.events} />
          ) : (
            <EventList events={view?.list.events ?? []} knownOn={filter.knownOn} selected={filter.event} />
          )}
        </details>
      </div>
      <EmbedFoot shown={shown} href={filterHref("/", filter)} frozenAt={frozen?.at ?? null} />
    </OutwardLinks>
  );
}
