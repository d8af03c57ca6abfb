import type { FilterProblem } from "#core/timeline/filter";

/** Names the parts of the address that could not be used; the page shows what the rest asks for. */
export function FilterNotice({ problems }: { problems: FilterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="notice mt-6">
      <p className="font-semibold">
        {problems.length === 1 ? "One part of this address is" : `${problems.length} parts of this address are`} not
        understood and left out:
      </p>
      <ul className="mt-1">
        {problems.map(({ field, value, message }) => (
          <li key={`${field}=${value}`}>
            <code className="font-mono">
              {field}={value}
            </code>{" "}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
