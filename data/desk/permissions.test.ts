import { expect, test } from "vitest";
import { may, type Write, writes } from "#core/desk/permissions";
import { roles } from "#core/desk/role";
import { Forbidden } from "#data/errors";
import { describeEngines } from "#data/testing/database";
import { deskWrite } from "./desk-write";

describeEngines("every write of the desk", (getDb) => {
  test.each(Object.keys(writes) as Write[])("%s: who may not writes nothing, and the log says so", async (write) => {
    for (const role of roles) {
      const before = await getDb().tag.count();
      const asked = deskWrite(getDb(), { id: role, name: role, role }, { write, subject: role }, async (tx) => {
        await tx.tag.create({ data: { slug: `${write.replace(".", "-")}-${role}`, name: role } });
        return { result: null, audit: {} };
      });
      if (may(role, write)) await asked;
      else await expect(asked).rejects.toThrow(Forbidden);
      expect(await getDb().tag.count()).toBe(before + (may(role, write) ? 1 : 0));
      const [entry] = await getDb().auditEntry.findMany({ where: { action: write, by: role } });
      expect(entry?.outcome).toBe(may(role, write) ? "done" : "refused");
    }
  });

  test("what fails half-way is taken back, with its entry in the log", async () => {
    const admin = { id: "a", name: "a", role: "admin" } as const;
    const asked = deskWrite(getDb(), admin, { write: "tag.create", subject: "half" }, async (tx) => {
      await tx.tag.create({ data: { slug: "half", name: "Half" } });
      throw new Error("The lights went out.");
    });
    await expect(asked).rejects.toThrow("The lights went out.");
    expect(await getDb().tag.count({ where: { slug: "half" } })).toBe(0);
    expect(await getDb().auditEntry.count({ where: { subject: "half" } })).toBe(0);
  });

  test("the log cannot be altered", async () => {
    await expect(getDb().auditEntry.updateMany({ data: { by: "nobody" } })).rejects.toThrow();
    await expect(getDb().auditEntry.deleteMany({})).rejects.toThrow();
  });
});
