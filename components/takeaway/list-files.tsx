import { Phrase } from "#components/language/phrase";
import { useWording } from "#language";

/** The rows of a list as files, with its query; they are no pages, so nothing is fetched ahead. */
export function ListFiles({ path, query, total }: { path: string; query: string; total: number }) {
  const wording = useWording();
  if (total === 0) return null;
  const to = (ending: string) => `${path}.${ending}${query ? `?${query}` : ""}`;
  return (
    <p className="list-files no-print">
      <Phrase
        text="{count} as {link} or {link2}"
        count={total === 1 ? wording.t("This row") : wording.t("All {count} rows", { count: wording.number(total) })}
        link={
          <a href={to("csv")} download="">
            {wording.t("CSV")}
          </a>
        }
        link2={
          <a href={to("json")} download="">
            {wording.t("JSON")}
          </a>
        }
      />
    </p>
  );
}
