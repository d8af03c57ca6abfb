import type { DatasetVersion } from "#core/citation/dataset-version";
import type { EventRecord } from "#core/event";
import { eventTable } from "./event-table";
import { datasetName, type ExportContext, statementOf } from "./export-context";
import { licence } from "./licence";
import { historyTable, participantTable, passageTable, placeTable, relationTable, sourceTable } from "./package-tables";
import { csvHead, csvLines, type Table, writeCsv } from "./table";
import { type ArchiveFile, PackedFile, writeZip } from "./write-zip";

/** What a package is made from: the events once, and once more for each table that memory does not hold ({@link mostPacked}). */
export interface PackageSource {
  readEvents(): AsyncIterable<readonly EventRecord[]>;
  /** the version at the end, when all tables have been written */
  readVersion(): Promise<DatasetVersion>;
}

type AnyTable = Pick<Table<EventRecord, never>, "name" | "title" | "key"> & {
  columns: readonly { name: string; type: string; description: string }[];
  write(pages: AsyncIterable<readonly EventRecord[]>): AsyncGenerator<string>;
  head: string;
  lines(page: readonly EventRecord[]): string;
};

/** So many bytes of tables wait in memory, compressed, while the first is written: those of some 200,000 events. */
const mostPacked = 32_000_000;

function tablesOf(context: ExportContext): AnyTable[] {
  return [
    writable(eventTable(context)),
    writable(participantTable),
    writable(placeTable),
    writable(sourceTable),
    writable(historyTable),
    writable(passageTable),
    writable(relationTable),
  ];
}

function writable<Row>(table: Table<EventRecord, Row>): AnyTable {
  return {
    ...table,
    write: (pages) => writeCsv(table, pages),
    head: csvHead(table),
    lines: (page) => csvLines(table, page),
  };
}

/** The events as a data package (Frictionless Data Package 1.0): tables, their description, a word to the reader, the licence. */
export function writePackage(
  source: PackageSource,
  context: ExportContext,
  most = mostPacked,
): AsyncGenerator<Uint8Array> {
  return writeZip(filesOf(source, context, most), context.retrievedOn);
}

async function* filesOf(
  source: PackageSource,
  context: ExportContext,
  most: number,
): AsyncGenerator<ArchiveFile | PackedFile> {
  const tables = tablesOf(context);
  const [events, ...others] = tables as [AnyTable, ...AnyTable[]];
  const packed = new Map(others.map((table) => [table, new PackedFile(pathOf(table))]));
  for (const [table, file] of packed) file.add(table.head);
  yield { path: pathOf(events), chunks: events.write(packBeside(source.readEvents(), packed, most)) };
  for (const table of others)
    yield packed.get(table) ?? { path: pathOf(table), chunks: table.write(source.readEvents()) };
  // A change meanwhile may be in one table and not in another: the package says so rather than pretend.
  const last = await source.readVersion();
  yield { path: "datapackage.json", chunks: once(`${JSON.stringify(describe(tables, context, last), null, 2)}\n`) };
  yield { path: "README.md", chunks: once(readme(tables, context, last)) };
  yield { path: "LICENSE.md", chunks: once(`${licence.title} (${licence.name})\n\n${licence.url}\n\n${scope}\n`) };
}

/** The same pages, of each of which the other tables get their lines. What is too large for memory is let go, the largest first. */
async function* packBeside(
  pages: AsyncIterable<readonly EventRecord[]>,
  packed: Map<AnyTable, PackedFile>,
  most: number,
): AsyncGenerator<readonly EventRecord[]> {
  for await (const page of pages) {
    for (const [table, file] of packed) file.add(table.lines(page));
    const bySize = [...packed].sort(([, a], [, b]) => a.bytes - b.bytes);
    while (packed.size > 0 && sizeOf(packed) > most) packed.delete((bySize.pop() as [AnyTable, PackedFile])[0]);
    yield page;
  }
}

function sizeOf(packed: ReadonlyMap<AnyTable, PackedFile>): number {
  return [...packed.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

const scope =
  "The facts, titles and summaries may be reused under this licence. Quoted passages and articles belong to their publishers.";

function describe(tables: readonly AnyTable[], context: ExportContext, last: DatasetVersion) {
  const statement = statementOf(context);
  return {
    profile: "tabular-data-package",
    name: "panmunjom",
    title: datasetName,
    description: changedMeanwhile(context, last),
    homepage: statement.url,
    version: String(statement.datasetVersion),
    created: context.version.at ?? `${context.retrievedOn}T00:00:00Z`,
    licenses: [{ name: licence.name, title: licence.title, path: licence.url }],
    contributors: [{ title: "Panmunjom", role: "publisher", path: context.site }],
    keywords: ["North Korea", "diplomacy", "events"],
    query: statement.query,
    retrieved: statement.retrieved,
    versionAtEnd: last.number,
    resources: tables.map(toResource),
  };
}

function toResource(table: AnyTable) {
  const { name, title, key, columns } = table;
  return {
    profile: "tabular-data-resource",
    name,
    title,
    path: pathOf(table),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => ({ name: column.name, type: column.type, description: column.description })),
      primaryKey: key,
      ...(name !== "events" && {
        foreignKeys: [{ fields: "event", reference: { resource: "events", fields: "slug" } }],
      }),
    },
  };
}

function readme(tables: readonly AnyTable[], context: ExportContext, last: DatasetVersion): string {
  const { url, query, datasetVersion, versionDate, retrieved } = statementOf(context);
  const list = tables.map((table) => `- \`${pathOf(table)}\`: ${table.title}`).join("\n");
  return `# ${datasetName}

${query ? `The events of the query \`${query}\`.` : "All events."} ${changedMeanwhile(context, last)}

- Page with the same rows: ${url}
- Dataset version ${datasetVersion}${versionDate ? ` of ${versionDate}` : ""}, as it was published: ${context.site}/v/${datasetVersion}${query ? `?${query}` : ""}
- Retrieved: ${retrieved}
- Licence: ${licence.title}, ${licence.url}. ${scope}
- How to cite: ${context.site}/export/cite.txt${query ? `?${query}` : ""}
- What the columns mean: \`datapackage.json\`, and ${context.site}/api#codebook

## Tables

${list}

UTF-8, RFC 4180, a header in the first line. Dates are EDTF (ISO 8601-2) unless a column says day. \` | \` stands between several
values of one cell. A text that a spreadsheet would run as a formula begins with an apostrophe.
`;
}

function changedMeanwhile({ version }: ExportContext, last: DatasetVersion): string {
  return last.number === version.number
    ? "All tables are of one version."
    : `The data changed from version ${version.number} to ${last.number} while the tables were written: they may differ in what was changed.`;
}

function pathOf({ name }: { name: string }): string {
  return `data/${name}.csv`;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
