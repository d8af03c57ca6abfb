import type { EventRecord } from "#core/event";
import { describeExport, type ExportContext, statementOf } from "./export-context";
import { toScriptJson } from "./json-script";
import { toSchemaEvent } from "./schema-event";
import { listItems } from "./write-json";

/** The events as a JSON-LD graph of schema.org: the dataset first, then one `Event` each. */
export async function* writeJsonLd(
  pages: AsyncIterable<readonly EventRecord[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  const { name, url, datasetVersion, versionDate, licenseUrl } = statementOf(context);
  const dataset = {
    "@type": "Dataset",
    "@id": context.address,
    name,
    description: describeExport(context),
    url,
    version: String(datasetVersion),
    ...(versionDate && { dateModified: versionDate }),
    license: licenseUrl,
    creator: { "@type": "Organization", name: "Panmunjom", url: `${context.site}/` },
    isAccessibleForFree: true,
  };
  yield '{"@context":"https://schema.org","@graph":[';
  const nodes = (async function* () {
    yield [dataset];
    for await (const page of pages) yield page.map(toSchemaEvent);
  })();
  yield* listItems(nodes, toScriptJson);
  yield "\n]}\n";
}
