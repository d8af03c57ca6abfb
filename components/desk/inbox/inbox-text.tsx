import { colorOf } from "#components/article/article-text";
import type { SuggestionCard } from "#core/desk/inbox";
import { paragraphsOf, type Run } from "../../article/article-runs";

interface Props {
  text: string;
  language: string;
  cards: readonly SuggestionCard[];
}

/** The passages of all suggestions that were not turned down: `2-0` is the first passage of the second suggestion. */
function spansOf(cards: readonly SuggestionCard[]) {
  return cards
    .filter(({ state }) => state !== "rejected")
    .flatMap(({ number, passages }) =>
      passages.map(({ start, end }, index) => ({ start, end, id: `${number}-${index}` })),
    );
}

/** The suggestions that passages belong to, each once. */
function numbersOf(ids: readonly string[]): number[] {
  return [...new Set(ids.map((id) => Number(id.split("-")[0])))];
}

/** An article as it is stored, with the passages of its suggestions marked; the numbers lead to the suggestions. */
export function InboxText({ text, language, cards }: Props) {
  return (
    <div className="article-text prose" lang={language}>
      {paragraphsOf(text, spansOf(cards)).map((runs) => (
        <p key={runs[0]?.start}>
          {runs.map((run) => (
            <MarkedRun key={run.start} run={run} />
          ))}
        </p>
      ))}
    </div>
  );
}

function MarkedRun({ run }: { run: Run }) {
  if (run.id === null) return run.text;
  const numbers = numbersOf(run.ids);
  return (
    <>
      {run.anchors.map((anchor) => (
        <span key={anchor} id={anchor} className="anchor" />
      ))}
      <mark
        id={run.id}
        data-passages={run.ids.join(" ")}
        data-numbers={numbers.join(" ")}
        data-colors={numbers.map(colorOf).join(" ")}
      >
        {run.text}
      </mark>
      {numbersOf(run.ends).map((number) => (
        <a
          key={number}
          href={`#s-${number}`}
          className="badge"
          data-color={colorOf(number)}
          data-passages={run.ends.filter((id) => id.startsWith(`${number}-`)).join(" ")}
          aria-label={`Suggestion ${number}`}
        >
          {number}
        </a>
      ))}
    </>
  );
}
