import { SharedQuestion } from "#core/shared-question";
import { database } from "#data/client";
import { buildName } from "#data/env";
import { readRecordState } from "#data/record-state";
import { today } from "../today";

const question = new SharedQuestion(async () => readRecordState(await database()));

/**
 * What every public answer follows from besides its address: the record with its translations, the day, and the program. Two answers of one state are the same. Read it before what it stands for.
 * @throws what the database throws while it is away
 */
export async function recordState(): Promise<string> {
  return `${await question.answer()} ${today()} ${buildName}`;
}
