import { Icon } from "#components/icon";
import { sourceKindWords, supportWords } from "#core/claims/claim-words";
import type { EventSource } from "#core/event";
import { langOf } from "#core/language/lang-of";
import { useWording } from "#language";

/** Everything that is cited for an event, with what each publication is good for. */
export function EventSources({ sources }: { sources: EventSource[] }) {
  const wording = useWording();
  const { t } = wording;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("Sources")}</h2>
      <ol className="sources">
        {sources.map((source, index) => (
          <li
            key={`${source.url} ${source.title}`}
            id={`source-${index + 1}`}
            data-supports={source.supports.join(" ")}
          >
            <SourceLink source={source} />
            <p className="text-soft text-small">
              {t(sourceKindWords[source.kind])}
              {source.supports.length > 0 &&
                ` ${t("· for {supports}", { supports: supportWords(source.supports, wording) })}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Publisher, title and date of a publication; a link where its address is known. */
export function SourceLink({ source }: { source: Pick<EventSource, "url" | "publisher" | "title" | "date"> }) {
  const wording = useWording();
  const { t } = wording;
  const { url, publisher, title, date } = source;
  return (
    <>
      {t(publisher)},{" "}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          <span lang={langOf(title, wording)}>{title}</span>
          <Icon name="outside" className="ml-1 text-label" />
        </a>
      ) : (
        <cite lang={langOf(title, wording)}>{title}</cite>
      )}
      , {date ? wording.date(date) : wording.t("undated")}
    </>
  );
}
