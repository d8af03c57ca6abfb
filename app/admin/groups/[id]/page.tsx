import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { groupKindWords } from "#components/desk/groups/group-rows";
import { MemberRows } from "#components/desk/groups/member-rows";
import { UndoForm } from "#components/desk/groups/undo-form";
import { ListPages } from "#components/desk/list-pages";
import { formatInstant } from "#core/desk/format-instant";
import { countWords } from "#core/desk/group-words";
import { may } from "#core/desk/permissions";
import { membersAPage } from "#data/desk/groups/read-group";
import { undoWrites } from "#data/desk/groups/undo-group";
import { getEditor } from "../../editor";
import { type DeskParameters, hrefOf, pageOf } from "../../parameters";
import { undoAction } from "./actions";
import { readGroupPage } from "./group-page";

export const metadata: Metadata = { title: "Done together" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<DeskParameters>;
}

export default async function GroupPage({ params, searchParams }: Props) {
  const [{ id }, parameters, editor] = [await params, await searchParams, await getEditor()];
  const page = pageOf(parameters);
  const found = await readGroupPage(id, page);
  if (!found) notFound();
  const { group, members, counts } = found;
  const write = undoWrites[group.kind];
  const canUndo = write !== undefined && group.undoneAt === null && may(editor.role, write);
  return (
    <div className="mt-8 grid gap-8">
      <header className="grid gap-3">
        <p className="kicker">
          <Link href="/admin/groups" prefetch={false}>
            Done together
          </Link>
          <span>{groupKindWords[group.kind]}</span>
        </p>
        <h1 className="break-words">{group.name}</h1>
        <p>
          {group.by}, {formatInstant(group.at)} UTC: “{group.reason}”
        </p>
        <p className="text-soft">{countWords(group.counts)}</p>
      </header>
      {group.undoneAt && (
        <p role="status" className="notice">
          Taken back by {group.undoneBy}, {formatInstant(group.undoneAt)} UTC.
        </p>
      )}
      <section aria-labelledby="events" className="grid gap-4">
        <h2 id="events">{counts.all === 1 ? "One event" : `${counts.all.toLocaleString("en")} events`}</h2>
        {members.length > 0 && <MemberRows members={members} />}
        {counts.waiting > 0 && (
          <p>
            <Link href="/admin/events?state=proposed" prefetch={false}>
              Changes that wait for a reviewer: {counts.waiting}
            </Link>
          </p>
        )}
        <ListPages
          page={page}
          pages={Math.ceil(counts.all / membersAPage)}
          hrefOf={(number) => hrefOf({ page: number })}
        />
      </section>
      {canUndo && <UndoForm id={id} {...counts} action={undoAction} />}
    </div>
  );
}
