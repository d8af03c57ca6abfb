import { nameLanguage } from "#core/names/name-language";

/** The other name of somebody or some place, in the language that a voice should read it in; nothing where there is none. */
export function OtherName({
  name,
  country,
  className,
}: {
  name: string | null;
  country: string | null;
  className: string;
}) {
  if (!name) return null;
  return (
    <>
      {" "}
      <span lang={nameLanguage(name, country) ?? undefined} className={className}>
        {name}
      </span>
    </>
  );
}
