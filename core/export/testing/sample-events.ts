import fc from "fast-check";
import { boundsOf } from "#core/dates/edtf";
import type { EventRecord } from "#core/event";
import { eventStatuses, eventTypes } from "#core/event-kinds";
import type { ExportContext } from "#core/export/export-context";

/** A synthetic event with everything in it. */
export const sampleEvent: EventRecord = {
  id: "0199c0de-0000-7000-8000-000000000001",
  slug: "2018-06-12-synthetic-summit",
  url: "https://example.org/events/2018-06-12-synthetic-summit",
  title: "Synthetic summit, with “quotes”; and a comma",
  type: "summit",
  status: "held",
  date: "2018-06-12",
  earliest: "2018-06-12",
  latest: "2018-06-12",
  place: { slug: "singapore", name: "Singapore", country: "SG", lat: 1.3, lon: 103.8 },
  places: [{ slug: "singapore", name: "Singapore", country: "SG", lat: 1.3, lon: 103.8 }],
  participants: [
    { slug: "a-b", name: "A B", native: "가나", country: "KP", office: "Chairman" },
    { slug: "c-d", name: "C D", native: null, country: "US", office: null },
  ],
  summary: "Line one.\nLine two, 조선.",
  note: null,
  tags: ["denuclearization"],
  counterpart: "US",
  related: [{ slug: "2018-05-24-synthetic-letter", kind: "related" }],
  sources: [
    {
      url: "https://example.org/a?b=1&c=2",
      publisher: "Synthetic Press",
      title: "A <title> & more",
      date: "2018-06-12",
      kind: "press",
      supports: ["existence", "date"],
    },
  ],
  evidence: [
    {
      article: "2018-06-12-synthetic",
      exact: "They met.",
      prefix: "",
      suffix: " Then",
      start: 0,
      end: 9,
      supports: ["existence"],
    },
  ],
  history: [],
  version: 2,
  updatedAt: "2026-11-25T10:00:00.000Z",
};

export const sampleContext: ExportContext = {
  site: "https://example.org",
  query: "type=summit&q=%3Cb%3E%40x",
  address: "https://example.org/export/events.csv?type=summit&q=%3Cb%3E%40x",
  version: { number: 12, at: "2026-11-25T10:00:00.000Z", day: "2026-11-25" },
  retrievedOn: "2026-11-26",
};

/** Text as hostile as a database can hold: PostgreSQL stores no NUL and no lone surrogate. */
const text = fc.oneof(
  fc.constantFrom(
    "=HYPERLINK(1)",
    "+1",
    "-2",
    "@x",
    "\tcmd",
    "\r\n=1",
    "</script><script>",
    "<!--",
    "]]>",
    "a; b, c\\",
    "% } { # $ ^ _ ~ \\end",
    "END:VEVENT",
    "TY  - X",
    "최선희",
    "𝔘𝔫𝔦",
    '"',
    "＝1",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 120 }).map((value) => value.replaceAll("\0", "") || "x"),
);

const date = fc.constantFrom(
  "2018-06-12",
  "2018-06",
  "2018",
  "2018-23",
  "201X",
  "2018-06-10/2018-06-12",
  "2018-06-12/..",
  "[..2018-09-27]",
  "2018-06-12~",
  "../2018-06-12",
  "2018-06?",
);

/** Synthetic events of all kinds, each with another id. */
export const anyEvents: fc.Arbitrary<EventRecord[]> = fc
  .array(
    fc.record({
      title: text,
      summary: text,
      date,
      type: fc.constantFrom(...eventTypes),
      status: fc.constantFrom(...eventStatuses),
      tag: fc.constantFrom<string[]>([], ["six-party"]),
      place: fc.option(text, { nil: null }),
      name: text,
      publisher: text,
    }),
    { maxLength: 6 },
  )
  .map((drafts) =>
    drafts.map(({ name, publisher, place, tag, ...draft }, index) => ({
      ...sampleEvent,
      ...draft,
      ...boundsOf(draft.date),
      id: `0199c0de-0000-7000-8000-${String(index).padStart(12, "0")}`,
      slug: `synthetic-${index}`,
      tags: tag,
      place: place === null ? null : { slug: null, name: place, country: null, lat: null, lon: null },
      participants: sampleEvent.participants.map((participant) => ({ ...participant, name })),
      sources: sampleEvent.sources.map((source) => ({ ...source, publisher, title: name })),
    })),
  );

/** Events in pages, as the database gives them. */
export async function* inPages(events: readonly EventRecord[], size = 2): AsyncGenerator<EventRecord[]> {
  for (let start = 0; start < events.length; start += size) yield events.slice(start, start + size);
}
