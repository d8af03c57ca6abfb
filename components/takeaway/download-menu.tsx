import { Phrase } from "#components/language/phrase";
import { type Filter, toQuery, withoutView } from "#core/timeline/filter";
import { useWording } from "#language";
import { type FileLink, FileLinks } from "./file-links";

/**
 * Every form in which the events of a view can be taken away: the links carry its filter, so each file holds the rows that
 * the page counts. With `version` those of a version of the dataset.
 */
export function DownloadMenu({ filter, total, version }: { filter: Filter; total: number; version?: number }) {
  const wording = useWording();
  const query = toQuery(withoutView(filter));
  if (version !== undefined) query.set("asOfVersion", String(version));
  const to = (path: string) => (query.size > 0 ? `${path}?${query}` : path);
  return (
    <details className="takeaway no-print mt-6">
      <summary>
        {total === 1
          ? wording.t("Take this event away, subscribe or cite")
          : wording.t("Take these {count} events away, subscribe or cite", { count: wording.number(total) })}
      </summary>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={wording.t("Events of this view")}
        href={to("/export/events.atom")}
      />
      <div className="takeaway-parts">
        {[...groups(to), ...(version === undefined ? [print(to)] : [])].map(({ label, links }) => (
          <FileLinks key={label} label={label} links={links} />
        ))}
        <p className="takeaway-wide text-soft">
          <Phrase
            text="Files hold all rows of this view, with its query, the version of the data and the license (CC BY 4.0). {link}"
            link={<a href="/api#exports">{wording.t("What is in them")}</a>}
          />
        </p>
      </div>
    </details>
  );
}

function groups(to: (path: string) => string): { label: string; links: FileLink[] }[] {
  return [
    {
      label: "For tables and programs",
      links: [
        saved("CSV", to("/export/events.csv"), "for spreadsheets, R, Stata"),
        saved("Data package", to("/export/panmunjom.zip"), "all tables, described (ZIP)"),
        saved("JSON", to("/export/events.json"), "as the API gives it"),
        saved("JSON-LD", to("/export/events.jsonld"), "schema.org events"),
        saved("TimelineJS", to("/export/events.timelinejs.json"), "for stories with TimelineJS 3"),
      ],
    },
    {
      label: "For libraries",
      links: [
        saved("BibTeX", to("/export/events.bib"), "one entry an event"),
        saved("RIS", to("/export/events.ris"), "Zotero, EndNote, Mendeley"),
        saved("CSL-JSON", to("/export/events.csl.json"), "Zotero, Pandoc"),
      ],
    },
    {
      label: "To subscribe",
      links: [
        shown("Calendar", to("/export/events.ics"), "iCalendar; give its address to your calendar"),
        shown("Feed", to("/export/events.atom"), "Atom; give its address to your reader"),
      ],
    },
    {
      label: "To cite this view",
      links: [
        shown("In words", to("/export/cite.txt"), "Chicago and APA"),
        saved("BibTeX of the view", to("/export/cite.bib"), "one entry for all"),
        saved("RIS of the view", to("/export/cite.ris"), "one entry for all"),
        saved("CSL-JSON of the view", to("/export/cite.csl.json"), "one entry for all"),
      ],
    },
  ];
}

/** A brief tells what is published now, not what was in a version. */
function print(to: (path: string) => string): { label: string; links: FileLink[] } {
  const brief = shown("Brief", to("/brief"), "numbered, with sources written out");
  return { label: "To print", links: [brief] };
}

function saved(label: string, href: string, words: string): FileLink {
  return { label, href, words, isSaved: true };
}

function shown(label: string, href: string, words: string): FileLink {
  return { label, href, words, isSaved: false };
}
