import { relationWords } from "#core/claims/claim-words";
import type { Problem } from "#core/desk/event-problems";
import type { RelationDraft, UnfinishedContent } from "#core/event-draft";
import type { Database } from "#data/client";
import { Refused } from "#data/errors";

type Reader = Pick<Database, "$queryRaw">;

/** Relations that would lead back to the event itself: nothing is part of its own part, or follows what follows it. */
export async function circleProblems(db: Reader, { id, relations = [] }: UnfinishedContent): Promise<Problem[]> {
  const problems = await Promise.all(
    relations.map(async ({ event, kind }, index) =>
      (await leadsTo(db, { event, kind }, id))
        ? [
            {
              field: `relations.${index}`,
              message: `${relationWords[kind]} “${event}” would lead in a circle: that event leads back to this one.`,
            },
          ]
        : [],
    ),
  );
  return problems.flat();
}

/**
 * The same once more where nobody else can write.
 * @throws Refused
 */
export async function refuseCircles(tx: Reader, content: UnfinishedContent): Promise<void> {
  const [problem] = await circleProblems(tx, content);
  if (problem) throw new Refused(problem.message);
}

/** Whether following relations of a kind from an event one comes to another. */
async function leadsTo(db: Reader, { event, kind }: RelationDraft, id: string): Promise<boolean> {
  const [found] = await db.$queryRaw<{ isThere: boolean }[]>`
    WITH RECURSIVE reached AS (
      SELECT e."id" FROM "Event" e WHERE e."slug" = ${event}
      UNION SELECT r."toId" FROM "Relation" r JOIN reached ON r."fromId" = reached."id"
        WHERE r."kind"::text = ${kind}
    )
    SELECT EXISTS (SELECT 1 FROM reached JOIN "Event" e ON e."id" = reached."id" WHERE e."slug" = ${id}) AS "isThere"`;
  return found?.isThere ?? false;
}
