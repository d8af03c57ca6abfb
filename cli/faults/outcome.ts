/** What came of one kind of fault, and of how many. A line of the table in docs/reliability.md. */
export interface Outcome {
  fault: string;
  /** how often, in words: `50 rounds`, `10,000 requests` */
  rounds: string;
  /** things that were said to be committed or answered and are not there */
  lost: number;
  /** everything that is wrong, in words */
  problems: readonly string[];
  /** what was measured beside */
  measured: string;
}

export const outcomeHead =
  "| fault | how often | lost | wrong | measured |\n| ----- | --------- | ---: | ----- | -------- |";

export function toOutcomeRow({ fault, rounds, lost, problems, measured }: Outcome): string {
  return `| ${[fault, rounds, lost, wordsOf(problems), measured].join(" | ")} |`;
}

/** Whether nothing was lost and nothing is wrong. */
export function isFine({ lost, problems }: Outcome): boolean {
  return lost === 0 && problems.length === 0;
}

/** Each problem once, the first few, so that a line stays one. */
function wordsOf(problems: readonly string[]): string {
  const different = [...new Set(problems)].map((problem) => problem.replace(/[|\n\r]+/g, "/"));
  const more = different.length > 3 ? ` and ${different.length - 3} more` : "";
  return different.length === 0 ? "nothing" : `${different.slice(0, 3).join("; ")}${more}`;
}
