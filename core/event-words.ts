import type { ClaimStatus, EventType } from "#core/event";

/** The plain words for a type, as legends and filters show it. Apart from the schemas, so that browsers need not load those. */
export const typeWords: Record<EventType, string> = {
  summit: "Summit",
  visit: "Visit",
  meeting: "Meeting",
  talks: "Talks",
  call: "Call",
  letter: "Letter",
  agreement: "Agreement",
  statement: "Statement",
  action: "Action",
};

/** The plain words for a status, or for what a claim says of it. */
export const statusWords: Record<ClaimStatus, string> = {
  proposed: "Proposed",
  planned: "Planned",
  held: "Held",
  postponed: "Postponed",
  cancelled: "Cancelled",
  denied: "Denied",
};
