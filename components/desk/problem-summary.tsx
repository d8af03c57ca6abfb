"use client";

import { useEffect, useRef } from "react";
import type { Problem } from "#core/desk/event-problems";
import { useWording } from "#language";

/** All that has to be mended, at once, each with a link to its field. It takes the focus when it appears. */
export function ProblemSummary({
  problems,
  idOf = idOfField,
}: {
  problems: Problem[];
  idOf?: (field: string) => string;
}) {
  const { t } = useWording();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice problem-summary">
      <p className="font-semibold">
        {problems.length === 1
          ? t("One thing has to be mended:")
          : t("{count} things have to be mended:", { count: problems.length })}
      </p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${idOf(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The element of a field has the first part of its path as its id. */
function idOfField(field: string): string {
  return field.split(".")[0] || "form";
}
