/** A file that can be taken away. */
export interface FileLink {
  label: string;
  href: string;
  words: string;
  /** whether it is saved, rather than shown or subscribed to */
  isSaved: boolean;
}

/** Files as plain links, each with what it is for. They are no pages, so nothing is fetched ahead. */
export function FileLinks({ label, links }: { label: string; links: readonly FileLink[] }) {
  return (
    <section aria-label={label}>
      <p className="label">{label}</p>
      <ul className="file-links">
        {links.map(({ label: name, href, words, isSaved }) => (
          <li key={href}>
            <a href={href} download={isSaved ? "" : undefined}>
              {name}
            </a>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
