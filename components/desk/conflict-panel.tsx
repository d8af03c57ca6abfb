"use client";

import { useEffect, useRef } from "react";
import { WordDiff } from "#components/desk/word-diff";
import type { FormConflict } from "#core/desk/named-change";

interface Props {
  conflict: FormConflict;
  /** what was saved, in a word */
  noun: "event" | "record";
  /** the element of a part in the form below */
  idOf: (part: string) => string;
}

/** Both versions side by side, part by part; what both changed is chosen here, and the next save builds on theirs. */
export function ConflictPanel({ conflict: { by, at, reason, version, changes }, noun, idOf }: Props) {
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new conflict is brought before the editor's eyes
  useEffect(() => panel.current?.focus(), [version]);
  return (
    <section ref={panel} role="alert" aria-labelledby="conflict" tabIndex={-1} className="notice conflict">
      <h2 id="conflict">
        {by} saved this {noun} meanwhile. Nothing of yours is lost, and nothing was overwritten.
      </h2>
      <p>
        Theirs is version {version} of {at} UTC{reason ? `: “${reason}”` : ""}. The form below holds yours, with what
        only they changed taken over. Choose where both of you changed something, then save again.
      </p>
      {changes.map(({ part, name, mine, theirs, by: who }) => (
        <fieldset key={part} className="conflict-part">
          <legend className="desk-legend">
            <a href={`#${idOf(part)}`}>{name}</a>: {words[who]}
          </legend>
          <WordDiff before={theirs} after={mine} beforeName={`${by}’s`} afterName="yours" />
          {who === "both" && (
            <div className="desk-buttons">
              <label>
                <input type="radio" name={`take.${part}`} value="mine" defaultChecked /> keep mine
              </label>
              <label>
                <input type="radio" name={`take.${part}`} value="theirs" /> take theirs
              </label>
            </div>
          )}
        </fieldset>
      ))}
    </section>
  );
}

const words = { me: "you changed it", them: "they changed it, taken over", both: "you both changed it" };
