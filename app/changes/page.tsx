import type { Metadata } from "next";
import Link from "next/link";
import { ChangeFilter } from "#components/changes/change-filter";
import { ChangeLog } from "#components/changes/change-log";
import { FilterNotice } from "#components/filter/filter-notice";
import { changesHref } from "#core/changes/change-query";
import type { QueryParameters } from "#core/timeline/filter";
import { readChanges } from "./changes";

export const metadata: Metadata = {
  title: "Changes",
  description: "What was added to the record, corrected, merged or withdrawn: by whom, why, and what it said before.",
  alternates: { canonical: "/changes", types: { "application/atom+xml": "/changes.atom" } },
};

export default async function ChangesPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const { query, problems, changes, next, counts } = await readChanges(await searchParams);
  return (
    <>
      <h1 className="mt-8">Changes</h1>
      <p className="mt-4 max-w-prose font-serif text-lead">
        A correction must not hide. Everything that was added to the published record, corrected, merged or withdrawn
        stands here, with who did it, why, and what the record said before.
      </p>
      <FilterNotice problems={problems} />
      <ChangeFilter query={query} />
      {changes.length > 0 ? (
        <ChangeLog changes={changes} counts={counts} query={query} />
      ) : (
        <p className="notice mt-8">No change is like this. {next ? "There may be some further back." : ""}</p>
      )}
      <nav aria-label="Pages of the log" className="pages">
        {query.before && <Link href={changesHref("/changes", query)}>Newest</Link>}
        {next && (
          <Link href={changesHref("/changes", query, { before: next })} rel="next">
            Older
          </Link>
        )}
      </nav>
      <p className="mt-6 text-small text-soft">
        The same as <a href={changesHref("/changes.atom", query)}>Atom feed</a> and as{" "}
        <a href={changesHref("/changes.json", query)}>JSON</a>. Days are those of Greenwich.
      </p>
    </>
  );
}
