import type { Metadata } from "next";
import { GroupRows } from "#components/desk/groups/group-rows";
import { ListPages } from "#components/desk/list-pages";
import { database } from "#data/client";
import { groupsAPage, listGroups } from "#data/desk/groups/read-group";
import { getEditor } from "../editor";
import { type DeskParameters, hrefOf, pageOf } from "../parameters";

export const metadata: Metadata = { title: "Done together" };

export default async function GroupsPage({ searchParams }: { searchParams: Promise<DeskParameters> }) {
  await getEditor();
  const page = pageOf(await searchParams);
  const { groups, total } = await listGroups(await database(), page);
  return (
    <div className="mt-8 grid gap-6">
      <header className="grid gap-3">
        <h1>Done together</h1>
        <p className="text-soft">Imports, merges, and what was accepted at once. Each can be taken back as a whole.</p>
      </header>
      {groups.length > 0 ? <GroupRows groups={groups} /> : <p className="notice">Nothing was done together yet.</p>}
      <ListPages page={page} pages={Math.ceil(total / groupsAPage)} hrefOf={(number) => hrefOf({ page: number })} />
    </div>
  );
}
