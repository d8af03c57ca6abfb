import { beforeAll, expect, test } from "vitest";
import type { Editor } from "#core/desk/role";
import { NotFound, Refused } from "#data/errors";
import { findEventCards } from "#data/events";
import { describeSeeded } from "#data/testing/database";
import { withTranslations } from "#data/translations";
import { currentVersion } from "../dataset-version";
import { findTranslation, type SentTranslation, saveTranslation } from "./translations";

const editor: Editor = { id: "e", name: "Ed", role: "editor" };
const slug = "2018-06-12-singapore-summit";

describeSeeded("the words of an event in Korean", (getDb) => {
  let sent: SentTranslation;

  beforeAll(async () => {
    const { id, title, summary } = await getDb().event.findUniqueOrThrow({ where: { slug } });
    const words = { title: "싱가포르 정상회담", summary: "김정은과 트럼프가 만났다." };
    sent = { eventId: id, language: "ko", ...words, ofTitle: title, ofSummary: summary };
  });

  const shown = async (language: string) => {
    const [card] = await withTranslations(getDb(), await findEventCards(getDb(), [slug]), language);
    return card?.translated;
  };

  test("are kept, changed and shown in Korean alone, and make no new version of the dataset", async () => {
    const { number } = await currentVersion(getDb());
    expect(await shown("ko")).toBeUndefined();
    await saveTranslation(getDb(), editor, sent);
    await saveTranslation(getDb(), editor, { ...sent, title: " 북미 정상회담 " });
    expect(await shown("ko")).toEqual({ title: "북미 정상회담", summary: sent.summary });
    expect(await shown("en")).toBeUndefined();
    expect((await currentVersion(getDb())).number).toBe(number);
    expect((await findTranslation(getDb(), sent.eventId, "ko"))?.translation).toMatchObject({ by: "Ed" });
    const entries = await getDb().auditEntry.findMany({ where: { action: "event.translate" } });
    expect(entries.map(({ by, subject }) => [by, subject])).toEqual([
      ["Ed", slug],
      ["Ed", slug],
    ]);
  });

  test("are held back where the English words are others by now", async () => {
    await saveTranslation(getDb(), editor, { ...sent, ofSummary: "What it said before." });
    expect(await shown("ko")).toEqual({ title: sent.title, summary: null });
  });

  test("are refused without a title, and for what is no event", async () => {
    await expect(saveTranslation(getDb(), editor, { ...sent, title: "  " })).rejects.toThrow(Refused);
    await expect(saveTranslation(getDb(), editor, { ...sent, title: "가".repeat(501) })).rejects.toThrow(Refused);
    const eventId = "00000000-0000-7000-8000-000000000000";
    await expect(saveTranslation(getDb(), editor, { ...sent, eventId })).rejects.toThrow(NotFound);
    expect(await findTranslation(getDb(), "no id", "ko")).toBeNull();
  });
});
