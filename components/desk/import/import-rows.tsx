import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { VersionDiffs } from "#components/desk/version-diffs";
import { isEdtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import { nameChanges, type PartChange } from "#core/desk/merge-contents";
import type { RowProblem } from "#core/import/file-row";
import { choiceWords, kindWords, type RowChoice, type RowKind, type RowMatch } from "#core/import/import-row";

interface Row {
  number: number;
  line: number | null;
  kind: RowKind | null;
  choice: RowChoice;
  choices: RowChoice[];
  title: string;
  date: string;
  match: RowMatch | null;
  changes: PartChange[];
  problems: RowProblem[];
}

/** Rows of a file with what each would do, and what is to be done with it. */
export function ImportRows({ rows, canChoose }: { rows: Row[]; canChoose: boolean }) {
  return (
    <DeskTable label="Rows" columns={["Row", "Event", "What it would do", "Do"]}>
      {rows.map((row) => (
        <tr key={row.number}>
          <td className="whitespace-nowrap">
            {row.number}
            {row.line !== null && <span className="text-soft"> (line {row.line})</span>}
          </td>
          <td>
            {row.title || <span className="text-soft">no title</span>}
            {row.date && <span className="text-soft"> · {isEdtf(row.date) ? formatDate(row.date) : row.date}</span>}
          </td>
          <td>
            <RowOutcome {...row} />
          </td>
          <td>
            <Choice row={row} canChoose={canChoose} />
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}

function RowOutcome({ kind, match, changes, problems }: Row) {
  return (
    <div className="import-outcome">
      {kind && <strong className={`import-kind is-${kind}`}>{kindWords[kind]}</strong>}
      {match && <Match match={match} />}
      {problems.length > 0 && (
        <ul className="import-problems">
          {problems.map(({ column, message, isNote }) => (
            <li key={`${column} ${message}`} className={isNote ? "text-soft" : ""}>
              {column && <b>{column}: </b>}
              {message}
            </li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{changes.length === 1 ? "One field differs" : `${changes.length} fields differ`}</summary>
          <VersionDiffs changes={nameChanges(changes)} beforeName="on record" afterName="in the file" />
        </details>
      )}
    </div>
  );
}

function Match({ match: { id, title, reasons } }: { match: RowMatch }) {
  return (
    <p>
      {id ? (
        <Link href={`/admin/events/${id}`} prefetch={false}>
          {title}
        </Link>
      ) : (
        title
      )}
      {reasons.length > 0 && <span className="text-soft"> ({reasons.join("; ")})</span>}
    </p>
  );
}

function Choice({ row: { number, choice, choices, kind }, canChoose }: { row: Row; canChoose: boolean }) {
  if (!canChoose || choices.length < 2)
    return kind === null ? null : <span className="text-soft">{choiceWords[choice]}</span>;
  return (
    <select
      name={`row.${number}`}
      defaultValue={choice}
      aria-label={`What is done with row ${number}`}
      className="field"
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {choiceWords[each]}
        </option>
      ))}
    </select>
  );
}
