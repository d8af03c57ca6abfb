import { filterParameters, type Parameter } from "#core/api/parameters";
import { type Route, routes } from "#core/api/routes";

/** The routes of JSON, each with what it takes. */
export function ApiRoutes() {
  return (
    <>
      {Object.entries<Route>(routes).map(([path, { summary, description, parameters }]) => (
        <section key={path} aria-labelledby={idOf(path)}>
          <h3 id={idOf(path)} className="mt-8 font-mono text-body">
            GET {path}
          </h3>
          <p className="mt-1">
            {summary}. <Words text={description} />
          </p>
          <RouteParameters parameters={parameters} />
        </section>
      ))}
    </>
  );
}

/** Those of the filter are told once, above all routes. */
function RouteParameters({ parameters }: Pick<Route, "parameters">) {
  const own = Object.entries(parameters).filter(([name]) => !(name in filterParameters) || name === "knownOn");
  const takesFilter = "q" in parameters;
  const shown = takesFilter ? own.filter(([name]) => name !== "knownOn") : own;
  return (
    <>
      {takesFilter && (
        <p className="mt-1 text-small text-soft">
          Takes the <a href="#parameters">parameters of a filter</a>.
        </p>
      )}
      {shown.length > 0 && <ParameterTable label="Parameters of this route" parameters={Object.fromEntries(shown)} />}
    </>
  );
}

/** Parameters with what they mean. */
export function ParameterTable({ label, parameters }: { label: string; parameters: Record<string, Parameter> }) {
  return (
    <table className="api-table" aria-label={label}>
      <tbody>
        {Object.entries(parameters).map(([name, { description }]) => (
          <tr key={name}>
            <th scope="row">
              <code className="font-mono">{name}</code>
            </th>
            <td>
              <Words text={description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Words in which backticks mark what is code. */
function Words({ text }: { text: string }) {
  const parts = text.split("`");
  return parts.map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}

function idOf(path: string): string {
  return path.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
