import { densityPath } from "#components/timeline/year-overview";
import type { YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";

/** Contacts a year as bars, and the same as a table. */
export function YearBars({ bins }: { bins: YearBin[] }) {
  const { t, number } = useWording();
  const [first, last] = [bins.at(0), bins.at(-1)];
  if (!first || !last) return null;
  const fullest = bins.reduce((best, bin) => (bin.count > best.count ? bin : best));
  const filled = bins.filter(({ count }) => count > 0);
  return (
    <figure className="year-bars">
      <svg
        className="year-bars-picture"
        viewBox={`0 0 ${bins.length} 100`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t("Contacts a year from {from} to {to}: {years} years with any, most in {fullest} ({most})", {
          from: first.from,
          to: last.to,
          years: filled.length,
          fullest: yearsOf(fullest),
          most: fullest.count,
        })}
      >
        <path d={densityPath(bins)} />
      </svg>
      <p className="tenure-years" aria-hidden="true">
        <span>{first.from}</span>
        <span>{last.to}</span>
      </p>
      <details className="mt-2">
        <summary className="text-small">{t("As a table")}</summary>
        <table className="register" aria-label={t("Contacts a year")}>
          <thead>
            <tr>
              <th scope="col">{bins.every(({ from, to }) => from === to) ? t("Year") : t("Years")}</th>
              <th scope="col">{t("Contacts")}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{yearsOf(bin)}</th>
                <td>{number(bin.count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function yearsOf({ from, to }: YearBin): string {
  return from === to ? String(from) : `${from}–${to}`;
}
