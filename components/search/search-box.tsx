"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";

/** What comes with the first key that somebody presses, and not before. */
const Suggestions = lazy(async () => ({ default: (await import("#components/search/suggestions")).Suggestions }));

/** A field for words to look for, with suggestions where JavaScript runs; without it, a plain field of its form. */
export function SearchBox({ label, q, placeholder }: { label: string; q: string | null; placeholder: string }) {
  const box = useRef<HTMLInputElement>(null);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  // Somebody may have begun to type before the script came.
  useEffect(() => {
    if (box.current !== null && document.activeElement === box.current) setInput(box.current);
  }, []);
  return (
    <div className="search-box">
      <label>
        <span className="label">{label}</span>
        <input
          key={q}
          ref={box}
          type="search"
          name="q"
          defaultValue={q ?? ""}
          maxLength={200}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          className="field w-full"
          onFocus={(event) => setInput(event.currentTarget)}
        />
      </label>
      {input && (
        <Suspense>
          <Suggestions input={input} />
        </Suspense>
      )}
    </div>
  );
}
