import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionForm } from "#components/desk/action-form";
import { MergePreview } from "#components/desk/records/merge-preview";
import { RecordPicker } from "#components/desk/records/record-picker";
import { TextField } from "#components/desk/text-field";
import { may } from "#core/desk/permissions";
import { compareRecords } from "#core/desk/records/compare-records";
import { type Database, database } from "#data/client";
import { isId } from "#data/desk/record-id";
import { readRecordFacts } from "#data/desk/records/record-facts";
import { withDesk } from "#data/desk/records/with-desk";
import { resolvePicked } from "#data/desk/resolve-picked";
import { getEditor } from "../editor";
import { type DeskParameters, one } from "../parameters";
import { mergeRecordsAction } from "./actions";
import { type RecordNoun, recordDesks } from "./desk-of-records";
import "../diff.css";
import "../records.css";

/** Chooses what is merged into a record, shows what becomes of both, and does it. */
export async function MergePage({
  noun,
  id,
  parameters,
}: {
  noun: RecordNoun;
  id: string;
  parameters: DeskParameters;
}) {
  const editor = await getEditor();
  const db = await database();
  const chosen = await resolvePicked(db, noun === "entity" ? "person" : "place", {
    ...{ text: one(parameters, "with"), slug: one(parameters, "withSlug"), chosenFor: one(parameters, "withFor") },
  });
  const pair = isId(id) ? await readPair(db, noun, id, "slug" in chosen ? chosen.slug : null) : null;
  if (!pair) notFound();
  const { into, gone, changes, events } = pair;
  const problem =
    "problem" in chosen ? chosen.problem : gone?.id === id ? "A record cannot be merged with itself." : null;
  const mayMerge = withDesk(noun, ({ writes }) => may(editor.role, writes.merge));
  const { path } = recordDesks[noun];
  return (
    <div className="mt-8 grid max-w-[52rem] gap-6">
      <header className="grid gap-2">
        <h1>Merge another record into this one</h1>
        <p>
          <Link href={`${path}/${id}`} prefetch={false}>
            {into.name}
          </Link>{" "}
          stays. The other’s names become spellings of it, its events name this one, and its address leads here.
        </p>
      </header>
      {!mayMerge && <p className="notice">Merging is for admins. Ask one of them.</p>}
      <form className="desk-form" aria-label="Choose the other record">
        <RecordPicker
          name="with"
          label="The other record"
          kind={noun === "entity" ? "person" : "place"}
          hint="A name in any spelling, or the end of its address."
          text={gone?.name ?? one(parameters, "with")}
          slug={gone?.slug ?? ""}
          problems={problem ? [{ field: "with", message: problem }] : []}
        />
        <button type="submit" className="button button-plain">
          Show what would become of them
        </button>
      </form>
      {gone && !problem && (
        <>
          <MergePreview into={into.name} gone={gone} changes={changes} events={events} path={path} />
          {mayMerge && (
            <ActionForm action={mergeRecordsAction} submit={`Merge ${gone.name} into ${into.name}`}>
              <input type="hidden" name="noun" value={noun} />
              <input type="hidden" name="winner" value={into.id} />
              <input type="hidden" name="winnerVersion" value={into.version} />
              <input type="hidden" name="loser" value={gone.id} />
              <input type="hidden" name="loserVersion" value={gone.version} />
              <TextField id="reason" label="Why they are one" autoComplete="off" />
            </ActionForm>
          )}
        </>
      )}
    </div>
  );
}

/** Both records, and what the one that stays would say. Null where it is not there. */
function readPair(db: Database, noun: RecordNoun, id: string, slug: string | null) {
  return withDesk(noun, async (desk) => {
    const into = await desk.find(db, id);
    if (!into) return null;
    const goneId = slug ? await desk.findId(db, slug) : null;
    const gone = goneId ? await desk.find(db, goneId) : null;
    const joined = gone ? desk.join(into.draft, gone.draft) : into.draft;
    const facts = goneId ? await readRecordFacts(db, noun, goneId) : null;
    const named = (record: typeof into) => ({ ...record, draft: undefined, name: record.draft.name });
    return {
      into: named(into),
      gone: gone && named(gone),
      changes: compareRecords(desk.form.parts, into.draft, joined, into.draft),
      events: facts?.events ?? 0,
    };
  });
}
