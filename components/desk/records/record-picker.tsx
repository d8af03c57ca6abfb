"use client";

import { useState } from "react";
import { LookUpField } from "#components/desk/event-form/look-up-field";
import type { Problem } from "#core/desk/event-problems";
import type { LookUpKind } from "../event-form/look-up";

interface Props {
  /** the name that the words are sent under; `…Slug` and `…For` tell what was chosen for which words */
  name: string;
  label: string;
  kind: LookUpKind;
  hint: string;
  text: string;
  slug: string;
  problems?: readonly Problem[];
  /** where several pickers of one name are on a page */
  id?: string;
}

/** One record, chosen from what is offered for what is typed. Without scripts its name or the end of its address is written. */
export function RecordPicker({ name, label, kind, hint, text, slug, problems = [], id = name }: Props) {
  const [picked, setPicked] = useState({ slug, text });
  return (
    <div>
      <LookUpField
        id={id}
        name={name}
        label={label}
        kind={kind}
        hint={hint}
        defaultValue={text}
        problems={problems}
        separator={null}
        onPick={(found) => {
          setPicked({ slug: found.slug, text: found.name });
          return found.name;
        }}
      />
      <input type="hidden" name={`${name}Slug`} value={picked.slug} readOnly />
      <input type="hidden" name={`${name}For`} value={picked.text} readOnly />
    </div>
  );
}
