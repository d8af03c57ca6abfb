import { ChoiceLinks } from "#components/filter/choice-links";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

/** How many events of the window may lie in it, and how many must. */
export interface CertaintyCounts {
  possible: number;
  certain: number;
}

/** Whether uncertain dates may lie in the window or must; nothing where there is no window. */
export function CertaintyChoice({
  filter,
  counts,
  path,
}: {
  filter: Filter;
  counts: CertaintyCounts | null;
  path: string;
}) {
  const { t, number } = useWording();
  if (!counts) return null;
  return (
    <ChoiceLinks
      label={t("Uncertain dates")}
      choices={{
        possible: t("may lie within ({count})", { count: number(counts.possible) }),
        certain: t("must ({count})", { count: number(counts.certain) }),
      }}
      current={filter.certainty}
      hrefOf={(certainty) => filterHref(path, filter, { certainty })}
    />
  );
}
