import { Fragment, type ReactNode } from "react";

/** Words with points between them, as " · " joins texts; what is empty is left out. Null where all is. */
export function joined(parts: readonly ReactNode[]): ReactNode {
  const shown = parts.filter((part) => part !== null && part !== undefined && part !== "" && part !== false);
  if (shown.length === 0) return null;
  return shown.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line neither move nor have a state
    <Fragment key={index}>
      {index > 0 && " · "}
      {part}
    </Fragment>
  ));
}
