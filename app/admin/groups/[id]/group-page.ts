import { database } from "#data/client";
import { countMembers, type Group, type GroupMember, getGroup, listMembers } from "#data/desk/groups/read-group";
import { NotFound } from "#data/errors";

/** What was done together, with a page of the events that it changed. */
export interface GroupPage {
  group: Group;
  members: GroupMember[];
  counts: Awaited<ReturnType<typeof countMembers>>;
}

/** Null where there is no such group. */
export async function readGroupPage(id: string, page: number): Promise<GroupPage | null> {
  const db = await database();
  try {
    const group = await getGroup(db, id);
    const [members, counts] = await Promise.all([listMembers(db, id, page), countMembers(db, id)]);
    return { group, members, counts };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
