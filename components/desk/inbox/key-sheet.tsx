"use client";

import type { RefObject } from "react";

const keys: [key: string, does: string][] = [
  ["j", "the next suggestion"],
  ["k", "the one before"],
  ["a", "accept what the desk proposes"],
  ["e", "edit first, in the event form"],
  ["m", "attach to an event on record"],
  ["x", "turn down, with a reason"],
  ["?", "this sheet"],
];

/** What the keys do; `?` shows it, Escape closes it. */
export function KeySheet({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <>
      <button
        type="button"
        className="button button-plain needs-keys no-print"
        onClick={() => dialog.current?.showModal()}
      >
        Keys <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className="key-sheet" aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
