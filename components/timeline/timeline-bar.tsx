import { Icon } from "#components/icon";
import { formatWindow } from "#core/dates/format-window";
import type { Window } from "#core/timeline/clusters";
import { moved, zoomed } from "#core/timeline/view-window";

/** What stands above the timeline: which days it shows, said aloud after each move, and the ways to move without a drag. */
export function TimelineBar({
  window,
  total,
  disabled,
  extent,
  onGo,
  onSave,
  onKeys,
}: {
  window: Window;
  /** events in it */
  total: number;
  disabled: boolean;
  extent: Window;
  onGo: (change: (window: Window) => Window) => void;
  onSave: (format: "svg" | "png") => void;
  onKeys: () => void;
}) {
  const moves: [name: string, sign: string | null, change: (window: Window) => Window][] = [
    ["Earlier", "earlier", (window) => moved(window, -0.5)],
    ["Later", "later", (window) => moved(window, 0.5)],
    ["Zoom in", "closer", (window) => zoomed(window, 0.5)],
    ["Zoom out", "farther", (window) => zoomed(window, 2)],
    ["Show all years", null, () => extent],
  ];
  return (
    <div className="timeline-bar">
      <p role="status">
        {formatWindow(window.from, window.to)} <small>{countOf(total)}</small>
      </p>
      <fieldset className="timeline-controls">
        <legend className="sr-only">Move the timeline</legend>
        {moves.map(([name, sign, change]) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            title={name}
            disabled={disabled}
            onClick={() => onGo(change)}
          >
            {sign ? <Icon name={sign} /> : "All years"}
          </button>
        ))}
        <details className="timeline-menu">
          <summary aria-label="Download the view" title="Download the view">
            <Icon name="download" />
          </summary>
          <div>
            {(["svg", "png"] as const).map((format) => (
              <button key={format} type="button" disabled={disabled} onClick={() => onSave(format)}>
                Download as {format.toUpperCase()}
              </button>
            ))}
          </div>
        </details>
        <button type="button" aria-label="Keys of the timeline" title="Keys (?)" disabled={disabled} onClick={onKeys}>
          ?
        </button>
      </fieldset>
    </div>
  );
}

function countOf(total: number): string {
  return `${total.toLocaleString("en")} ${total === 1 ? "event" : "events"}`;
}
