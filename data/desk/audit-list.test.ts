import { beforeAll, expect, test } from "vitest";
import { type AuditQuery, everything } from "#core/desk/audit-query";
import type { Role } from "#core/desk/role";
import { Forbidden } from "#data/errors";
import { describeEngines } from "#data/testing/database";
import { addAudit, addRefusal } from "./audit";
import { countAudit, exportAudit, listAudit } from "./audit-list";

const as = (role: Role) => ({ id: role, name: role, role });
const ann = { id: "ann", name: "Ann" };
const ben = { id: "ben", name: "Ben" };

describeEngines("the log", (getDb) => {
  beforeAll(async () => {
    const db = getDb();
    for (let number = 0; number < 5; number++)
      await addAudit(db, ann, { action: "event.publish", noun: "event", subject: `2018-summit_${number}` });
    await addAudit(db, ben, { action: "entity.save", noun: "entity", subject: "kim-song" });
    await addRefusal(db, ben, { action: "event.withdraw", noun: "event", subject: "2018-summit_1" });
    await addRefusal(db, { id: null, name: "ann@example.org" }, { action: "sign-in" });
    await addAudit(db, ben, { action: "account.secure", noun: "account" });
    await getDb().auditEntry.create({
      data: { action: "event.create", by: "Old", subject: "old", at: new Date("2026-01-02T23:59:59Z") },
    });
  });

  const count = (part: Partial<AuditQuery>, role: Role = "reviewer") =>
    countAudit(getDb(), as(role), { ...everything, ...part });

  test.each<[Partial<AuditQuery>, number]>([
    [{}, 10],
    [{ who: "ann" }, 5],
    [{ what: "event" }, 7],
    [{ what: "event.publish" }, 5],
    [{ outcome: "refused" }, 2],
    [{ about: "SUMMIT_1" }, 2],
    [{ about: "summit%" }, 0],
    [{ from: "2026-01-02", to: "2026-01-02" }, 1],
    [{ to: "2026-01-01" }, 0],
    [{ who: "Ben", what: "event", outcome: "refused" }, 1],
  ])("%o finds %i entries", async (part, entries) => {
    expect(await count(part)).toBe(entries);
  });

  test("pages follow each other, newest first, and none is told twice", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listAudit>> = await listAudit(getDb(), as("admin"), everything, {
        after,
        limit: 3,
      });
      seen.push(...page.lines.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(10);
    expect(seen).toHaveLength(10);
    expect((await listAudit(getDb(), as("admin"), everything, { after: "no id" })).lines.at(-1)?.by).toBe("Old");
  });

  test("what happened at the door is for those who may take the log away, and one’s own for oneself", async () => {
    expect(await count({}, "editor")).toBe(8);
    const own = await countAudit(getDb(), { id: "ben", name: "Ben", role: "editor" }, everything);
    expect(own).toBe(9);
  });

  test("taking it away is for reviewers and admins, and is in the log itself", async () => {
    await expect(exportAudit(getDb(), as("editor"), everything, "csv")).rejects.toThrow(Forbidden);
    const query = { ...everything, what: "event" };
    const pages = await exportAudit(getDb(), as("reviewer"), query, "json");
    let entries = 0;
    for await (const page of pages) entries += page.length;
    expect(entries).toBe(7);
    expect(await count({ what: "audit.export" })).toBe(2);
  });
});
