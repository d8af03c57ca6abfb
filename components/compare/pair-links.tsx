import { Link } from "#components/language/link";
import { useWording } from "#language";

/** Explains what a comparison is, and offers some. */
export function PairLinks({ pairs }: { pairs: readonly { href: string; words: string }[] }) {
  const { t } = useWording();
  return (
    <>
      <p className="mt-6 max-w-prose font-serif text-lead">
        {t(
          "Choose two people, bodies or countries: when they met first and last, how often in each year, the longest time without a contact, and how many of the plans that they announced were kept.",
        )}
      </p>
      {pairs.length > 0 && (
        <section aria-labelledby="pairs" className="mt-8">
          <h2 id="pairs">{t("To begin with")}</h2>
          <ul className="pairs">
            {pairs.map(({ href, words }) => (
              <li key={href}>
                <Link href={href}>{words}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
