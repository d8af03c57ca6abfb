import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { useWording } from "#language";

/** The license, and how to cite. */
export function Reuse() {
  const { t } = useWording();
  return (
    <>
      <h2 id="licence">{t("License")}</h2>
      <p>
        <Phrase
          text="The facts, titles and summaries may be reused under {link}; the program is under the MIT license. Quoted passages and articles belong to their publishers."
          link={
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer license">
              {t("CC BY 4.0")}
            </a>
          }
        />
      </p>
      <h2 id="cite">{t("How to cite")}</h2>
      <p>
        <Phrase
          text="Every event, article and view has its citation, in Chicago and APA style and as BibTeX, RIS and CSL-JSON: open “Cite this event” at the foot of its page, or “Take these events away” above a list. A citation names the version of the data, and its address shows for good what was published then. The record as a whole: {link}."
          link={<a href="/export/cite.txt">{t("how to cite it")}</a>}
        />
      </p>
      <p>
        <Phrase
          text="For a fact, cite the source that the event names too. The data are open to programs and as files: {link} tells how."
          link={<Link href="/api">{t("API and files")}</Link>}
        />
      </p>
    </>
  );
}
