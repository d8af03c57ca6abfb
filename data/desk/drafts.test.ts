import { beforeAll, expect, test } from "vitest";
import { noFields } from "#core/desk/event-fields";
import { describeEngines } from "#data/testing/database";
import { addAccount, owner } from "./accounts";
import { endDraft, findDraft, findSavedKey, keepDraft } from "./drafts";

describeEngines("what is typed and not saved", (getDb) => {
  let ann = { id: "", name: "Ann", role: "editor" as const };
  const of = { noun: "event", subject: "new" } as const;

  beforeAll(async () => {
    const account = { email: "ann@example.org", password: "four random words here" };
    ann = { ...ann, id: (await addAccount(getDb(), owner, account)).id };
  });

  const keep = (title: string, formKey: string | null) => {
    const fields = { ...noFields(), lines: { title } };
    return keepDraft(getDb(), ann, { ...of, fields, baseVersion: null, formKey });
  };
  const titleOf = async () => (await findDraft(getDb(), ann, "new"))?.fields.lines.title ?? null;

  test("is kept until it is given up", async () => {
    await keep("Half a", "page-1");
    await keep("Half a word", "page-1");
    expect(await titleOf()).toBe("Half a word");
    await endDraft(getDb(), ann, of, null);
    expect(await titleOf()).toBeNull();
  });

  test("does not come back when its last letters come after it was saved, and the next form is kept", async () => {
    await keep("A whole word", "page-2");
    await endDraft(getDb(), ann, of, "page-2");
    await keep("A whole word", "page-2");
    expect(await titleOf()).toBeNull();
    expect(await findSavedKey(getDb(), ann, of)).toBe("page-2");
    await keep("Another", "page-3");
    expect(await titleOf()).toBe("Another");
    await endDraft(getDb(), ann, of, null);
    expect(await titleOf()).toBeNull();
  });
});
