/** What a key does while choices are open: a choice becomes active, opens, or the list closes; `leave` is for the box, too. */
export type Move = number | "open" | "close" | "leave" | null;

/** @param active the place of the active choice among `count`, -1 where none is */
export function moveOf(key: string, active: number, count: number): Move {
  switch (key) {
    case "ArrowDown":
      return (active + 1) % count;
    case "ArrowUp":
      return (active <= 0 ? count : active) - 1;
    case "Enter":
      return active >= 0 ? "open" : "leave";
    case "Escape":
      return "close";
    case "Tab":
      return "leave";
    default:
      return null;
  }
}
