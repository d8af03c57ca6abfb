import type { ArticleCard } from "#core/article";
import { type ExportContext, statementOf } from "./export-context";
import type { Column, Table } from "./table";

/** The stored articles, one a row, without their texts. */
export function articleTable(context: ExportContext): Table<ArticleCard> {
  const { datasetVersion, retrieved } = statementOf(context);
  return {
    name: "articles",
    title: "Articles whose text is held",
    key: ["slug"],
    columns: [
      column("slug", "Address part of its page; unique.", ({ slug }) => slug),
      column("url", "Address of its page, with the text.", ({ url }) => url),
      column("title", "Its title.", ({ title }) => title),
      column("publisher", "Who published it.", ({ publisher }) => publisher),
      column("source", "The address of the original; empty = not known.", ({ source }) => source),
      { ...column("date", "The day of publication.", ({ date }) => date), type: "date" },
      column("language", "BCP 47.", ({ language }) => language),
      { ...column("events", "How many events its text supports.", ({ events }) => events), type: "integer" },
      {
        ...column("dataset_version", "Version of all data that the file was made from.", () => datasetVersion),
        type: "integer",
      },
      { ...column("retrieved", "The day on which the file was made (UTC).", () => retrieved), type: "date" },
    ],
    rowsOf: (article) => [article],
  };
}

function column(name: string, description: string, value: Column<ArticleCard>["value"]): Column<ArticleCard> {
  return { name, type: "string", description, value };
}
