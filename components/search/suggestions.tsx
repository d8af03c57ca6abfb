"use client";

import { useEffect, useId, useRef, useState } from "react";
import { type Suggestion, suggestionPath } from "#core/search/suggestion";
import { useWording } from "#language";
import { useGo } from "../language/use-go";
import { SuggestionFeed } from "./suggestion-feed";
import { moveOf } from "./suggestion-keys";
import { countWords, kindWords } from "./suggestion-words";

const nothing: { typed: string; found: readonly Suggestion[] } = { typed: "", found: [] };

/**
 * What somebody who types into a search box may mean, below it. The box keeps its focus and its name: arrows choose, Enter
 * opens what is chosen and else sends the form, Escape closes. The last choice is to search everything.
 */
export function Suggestions({ input }: { input: HTMLInputElement }) {
  const id = useId();
  const { go } = useGo();
  const wording = useWording();
  const [{ typed, found }, setAnswer] = useState(nothing);
  const [active, setActive] = useState(-1);
  const paths =
    found.length > 0 ? [...found.map(suggestionPath), `/search?${new URLSearchParams({ q: typed.trim() })}`] : [];
  const close = () => {
    setAnswer(nothing);
    setActive(-1);
  };
  const open = (path: string | undefined) => {
    close();
    if (path) go(wording.href(path), { scroll: true });
  };
  const onKey = useRef((_: KeyboardEvent) => {});
  onKey.current = (event) => {
    const move = event.isComposing || paths.length === 0 ? null : moveOf(event.key, active, paths.length);
    if (move === null) return;
    if (typeof move === "number") setActive(move);
    else if (move === "open") open(paths[active]);
    else close();
    if (move !== "leave") event.preventDefault();
  };

  useEffect(() => {
    const feed = new SuggestionFeed((asked, suggestions) => {
      setAnswer({ typed: asked, found: suggestions });
      setActive(-1);
    });
    const typing = () => feed.ask(input.value);
    const press = (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === "Escape") feed.stop();
      onKey.current(event);
    };
    const leave = () => {
      feed.stop();
      setAnswer(nothing);
    };
    input.addEventListener("input", typing);
    input.addEventListener("keydown", press);
    input.addEventListener("blur", leave);
    if (input.value !== input.defaultValue) typing();
    return () => {
      feed.stop();
      input.removeEventListener("input", typing);
      input.removeEventListener("keydown", press);
      input.removeEventListener("blur", leave);
    };
  }, [input]);

  useEffect(() => {
    input.setAttribute("aria-autocomplete", "list");
    if (paths.length > 0) input.setAttribute("aria-controls", id);
    else input.removeAttribute("aria-controls");
    if (active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`);
    else input.removeAttribute("aria-activedescendant");
  });

  return (
    <>
      <p role="status" className="sr-only">
        {countWords(found.length, wording)}
      </p>
      {paths.length > 0 && (
        <div id={id} role="listbox" aria-label={wording.t("Suggestions")} className="suggestions">
          {paths.map((path, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus, and with it the keys
            <div
              key={path}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => open(path)}
            >
              <Choice suggestion={found[place]} typed={typed} />
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function Choice({ suggestion, typed }: { suggestion: Suggestion | undefined; typed: string }) {
  const { t } = useWording();
  if (!suggestion) return <span>{t("Search everything for “{words}”", { words: typed.trim() })}</span>;
  const { kind, name, matchedVia } = suggestion;
  return (
    <>
      <span>{name}</span>
      <small>
        {t(kindWords[kind])}
        {matchedVia && ` · ${t("matched via {spelling}", { spelling: matchedVia })}`}
      </small>
    </>
  );
}
