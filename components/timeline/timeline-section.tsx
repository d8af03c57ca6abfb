import type { ReactNode } from "react";
import { ChoiceLinks } from "#components/filter/choice-links";
import { TimelineLegend } from "#components/timeline/timeline-legend";
import type { Day } from "#core/dates/calendar";
import type { Window } from "#core/timeline/clusters";
import { type Filter, filterHref, toDataQuery, toQuery } from "#core/timeline/filter";
import type { Tie } from "#core/timeline/tie";
import type { TimelineAnswer } from "#core/timeline/timeline-answer";
import type { YearBin } from "#core/timeline/year-bins";
import { useWording } from "#language";
import { OtherLanes } from "./other-lanes";
import { Timeline } from "./timeline";
import { TimelineSketch } from "./timeline-sketch";
import { YearOverview } from "./year-overview";

/** What the timeline of a page shows. */
export interface TimelineContent {
  answer: TimelineAnswer;
  window: Window;
  bins: YearBin[];
  /** the years of the overview */
  years: Window;
  /** how far one can look */
  extent: Window;
}

/** The overview of all years and the timeline below it, with the choice of its lanes. */
export function TimelineSection({
  path,
  filter,
  timeline: { bins, answer, window, years, extent },
  selection,
  today,
  frozen = false,
  children,
}: {
  /** of the page that it stands on */
  path: string;
  filter: Filter;
  timeline: TimelineContent;
  selection: { event: { slug: string }; ties: Tie[] } | null;
  today: Day;
  /** whether all that there is to see has come with the page, and nothing more is asked for */
  frozen?: boolean;
  /** what else there is to choose */
  children?: ReactNode;
}) {
  const { t, href } = useWording();
  return (
    <div className="view-timeline">
      <Timeline
        path={href(path)}
        isFrozen={frozen}
        query={toQuery(filter).toString()}
        dataQuery={toDataQuery(filter).toString()}
        knownOn={filter.knownOn}
        today={filter.knownOn ?? today}
        selected={selection?.event.slug ?? null}
        ties={selection?.ties ?? []}
        overview={<YearOverview path={path} bins={bins} filter={filter} window={window} skipTo="timeline" />}
        legend={<TimelineLegend />}
        {...{ answer, window, years, extent }}
      >
        <TimelineSketch answer={answer} />
      </Timeline>
      {!frozen && (
        <ChoiceLinks
          label={t("Lanes")}
          choices={{ country: "Counterpart", type: "Type", status: "Status", none: "None" }}
          current={filter.lanes}
          hrefOf={(lanes) => filterHref(path, filter, { lanes, lane: [] })}
        />
      )}
      {!frozen && <OtherLanes path={path} filter={filter} lanes={answer.lanes} />}
      {children}
    </div>
  );
}
