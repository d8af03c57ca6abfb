import type { Metadata } from "next";
import { FilterNotice } from "#components/filter/filter-notice";
import { HangulFont } from "#components/language/hangul-font";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { Encounters } from "#components/person/encounters";
import { Offices } from "#components/person/offices";
import { PersonHead } from "#components/person/person-head";
import { Spellings } from "#components/person/spellings";
import { Standing } from "#components/person/standing";
import { JsonLd } from "#components/takeaway/json-ld";
import { toSchemaEntity } from "#core/export/schema-entity";
import { shownName } from "#core/names/shown-name";
import { eventCount } from "#core/span-words";
import { emptyFilter, type QueryParameters } from "#core/timeline/filter";
import { RecordEvents, RecordFilters, readRecordPage } from "../../record-page";
import { readPerson } from "./person";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<QueryParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const person = await readPerson(slug, emptyFilter);
  if (!person || "movedTo" in person) return {};
  const wording = await getWording();
  const { name, native, office, events } = person;
  const description = [native ?? name, office, eventCount(events, wording)].filter(Boolean).join(" · ");
  return { title: shownName(person, wording.language), description, alternates: { canonical: `/people/${slug}` } };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { t } = await getWording();
  const [{ slug }, parameters] = await Promise.all([params, searchParams]);
  const page = await readRecordPage({ noun: "people", slug }, parameters, readPerson);
  const { record: person, problems, path, chosen } = page;
  return (
    <article>
      <HangulFont />
      <JsonLd node={toSchemaEntity(person)} />
      <FilterNotice problems={problems} />
      <PersonHead person={person} path={path} filter={chosen} />
      <RecordFilters {...page} />
      <div className="event-sides">
        <div className="event-side">
          <Spellings names={person.names} />
          <Offices offices={person.offices} beside={[person.first, person.last]} />
        </div>
        <div className="event-side">
          <Encounters slug={slug} encounters={person.encounters} filter={chosen} />
        </div>
      </div>
      <RecordEvents {...page} />
      <div className="mt-14">
        <Standing checked={person.checked} sources={person.sources} />
      </div>
      <p className="mt-8 text-small text-soft">
        <Phrase
          text="Permanent address: {link} · {link2} · {link3}"
          link={<a href={person.url}>{person.url}</a>}
          link2={<a href={`/api/v1/people/${slug}`}>{t("JSON")}</a>}
          link3={<Link href={`/compare?a=${slug}`}>{t("Compare with somebody")}</Link>}
        />
      </p>
    </article>
  );
}
