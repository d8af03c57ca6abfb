import type { EventCard, EventType } from "#core/event";

/** Where an event stands in the classes of conflict research; empty = not without a coder (docs/codebook.md). */
export interface Crosswalk {
  /** the event type of PLOVER */
  plover: "CONSULT" | "AGREE" | "";
  /** PLOVER's context: `future` for what has not come true */
  ploverContext: "future" | "";
  /** the code of CAMEO, version 1.1b3 */
  cameo: string;
}

type Coded = Pick<EventCard, "type" | "status" | "place" | "participants">;

const ploverOf: Record<EventType, Crosswalk["plover"]> = {
  summit: "CONSULT",
  visit: "CONSULT",
  meeting: "CONSULT",
  talks: "CONSULT",
  call: "CONSULT",
  letter: "CONSULT",
  agreement: "AGREE",
  statement: "",
  action: "",
};

/** What the DPRK does by an event that is held; a place decides about the rest. */
const cameoOf: Partial<Record<EventType, string>> = { talks: "046", call: "041", letter: "040", agreement: "057" };

/**
 * The classes that follow from type, status and place alone, the DPRK being the actor. What was said or done in a
 * statement or an action decides its class, which no rule of ours reads; what was cancelled has none.
 */
export function crosswalkOf(event: Coded): Crosswalk {
  if (event.status === "cancelled") return { plover: "", ploverContext: "", cameo: "" };
  const isHeld = event.status === "held";
  const plover = ploverOf[event.type];
  return { plover, ploverContext: isHeld ? "" : "future", cameo: isHeld ? cameoHeld(event) : cameoIntended(plover) };
}

/** 036: express intent to meet or negotiate; 030: express intent to cooperate, not specified. */
function cameoIntended(plover: Crosswalk["plover"]): string {
  return plover === "CONSULT" ? "036" : plover === "AGREE" ? "030" : "";
}

function cameoHeld({ type, place, participants }: Coded): string {
  const byType = cameoOf[type];
  if (byType || type === "statement" || type === "action") return byType ?? "";
  const country = place?.country ?? null;
  if (country === null) return "040";
  if (country === "KP") return "043";
  return participants.some((participant) => participant.country === country) ? "042" : "044";
}
