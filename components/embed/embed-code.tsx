import { toFrame, toInstantText } from "#core/embed";
import type { Window } from "#core/timeline/clusters";
import { type Filter, filterHref } from "#core/timeline/filter";
import { useWording } from "#language";

/** What to paste into another page, for the view that is shown: live, or frozen as the record stands now. */
export function EmbedCode({
  site,
  filter,
  window,
  recordedAt,
}: {
  /** the address of the site, without a slash at the end */
  site: string;
  filter: Filter;
  window: Window;
  /** the instant (ISO 8601) at which the record last changed; null = it is empty */
  recordedAt: string | null;
}) {
  const { t } = useWording();
  const view = { ...filter, ...window, form: "list" as const };
  const live = filterHref("/embed", view);
  const still = filterHref("/embed", { ...view, knownOn: null, event: null });
  const codes = [{ name: "Live", words: "It follows the record.", address: live }];
  if (recordedAt) {
    const address = `${still}&frozen=${toInstantText(new Date(recordedAt))}`;
    codes.push({ name: "Frozen", words: "It stays as the record stands now.", address });
  }
  return (
    <details className="timeline-legend">
      <summary>{t("Embed")}</summary>
      <div className="embed-code">
        {codes.map(({ name, words, address }) => (
          <label key={name}>
            <span className="label">{t(name)}</span> {t(words)}
            <textarea readOnly rows={3} value={toFrame(`${site}${address}`, "North Korea’s diplomacy on a timeline")} />
          </label>
        ))}
      </div>
    </details>
  );
}
