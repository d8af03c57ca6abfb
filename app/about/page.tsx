import type { Metadata } from "next";
import { Certainty } from "#components/about/certainty";
import { Coverage } from "#components/about/coverage";
import { Method } from "#components/about/method";
import { Quality } from "#components/about/quality";
import { Reuse } from "#components/about/reuse";
import { committedFigures } from "#core/quality/figures-file";
import { emptyFilter } from "#core/timeline/filter";
import { listArticles } from "#data/articles";
import { readCoverage } from "#data/charts/coverage";
import { database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { yearCounts } from "#data/timeline";
import { today } from "../today";

export const metadata: Metadata = {
  title: "About",
  description:
    "What counts as an event, how dates are drawn, how sure the record is, how well articles are read, and how to cite it.",
  alternates: { canonical: "/about" },
};

export const dynamic = "force-dynamic";

export default async function AboutPage() {
  const db = await database();
  const [{ total }, years, articles, coverage] = await Promise.all([
    listEventCards(db, emptyFilter, { limit: 1 }),
    yearCounts(db, emptyFilter),
    listArticles(db),
    readCoverage(db, today(), null),
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
      <Method />
      <Certainty />
      <Coverage coverage={coverage} />
      <Quality figures={committedFigures} />
      <Reuse />
    </div>
  );
}
