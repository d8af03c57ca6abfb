import type { ArticleCard } from "#core/article";
import type { ExportContext } from "./export-context";
import { statementColumns, text } from "./register-tables";
import type { Table } from "./table";

/** The stored articles, one a row, without their texts. */
export function articleTable(context: ExportContext): Table<ArticleCard> {
  return {
    name: "articles",
    title: "Articles whose text is held",
    key: ["slug"],
    columns: [
      text("slug", "Address part of its page; unique.", ({ slug }) => slug),
      text("url", "Address of its page, with the text.", ({ url }) => url),
      text("title", "Its title.", ({ title }) => title),
      text("publisher", "Who published it.", ({ publisher }) => publisher),
      text("source", "The address of the original; empty = not known.", ({ source }) => source),
      { ...text<ArticleCard>("date", "The day of publication.", ({ date }) => date), type: "date" },
      text("language", "BCP 47.", ({ language }) => language),
      { ...text<ArticleCard>("events", "How many events its text supports.", ({ events }) => events), type: "integer" },
      ...statementColumns<ArticleCard>(context),
    ],
    rowsOf: (article) => [article],
  };
}
