import { formatShare } from "#core/quality/figures-file";
import type { ReliabilityBin } from "#core/quality/reliability";

/** By tenth of confidence: how many proposals, and how many were right in everything. */
export function ReliabilityTable({ bins }: { bins: readonly ReliabilityBin[] }) {
  return (
    <table className="figures">
      <caption>Confidence and what came of it; rows of a few proposals say little</caption>
      <thead>
        <tr>
          <th scope="col">Confidence</th>
          <th scope="col">Proposals</th>
          <th scope="col">Expected</th>
          <th scope="col">Right</th>
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
