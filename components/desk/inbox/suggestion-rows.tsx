import Link from "next/link";
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
    <table className="desk-table is-stacked" aria-label="Suggestions that wait">
      <thead>
        <tr>
          <th scope="col">Suggestion</th>
          <th scope="col">Sure</th>
          <th scope="col">Article</th>
          <th scope="col">Waits since</th>
        </tr>
      </thead>
      <tbody>
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
      </tbody>
    </table>
  );
}
