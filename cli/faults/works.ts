import { parseArticleFile } from "#core/article-file";
import { addDays } from "#core/dates/calendar";
import { EventDraft } from "#core/event-draft";
import { type CompiledLexicon, compileLexicon } from "#core/extract/compile-lexicon";
import { writeBackup } from "#data/backup/backup-file";
import type { OpenDatabase } from "#data/client";
import { createEvent } from "#data/create-event";
import { refreshIndex } from "#data/event-index/refresh-index";
import { ingestArticle } from "#data/ingest";
import { readLexicon } from "#data/lexicon";
import { deployMigrations } from "#data/migrations/deploy";

/** What is interrupted by a kill. */
export const works = ["ingest", "publish", "migration", "backup"] as const;
export type Work = (typeof works)[number];

/** Something that a process does again and again; it says each time what is now committed. */
export interface Doing {
  /** the number of the first that is not done yet */
  from: number;
  /** for backups: where they go */
  file: string;
  say: (done: string) => void;
}

/** Does a work until the process is killed; a migration is done once. */
export async function doWork(work: Work, database: OpenDatabase, doing: Doing): Promise<void> {
  if (work === "migration") {
    await deployMigrations(database.connection);
    doing.say("migrated");
    return;
  }
  const lexicon = work === "ingest" ? compileLexicon(await readLexicon(database.db)) : null;
  for (let number = doing.from; ; number++) {
    if (lexicon) await ingestOne(database, lexicon, number);
    else if (work === "publish") await publishOne(database, number);
    else await writeBackup(database.connection, doing.file);
    doing.say(String(number));
  }
}

/** Takes in the synthetic article of a number. */
export async function ingestOne({ db }: OpenDatabase, lexicon: CompiledLexicon, number: number): Promise<void> {
  const article = parseArticleFile(Buffer.from(articleOf(number)));
  if (Array.isArray(article)) throw new Error(JSON.stringify(article));
  await ingestArticle(db, { name: `synthetic-${number}.txt`, article }, { lexicon });
}

/** A synthetic article with two events of its own days; each number has another text. */
function articleOf(number: number): string {
  const day = addDays("1990-01-01", number * 3);
  const before = addDays(day, -1);
  return (
    `date ${day} Synthetic article ${number}. Kim Yong Nam met Jimmy Carter in Pyongyang on ${words(before)}. ` +
    `They agreed to meet again in Geneva on ${words(addDays(day, 1))}.`
  );
}

function words(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const name = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString("en", { month: "long", timeZone: "UTC" });
  return `${name} ${date}, ${year}`;
}

/** Publishes the synthetic event of a number, and indexes it now and then. */
export async function publishOne({ db }: OpenDatabase, number: number): Promise<void> {
  await createEvent(
    db,
    { draft: draftOf(number), history: [] },
    { by: "faults", reason: "synthetic", editorId: null, groupId: null, origin: "import" },
  );
  if (number % 5 === 0) await refreshIndex(db);
}

/** The slug of the synthetic event of a number. */
export function slugOf(number: number): string {
  return `synthetic-fault-${number}`;
}

function draftOf(number: number): EventDraft {
  return EventDraft.parse({
    id: slugOf(number),
    title: `Synthetic event ${number}`,
    type: "meeting",
    status: "held",
    date: addDays("1990-01-01", number),
    place: { ids: ["pyongyang"], name: "Pyongyang", country: "KP" },
    participants: [
      { entity: "kim-jong-un", name: "Kim Jong Un", country: "KP" },
      { entity: "moon-jae-in", name: "Moon Jae-in", country: "KR" },
    ],
    summary: "It did not happen.",
    tags: ["synthetic"],
    related: [],
    sources: [
      {
        url: `https://example.org/${number}`,
        publisher: "Synthetic",
        title: `Source ${number}`,
        date: addDays("1990-01-01", number),
        supports: ["existence", "date", "place"],
        kind: "press",
      },
    ],
  });
}
