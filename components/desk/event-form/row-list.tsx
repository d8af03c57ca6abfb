"use client";

import { type ReactNode, useState } from "react";
import { FieldProblem } from "#components/desk/field-problem";
import type { FieldRow } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import type { CellPlace } from "./row-cell";

interface Props {
  /** the name of the list, with which the names of its fields begin */
  list: string;
  rows: readonly FieldRow[];
  /** what one row is, for its button */
  noun: string;
  problems: readonly Problem[];
  /** what a row shows */
  show: (place: CellPlace) => ReactNode;
  /** words of the button that adds an empty row; not given = rows come from elsewhere */
  add?: string;
}

/** Empty rows are numbered from here, so that they stay what they are while others are added. */
const firstBlank = 500;

/**
 * Rows of the form. Without scripts the button that takes a row out sends the form, which comes back without it, and an empty
 * row is always there to be filled.
 */
export function RowListFields({ list, rows, noun, problems, show, add }: Props) {
  const [gone, setGone] = useState<readonly number[]>([]);
  const [extra, setExtra] = useState(0);
  const kept = rows.map((row, index) => ({ row, index })).filter(({ index }) => !gone.includes(index));
  const blanks = add ? Array.from({ length: extra + 1 }, (_, at) => firstBlank + at) : [];
  const blank = (index: number) => (
    <li key={index} className="desk-row">
      {show({ list, index, row: {} })}
    </li>
  );
  return (
    <div id={list} className="row-list">
      {kept.length > 0 && (
        <ol>
          {kept.map(({ row, index }) => (
            <li key={index} id={`${list}.${index}`} className="desk-row">
              {show({ list, index, row })}
              <button
                type="submit"
                name="intent"
                value={`drop.${list}.${index}`}
                className="button button-plain"
                onClick={(event) => {
                  event.preventDefault();
                  setGone([...gone, index]);
                  event.currentTarget.form?.dispatchEvent(new Event("change", { bubbles: true }));
                }}
              >
                Remove {noun} {index + 1}
              </button>
              <FieldProblem field={`${list}.${index}`} problems={problems} />
            </li>
          ))}
        </ol>
      )}
      {add && (
        <details>
          <summary>{add}</summary>
          <ol>{blanks.map(blank)}</ol>
          <button type="button" className="button button-plain needs-script" onClick={() => setExtra(extra + 1)}>
            One more
          </button>
        </details>
      )}
    </div>
  );
}
