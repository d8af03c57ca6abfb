import { Facet, type FacetChoice } from "#components/filter/facet";
import { Link } from "#components/language/link";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

type MoreField = "person" | "place" | "tag" | "source";
const fields = ["person", "place", "tag", "source"] as const satisfies MoreField[];

/** The fullest people, places, topics and publishers to choose from, where they are asked for; else the way to ask. */
export function MoreFacets({
  facets,
  filter,
  path,
}: {
  facets: Record<MoreField, FacetChoice[]> | null;
  filter: Filter;
  path: string;
}) {
  const { t } = useWording();
  return (
    <>
      {facets &&
        fields.map((field) => <Facet key={field} field={field} choices={facets[field]} filter={filter} path={path} />)}
      <p className="text-small">
        <Link href={filterHref(path, filter, { facets: facets ? "few" : "all" })} scroll={false}>
          {t(facets ? "Fewer filters" : "More filters: people, places, topics, sources")}
        </Link>
      </p>
    </>
  );
}
