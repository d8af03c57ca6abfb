"use client";

import { useState } from "react";
import type { Problem } from "#core/desk/event-problems";
import { LookUpField } from "./look-up-field";

/** Where it happened: words, and the places on record that they stand for. */
export function PlaceField({ lines, problems }: { lines: Record<string, string>; problems: readonly Problem[] }) {
  const [picked, setPicked] = useState({
    ids: lines.placeIds ?? "",
    text: lines.placeFor ?? "",
    country: lines.placeCountry ?? "",
  });
  return (
    <div>
      <LookUpField
        id="place"
        name="place"
        label="Place"
        kind="place"
        hint="In any spelling. Several stations of a journey: semicolons between."
        defaultValue={lines.place ?? ""}
        problems={problems}
        separator={/[;→]/g}
        canCreate="place"
        onPick={({ slug, name, country }, before) => {
          const isFirst = before.trim() === "";
          const text = isFirst ? name : `${before} ${name}`;
          // several stations are looked up together when the form is sent
          setPicked(isFirst ? { ids: slug, text: name, country: country ?? "" } : { ids: "", text: "", country: "" });
          return text;
        }}
      />
      <input type="hidden" name="placeIds" value={picked.ids} readOnly />
      <input type="hidden" name="placeFor" value={picked.text} readOnly />
      <input type="hidden" name="placeCountry" value={picked.country} readOnly />
    </div>
  );
}
