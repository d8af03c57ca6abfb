import type { Column } from "#core/export/table";

/** What the columns of the table of events hold. */
export function Codebook({ columns }: { columns: readonly Pick<Column<never>, "name" | "type" | "description">[] }) {
  return (
    <>
      <table className="api-table" aria-label="Columns of events.csv">
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Type</th>
            <th scope="col">Holds</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, type, description }) => (
            <tr key={name}>
              <th scope="row">
                <code className="font-mono">{name}</code>
              </th>
              <td>{type}</td>
              <td>{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <code>plover</code> and <code>cameo</code> follow by rule from type, status and place, with the DPRK as actor:
        they let our events be laid beside those of coded news. Meetings, visits, talks, calls and letters are{" "}
        <code>CONSULT</code> (<code>040</code> to <code>046</code>), agreements <code>AGREE</code> (<code>057</code>).
        Statements and actions have no class without a coder, and what was cancelled has none. What is still a plan has{" "}
        <code>plover_context</code> <code>future</code> and <code>cameo</code> <code>036</code> or <code>030</code>:
        select on <code>status</code> before you count meetings.
      </p>
    </>
  );
}
