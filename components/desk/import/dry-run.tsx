import type { ComponentProps } from "react";
import { ActionForm } from "#components/desk/action-form";
import { ListPages } from "#components/desk/list-pages";
import type { FormState } from "#core/desk/form-state";
import { choiceWords, kindWords, type RowKind } from "#core/import/import-row";
import { ImportRows } from "./import-rows";
import { RepeatedProblems } from "./repeated-problems";
import { RowCounts } from "./row-counts";

interface Props {
  /** the file's id */
  file: string;
  counts: ComponentProps<typeof RowCounts>["counts"];
  rows: ComponentProps<typeof ImportRows>["rows"];
  repeated: ComponentProps<typeof RepeatedProblems>["problems"];
  /** the rows that are shown; null = all */
  kind: RowKind | null;
  page: number;
  pages: number;
  /** whether it can still be chosen what is done */
  isWaiting: boolean;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hrefOf: (parts: { kind: RowKind | null; page: number }) => string;
}

/** What each row would do, by kind and in pages, with a choice for each and for all of a kind. */
export function DryRun({ file, counts, rows, repeated, kind, page, pages, isWaiting, action, hrefOf }: Props) {
  const canChoose = isWaiting && rows.some(({ choices }) => choices.length > 1);
  return (
    <section aria-labelledby="dry-run" className="grid gap-4">
      <h2 id="dry-run">What it would do</h2>
      <RowCounts counts={counts} shown={kind} hrefOf={(other) => hrefOf({ kind: other, page: 1 })} />
      <RepeatedProblems problems={repeated} />
      {rows.some(({ problems }) => problems.length > 0) && (
        <p>
          <a href={`/admin/import/${file}/problems.csv`} download>
            All that is to be mended or looked at, as CSV
          </a>
        </p>
      )}
      {rows.length === 0 && <p className="notice">No row of this kind.</p>}
      {canChoose && kind && counts[kind] > 1 && <ChooseAll {...{ file, kind, action }} count={counts[kind]} />}
      {canChoose ? (
        <ActionForm key={`${kind} ${page}`} action={action} submit="Keep what is chosen">
          <input type="hidden" name="file" value={file} />
          <ImportRows key={rows.map(({ choice }) => choice).join()} rows={rows} canChoose />
        </ActionForm>
      ) : (
        rows.length > 0 && <ImportRows rows={rows} canChoose={false} />
      )}
      <ListPages page={page} pages={pages} hrefOf={(number) => hrefOf({ kind, page: number })} />
    </section>
  );
}

function ChooseAll({ file, kind, count, action }: Pick<Props, "file" | "action"> & { kind: RowKind; count: number }) {
  return (
    <ActionForm action={action} submit="Set for all" isPlain>
      <input type="hidden" name="file" value={file} />
      <input type="hidden" name="kind" value={kind} />
      <label htmlFor="all">
        All {count.toLocaleString("en")} ({kindWords[kind]}):
      </label>
      <select id="all" name="all" className="field">
        {(["skip", "update", "new"] as const).map((choice) => (
          <option key={choice} value={choice}>
            {choiceWords[choice]}
          </option>
        ))}
      </select>
    </ActionForm>
  );
}
