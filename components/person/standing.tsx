import { Icon } from "#components/icon";
import { Phrase } from "#components/language/phrase";
import { useWording } from "#language";

/** Whether a source supports the native name or the main office, and the pages that names and offices rest on. */
export function Standing({ checked, sources }: { checked: boolean; sources: readonly string[] }) {
  const { t } = useWording();
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{t("How sure this is")}</h2>
      <p className="mt-3 max-w-prose">
        <Phrase
          text="{value} The first and last day of an office often rest on no page."
          value={
            checked
              ? t("Checked: a page named below supports the native name or the main office.")
              : t("Not checked yet: no page named here supports the native name or the main office.")
          }
        />
      </p>
      {sources.length > 0 && (
        <ul className="mt-3 grid gap-1 text-small">
          {sources.map((source) => (
            <li key={source} className="[overflow-wrap:anywhere]">
              {/^https?:\/\//.test(source) ? (
                <a href={source} rel="noopener noreferrer">
                  {source.replace(/^https?:\/\/(www\.)?/, "")} <Icon name="outside" className="text-label" />
                </a>
              ) : (
                source
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
