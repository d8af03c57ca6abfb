import { useWording } from "#language";
import { CopyButton } from "./copy-button";
import { type FileLink, FileLinks } from "./file-links";

export interface Citation {
  style: "Chicago" | "APA";
  words: string;
}

/** How to cite what a page shows, in words and as files, and what else can be taken away of it. */
export function CitePanel({
  title,
  citations,
  files,
  others = [],
}: {
  title: string;
  citations: readonly Citation[];
  files: readonly FileLink[];
  others?: readonly FileLink[];
}) {
  const { t, recordLang } = useWording();
  return (
    <details className="takeaway no-print mt-10">
      <summary>{title}</summary>
      <div className="takeaway-parts">
        <div className="takeaway-wide">
          {citations.map(({ style, words }) => (
            <section key={style} aria-label={style} className="citation">
              <p>
                <span className="label mr-3">{style}</span>
                <span lang={recordLang}>{words}</span>
              </p>
              <CopyButton text={words} label={t("Copy the citation after {style}", { style: style })} />
            </section>
          ))}
        </div>
        <FileLinks label={t("For libraries")} links={files} />
        {others.length > 0 && <FileLinks label={t("As data")} links={others} />}
      </div>
    </details>
  );
}

/** The files of a citation below an address. */
export function citationFiles(path: string, query = ""): FileLink[] {
  return [
    { label: "BibTeX", href: `${path}/cite.bib${query}`, words: "for LaTeX", isSaved: true },
    { label: "RIS", href: `${path}/cite.ris${query}`, words: "Zotero, EndNote, Mendeley", isSaved: true },
    { label: "CSL-JSON", href: `${path}/cite.csl.json${query}`, words: "Zotero, Pandoc", isSaved: true },
    { label: "Text", href: `${path}/cite.txt${query}`, words: "Chicago and APA", isSaved: false },
  ];
}
