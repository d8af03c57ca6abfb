import type { CSSProperties } from "react";
import type { EntityOffice } from "#core/entity-record";
import { formatTenure, tenureOf } from "#core/offices";
import { type Stretch, tenureBar, yearsOf } from "#core/tenure-bar";
import type { Window } from "#core/timeline/clusters";
import { useWording } from "#language";

/** Offices over time: in words, and drawn no more exactly than they are known. */
export function Offices({
  offices,
  beside,
}: {
  offices: readonly EntityOffice[];
  /** days that the drawing must reach, such as those of the first and the last event */
  beside: readonly (string | null)[];
}) {
  const wording = useWording();
  if (offices.length === 0) return null;
  const window = yearsOf(offices.map(tenureOf), beside);
  const years = window && Number(window.to.slice(0, 4)) - Number(window.from.slice(0, 4)) + 1;
  return (
    <section aria-labelledby="offices">
      <h2 id="offices">{wording.t("Offices")}</h2>
      <ol className="tenures" style={years ? ({ "--year": `${100 / years}%` } as CSSProperties) : undefined}>
        {offices.map((office) => (
          <li key={`${office.title} ${office.from} ${office.to} ${office.attested}`}>
            <span className="font-medium" lang={wording.recordLang}>
              {office.title}
            </span>
            {office.country && <span className="text-soft"> ({wording.country(office.country)})</span>}
            <span className="block text-small text-soft sentence">{formatTenure(office, wording)}</span>
            {window && <Bar office={office} window={window} />}
          </li>
        ))}
      </ol>
      {window && (
        <>
          <p className="tenure-years" aria-hidden="true">
            <span>{window.from.slice(0, 4)}</span>
            <span>{window.to.slice(0, 4)}</span>
          </p>
          <p className="mt-2 text-label text-soft">
            {wording.t(
              "Solid: held for certain. Pale: may have been held, as far as the dates are known. Fading: no source of ours gives that end.",
            )}
          </p>
        </>
      )}
    </section>
  );
}

function Bar({ office, window }: { office: EntityOffice; window: Window }) {
  const bar = tenureBar(tenureOf(office), window);
  if (!bar) return null;
  const { maybe, sure } = bar;
  return (
    <span className="tenure-bar" aria-hidden="true">
      <i className="tenure-maybe" data-open={maybe.open.join(" ") || undefined} style={toStyle(maybe)} />
      {sure && <i className="tenure-sure" style={toStyle(sure)} />}
    </span>
  );
}

function toStyle({ from, to }: Stretch): CSSProperties {
  const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
  return { "--from": percent(from), "--to": percent(to) } as CSSProperties;
}
