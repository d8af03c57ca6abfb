import { SharedQuestion } from "#core/shared-question";
import { database } from "#data/client";
import { currentVersion } from "#data/dataset-version";
import { buildName } from "#data/env";
import { today } from "../today";

const question = new SharedQuestion(async () => currentVersion(await database()));

/**
 * What every public answer follows from besides its address: the version of the dataset, which each commit that readers can
 * see raises, the day, and the program. Two answers of one state are the same. Read it before what it stands for.
 * @throws what the database throws while it is away
 */
export async function recordState(): Promise<string> {
  const { number, at } = await question.answer();
  return `${number} ${at} ${today()} ${buildName}`;
}
