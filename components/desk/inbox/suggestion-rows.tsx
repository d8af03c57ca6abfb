import Link from "next/link";
import { DeskTable } from "#components/desk/desk-table";
import { formatDay } from "#core/dates/format-date";

interface Row {
  id: string;
  title: string;
  confidence: number;
  article: { id: string; title: string; publisher: string; date: string };
  event: { title: string; score: number } | null;
  /** when it was read, ISO 8601 */
  at: string;
}

/** Suggestions that wait, each with the way to its place in its article. */
export function SuggestionRows({ rows }: { rows: Row[] }) {
  return (
    <DeskTable label="Suggestions that wait" columns={["Suggestion", "Sure", "Article", "Waits since"]}>
      {rows.map(({ id, title, confidence, article, event, at }) => (
        <tr key={id}>
          <td>
            <Link href={`/admin/articles/${article.id}?at=${id}`} prefetch={false}>
              {title}
            </Link>
            {event && (
              <>
                <br />
                <span className="text-soft">
                  like “{event.title}” ({Math.round(event.score * 100)} %)
                </span>
              </>
            )}
          </td>
          <td className="whitespace-nowrap">{Math.round(confidence * 100)} %</td>
          <td>
            {article.title}
            <br />
            <span className="text-soft">
              {article.publisher}, {formatDay(article.date)}
            </span>
          </td>
          <td className="whitespace-nowrap">
            <time dateTime={at}>{formatDay(at.slice(0, 10))}</time>
          </td>
        </tr>
      ))}
    </DeskTable>
  );
}
