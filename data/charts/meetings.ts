import { countPairs, countTerms } from "#core/charts/count-terms";
import { type Attendance, choosePeople, type Meetings, meetingsOf, type Person } from "#core/charts/meetings";
import { countOf } from "#core/timeline/count-known";
import type { Filter } from "#core/timeline/filter";
import type { Database } from "#data/client";
import { findMatches, type Matches } from "#data/event-index/matches";
import { remember } from "#data/event-index/remember";
import { readTermColumns } from "#data/event-index/term-columns";

const nobody: Meetings = { people: [], pairs: new Int32Array(0), all: 0, total: 0 };

/** Who met whom in the events of a filter, for the people with most meetings. */
export async function readMeetings(db: Database, filter: Filter): Promise<Meetings> {
  const met = meetingsOf(filter);
  if (!met) return nobody;
  const matches = await findMatches(db, met);
  return remember(db, matches.version, ["meetings", met], () => count(db, met, matches));
}

async function count(db: Database, met: Filter, matches: Matches): Promise<Meetings> {
  const columnOf = await readTermColumns(db, matches, "person");
  const people = await listPeople(db, matches.version);
  const selections = matches.selectAll(met);
  const attendances = [...countTerms(selections, columnOf)].flatMap(([slug, count]): Attendance[] => {
    const person = people.get(slug);
    return person ? [{ ...person, count }] : [];
  });
  const chosen = choosePeople(attendances);
  const pairs = countPairs(
    selections,
    columnOf,
    chosen.map(({ slug }) => slug),
  );
  return { people: chosen, pairs, all: attendances.length, total: countOf(selections) };
}

/** All people; bodies and delegations are no persons that one meets. */
function listPeople(db: Database, version: string): Promise<ReadonlyMap<string, Person>> {
  return remember(db, version, ["people"], async () => {
    const [found] = await db.$queryRaw<{ people: string }[]>`
      SELECT coalesce(json_agg(json_build_object('slug', "slug", 'name', "name",
        'native', "native", 'country', "country")), '[]')::text AS people
      FROM "Entity" WHERE "kind" = 'person'`;
    const people = JSON.parse(found?.people ?? "[]") as Person[];
    return new Map(people.map((person) => [person.slug, person]));
  });
}
