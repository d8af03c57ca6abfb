import { EventList } from "#components/event/event-list";
import { ListPages } from "#components/filter/list-pages";
import { ListFiles } from "#components/takeaway/list-files";
import type { Contacts } from "#core/compare/contacts";
import type { Plans } from "#core/compare/plans";
import type { EventCard } from "#core/event";
import type { Filter } from "#core/timeline/filter";
import { yearBins } from "#core/timeline/year-bins";
import { useWording } from "#language";
import { ContactFigures } from "./contact-figures";
import { PlanFigures } from "./plan-figures";
import { YearBars } from "./year-bars";

/** What two had to do with each other: figures, plans, years, and the list of common events. */
export function CompareResult({
  seqs,
  contacts,
  plans,
  events,
  page,
  pages,
  named,
  filter,
  day,
  parameters,
  hrefOf,
}: {
  seqs: readonly number[];
  contacts: Contacts;
  plans: Plans;
  events: EventCard[];
  page: number;
  pages: number;
  named: ReadonlyMap<number, EventCard>;
  filter: Filter;
  day: string;
  /** the query of the address, for files of the same rows */
  parameters: string;
  hrefOf: (page: number) => string;
}) {
  const { t, number } = useWording();
  if (seqs.length === 0) return <p className="notice mt-6">{t("No event of this filter has both of them.")}</p>;
  return (
    <>
      <div className="event-sides">
        <div className="event-side">
          <section aria-labelledby="contacts">
            <h2 id="contacts">{t("Contacts")}</h2>
            <ContactFigures contacts={contacts} named={named} knownOn={filter.knownOn} day={day} />
          </section>
        </div>
        <div className="event-side">
          <section aria-labelledby="years">
            <h2 id="years">{t("Contacts a year")}</h2>
            <YearBars bins={yearBins(contacts.years)} />
          </section>
          <section aria-labelledby="plans">
            <h2 id="plans">{t("Plans")}</h2>
            <PlanFigures plans={plans} />
          </section>
        </div>
      </div>
      <section aria-labelledby="events" className="mt-14">
        <h2 id="events">
          {seqs.length === 1 ? t("1 event of both") : t("{count} events of both", { count: number(seqs.length) })}
        </h2>
        <EventList events={events} knownOn={filter.knownOn} />
        <ListPages page={page} pages={pages} hrefOf={hrefOf} />
        <ListFiles path="/compare" query={parameters} total={seqs.length} />
      </section>
    </>
  );
}
