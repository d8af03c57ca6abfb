import type { ExportContext } from "#core/export/export-context";
import { statementColumns, text } from "#core/export/register-tables";
import { joinCell, type Table } from "#core/export/table";
import type { Change } from "./change";

/** The log of changes, one a row; what fields said before and after stands field by field in the same order. */
export function changeTable(context: ExportContext): Table<Change> {
  const { site } = context;
  return {
    name: "changes",
    title: "Changes of the published record, one a row",
    key: ["id"],
    columns: [
      text("id", "Of the change; unique.", ({ id }) => id),
      { ...text<Change>("at", "When it was made (UTC).", ({ at }) => at), type: "datetime" },
      {
        ...text<Change>("version", "The version of the dataset that it made.", ({ version }) => version),
        type: "integer",
      },
      text("kind", "added, corrected, merged, withdrawn or restored.", ({ kind }) => kind),
      text("noun", "event, entity, place or article.", ({ noun }) => noun),
      text("slug", "Address part of the record.", ({ slug }) => slug),
      text("title", "Title or name of the record after the change.", ({ title }) => title),
      text("merged_into", "The record with which it was merged.", ({ mergedInto }) => mergedInto),
      {
        ...text<Change>("record_version", "The version of the record.", ({ number }) => number),
        type: "integer",
      },
      text("by", "Who made it: a name or a command.", ({ by }) => by),
      text("reason", "Why.", ({ reason }) => reason),
      text("fields", "The fields that it touched.", ({ fields }) => joinCell(fields.map(({ field }) => field))),
      text("before", "What these said before.", ({ fields }) =>
        joinCell(fields.map(({ before }) => before.join("; "))),
      ),
      text("after", "What they say since.", ({ fields }) => joinCell(fields.map(({ after }) => after.join("; ")))),
      text(
        "log",
        "Address of the change in the log.",
        ({ version, slug }) => `${site}/changes?version=${version}&record=${slug}`,
      ),
      ...statementColumns<Change>(context),
    ],
    rowsOf: (change) => [change],
  };
}
