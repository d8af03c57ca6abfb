import type { Metadata } from "next";
import { FilterNotice } from "#components/filter/filter-notice";
import { HangulFont } from "#components/language/hangul-font";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { RegisterTable } from "#components/list/register-table";
import { Spellings } from "#components/person/spellings";
import { PeopleThere } from "#components/place/people-there";
import { PlaceHead } from "#components/place/place-head";
import { PlaceMap } from "#components/place/place-map";
import { toPlaceRow } from "#components/place/place-row";
import { JsonLd } from "#components/takeaway/json-ld";
import { toSchemaPlace } from "#core/export/schema-entity";
import { placeWords } from "#core/place-words";
import { eventCount } from "#core/span-words";
import { emptyFilter, type QueryParameters } from "#core/timeline/filter";
import { RecordEvents, RecordFilters, readRecordPage } from "../../record-page";
import { readPlace } from "./place";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const place = await readPlace(slug, emptyFilter);
  if (!place || "movedTo" in place) return {};
  const wording = await getWording();
  const { native, within, events } = place;
  const holders = within.map((holder) => placeWords(holder, wording));
  const description = [native, ...holders, eventCount(events, wording)].filter(Boolean).join(" · ");
  return { title: placeWords(place, wording), description, alternates: { canonical: `/places/${slug}` } };
}

export default async function PlacePage({ params, searchParams }: Props) {
  const wording = await getWording();
  const [{ slug }, parameters] = await Promise.all([params, searchParams]);
  const page = await readRecordPage({ noun: "places", slug }, parameters, readPlace);
  const { record: place, problems, path, chosen } = page;
  return (
    <article>
      <HangulFont />
      <JsonLd node={toSchemaPlace(place)} />
      <FilterNotice problems={problems} />
      <PlaceHead place={place} path={path} filter={chosen} />
      <RecordFilters {...page} />
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
      <RecordEvents {...page} />
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
