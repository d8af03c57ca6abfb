import { Cite, plugins, type RisRecord } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { chicagoStyle } from "./chicago-style";
import type { CslItem } from "./csl-item";

// citation-js writes what citation managers read. It is given records, never addresses, so it never looks anything up.
plugins.config.get("@csl").styles.add("chicago", chicagoStyle);
// Our slugs are keys that BibTeX takes as they are; made-up ones would not be unique.
plugins.config.get("@bibtex").format.useIdAsLabel = true;
plugins.config.get("@bibtex").format.checkLabel = false;

/** Records as BibTeX. */
export function toBibTeX(items: readonly CslItem[]): string {
  return items.length > 0 ? `${new Cite(items).format("bibtex").trim()}\n` : "";
}

/**
 * Records as RIS. citation-js gives the tags; it would break lines every 70 characters, in the midst of addresses, and cut
 * identifiers, so the lines are put together here.
 */
export function toRis(items: readonly CslItem[]): string {
  if (items.length === 0) return "";
  const records = new Cite(items).format("ris", { format: "object" });
  return records.map((record, index) => toRisRecord({ ...record, ID: items[index]?.id ?? "" })).join("");
}

function toRisRecord({ TY: type = "GEN", ...tags }: RisRecord): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value.replace(/\p{Cc}+/gu, " ").trim()}`),
  );
  return [`TY  - ${type}`, ...lines, "ER  - ", ""].join("\r\n");
}

/** What an entry is made of; the address and the day of reading may not be known. */
export type EntryItem = Omit<CslItem, "accessed" | "URL"> & Partial<Pick<CslItem, "accessed" | "URL">>;

/** A record as an entry of a bibliography, in words. Where author and publisher are one, styles name it once. */
export function toBibliographyEntry({ publisher, ...item }: EntryItem, style: "chicago" | "apa"): string {
  const isAuthor = item.author?.some(({ literal }) => literal === publisher);
  const named = { ...item, title: toPlainKey(item.title) };
  return new Cite([publisher && !isAuthor ? { ...named, publisher } : named])
    .format("bibliography", { format: "text", template: style, lang: "en-US" })
    .replaceAll(wordJoiner, "")
    .trim();
}

const wordJoiner = "\u2060";

/** citeproc keeps titles as keys of plain objects, and fails on those that every object has: `constructor`. */
function toPlainKey(title: string): string {
  return title.trim() in {} ? `${wordJoiner}${title}` : title;
}

/** A record in both styles, as a text file. */
export function toCitationText(item: CslItem): string {
  return `Chicago\n${toBibliographyEntry(item, "chicago")}\n\nAPA\n${toBibliographyEntry(item, "apa")}\n`;
}
