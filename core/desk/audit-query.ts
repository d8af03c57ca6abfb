import { isDay } from "#core/dates/calendar";
import type { Problem } from "#core/desk/event-problems";

/** What of the log is asked for; empty = all. */
export interface AuditQuery {
  /** the name of whoever did it, as the log has it */
  who: string;
  /** an act such as `event.publish`, or all of a kind such as `event` */
  what: string;
  /** days of UTC, the last one included */
  from: string;
  to: string;
  outcome: "" | "done" | "refused";
  /** words of what it was done to: a slug, an address */
  about: string;
}

/** The whole log. */
export const everything: AuditQuery = { who: "", what: "", from: "", to: "", outcome: "", about: "" };

/** The parameters of a query, in the order of the form. */
export const auditParameters = ["who", "what", "from", "to", "outcome", "about"] as const;

/** Reads the parameters of an address; what cannot be meant is named and left out. */
export function parseAuditQuery(value: (name: string) => string): { query: AuditQuery; problems: Problem[] } {
  const said = (name: string) => value(name).trim().slice(0, 200);
  const problems: Problem[] = [];
  const day = (name: "from" | "to") => {
    const text = said(name);
    if (text === "" || isDay(text)) return text;
    problems.push({ field: name, message: `“${text}” is no day: write one like 2018-06-12.` });
    return "";
  };
  const what = said("what");
  if (what !== "" && !/^[a-z-]+(\.[a-z-]+)?$/.test(what))
    problems.push({ field: "what", message: `“${what}” is no act of the desk.` });
  const outcome = said("outcome");
  if (outcome !== "" && outcome !== "done" && outcome !== "refused")
    problems.push({ field: "outcome", message: `“${outcome}” is no outcome: it is done or refused.` });
  return {
    query: {
      ...{ who: said("who"), about: said("about"), from: day("from"), to: day("to") },
      what: problems.some(({ field }) => field === "what") ? "" : what,
      outcome: outcome === "done" || outcome === "refused" ? outcome : "",
    },
    problems,
  };
}
