import { formatShare } from "#core/quality/figures-file";
import type { ReliabilityBin } from "#core/quality/reliability";
import { useWording } from "#language";

/** By tenth of confidence: how many proposals, and how many were right in everything. */
export function ReliabilityTable({ bins }: { bins: readonly ReliabilityBin[] }) {
  const { t } = useWording();
  return (
    <table className="figures">
      <caption>{t("Confidence and what came of it; rows of a few proposals say little")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("Confidence")}</th>
          <th scope="col">{t("Proposals")}</th>
          <th scope="col">{t("Expected")}</th>
          <th scope="col">{t("Right")}</th>
        </tr>
      </thead>
      <tbody>
        {bins.toReversed().map(({ from, to, count, meanConfidence, right }) => (
          <tr key={from}>
            <th scope="row">
              {from.toFixed(1)}–{to.toFixed(1)}
            </th>
            <td>{count}</td>
            <td>{formatShare(meanConfidence)}</td>
            <td>{formatShare(right)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
