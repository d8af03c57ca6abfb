import type { Metadata } from "next";
import Link from "next/link";
import { SuggestionFilterForm } from "#components/desk/inbox/suggestion-filter-form";
import { SuggestionRows } from "#components/desk/inbox/suggestion-rows";
import { ListPages } from "#components/desk/list-pages";
import { database } from "#data/client";
import { countWaitingNotes } from "#data/desk/reader-notes";
import { listSuggestions, suggestionsPerPage } from "#data/desk/suggestion-list";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../parameters";
import "../inbox.css";

export const metadata: Metadata = { title: "Suggestions" };

export default async function SuggestionsPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  await getEditor();
  const parameters = await searchParams;
  const page = pageOf(parameters);
  const asked = Object.fromEntries(["q", "least", "match", "sort"].map((name) => [name, one(parameters, name)]));
  const least = Math.min(100, Math.max(0, Number(asked.least) || 0));
  const match = asked.match === "known" || asked.match === "new" ? asked.match : "any";
  const sort = asked.sort === "article" || asked.sort === "age" ? asked.sort : "confidence";
  const db = await database();
  const [{ lines, total }, notes] = await Promise.all([
    listSuggestions(db, { q: asked.q ?? "", least: least / 100, match, sort, page }),
    countWaitingNotes(db),
  ]);
  const rows = lines.map((line) => ({ ...line, at: line.createdAt.toISOString() }));
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Suggestions</h1>
        <p>
          From articles ·{" "}
          <Link href="/admin/notes" prefetch={false}>
            From readers{notes > 0 ? ` (${notes})` : ""}
          </Link>
        </p>
      </header>
      <SuggestionFilterForm q={asked.q ?? ""} least={least} match={match} sort={sort} />
      <p role="status" className="text-small text-soft">
        {total === 0 ? "Nothing waits here." : total === 1 ? "1 waits" : `${total} wait`}
      </p>
      {rows.length > 0 && <SuggestionRows rows={rows} />}
      <ListPages
        page={page}
        pages={Math.ceil(total / suggestionsPerPage)}
        hrefOf={(number) =>
          hrefOf({
            q: asked.q ?? "",
            least: least ? String(least) : "",
            match: match === "any" ? "" : match,
            sort,
            page: number,
          })
        }
      />
    </div>
  );
}
