import { useWording } from "#language";

/** The query language in place (docs/search.md tells more). */
export function SearchHelp() {
  const { t } = useWording();
  return (
    <details className="search-help">
      <summary>{t("How to search")}</summary>
      <dl>
        {rows.map(([example, words]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const rows = [
  ["hanoi sanctions", "both words, also as parts of words"],
  ["Choi Sun-hee", "a person in any spelling, script and order: also 최선희, Choe Son Hui, Sun Hee Choi"],
  ['"joint statement"', "these words whole and side by side"],
  ["-call", "without the word; a minus also stands before quotes and fields"],
  ["type:summit,visit", "one of some types; likewise status:cancelled"],
  ["country:japan", "who takes part; likewise person:pompeo"],
  ["place:pyongyang", "where, with all that lies in it; likewise tag:sanctions and source:kcna"],
  ["after:2017 before:2018-06-12", "days strictly between; date:2018-06 is within a month"],
] as const;
