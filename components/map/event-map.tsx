import { Picture } from "#components/picture/picture";
import { drawEventMap, type EventMapContent, type MapName, mapTitles } from "#core/map/event-map";
import { useWording } from "#language";

/** One of the maps of a page, in two widths of which a style shows one. */
export function EventMap({
  name,
  content,
  describedBy,
}: {
  name: MapName;
  content: EventMapContent;
  /** id of what says in words what is to be seen */
  describedBy: string;
}) {
  const { t } = useWording();
  return (
    <figure id={name} className="event-map">
      <figcaption className="label">{t(mapTitles[name])}</figcaption>
      {(["wide", "narrow"] as const).map((form) => (
        <Picture
          key={form}
          picture={drawEventMap(name, form, content)}
          label={t("Map of events: {value}", { value: t(mapTitles[name]) })}
          describedBy={describedBy}
          className={`picture-${form}`}
        />
      ))}
    </figure>
  );
}
