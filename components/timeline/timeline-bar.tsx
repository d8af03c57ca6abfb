import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import { eventCount } from "#core/span-words";
import type { Window } from "#core/timeline/clusters";
import { moved, zoomed } from "#core/timeline/view-window";
import { useWording } from "#language";

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
  const wording = useWording();
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
        {wording.window(window.from, window.to)} <small>{eventCount(total, wording)}</small>
      </p>
      <fieldset className="timeline-controls">
        <legend className="sr-only">{wording.t("Move the timeline")}</legend>
        {moves.map(([name, sign, change]) => (
          <button
            key={name}
            type="button"
            aria-label={wording.t(name)}
            title={wording.t(name)}
            disabled={disabled}
            onClick={() => onGo(change)}
          >
            {sign ? <Icon name={sign} /> : wording.t("All years")}
          </button>
        ))}
        <details className="timeline-menu">
          <summary aria-label={wording.t("Download the view")} title={wording.t("Download the view")}>
            <Icon name="download" />
          </summary>
          <div>
            {(["svg", "png"] as const).map((format) => (
              <button
                key={format}
                type="button"
                disabled={disabled}
                onClick={({ currentTarget }) => {
                  closeMenu(currentTarget);
                  onSave(format);
                }}
              >
                <Phrase text="Download as {format}" format={format.toUpperCase()} />
              </button>
            ))}
          </div>
        </details>
        <button
          type="button"
          aria-label={wording.t("Keys of the timeline")}
          title={wording.t("Keys (?)")}
          disabled={disabled}
          onClick={onKeys}
        >
          ?
        </button>
      </fieldset>
    </div>
  );
}

/** Whoever has chosen from a menu is done with it, and stands on what opened it. */
function closeMenu(chosen: Element): void {
  const menu = chosen.closest("details");
  menu?.removeAttribute("open");
  menu?.querySelector("summary")?.focus();
}
