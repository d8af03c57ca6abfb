import { type CslItem, citeEvent, type Reading } from "#core/citation/csl-item";
import { toBibTeX, toRis } from "#core/citation/format-citation";
import type { EventRecord } from "#core/event";
import { describeExport, type ExportContext } from "./export-context";
import { listItems } from "./write-json";

type Pages = AsyncIterable<readonly EventRecord[]>;

/** The events as BibTeX. What stands outside an entry is a comment there. */
export async function* writeBibTeX(pages: Pages, context: ExportContext): AsyncGenerator<string> {
  yield `% ${describeExport(context).replaceAll("@", "(at)")}\n\n`;
  for await (const items of cited(pages, context)) yield `${toBibTeX(items)}\n`;
}

/** The events as RIS, which has no place for comments: each record's note names version and licence. */
export async function* writeRis(pages: Pages, context: ExportContext): AsyncGenerator<string> {
  for await (const items of cited(pages, context)) yield toRis(items);
}

/** The events as CSL-JSON: a list of records, each with version and licence in its note. */
export async function* writeCslJson(pages: Pages, context: ExportContext): AsyncGenerator<string> {
  yield "[";
  yield* listItems(cited(pages, context), (item) => JSON.stringify(item));
  yield "\n]\n";
}

async function* cited(pages: Pages, { site, version, retrievedOn }: ExportContext): AsyncGenerator<CslItem[]> {
  const reading: Reading = { site, version, readOn: retrievedOn };
  for await (const page of pages) yield page.map((event) => citeEvent(event, reading));
}
