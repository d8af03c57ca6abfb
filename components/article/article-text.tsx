import { Fragment } from "react";
import type { Span } from "#core/evidence/segments";
import { paragraphsOf, type Run } from "./article-runs";

/** How an event is told apart in an article: its number in the rail, which also chooses its color. */
export interface EventNumber {
  number: number;
  title: string;
}

const colors = 6;

/** The color of an event, 1–6; the number beside it tells apart those that share one. */
export function colorOf(number: number): number {
  return ((number - 1) % colors) + 1;
}

interface Props {
  text: string;
  spans: Span[];
  language: string;
  numbers: Map<string, EventNumber>;
}

/**
 * The text of an article as it is stored, to the character, with every passage that supports an event marked. The
 * numbers after the passages lead to the rail; they are no part of the text, and a reader who copies it leaves them out.
 */
export function ArticleText({ text, spans, language, numbers }: Props) {
  return (
    <div className="article-text prose" lang={language}>
      {paragraphsOf(text, spans).map((runs) => (
        <p key={runs[0]?.start}>
          {runs.map((run) => (
            <MarkedRun key={run.start} run={run} numbers={numbers} />
          ))}
        </p>
      ))}
    </div>
  );
}

function MarkedRun({ run, numbers }: { run: Run; numbers: Map<string, EventNumber> }) {
  if (run.id === null) return run.text;
  const shades = run.ids.map((id) => colorOf(numbers.get(id)?.number ?? 1));
  return (
    <>
      {run.anchors.map((anchor) => (
        <span key={anchor} id={anchor} className="anchor" />
      ))}
      <mark
        id={run.id}
        data-events={run.ids.join(" ")}
        data-colors={shades.join(" ")}
        style={{ "--shades": shades.length } as object}
      >
        {run.text}
      </mark>
      {run.ends.map((id) => (
        <Fragment key={id}>{badge(id, numbers.get(id))}</Fragment>
      ))}
    </>
  );
}

function badge(id: string, event: EventNumber | undefined) {
  if (!event) return null;
  const { number, title } = event;
  return (
    <a href={`#event-${id}`} className="badge" data-color={colorOf(number)} aria-label={`Event ${number}: ${title}`}>
      {number}
    </a>
  );
}
