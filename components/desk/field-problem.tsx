import type { Problem } from "#core/desk/event-problems";

/** What has to be mended in a field, below it; the field refers to it by `aria-describedby`. */
export function FieldProblem({ field, problems }: { field: string; problems: readonly Problem[] }) {
  const mine = problems.filter((problem) => problem.field === field || problem.field.startsWith(`${field}.`));
  if (mine.length === 0) return null;
  return (
    <p id={problemId(field)} className="field-problem">
      {mine.map(({ message }) => message).join(" ")}
    </p>
  );
}

/** The attributes of a field with or without problems. */
export function invalidProps(field: string, problems: readonly Problem[]) {
  const isInvalid = problems.some((problem) => problem.field === field || problem.field.startsWith(`${field}.`));
  return isInvalid ? ({ "aria-invalid": true, "aria-describedby": problemId(field) } as const) : {};
}

function problemId(field: string): string {
  return `${field}-problem`;
}
