import { Icon } from "#components/icon";
import { Link } from "#components/language/link";
import type { Window } from "#core/timeline/clusters";
import { type Filter, filterHref } from "#core/timeline/filter";
import { stepWindow } from "#core/timeline/step-window";
import { useWording } from "#language";

/** The days that a picture counts, and the stretches before and after them: pressed again and again they show change. */
export function YearSteps({ path, filter, window }: { path: string; filter: Filter; window: Window }) {
  const wording = useWording();
  if (!filter.from && !filter.to)
    return <p className="year-steps">{wording.t("All years. Choose one, or a stretch, above.")}</p>;
  const step = (way: -1 | 1, words: string, icon: string) => (
    <Link href={filterHref(path, filter, stepWindow(window, way))} scroll={false} aria-label={words}>
      <Icon name={icon} />
    </Link>
  );
  return (
    <nav aria-label={wording.t("Steps through the years")} className="year-steps">
      {step(-1, wording.t("The stretch before"), "earlier")}
      <span>{wording.window(filter.from, filter.to)}</span>
      {step(1, wording.t("The stretch after"), "later")}
      <Link href={filterHref(path, filter, { from: null, to: null })} scroll={false}>
        {wording.t("All years")}
      </Link>
    </nav>
  );
}
