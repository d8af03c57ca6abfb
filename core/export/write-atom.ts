import { formatDate } from "#core/dates/format-date";
import type { EventRecord } from "#core/event";
import { statusWords, typeWords } from "#core/event-words";
import { datasetName, describeExport, type ExportContext, statementOf } from "./export-context";
import { licence } from "./licence";
import { toXml } from "./xml";

/** Where nothing was published yet. */
const beginning = "1970-01-01T00:00:00.000Z";

/** The events as an Atom feed (RFC 4287). The feed is as new as the data that it was made from. */
export async function* writeAtom(
  pages: AsyncIterable<readonly EventRecord[]>,
  context: ExportContext,
): AsyncGenerator<string> {
  const { url } = statementOf(context);
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${toXml(context.address)}</id>
<title>${toXml(datasetName)}</title>
<subtitle>${toXml(describeExport(context))}</subtitle>
<updated>${context.version.at ?? beginning}</updated>
<author><name>Panmunjom</name><uri>${toXml(context.site)}/</uri></author>
<link rel="self" type="application/atom+xml" href="${toXml(context.address)}"/>
<link rel="alternate" type="text/html" href="${toXml(url)}"/>
<link rel="license" href="${licence.url}"/>
<rights>${licence.title}. ${licence.url}</rights>
`;
  for await (const page of pages) yield page.map(toEntry).join("");
  yield "</feed>\n";
}

function toEntry(event: EventRecord): string {
  const { id, url, title, type, status, date, summary, tags, sources, updatedAt } = event;
  const categories = [typeWords[type], statusWords[status], ...tags];
  const via = sources.flatMap((source) => (source.url ? [{ url: source.url, title: source.title }] : []));
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${toXml(title)}</title>
<updated>${updatedAt}</updated>
<link rel="alternate" type="text/html" href="${toXml(url)}"/>
${via.map((link) => `<link rel="via" href="${toXml(link.url)}" title="${toXml(link.title)}"/>\n`).join("")}${categories
  .map((term) => `<category term="${toXml(term)}"/>\n`)
  .join("")}<summary type="text">${toXml(`${statusWords[status]}, ${formatDate(date)}. ${summary}`)}</summary>
</entry>
`;
}
