import { formatDay } from "#core/dates/format-date";

/** Under a view in a frame: whose it is, how much it shows, and whether it follows the record or is kept as it stood. */
export function EmbedFoot({ shown, href, frozenAt }: { shown: number; href: string; frozenAt: Date | null }) {
  return (
    <footer className="embed-foot">
      <a href={href} target="_blank" rel="noopener">
        Panmunjom, a sourced timeline of North Korea’s diplomacy
      </a>{" "}
      · {shown.toLocaleString("en")} {shown === 1 ? "event" : "events"} ·{" "}
      {frozenAt ? `frozen: the record as it stood on ${formatInstant(frozenAt)}` : "live: it follows the record"} · CC
      BY 4.0
    </footer>
  );
}

/** "25 November 2026, 16:00 UTC". */
export function formatInstant(instant: Date): string {
  const text = instant.toISOString();
  return `${formatDay(text.slice(0, 10))}, ${text.slice(11, 16)} UTC`;
}
