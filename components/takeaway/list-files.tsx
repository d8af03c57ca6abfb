/** The rows of a list as files, with its query; they are no pages, so nothing is fetched ahead. */
export function ListFiles({ path, query, total }: { path: string; query: string; total: number }) {
  const to = (ending: string) => `${path}.${ending}${query ? `?${query}` : ""}`;
  return (
    <p className="list-files no-print">
      {total === 1 ? "This row" : `All ${total.toLocaleString("en")} rows`} as{" "}
      <a href={to("csv")} download="">
        CSV
      </a>{" "}
      or{" "}
      <a href={to("json")} download="">
        JSON
      </a>
    </p>
  );
}
