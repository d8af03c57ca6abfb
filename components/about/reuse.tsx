import Link from "next/link";

/** The licence, and how to cite. */
export function Reuse() {
  return (
    <>
      <h2 id="licence">Licence</h2>
      <p>
        The facts, titles and summaries may be reused under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer license">
          CC BY 4.0
        </a>
        ; the program is under the MIT licence. Quoted passages and articles belong to their publishers.
      </p>
      <h2 id="cite">How to cite</h2>
      <p>
        Every event, article and view has its citation, in Chicago and APA style and as BibTeX, RIS and CSL-JSON: open
        “Cite this event” at the foot of its page, or “Take these events away” above a list. A citation names the
        version of the data, and its address shows for good what was published then. The record as a whole:{" "}
        <a href="/export/cite.txt">how to cite it</a>.
      </p>
      <p>
        For a fact, cite the source that the event names too. The data are open to programs and as files:{" "}
        <Link href="/api">API and files</Link> tells how.
      </p>
    </>
  );
}
