import type { LineChanges, LineGroup } from "#core/desk/records/line-changes";

/** As many of one kind are read at a glance. */
const atOnce = 6;

interface Props {
  /** of the part of the record, for who hears it */
  name: string;
  changes: LineChanges;
}

/** What comes to a list of a record, what stays and what goes, by kind and number; long lists are folded, and open as a whole. */
export function LineList({ name, changes: { before, after, come, stay, go } }: Props) {
  return (
    <div className="line-list">
      <p className="text-small text-soft">
        {before} now, {after} then
      </p>
      <Lines title="come along" groups={come} mark="+" />
      <Lines title={countOf(go) === 1 ? "goes" : "go"} groups={go} mark="−" />
      {stay.length > 0 && (
        <details>
          <summary>
            {countOf(stay)} {countOf(stay) === 1 ? "stays" : "stay"}
            <span className="sr-only"> of {name}</span>
          </summary>
          <Groups groups={stay} atMost={Number.POSITIVE_INFINITY} />
        </details>
      )}
    </div>
  );
}

function Lines({ title, groups, mark }: { title: string; groups: LineGroup[]; mark: string }) {
  if (groups.length === 0) return null;
  return (
    <div>
      <p className="text-small font-semibold">
        <span aria-hidden="true">{mark} </span>
        {countOf(groups)} {countOf(groups) === 1 && title === "come along" ? "comes along" : title}
      </p>
      <Groups groups={groups} atMost={atOnce} />
    </div>
  );
}

function Groups({ groups, atMost }: { groups: LineGroup[]; atMost: number }) {
  return (
    <dl className="line-groups">
      {groups.map(({ name, lines }) => (
        <div key={name}>
          {name !== "" && (
            <dt>
              {name} <span className="text-soft">{lines.length}</span>
            </dt>
          )}
          <dd>
            <List lines={lines.slice(0, atMost)} />
            {lines.length > atMost && (
              <details>
                <summary>Show all {lines.length}</summary>
                <List lines={lines.slice(atMost)} />
              </details>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function List({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function countOf(groups: readonly LineGroup[]): number {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0);
}
