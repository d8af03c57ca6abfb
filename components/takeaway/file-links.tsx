import { useWording } from "#language";

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
  const { t } = useWording();
  return (
    <section aria-label={t(label)}>
      <p className="label">{t(label)}</p>
      <ul className="file-links">
        {links.map(({ label: name, href, words, isSaved }) => (
          <li key={href}>
            <a href={href} download={isSaved ? "" : undefined}>
              {t(name)}
            </a>
            <span>{t(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
