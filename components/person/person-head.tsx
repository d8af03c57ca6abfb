import { KnownOnForm } from "#components/filter/known-on-form";
import { OtherName } from "#components/name/other-name";
import { UnbrokenNames } from "#components/name/unbroken-names";
import type { EntityRecord } from "#core/entity-record";
import { kindWords } from "#core/entity-words";
import { namesInOrder } from "#core/names/shown-name";
import type { Filter } from "#core/timeline/filter";
import { useWording } from "#language";

/** Who somebody is: kind, country, name, the name in their own script, office, what is said of them. */
export function PersonHead({ person, path, filter }: { person: EntityRecord; path: string; filter: Filter }) {
  const wording = useWording();
  const { kind, country, office, affiliation, note, checked } = person;
  const [first, second] = namesInOrder(person, wording.language);
  const latest = [office, affiliation].filter(Boolean).join(", ");
  return (
    <header className="mt-8 grid gap-3">
      <p className="kicker">
        <span>{wording.t(kindWords[kind])}</span>
        {country && <span>{wording.country(country)}</span>}
        <a href="#standing" className="quiet-link">
          {checked ? wording.t("Checked") : wording.t("Not checked yet")}
        </a>
      </p>
      <h1 className="max-w-[26ch]">
        <UnbrokenNames text={first} names={[first]} />
        <OtherName name={second} country={country} className="font-normal text-soft text-title" />
      </h1>
      {latest && (
        <p className="font-serif text-lead" lang={wording.recordLang}>
          {latest}
        </p>
      )}
      {note && (
        <p className="max-w-prose text-soft" lang={wording.recordLang}>
          {note}
        </p>
      )}
      <KnownOnForm path={path} filter={filter} />
    </header>
  );
}
