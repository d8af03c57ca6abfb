import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import "@fontsource/ibm-plex-sans-kr/400.css";
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ActiveFilters } from "#components/filter/active-filters";
import { FilterNotice } from "#components/filter/filter-notice";
import { ListPages } from "#components/filter/list-pages";
import { EventsOf } from "#components/list/events-of";
import { RegisterTable } from "#components/list/register-table";
import { Spellings } from "#components/person/spellings";
import { PeopleThere } from "#components/place/people-there";
import { PlaceHead } from "#components/place/place-head";
import { PlaceMap } from "#components/place/place-map";
import { toPlaceRow } from "#components/place/place-row";
import { JsonLd } from "#components/takeaway/json-ld";
import { toSchemaPlace } from "#core/export/schema-entity";
import { eventCount } from "#core/span-words";
import { emptyFilter, filterHref, parseFilter, type QueryParameters } from "#core/timeline/filter";
import { filterAbout, readEventsOf } from "../../events-of";
import { readPage, withPage } from "../../list-page";
import { readPlace } from "./place";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const place = await readPlace(slug, emptyFilter);
  if (!place || "movedTo" in place) return {};
  const { name, native, within, events } = place;
  const description = [native, ...within.map((holder) => holder.name), eventCount(events)].filter(Boolean).join(" · ");
  return { title: name, description, alternates: { canonical: `/places/${slug}` } };
}

export default async function PlacePage({ params, searchParams }: Props) {
  const wording = await getWording();
  const [{ slug }, parameters] = await Promise.all([params, searchParams]);
  const { filter: asked, problems } = parseFilter(parameters, ["page"]);
  const filter = filterAbout(asked, { place: [slug] });
  const path = `/places/${slug}`;
  const chosen = { ...filter, place: [] };
  const [place, events] = await Promise.all([
    readPlace(slug, filter),
    readEventsOf(filter, readPage(parameters.page, problems)),
  ]);
  if (!place) notFound();
  if ("movedTo" in place) permanentRedirect(`/places/${place.movedTo}`);
  return (
    <article>
      <JsonLd node={toSchemaPlace(place)} />
      <FilterNotice problems={problems} />
      <PlaceHead place={place} path={path} filter={chosen} />
      <ActiveFilters path={path} filter={chosen} />
      <div className="event-sides">
        <div className="event-side">
          <PlaceMap place={place} />
          <Spellings names={place.names} />
        </div>
        <div className="event-side">
          {place.children.length > 0 && (
            <section aria-labelledby="inside">
              <h2 id="inside">{wording.t("What lies in it")}</h2>
              <RegisterTable
                label={wording.t("What lies in it")}
                rows={place.children.map((child) => toPlaceRow(child, chosen, wording))}
              />
            </section>
          )}
          <PeopleThere people={place.people} place={slug} filter={chosen} />
        </div>
      </div>
      <EventsOf filter={filter} {...events}>
        <ListPages
          page={events.page}
          pages={events.pages}
          hrefOf={(number) => `${withPage(filterHref(path, chosen), number)}#events`}
        />
      </EventsOf>
      <p className="mt-8 text-small text-soft">
        <Phrase
          text="Permanent address: {link} · {link2}"
          link={<a href={place.url}>{place.url}</a>}
          link2={<a href={`/api/v1/places/${slug}`}>{wording.t("JSON")}</a>}
        />
      </p>
    </article>
  );
}
