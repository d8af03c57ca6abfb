import { Phrase } from "#components/language/phrase";
import { koreanProblems } from "#core/language/korean/problems";
import { retell } from "#core/language/retell";
import type { FilterProblem } from "#core/timeline/filter";
import { useWording } from "#language";

/** Names the parts of the address that could not be used; the page shows what the rest asks for. */
export function FilterNotice({ problems }: { problems: FilterProblem[] }) {
  const { t, language } = useWording();
  const inWords = (message: string) => (language === "ko" ? retell(koreanProblems, message) : message);
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="notice mt-6">
      <p className="font-semibold">
        <Phrase
          text="{value} not understood and left out:"
          value={
            problems.length === 1
              ? t("One part of this address is")
              : t("{count} parts of this address are", { count: problems.length })
          }
        />
      </p>
      <ul className="mt-1">
        {problems.map(({ field, value, message }) => (
          <li key={`${field}=${value}`}>
            <code className="font-mono">
              {field}={value}
            </code>{" "}
            {inWords(message)}
          </li>
        ))}
      </ul>
    </div>
  );
}
