"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#core/desk/form-state";
import { database } from "#data/client";
import { requestChanges, restoreRevision } from "#data/desk/event-states";
import { acceptProposal, declineProposal } from "#data/desk/proposals";
import type { SaveOutcome } from "#data/desk/save-outcome";
import { DataError, toDataError } from "#data/errors";
import { getEditor } from "../../editor";

/** Publishes a change that waited. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  return goOn(async () => acceptProposal(await database(), await getEditor(), text(form, "proposal")));
}

/** Turns a change down, with a reason. */
export async function declineAction(_: FormState, form: FormData): Promise<FormState> {
  const reason = text(form, "decision").trim();
  if (reason === "") return { problems: [{ field: "decision", message: "Say why: its author will ask." }] };
  return goOn(async () => {
    const id = await declineProposal(await database(), await getEditor(), text(form, "proposal"), reason);
    return { kind: "saved", id, slug: "", version: 0, state: "published" };
  }, "declined");
}

/** Sends an event in review back, with what to mend. */
export async function requestChangesAction(_: FormState, form: FormData): Promise<FormState> {
  return goOn(
    async () => requestChanges(await database(), await getEditor(), { ...act(form), reason: text(form, "wish") }),
    "returned",
  );
}

/** Makes an event say again what it said in a revision. */
export async function restoreAction(_: FormState, form: FormData): Promise<FormState> {
  const number = Number(text(form, "number"));
  const reason = text(form, "reason").trim() || `Restored version ${number}`;
  return goOn(async () => restoreRevision(await database(), await getEditor(), { ...act(form), number, reason }));
}

async function goOn(work: () => Promise<SaveOutcome>, saved?: string): Promise<FormState> {
  let outcome: SaveOutcome;
  try {
    outcome = await work();
  } catch (cause) {
    const error = toDataError(cause);
    if (error instanceof DataError) return { problems: [{ field: "form", message: error.message }] };
    throw cause;
  }
  if (outcome.kind === "problems") return { problems: outcome.problems };
  if (outcome.kind === "stale")
    return {
      problems: [
        {
          field: "form",
          message: `The event is at version ${outcome.current} now. Load the page again and look at it.`,
        },
      ],
    };
  redirect(`/admin/events/${outcome.id}?saved=${saved ?? (outcome.kind === "saved" ? outcome.state : "proposed")}`);
}

function act(form: FormData): { id: string; version: number } {
  return { id: text(form, "event"), version: Number(text(form, "version")) };
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
