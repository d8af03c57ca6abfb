import { cutAtNames } from "#core/names/unbroken-names";

/** A headline in which the names of people and places do not break over two lines. What is read, heard and copied is the text as it is. */
export function UnbrokenNames({ text, names }: { text: string; names: readonly string[] }) {
  return cutAtNames(text, names).map(({ text: stretch, isName }, at) =>
    isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text stay in their places
      <span key={at} className="whitespace-nowrap">
        {stretch}
      </span>
    ) : (
      stretch
    ),
  );
}
