import { Link } from "#components/language/link";
import { Highlighted } from "#components/search/highlighted";
import type { Hit, HitList } from "#core/search/found";
import { searchHref } from "#core/search/search-href";
import { type Suggestion, suggestionPath } from "#core/search/suggestion";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";
import { formatCount } from "./suggestion-words";

const headings: Record<Suggestion["kind"], string> = {
  event: "Events",
  person: "People and bodies",
  place: "Places",
  article: "Articles",
};

/** What was found, kind by kind: the one that is asked for, or the first of each. */
export function HitSections({
  filter,
  lists,
  kind,
}: {
  filter: Filter;
  lists: HitList[];
  kind: Suggestion["kind"] | null;
}) {
  return lists
    .filter((list) => list.total > 0 && (kind === null || kind === list.kind))
    .toSorted((a, b) => rank(b) - rank(a))
    .map((list) => <HitSection key={list.kind} filter={filter} list={list} />);
}

/** One who is named comes before all that he or she did. */
function rank({ kind, total }: HitList): number {
  return kind === "person" && total <= 3 ? 1 : 0;
}

function HitSection({ filter, list: { kind, total, hits } }: { filter: Filter; list: HitList }) {
  const wording = useWording();
  const { t } = wording;
  return (
    <section aria-labelledby={`found-${kind}`} className="mt-9">
      <div className="section-head">
        <h2 id={`found-${kind}`}>{t(headings[kind])}</h2>
        <p className="text-small">
          {kind === "event" && <Link href={filterHref("/", filter)}>{t("On the timeline")}</Link>}
        </p>
      </div>
      <ol className="hits" aria-label={t(headings[kind])}>
        {hits.map((hit) => (
          <HitRow key={hit.slug} hit={hit} />
        ))}
      </ol>
      {hits.length < total && (
        <p className="mt-3">
          <Link href={searchHref(filter, kind)}>{t("All {count}", { count: formatCount(total, kind, wording) })}</Link>
        </p>
      )}
    </section>
  );
}

function HitRow({ hit: { kind, slug, title, aside, date, snippet, matchedVia, language } }: { hit: Hit }) {
  const wording = useWording();
  const { t } = wording;
  const lang = language ?? (kind === "event" ? wording.recordLang : undefined);
  const named = aside && kind === "article" ? t(aside) : aside;
  const beside = [named, date && wording.date(date)].filter(Boolean).join(", ");
  return (
    <li>
      <p>
        <Link href={suggestionPath({ kind, slug })} lang={lang} className="hit-title">
          <Highlighted runs={title} />
        </Link>{" "}
        {beside && <span className="hit-aside">{beside}</span>}
        {matchedVia && <span className="hit-aside">{t("matched via {spelling}", { spelling: matchedVia })}</span>}
      </p>
      {snippet.length > 0 && (
        <p lang={lang} className="hit-snippet">
          <Highlighted runs={snippet} />
        </p>
      )}
    </li>
  );
}
