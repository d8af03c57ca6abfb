"use client";

import { useEffect, useRef, useState } from "react";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import { parseEdtf } from "#core/dates/edtf";
import { formatDate } from "#core/dates/format-date";
import type { Problem } from "#core/desk/event-problems";

const ways = {
  day: "a day",
  range: "from one day to another",
  month: "a month",
  year: "a year",
  around: "around a day",
  until: "some time up to a day",
  since: "from a day on, no end known",
} as const;
type Way = keyof typeof ways;

/** A date as EDTF, with what it means in plain words below, and a picker that writes it. */
export function DateField({ defaultValue, problems }: { defaultValue: string; problems: readonly Problem[] }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(defaultValue);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const write = (value: string) => {
    if (!field.current) return;
    field.current.value = value;
    field.current.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div className="desk-field">
      <label htmlFor="date">Date</label>
      <input
        ref={field}
        id="date"
        name="date"
        className="field"
        defaultValue={defaultValue}
        autoComplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        {...invalidProps("date", problems)}
      />
      <output htmlFor="date" className="desk-hint">
        {meaning(text)}
      </output>
      {hasScript && <Picker onWrite={write} />}
      <FieldProblem field="date" problems={problems} />
    </div>
  );
}

/** What a date means, or what is wrong with it. */
function meaning(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") return "Such as 2018-06-12, 2018-06, 2018-06-12/2018-06-14, 2018-06-12~ or [..2018-09-27].";
  const date = parseEdtf(trimmed);
  return "problem" in date ? date.problem : `Means: ${formatDate(date)}.`;
}

function Picker({ onWrite }: { onWrite: (value: string) => void }) {
  const [way, setWay] = useState<Way>("day");
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const write = (next: { way?: Way; first?: string; last?: string }) => {
    const value = toEdtf(next.way ?? way, next.first ?? first, next.last ?? last);
    if (value) onWrite(value);
  };
  return (
    <details className="date-picker">
      <summary>Pick from a calendar</summary>
      <div className="desk-buttons">
        <select
          aria-label="What is known"
          className="field"
          value={way}
          onChange={({ target }) => {
            setWay(target.value as Way);
            write({ way: target.value as Way });
          }}
        >
          {Object.entries(ways).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
        <input
          type="date"
          aria-label={way === "range" ? "First day" : "Day"}
          className="field"
          value={first}
          onChange={({ target }) => {
            setFirst(target.value);
            write({ first: target.value });
          }}
        />
        {way === "range" && (
          <input
            type="date"
            aria-label="Last day"
            className="field"
            value={last}
            onChange={({ target }) => {
              setLast(target.value);
              write({ last: target.value });
            }}
          />
        )}
      </div>
    </details>
  );
}

function toEdtf(way: Way, first: string, last: string): string {
  if (first === "" || (way === "range" && last === "")) return "";
  switch (way) {
    case "day":
      return first;
    case "range":
      return `${first}/${last}`;
    case "month":
      return first.slice(0, 7);
    case "year":
      return first.slice(0, 4);
    case "around":
      return `${first}~`;
    case "until":
      return `[..${first}]`;
    case "since":
      return `${first}/..`;
  }
}
