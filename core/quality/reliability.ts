/** An event with the confidence that it was given, and whether every field of it was right. */
export interface Judged {
  confidence: number;
  isRight: boolean;
}

/** The events whose confidence lies in one tenth. A confidence is reliable where it equals the share that was right. */
export interface ReliabilityBin {
  /** inclusive */
  from: number;
  /** exclusive, but for the last one */
  to: number;
  count: number;
  meanConfidence: number;
  /** 0–1 */
  right: number;
}

export interface Reliability {
  /** from low to high; empty ones are left out */
  bins: ReliabilityBin[];
  /** the events at 0.9 or more; null where there are none */
  ninety: ReliabilityBin | null;
}

const tenths = Array.from({ length: 10 }, (_, tenth) => tenth);

export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = tenths.flatMap((tenth) => toBin(tenth, judged) ?? []);
  return { bins, ninety: bins.find(({ from }) => from === 0.9) ?? null };
}

function toBin(tenth: number, judged: readonly Judged[]): ReliabilityBin | null {
  const own = judged.filter(({ confidence }) => tenthOf(confidence) === tenth);
  if (own.length === 0) return null;
  return {
    from: tenth / 10,
    to: (tenth + 1) / 10,
    count: own.length,
    meanConfidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
    right: own.filter(({ isRight }) => isRight).length / own.length,
  };
}

/** Confidences have two decimals; hundredths keep 0.7 from falling short of itself. */
function tenthOf(confidence: number): number {
  return Math.min(9, Math.floor(Math.round(confidence * 100) / 10));
}
