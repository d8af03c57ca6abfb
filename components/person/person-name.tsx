import { Link } from "#components/language/link";
import { OtherName } from "#components/name/other-name";
import type { EntityKind } from "#core/entity-record";
import { namesInOrder } from "#core/names/shown-name";
import { sortNameOf } from "#core/names/sort-name";
import { useWording } from "#language";

/** Somebody's name as a link to the page, the word that it is listed by set off, and the name in the bearer's own script. */
export function PersonName({
  person,
  query = "",
}: {
  person: { slug: string; name: string; native: string | null; kind: EntityKind; country: string | null };
  /** what the address keeps, with its question mark */
  query?: string;
}) {
  const { slug, name, kind, country } = person;
  const [first, second] = namesInOrder(person, useWording().language);
  return (
    <>
      <Link href={`/people/${slug}${query}`} className="register-name">
        {kind === "person" && first === name ? withFamilyName(name, sortNameOf(person)) : first}
      </Link>
      <OtherName name={second} country={country} className="register-native" />
    </>
  );
}

function withFamilyName(name: string, family: string) {
  const place = name.lastIndexOf(family);
  const isFirst = name.startsWith(`${family} `);
  const start = isFirst ? 0 : place;
  if (start < 0 || family === name) return name;
  return (
    <>
      {name.slice(0, start)}
      <b>{family}</b>
      {name.slice(start + family.length)}
    </>
  );
}
