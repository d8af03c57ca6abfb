import { EventList } from "#components/event/event-list";
import { EventTable } from "#components/event/event-table";
import { ChoiceLinks } from "#components/filter/choice-links";
import type { EventCard } from "#core/event";
import type { Window } from "#core/timeline/clusters";
import { drawingOf } from "#core/timeline/drawing";
import { type Filter, filterHref, isInTime } from "#core/timeline/filter";
import { revealing } from "#core/timeline/view-window";
import { useWording } from "#language";

/**
 * The twin of the timeline, as a list or as a table: the same events in the same order with the same selection, for those
 * who read rather than look. `window` is what the timeline shows.
 */
export function Twin({
  path,
  filter,
  events,
  window,
}: {
  path: string;
  filter: Filter;
  events: EventCard[];
  window: Window | null;
}) {
  const { t } = useWording();
  const standing = {
    knownOn: filter.knownOn,
    selected: filter.event,
    selectHref: ({ slug, date }: EventCard) =>
      filterHref(path, filter, { event: slug, ...(window && filter.from && revealing(window, drawingOf(date))) }),
  };
  return (
    <div className="view-twin">
      <div className="section-head mt-12">
        <h2 id="events">{t("Events")}</h2>
        <ChoiceLinks
          label={t("Form")}
          choices={{ list: "List", table: "Table" }}
          current={filter.form}
          hrefOf={(form) => filterHref(path, filter, { form })}
        />
        <ChoiceLinks
          label={t("Order")}
          choices={{ date: "Oldest first", "-date": "Newest first" }}
          current={filter.sort}
          hrefOf={(sort) => filterHref(path, filter, { sort })}
        />
      </div>
      {filter.form === "table" ? (
        <EventTable
          events={events}
          sort={filter.sort}
          sortHref={(sort) => filterHref(path, filter, { sort })}
          {...standing}
        />
      ) : (
        <EventList events={events} inTime={isInTime(filter.sort)} {...standing} />
      )}
    </div>
  );
}
