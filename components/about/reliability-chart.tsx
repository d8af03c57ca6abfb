import type { Wording } from "#core/language/wording";
import type { ReliabilityBin } from "#core/quality/reliability";
import { useWording } from "#language";

const size = 240;
/** Room for the words on the axes. */
const margin = { left: 46, bottom: 34, top: 8, right: 10 };
const ticks = [0, 0.5, 1];

const toX = (share: number) => margin.left + share * size;
const toY = (share: number) => margin.top + (1 - share) * size;

/**
 * Each tenth of confidence as a hut, its area by the number of proposals, against the line on which a confidence comes
 * true. The table beside it says the same in numbers.
 */
export function ReliabilityChart({ bins }: { bins: readonly ReliabilityBin[] }) {
  const { t } = useWording();
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const [width, height] = [margin.left + size + margin.right, margin.top + size + margin.bottom];
  return (
    <svg className="reliability-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={describe(bins, t)}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="chart-rule" x1={toX(0)} x2={toX(1)} y1={toY(tick)} y2={toY(tick)} />
          <text x={margin.left - 7} y={toY(tick)} textAnchor="end" dominantBaseline="central">
            {tick * 100} %
          </text>
          <text x={toX(tick)} y={margin.top + size + 15} textAnchor="middle">
            {tick.toFixed(1)}
          </text>
        </g>
      ))}
      <text x={toX(0.5)} y={margin.top + size + 30} textAnchor="middle">
        {t("confidence")}
      </text>
      <line className="chart-line" x1={toX(0)} y1={toY(0)} x2={toX(1)} y2={toY(1)} />
      {bins.map((bin) => (
        <Hut key={bin.from} bin={bin} side={5 + 15 * Math.sqrt(bin.count / most)} />
      ))}
    </svg>
  );
}

function Hut({ bin, side }: { bin: ReliabilityBin; side: number }) {
  const [x, y] = [toX(bin.meanConfidence) - side / 2, toY(bin.right) - side / 2];
  return <rect className="chart-hut" x={x} y={y} width={side} height={side} rx={1.5} />;
}

function describe(bins: readonly ReliabilityBin[], t: Wording["t"]): string {
  const farthest = Math.max(0, ...bins.filter(({ count }) => count >= 10).map(distanceOf));
  return t(
    "Chart of the share of proposals that are right by their confidence. The line marks where both are equal; the huts of ten proposals or more lie at most {points} points from it.",
    { points: Math.round(farthest * 100) },
  );
}

function distanceOf({ meanConfidence, right }: ReliabilityBin): number {
  return Math.abs(meanConfidence - right);
}
