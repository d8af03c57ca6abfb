// Apart from the schemas (event.ts), so that the browser gets these words without the library that checks them.

/** One diplomatic act, by kind. The order is that of lists and legends. */
export const eventTypes = [
  "summit",
  "visit",
  "meeting",
  "talks",
  "call",
  "letter",
  "agreement",
  "statement",
  "action",
] as const;

/** What became of an event, spelt as iCalendar and schema.org spell it. */
export const eventStatuses = ["proposed", "planned", "held", "postponed", "cancelled"] as const;

/** What a claim may say of an event's status: also that it is denied. */
export const claimStatuses = [...eventStatuses, "denied"] as const;

/** What one source can assert about one event. */
export const claimFields = ["existence", "date", "place", "participant", "status", "outcome"] as const;
