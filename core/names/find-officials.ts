import type { Day } from "#core/dates/calendar";
import type { EntityDraft } from "#core/entity";
import type { NameIndex } from "./name-index";
import { byToken, knownPerson, type NameMention, personMention } from "./name-mention";
import { capitalRuns, type Run } from "./name-run";
import { officeClass, tenuresOf } from "./offices";
import { titleBefore } from "./stranger-titles";
import type { TaggedText } from "./tagged-text";

/**
 * Officials whom the text only calls by office and surname, as everybody then knew them: `President Biden`, `Secretary
 * Powell`. One who held the office on that day is meant, else the only one who ever did.
 */
export function findOfficials(
  { tokens, tags }: TaggedText,
  known: readonly NameMention[],
  { index, day }: { index: NameIndex; day: Day },
): NameMention[] {
  const taken = byToken(tokens.length, known);
  const found: NameMention[] = [];
  for (const run of capitalRuns({ tokens, tags, taken })) {
    const entity = run.to - run.from === 1 ? officialAt(run, index, day) : null;
    if (entity) found.push(personMention(run.from, run.to, knownPerson(entity, day)));
  }
  return found;
}

function officialAt({ tokens, from }: Run, index: NameIndex, day: Day): EntityDraft | null {
  const bearers = index.bySurname.get(tokens[from]?.key ?? "");
  const title = bearers ? titleBefore(tokens, from)?.words.toLowerCase() : undefined;
  if (!bearers || !title) return null;
  const kind = officeClass(title);
  const head = title.split(" ").at(-1) as string;
  const fitting = bearers
    .flatMap(tenuresOf)
    .filter((tenure) => (kind ? tenure.kind === kind : tenure.title.toLowerCase().includes(head)));
  const holding = onlyOne(
    fitting.filter(({ from: first, to: last }) => first <= day && day <= last).map(({ entity }) => entity),
  );
  return holding ?? (kind ? onlyOne(fitting.map(({ entity }) => entity)) : null);
}

function onlyOne(entities: readonly EntityDraft[]): EntityDraft | null {
  const all = new Set(entities);
  return all.size === 1 ? ([...all][0] as EntityDraft) : null;
}
