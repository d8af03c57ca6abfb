import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { OutsideDesk } from "#components/layout/outside-desk";
import { useWording } from "#language";

export function Footer() {
  const { t } = useWording();
  return (
    <footer className="footer">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-10 gap-y-3 py-8">
        <p className="max-w-prose">
          <Phrase
            text="Panmunjom is a sourced record of North Korea’s diplomacy. Facts and summaries are free to reuse under {link}; quoted passages belong to their publishers."
            link={
              <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer license">
                {t("CC BY 4.0")}
              </a>
            }
          />
        </p>
        <nav aria-label={t("Footer")}>
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <Link href="/about#method">{t("Method")}</Link>
            </li>
            <li>
              <Link href="/about#certainty">{t("How sure we are")}</Link>
            </li>
            <li>
              <Link href="/about#cite">{t("How to cite")}</Link>
            </li>
            <li>
              <Link href="/api">{t("API and files")}</Link>
            </li>
            <OutsideDesk>
              <li>
                {/* the same for everybody, since pages are kept for all readers: whoever is signed in is led on to the desk */}
                <a href="/sign-in" rel="nofollow">
                  {t("Editors: sign in")}
                </a>
              </li>
            </OutsideDesk>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
