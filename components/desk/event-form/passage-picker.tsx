"use client";

import { useEffect, useRef, useState } from "react";
import { LookUpField } from "./look-up-field";

/** An article with its text, as the desk gives it. */
interface Text {
  slug: string;
  title: string;
  text: string;
}

/** Finds a stored article and takes the words that are selected in its text. Only with scripts. */
export function PassagePicker({
  onPick,
}: {
  onPick: (article: string, text: string, start: number, end: number) => void;
}) {
  const [hasScript, setHasScript] = useState(false);
  const [article, setArticle] = useState<Text | null>(null);
  const [problem, setProblem] = useState("");
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => setHasScript(true), []);
  if (!hasScript) return null;
  const open = async (slug: string) => {
    const answer = await fetch(`/admin/article-text?slug=${slug}`).catch(() => null);
    if (!answer?.ok) return setProblem("This article cannot be read now. Try again.");
    setProblem("");
    setArticle((await answer.json()) as Text);
  };
  const take = () => {
    const { selectionStart: start = 0, selectionEnd: end = 0, value = "" } = box.current ?? {};
    if (!article || start === end) return setProblem("Select the words that say so, in the text above.");
    // the browser's text has other line ends than ours if the article was written with two characters for one
    if (value.slice(start, end) !== article.text.slice(start, end))
      return setProblem("These words cannot be taken from here. Copy them into “Add a passage by its words”.");
    setProblem("");
    onPick(article.slug, article.text, start, end);
    box.current?.setSelectionRange(end, end);
  };
  return (
    <div className="desk-form">
      <LookUpField
        id="article-look-up"
        name=""
        label="Find a stored article"
        kind="article"
        hint="By words of its headline. Then select the words that say so, with mouse, finger or Shift and arrows."
        defaultValue=""
        problems={[]}
        separator={null}
        onPick={({ slug, name }) => {
          void open(slug);
          return name;
        }}
      />
      {article && (
        <div className="desk-field">
          <label htmlFor="passage-text">Text of “{article.title}”</label>
          {/* not `readOnly`: there browsers show no caret, and keys could not select */}
          <textarea
            id="passage-text"
            ref={box}
            aria-readonly="true"
            inputMode="none"
            className="field passage-text"
            value={article.text}
            onChange={() => setProblem("The text stays as it is here: select the words that say so.")}
          />
          <button type="button" className="button button-plain" onClick={take}>
            Take the selected words
          </button>
        </div>
      )}
      {problem && (
        <p role="alert" className="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
