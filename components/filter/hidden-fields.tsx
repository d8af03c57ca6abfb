import { type Filter, toQuery } from "#core/timeline/filter";

/** What a form keeps of the view that it changes. */
export function HiddenFields({ filter }: { filter: Filter }) {
  return [...toQuery(filter)].map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
