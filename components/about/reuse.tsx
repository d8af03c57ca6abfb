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
        Cite an event by its title, “Panmunjom”, its permanent address and its version, which stand at the foot of its
        page, with the day on which you read it. For example:
      </p>
      <blockquote className="notice font-sans">
        “Title of the event.” Panmunjom, permanent address, version 3. Read on 1 March 2026.
      </blockquote>
      <p>
        For a fact, cite the source that the event names too. The data are open as JSON at{" "}
        <a href="/api/v1/events">/api/v1/events</a>; the <Link href="/">timeline</Link> takes the same parameters.
      </p>
    </>
  );
}
