import { QualityTable } from "#components/about/quality-table";
import { ReliabilityChart } from "#components/about/reliability-chart";
import { ReliabilityTable } from "#components/about/reliability-table";
import { Phrase } from "#components/language/phrase";
import type { Wording } from "#core/language/wording";
import { type FiguresFile, formatShare, toPercent } from "#core/quality/figures-file";
import { type FirstReadings, meanOfKind } from "#core/quality/first-readings";
import type { ReliabilityBin } from "#core/quality/reliability";
import { useWording } from "#language";

/** How well events are read from articles, measured: what counts, the figures, and what they do not say. */
export function Quality({ figures, readings }: { figures: FiguresFile; readings: FirstReadings }) {
  const wording = useWording();
  const { articles, gold } = figures.all.counts;
  const { ninety } = figures.crossValidated;
  return (
    <>
      <h2 id="quality">{wording.t("How well articles are read")}</h2>
      <p>
        <Phrase
          text="Where we hold the text of an article, rules for the language of diplomacy read it and propose the events that it tells, each with the sentence that says so; an editor accepts, merges or rejects. How good the proposals are is measured on {articles} articles, for which a careful editor would record {gold} events."
          articles={wording.number(articles)}
          gold={wording.number(gold)}
        />
      </p>
      <QualityTable figures={figures} readings={readings} />
      <p className="notice font-sans">
        {wording.t(
          "These are figures of development. The rules were written with these articles in view, so an article that nobody has seen is read less well.",
        )}{" "}
        {expectationSentence(readings, wording)}{" "}
        {wording.t(
          "All but the one of the set “seed” are synthetic: written for this purpose, no history, and no part of the record.",
        )}
      </p>
      <h3 id="confidence">{wording.t("What a confidence is worth")}</h3>
      <p>
        <Phrase
          text="A proposal carries a confidence: the chance that its type, status, date, place and everybody who took part are all right. If it is honest, of the proposals with 0.7 seven in ten are. Here the weights of the confidence had never seen the article that they rate; what is reported at all was learned from every one. {ninety}"
          ninety={ninetySentence(ninety, wording)}
        />
      </p>
      <div className="reliability">
        <ReliabilityChart bins={figures.crossValidated.bins} />
        <ReliabilityTable bins={figures.crossValidated.bins} />
      </div>
      <p className="figures-foot">
        <Phrase
          text="Measured on {date}. Every change of the program is measured again, and refused where a figure falls by more than a point unexplained."
          date={wording.day(figures.date)}
        />
      </p>
    </>
  );
}

/** How much less well. */
function expectationSentence(readings: FirstReadings, { t }: Wording): string {
  const [ordinary, real] = [meanOfKind(readings, "ordinary"), meanOfKind(readings, "real")];
  if (!ordinary || !real) return "";
  return t(
    "When they were new, the {count} sets written as ordinary news had an F1 of {share} on the mean, and the {count2} written after the build of real articles {share2}: expect something between.",
    { count: ordinary.sets, share: toPercent(ordinary.f1), count2: real.sets, share2: toPercent(real.f1) },
  );
}

function ninetySentence(ninety: ReliabilityBin | null, { t }: Wording): string {
  if (!ninety) return t("Nothing is yet good enough for 0.9 or more.");
  return t("Of the {count} with 0.9 or more, {share} were right in everything.", {
    count: ninety.count,
    share: formatShare(ninety.right),
  });
}
