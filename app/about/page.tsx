import type { Metadata } from "next";
import Link from "next/link";
import { Legend } from "#components/event/legend";
import { emptyFilter } from "#core/timeline/filter";
import { listArticles } from "#data/articles";
import { database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { yearCounts } from "#data/timeline";

export const metadata: Metadata = {
  title: "About",
  description: "What counts as an event, how dates are drawn, how sure the record is, and how to cite it.",
  alternates: { canonical: "/about" },
};

export const dynamic = "force-dynamic";

export default async function AboutPage() {
  const db = await database();
  const [{ total }, years, articles] = await Promise.all([
    listEventCards(db, emptyFilter, { limit: 1 }),
    yearCounts(db, emptyFilter),
    listArticles(db),
  ]);
  return (
    <div className="prose mt-8">
      <h1>About this record</h1>
      <p>
        Panmunjom is the village on the line between the two Koreas where enemies have sat at one table since 1953. This
        site records what came of such tables: {total.toLocaleString("en")} events of North Korea’s diplomacy
        {years.length > 0 && ` from ${years.at(0)?.year} to ${years.at(-1)?.year}`}, and the full text of{" "}
        {articles.length.toLocaleString("en")} {articles.length === 1 ? "article" : "articles"}.
      </p>
      <h2 id="method">What counts as an event</h2>
      <p>
        One diplomatic act: a summit of heads of state or government, an official’s visit, a meeting, a round of talks,
        a call, a letter, a text that is agreed, a statement that changes the course, or a deed that does. What was
        planned and never happened counts too, with what became of it. A report that only looks back on an event is no
        new event.
      </p>
      <h2 id="evidence">What supports it</h2>
      <p>
        Every event names its sources and says what each is good for: the date, the place, who took part, the outcome.
        Titles and summaries are our own words. Where we hold the text of a source, the event leads to the sentences
        that support it; where a sentence can no longer be found in the stored text, the page says so and does not
        guess.
      </p>
      <h2 id="marks">How it is drawn</h2>
      <p>
        Form tells what became of an event, and an icon what kind it was. A date is drawn as far as it is known: a day
        is a point, a month is a bar with soft ends, an approximate date fades, and an open end is an arrow. Days are
        those that the sources give; none is worked out from a clock.
      </p>
      <Legend />
      <h2 id="certainty">How sure we are</h2>
      <p>
        Before the last round of corrections, 50 events drawn at random were checked afresh against other pages. The
        date was wrong in 3 of 50, participants wrong or missing in 2 of 48, the type debatable in 6 of 50, and a detail
        of the summary wrong or too strong in 7 of 45. Places (44) and statuses (50) showed no error. What was found was
        corrected, and the same patterns were then looked for in all the rest, which changed 196 events. Mistakes will
        remain.
      </p>
      <p>Known to be weak:</p>
      <ul>
        <li>18 events rest on a single source, and 8 on reposts alone.</li>
        <li>Some days are those of an announced schedule; the event’s note then says so.</li>
        <li>
          Smaller rounds of inter-Korean talks are covered unevenly. Fewer entries in a year need not mean less
          diplomacy.
        </li>
        <li>
          Names and offices of people are supported by a page where the record says so; the first and last day of an
          office often are not.
        </li>
      </ul>
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
    </div>
  );
}
