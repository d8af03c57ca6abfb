import type { EventRecord } from "#core/event";
import { eventTable } from "./event-table";
import type { ExportContext } from "./export-context";
import { writeCsv } from "./table";
import { writeAtom } from "./write-atom";
import { writeIcs } from "./write-ics";
import { writeJson } from "./write-json";
import { writeJsonLd } from "./write-jsonld";
import { writeBibTeX, writeCslJson, writeRis } from "./write-references";
import { writeTimelineJs } from "./write-timelinejs";

/** A form in which the events of a filter can be taken away as one text file. */
export interface EventFormat {
  mediaType: string;
  /** whether browsers save it, or show or subscribe to it */
  disposition: "attachment" | "inline";
  write(pages: AsyncIterable<readonly EventRecord[]>, context: ExportContext): AsyncGenerator<string>;
}

/** The formats by the ending of their files: `/export/events.<ending>`. */
export const eventFormats = {
  csv: {
    mediaType: "text/csv; charset=utf-8; header=present",
    disposition: "attachment",
    write: (pages, context) => writeCsv(eventTable(context), pages),
  },
  json: { mediaType: "application/json; charset=utf-8", disposition: "attachment", write: writeJson },
  jsonld: { mediaType: "application/ld+json; charset=utf-8", disposition: "attachment", write: writeJsonLd },
  ics: { mediaType: "text/calendar; charset=utf-8; method=PUBLISH", disposition: "inline", write: writeIcs },
  atom: { mediaType: "application/atom+xml; charset=utf-8", disposition: "inline", write: writeAtom },
  bib: { mediaType: "application/x-bibtex; charset=utf-8", disposition: "attachment", write: writeBibTeX },
  ris: { mediaType: "application/x-research-info-systems; charset=utf-8", disposition: "attachment", write: writeRis },
  "csl.json": {
    mediaType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    disposition: "attachment",
    write: writeCslJson,
  },
  "timelinejs.json": {
    mediaType: "application/json; charset=utf-8",
    disposition: "attachment",
    write: writeTimelineJs,
  },
} satisfies Record<string, EventFormat>;

export type EventFormatName = keyof typeof eventFormats;
