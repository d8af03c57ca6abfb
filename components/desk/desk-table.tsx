import type { ReactNode } from "react";

interface Props {
  /** what it lists, for who does not see it */
  label: string;
  /** the heads of its columns; what is none is left out */
  columns: readonly (string | false | null)[];
  /** its rows */
  children: ReactNode;
  className?: string;
}

/** A table of the desk; on a phone its cells stand below each other. */
export function DeskTable({ label, columns, children, className = "" }: Props) {
  return (
    <table className={`desk-table is-stacked ${className}`.trim()} aria-label={label}>
      <thead>
        <tr>
          {columns.map(
            (column) =>
              column && (
                <th key={column} scope="col">
                  {column}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
