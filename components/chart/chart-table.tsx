import { Link } from "#components/language/link";
import type { ChartTable as Content } from "#core/charts/chart-table";
import type { Cell } from "#core/export/csv";
import { useWording } from "#language";

/** More rows than this are for the file. */
const mostRows = 150;

/** The numbers of a chart. Wide tables scroll within their frame. */
export function ChartTable({ id, title, table }: { id: string; title: string; table: Content }) {
  const wording = useWording();
  const rows = table.rows.slice(0, mostRows);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable with the keyboard
    <section className="figures-frame" aria-labelledby={id} tabIndex={0}>
      <table className="figures chart-table">
        <caption id={id}>
          <span className="figures-caption">
            {title}
            {rows.length < table.rows.length &&
              wording.t(": the first {count} of {count2} rows; the CSV file has all", {
                count: rows.length,
                count2: wording.number(table.rows.length),
              })}
          </span>
        </caption>
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never change their order, and no cell is unique
            <tr key={index}>
              {cells.map((cell, column) => (
                <TableCell
                  key={table.columns[column]}
                  cell={cell}
                  isHead={column === 0}
                  isRecord={table.recordColumns?.includes(column) ?? false}
                  href={column === cells.length - 1 ? table.links?.[index] : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableCell({
  cell,
  isHead,
  isRecord,
  href,
}: {
  cell: Cell;
  isHead: boolean;
  /** whether it holds words of the record */
  isRecord: boolean;
  href: string | undefined;
}) {
  const { number, recordLang } = useWording();
  const isNumber = typeof cell === "number";
  const text = isNumber ? number(cell) : cell;
  if (isHead) return <th scope="row">{text}</th>;
  return (
    <td data-kind={isNumber ? "number" : "words"} lang={isRecord ? recordLang : undefined}>
      {href ? <Link href={href}>{text}</Link> : text}
    </td>
  );
}
