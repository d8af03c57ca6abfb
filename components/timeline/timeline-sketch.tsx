import { daysBetween } from "#core/dates/calendar";
import { eventCount } from "#core/span-words";
import { drawingOf } from "#core/timeline/drawing";
import { laneWords } from "#core/timeline/lanes";
import type { TimelineAnswer, TimelineCluster, TimelineEvent } from "#core/timeline/timeline-answer";
import { useWording } from "#language";

type Item = TimelineEvent | TimelineCluster;

const width = 1_000;

/**
 * The timeline as the server draws it: one row a lane and two paths in each, whatever it holds. It stands until the
 * widget has come, and for good where there is no JavaScript. Strokes do not scale, so a day stays a square.
 */
export function TimelineSketch({ answer }: { answer: TimelineAnswer }) {
  const wording = useWording();
  const { from, to, lanes, items, total } = answer;
  const words = `${eventCount(total, wording)}, ${wording.window(from, to)}`;
  return (
    <div
      className="timeline-sketch"
      role="img"
      aria-label={wording.t("{words}, in {count} lanes. The list below names them.", {
        words: words,
        count: lanes.length,
      })}
    >
      <div className="sketch-lanes">
        {lanes.map(({ id, title }) => (
          <div key={id} className="sketch-lane">
            <span className="timeline-lane">{laneWords({ id, title }, wording)}</span>
            <svg viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
              <path
                data-held="no"
                d={pathOf(
                  items.filter((item) => item.lane === id && !wasHeld(item)),
                  answer,
                )}
              />
              <path
                d={pathOf(
                  items.filter((item) => item.lane === id && wasHeld(item)),
                  answer,
                )}
              />
            </svg>
          </div>
        ))}
      </div>
      <p className="sketch-ends">
        <span>{wording.day(from)}</span>
        <span>{wording.day(to)}</span>
      </p>
    </div>
  );
}

function wasHeld(item: Item): boolean {
  return item.kind === "cluster" || item.status === "held";
}

/** One stroke an item, from its first day to its last; a stroke of no length is a square, by its cap. */
export function pathOf(items: Item[], window: { from: string; to: string }): string {
  const days = daysBetween(window.from, window.to) + 1;
  const place = (day: string, share: number) => {
    const x = ((daysBetween(window.from, day) + share) / days) * width;
    return Math.round(Math.min(width, Math.max(0, x)) * 10) / 10;
  };
  return items
    .map((item) => (item.kind === "cluster" ? item : drawingOf(item.date)))
    .map(({ from, to }) => `M${place(from, 0.5)} 5H${place(to, 0.5)}`)
    .join("");
}
