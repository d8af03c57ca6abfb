import type { KillResult } from "./kill-rounds";

/** Whether nothing was lost and nothing is wrong; a result without a single cut proves nothing. */
export function isWhole({ lost, problems, cut }: KillResult): boolean {
  return lost === 0 && problems.length === 0 && cut > 0;
}

/** A line of the table in docs/reliability.md. */
export function toRow({ work, engine, rounds, cut, committed, lost, problems }: KillResult): string {
  const wrong = problems.length > 0 ? [...new Set(problems)].join("; ").replaceAll("|", "/") : "nothing";
  return `| ${[work, engine, rounds, cut, committed, lost, wrong].join(" | ")} |`;
}
