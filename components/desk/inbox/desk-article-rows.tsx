import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { formatDay } from "#core/dates/format-date";

interface Row {
  id: string;
  title: string;
  publisher: string;
  date: string;
  waiting: number;
  decided: number;
  events: number;
}

/** Articles with what is to be decided in them. */
export function DeskArticleRows({ articles }: { articles: Row[] }) {
  return (
    <DeskTable label="Articles" columns={["Article", "Published", "Suggestions", "Supports"]}>
      {articles.map(({ id, title, publisher, date, waiting, decided, events }) => (
        <tr key={id}>
          <td>
            <Link href={`/admin/articles/${id}`} prefetch={false}>
              {title}
            </Link>
            <br />
            <span className="text-soft">{publisher}</span>
          </td>
          <td className="whitespace-nowrap">{formatDay(date)}</td>
          <td>
            {waiting > 0 && <strong>{waiting} wait</strong>}
            {waiting > 0 && decided > 0 && ", "}
            {decided > 0 && `${decided} decided`}
            {waiting + decided === 0 && <span className="text-soft">none</span>}
          </td>
          <td>{events === 1 ? "1 event" : `${events} events`}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
