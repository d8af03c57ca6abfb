import type { Metadata } from "next";
import Link from "next/link";
import { ListPages } from "#components/desk/list-pages";
import { NoteRows } from "#components/desk/notes/note-rows";
import { may } from "#core/desk/permissions";
import { database } from "#data/client";
import { listNotes, notesPerPage } from "#data/desk/reader-notes";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, one, pageOf } from "../parameters";
import { decideNoteAction } from "./actions";
import "../inbox.css";
import "../talk.css";

export const metadata: Metadata = { title: "Suggestions of readers" };

const states = [
  ["waiting", "waiting"],
  ["accepted", "accepted"],
  ["rejected", "dismissed"],
] as const;

export default async function NotesPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  const editor = await getEditor();
  const parameters = await searchParams;
  const asked = one(parameters, "state");
  const state = asked === "accepted" || asked === "rejected" ? asked : "waiting";
  const page = pageOf(parameters);
  const { notes, total } = await listNotes(await database(), { state, page });
  return (
    <div className="mt-8 grid gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1>Suggestions of readers</h1>
        <p>
          <Link href="/admin/suggestions" prefetch={false}>
            From articles
          </Link>{" "}
          · From readers
        </p>
      </header>
      <nav aria-label="States">
        <ul className="desk-buttons">
          {states.map(([value, words]) => (
            <li key={value}>
              <Link href={`?state=${value}`} prefetch={false} aria-current={value === state ? "page" : undefined}>
                {words}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className="text-small text-soft">
        {total === 0 ? "None." : total === 1 ? "1 suggestion" : `${total} suggestions`}
      </p>
      <NoteRows notes={notes} action={may(editor.role, "note.decide") ? decideNoteAction : null} />
      <ListPages
        page={page}
        pages={Math.ceil(total / notesPerPage)}
        hrefOf={(number) => hrefOf({ state, page: number })}
      />
    </div>
  );
}
