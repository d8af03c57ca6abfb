import type { Metadata } from "next";
import { ChangeFilter } from "#components/changes/change-filter";
import { ChangeLog } from "#components/changes/change-log";
import { ChangeScope } from "#components/changes/change-scope";
import { FilterNotice } from "#components/filter/filter-notice";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { changesHref } from "#core/changes/change-query";
import type { QueryParameters } from "#core/timeline/filter";
import { readChanges } from "./changes";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("Changes"),
    description: t(
      "What was added to the record, corrected, merged or withdrawn: by whom, why, and what it said before.",
    ),
    alternates: { canonical: "/changes", types: { "application/atom+xml": "/changes.atom" } },
  };
}

export default async function ChangesPage({ searchParams }: { searchParams: Promise<QueryParameters> }) {
  const { t } = await getWording();
  const { query, problems, changes, next, counts, scope } = await readChanges(await searchParams);
  return (
    <>
      <h1 className="mt-8">{t("Changes")}</h1>
      <p className="mt-4 max-w-prose font-serif text-lead">
        {t(
          "A correction must not hide. Everything that was added to the published record, corrected, merged or withdrawn stands here, with who did it, why, and what the record said before.",
        )}
      </p>
      <FilterNotice problems={problems} />
      <ChangeFilter query={query} />
      <ChangeScope {...scope} />
      {changes.length > 0 ? (
        <ChangeLog changes={changes} counts={counts} query={query} />
      ) : (
        <p className="notice mt-8">
          <Phrase text="No change is like this. {value}" value={next ? t("There may be some further back.") : ""} />
        </p>
      )}
      <nav aria-label={t("Pages of the log")} className="pages">
        {query.before && <Link href={changesHref("/changes", query)}>{t("Newest")}</Link>}
        {next && (
          <Link href={changesHref("/changes", query, { before: next })} rel="next">
            {t("Older")}
          </Link>
        )}
      </nav>
      <p className="mt-6 text-small text-soft">
        <Phrase
          text="The same as {link}, as {link2} and as {link3}. Days are those of Greenwich."
          link={<a href={changesHref("/changes.atom", query)}>{t("Atom feed")}</a>}
          link2={<a href={changesHref("/changes.json", query)}>{t("JSON")}</a>}
          link3={<a href={changesHref("/changes.csv", query)}>{t("CSV")}</a>}
        />
      </p>
    </>
  );
}
