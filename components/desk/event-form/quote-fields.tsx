"use client";

import { useState } from "react";
import type { FieldRow } from "#core/desk/event-fields";
import type { Problem } from "#core/desk/event-problems";
import { describeQuote } from "#core/evidence/quote";
import { PassagePicker } from "./passage-picker";
import { RowHidden, RowLine, RowSupports } from "./row-cell";
import { RowListFields } from "./row-list";

/** The passages of stored articles that say so: selected in their text, or copied from it. */
export function QuoteFields({ rows, problems }: { rows: readonly FieldRow[]; problems: readonly Problem[] }) {
  const [all, setAll] = useState(rows);
  return (
    <fieldset className="desk-group">
      <legend className="desk-legend">In the words of stored articles</legend>
      <PassagePicker
        onPick={(article, text, start, end) => {
          const { prefix, suffix, exact } = describeQuote(text, start, end);
          const row = { article, exact, prefix, suffix, start: String(start), end: String(end), supports: "existence" };
          setAll([...all, row]);
        }}
      />
      <RowListFields
        list="quotes"
        rows={all}
        noun="passage"
        problems={problems}
        add="Add a passage by its words"
        show={(place) =>
          place.row.start ? (
            <>
              <blockquote className="row-quote">{place.row.exact}</blockquote>
              <p className="text-small text-soft">{place.row.article}</p>
              <RowHidden place={place} fields={["article", "exact", "prefix", "suffix", "start", "end"]} />
              <RowSupports place={place} />
            </>
          ) : (
            <>
              <RowLine place={place} field="article" label="Article’s web address here" isWide />
              <RowLine place={place} field="exact" label="Words, copied exactly" isWide />
              <RowSupports place={place} />
            </>
          )
        }
      />
    </fieldset>
  );
}
