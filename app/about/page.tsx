import type { Metadata } from "next";
import { Certainty } from "#components/about/certainty";
import { Coverage } from "#components/about/coverage";
import { Method } from "#components/about/method";
import { Quality } from "#components/about/quality";
import { Reuse } from "#components/about/reuse";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { committedFigures } from "#core/quality/figures-file";
import { firstReadings } from "#core/quality/first-readings";
import { emptyFilter } from "#core/timeline/filter";
import { countArticles } from "#data/article-list";
import { readCoverage } from "#data/charts/coverage";
import { database } from "#data/client";
import { listEventCards } from "#data/event-list";
import { yearCounts } from "#data/timeline";
import { today } from "../today";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return {
    title: t("About"),
    description: t(
      "What counts as an event, how dates are drawn, how sure the record is, how well articles are read, and how to cite it.",
    ),
    alternates: { canonical: "/about" },
  };
}

export const dynamic = "force-dynamic";

export default async function AboutPage() {
  const wording = await getWording();
  const db = await database();
  const [{ total }, years, articles, coverage] = await Promise.all([
    listEventCards(db, emptyFilter, { limit: 1 }),
    yearCounts(db, emptyFilter),
    countArticles(db, emptyFilter),
    readCoverage(db, today(), null),
  ]);
  const [first, last] = [years.at(0)?.year, years.at(-1)?.year];
  return (
    <div className="prose mt-8">
      <h1>{wording.t("About this record")}</h1>
      <p>
        <Phrase
          text="Panmunjom is the village on the line between the two Koreas where enemies have sat at one table since 1953. This site records what came of such tables: {count} events of North Korea’s diplomacy{years}, and the full text of {articles}."
          count={wording.number(total)}
          years={first && last ? ` ${wording.t("from {first} to {last}", { first, last })}` : ""}
          articles={wording.t(articles === 1 ? "{count} article" : "{count} articles", {
            count: wording.number(articles),
          })}
        />
      </p>
      <Method />
      <Certainty />
      <Coverage coverage={coverage} />
      <Quality figures={committedFigures} readings={firstReadings} />
      <Reuse />
    </div>
  );
}
