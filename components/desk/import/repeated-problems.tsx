interface Repeated {
  column: string;
  message: string;
  rows: number;
}

/** What is wrong in the same words with several rows, so that it is read and mended once. */
export function RepeatedProblems({ problems }: { problems: Repeated[] }) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="repeated" className="grid gap-2">
      <h3 id="repeated" className="desk-legend">
        What is to be mended most often
      </h3>
      <ul className="alike">
        {problems.map(({ column, message, rows }) => (
          <li key={`${column} ${message}`}>
            <strong className="font-semibold">{rows.toLocaleString("en")} rows</strong>: {`${column}: ${message}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
