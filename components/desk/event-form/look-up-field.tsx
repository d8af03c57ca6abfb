"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { FieldProblem, invalidProps } from "#components/desk/field-problem";
import type { Problem } from "#core/desk/event-problems";
import { createNamed, type Found, type LookUpKind, lookUp, newKey } from "./look-up";

interface Props {
  id: string;
  /** the name that it is sent under */
  name: string;
  label: string;
  hint: string;
  kind: LookUpKind;
  defaultValue: string;
  problems: readonly Problem[];
  /** what parts the names in one field; the last part is looked up */
  separator: RegExp | null;
  /**
   * What a choice does to the text that stands before it, and to what was typed for it.
   * @returns the field's new text
   */
  onPick: (found: Found, before: string) => string;
  /** whether what is not on record can be put there from here */
  canCreate?: "person" | "place";
}

const waitMs = 120;

/**
 * A field that offers what is on record for what is typed, in any spelling. It is a plain text field without scripts: what it
 * holds is looked up when the form is sent.
 */
export function LookUpField({
  id,
  name,
  label,
  hint,
  kind,
  defaultValue,
  problems,
  separator,
  onPick,
  canCreate,
}: Props) {
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(0);
  const [asked, setAsked] = useState("");
  const [answer, setAnswer] = useState<{ asked: string; found: Found[] }>({ asked: "", found: [] });
  const [active, setActive] = useState(-1);
  const [newName, setNewName] = useState<string | null>(null);

  useEffect(() => {
    if (asked === "") return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const found = await lookUp(kind, asked, controller.signal);
      if (!controller.signal.aborted) setAnswer({ asked, found });
    }, waitMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, kind]);

  // what is typed on is not offered to be created before it was looked for
  const isAnswered = asked !== "" && answer.asked === asked;
  const found = asked === "" ? [] : answer.found;
  const options = found.length + (canCreate && isAnswered ? 1 : 0);
  const isOpen = asked !== "" && options > 0;
  const close = () => {
    setAsked("");
    setActive(-1);
  };
  const typed = () => {
    const [before, last] = split(field.current?.value ?? "", separator);
    setAsked(last);
    setActive(-1);
    return before;
  };
  const pick = (choice: Found) => {
    if (!field.current) return;
    const [before] = split(field.current.value, separator);
    field.current.value = onPick(choice, before);
    field.current.dispatchEvent(new Event("input", { bubbles: true }));
    close();
    field.current.focus();
  };
  const choose = (index: number) => {
    const choice = found[index];
    if (choice) pick(choice);
    else if (canCreate) setNewName(asked);
  };
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return;
    const next = stepTo(event.key, active, options);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape") close();
  };

  return (
    <div className="desk-field look-up">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        name={name}
        rows={1}
        className="field is-line"
        defaultValue={defaultValue}
        aria-haspopup="listbox"
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        onInput={typed}
        onKeyDown={press}
        onFocus={() => clearTimeout(leaving.current)}
        onBlur={() => {
          // a choice by pointer takes the focus away for a moment
          leaving.current = window.setTimeout(close, 200);
        }}
        {...invalidProps(id, problems)}
      />
      <div id={listId} role="listbox" aria-label="Choices" className="look-up-list" hidden={!isOpen}>
        {Array.from({ length: options }, (_, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: keys are the field's
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place in the list
            key={index}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            className="look-up-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <Option found={found[index]} asked={asked} />
          </div>
        ))}
      </div>
      {newName !== null && canCreate && (
        <NewName
          kind={canCreate}
          name={newName}
          onDone={(made) => {
            setNewName(null);
            if (made) pick(made);
          }}
        />
      )}
      <p className="desk-hint">{hint}</p>
      <FieldProblem field={id} problems={problems} />
    </div>
  );
}

function Option({ found, asked }: { found: Found | undefined; asked: string }) {
  if (!found) return <>Create “{asked}”</>;
  const { name, via, country, detail } = found;
  return (
    <>
      {name}
      <span className="text-soft text-small"> {[via && `as ${via}`, detail, country].filter(Boolean).join(" · ")}</span>
    </>
  );
}

/** Asks for the one thing that a new name needs besides itself. */
function NewName({ kind, name, onDone }: { kind: "person" | "place"; name: string; onDone: (made?: Found) => void }) {
  const [problem, setProblem] = useState("");
  const [country, setCountry] = useState("");
  const [key] = useState(newKey);
  const id = useId();
  const create = async () => {
    const made = await createNamed({ kind, name, country, key });
    if (typeof made === "string") setProblem(made);
    else onDone(made);
  };
  return (
    <fieldset className="notice new-name">
      <legend className="desk-legend">Put “{name}” on record</legend>
      <label htmlFor={id}>Country</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it opens by a choice and asks one question
        autoFocus
        maxLength={60}
        size={16}
        placeholder="name or two letters"
        value={country}
        className="field"
        onChange={(event) => setCountry(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            void create();
          }
          if (event.key === "Escape") onDone();
        }}
      />
      <button type="button" className="button button-plain" onClick={create}>
        Create
      </button>
      <button type="button" className="button button-plain" onClick={() => onDone()}>
        Not now
      </button>
      {problem && (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

/** The option that an arrow key leads to, around both ends; null = it is another key. */
function stepTo(key: string, active: number, options: number): number | null {
  if (key === "ArrowDown") return (active + 1) % options;
  if (key === "ArrowUp") return active <= 0 ? options - 1 : active - 1;
  return null;
}

/** What stands before the part that is being typed, and that part. */
function split(text: string, separator: RegExp | null): [before: string, last: string] {
  if (!separator) return ["", text.trim()];
  const at = Math.max(-1, ...[...text.matchAll(separator)].map(({ index }) => index));
  return [text.slice(0, at + 1), text.slice(at + 1).trim()];
}
