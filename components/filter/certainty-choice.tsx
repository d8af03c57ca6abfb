import { ChoiceLinks } from "#components/filter/choice-links";
import { type Filter, filterHref } from "#core/timeline/filter";

/** How many events of the window may lie in it, and how many must. */
export interface CertaintyCounts {
  possible: number;
  certain: number;
}

/** Whether uncertain dates may lie in the window or must; nothing where there is no window. */
export function CertaintyChoice({ filter, counts }: { filter: Filter; counts: CertaintyCounts | null }) {
  if (!counts) return null;
  const words = (count: number) => count.toLocaleString("en");
  return (
    <ChoiceLinks
      label="Uncertain dates"
      choices={{ possible: `may lie within (${words(counts.possible)})`, certain: `must (${words(counts.certain)})` }}
      current={filter.certainty}
      hrefOf={(certainty) => filterHref("/", filter, { certainty })}
    />
  );
}
