import { z } from "zod";
import stored from "./figures.json";
import type { Figures } from "./measure";
import { measures } from "./measures";
import type { Reliability } from "./reliability";

const Share = z.number().min(0).max(1);
const Count = z.int().nonnegative();

const Counts = z.strictObject({
  articles: Count,
  gold: Count,
  predicted: Count,
  matched: Count,
  ignored: Count,
  missed: Count,
  spurious: Count,
  date: Count,
  status: Count,
  type: Count,
  place: Count,
  evidence: Count,
  participantsFound: Count,
  participantsWrong: Count,
  participantsMissed: Count,
  traps: Count,
  violations: Count,
});

const Shares = z.strictObject({
  precision: Share.nullable(),
  recall: Share.nullable(),
  f1: Share.nullable(),
  date: Share.nullable(),
  status: Share.nullable(),
  type: Share.nullable(),
  place: Share.nullable(),
  participants: Share.nullable(),
  evidence: Share.nullable(),
  avoided: Share.nullable(),
  composite: Share.nullable(),
});

const SetFigures = z.strictObject({ counts: Counts, shares: Shares });

const Bin = z.strictObject({ from: Share, to: Share, count: Count, meanConfidence: Share, right: Share });

const Reliabilities = z.strictObject({ bins: z.array(Bin), ninety: Bin.nullable() });

/** `core/quality/figures.json`: the figures as they were last written by `npm run quality -- --write`. */
export const FiguresFile = z.strictObject({
  /** day of the measurement */
  date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  sets: z.record(z.string(), SetFigures),
  all: SetFigures,
  reliability: Reliabilities,
  /** of each article by a confidence that was fitted without it */
  crossValidated: Reliabilities,
});
export type FiguresFile = z.infer<typeof FiguresFile>;

/** The figures that the project answers for. */
export const committedFigures: FiguresFile = FiguresFile.parse(stored);

/**
 * The figures as they are stored: shares with four decimals. The former file keeps its day if nothing else changed, so
 * that measuring again changes nothing.
 */
export function toFiguresFile(
  { figures, crossValidated }: { figures: Figures; crossValidated: Reliability },
  date: string,
  former: FiguresFile | null,
): FiguresFile {
  const rounded = JSON.parse(JSON.stringify({ date, ...figures, crossValidated }), (_, value) =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value,
  );
  const file = FiguresFile.parse(rounded);
  return former && JSON.stringify(file) === JSON.stringify({ ...former, date }) ? former : file;
}

/** How far a figure may fall before somebody must look: a hundredth. */
const tolerance = 0.01 + 1e-9;

/** What got worse by more than a point, or is measured on other articles, in lines that name the figure. */
export function findFalls(now: Figures, former: FiguresFile): string[] {
  const names = [...new Set([...Object.keys(now.sets), ...Object.keys(former.sets)])].sort();
  return [
    ...names.flatMap((name) => compareSets(`set ${name}`, now.sets[name], former.sets[name])),
    ...compareSets("all sets", now.all, former.all),
    ...compareShares(
      "confidence of 0.9 or more: fully right",
      now.reliability.ninety?.right,
      former.reliability.ninety?.right,
    ),
  ];
}

type SetFigures = z.infer<typeof SetFigures>;

function compareSets(name: string, now: SetFigures | undefined, former: SetFigures | undefined): string[] {
  if (!former) return [`${name}: has no figures yet.`];
  if (!now) return [`${name}: has figures, but no articles any more.`];
  const sizes = [now, former].map(({ counts }) => `${counts.articles} articles with ${counts.gold} events`);
  if (sizes[0] !== sizes[1]) return [`${name}: now ${sizes[0]}, but the figures are of ${sizes[1]}.`];
  return measures.flatMap((measure) =>
    compareShares(`${name}, ${measure.name.toLowerCase()}`, now.shares[measure.key], former.shares[measure.key]),
  );
}

function compareShares(name: string, now: number | null = null, former: number | null = null): string[] {
  if (former === null || (now !== null && former - now <= tolerance)) return [];
  return [`${name}: fell from ${formatShare(former)} to ${formatShare(now)}.`];
}

/** A share in percent with one decimal, `95.5 %`; a dash for none. */
export function formatShare(share: number | null): string {
  return share === null ? "–" : `${toPercent(share)} %`;
}

/** The same where the column says that it is in percent, `95.5`. */
export function toPercent(share: number): string {
  return (share * 100).toFixed(1);
}
