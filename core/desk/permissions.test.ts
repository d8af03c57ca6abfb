import { expect, test } from "vitest";
import { may, type Write, writes } from "./permissions";
import { type Role, roles } from "./role";

/** Written down a second time, by hand: a slip in the table has to be made twice to go unnoticed. */
const reviewers = [
  "event.publish event.save-published event.request-changes event.withdraw event.restore",
  "proposal.accept proposal.decline article.edit article.drop-evidence suggestion.publish suggestion.attach suggestion.reopen",
  "suggestion.undo",
  "entity.save place.save note.decide audit.export",
]
  .join(" ")
  .split(" ");
const admins =
  "event.merge event.unmerge entity.merge entity.unmerge place.merge place.unmerge import.run import.undo account.add account.set-role account.remove".split(
    " ",
  );

const all = Object.keys(writes) as Write[];
const table = all.flatMap((write) => roles.map((role): [Write, Role] => [write, role]));

test.each(table)("%s by a role of %s", (write, role) => {
  const least = admins.includes(write) ? ["admin"] : reviewers.includes(write) ? ["reviewer", "admin"] : [...roles];
  expect(may(role, write)).toBe(least.includes(role));
});

test("the lists name writes that there are", () => {
  expect([...reviewers, ...admins].filter((write) => !(write in writes))).toEqual([]);
});
