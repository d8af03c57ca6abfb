import { Icon } from "#components/icon";
import { formatDate } from "#core/dates/format-date";
import type { EventSource } from "#core/event";
import { sourceKindWords, supportWords } from "./claim-words";

/** Everything that is cited for an event, with what each publication is good for. */
export function EventSources({ sources }: { sources: EventSource[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol className="sources">
        {sources.map((source, index) => (
          <li
            key={`${source.url} ${source.title}`}
            id={`source-${index + 1}`}
            data-supports={source.supports.join(" ")}
          >
            <SourceLink source={source} />
            <p className="text-soft text-small">
              {sourceKindWords[source.kind]}
              {source.supports.length > 0 && ` · for ${supportWords(source.supports)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Publisher, title and date of a publication; a link where its address is known. */
export function SourceLink({ source }: { source: Pick<EventSource, "url" | "publisher" | "title" | "date"> }) {
  const { url, publisher, title, date } = source;
  return (
    <>
      {publisher},{" "}
      {url ? (
        <a href={url} rel="noopener noreferrer">
          {title}
          <Icon name="outside" className="ml-1 text-label" />
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      , {date ? formatDate(date) : "undated"}
    </>
  );
}
