import { Link } from "#components/language/link";
import { KoreanWord } from "#components/layout/korean-word";
import { LanguageSwitch } from "#components/layout/language-switch";
import { NavLink } from "#components/layout/nav-link";
import { useWording } from "#language";

/** The line across every page: the name on it, and the rooms of the site as huts. */
export function Masthead({ site }: { site: string }) {
  const { t } = useWording();
  return (
    <header className="masthead no-print">
      <div className="page masthead-row">
        <Link href="/" className="wordmark">
          Panmunjom
          <WordmarkHangul />
        </Link>
        <nav aria-label={t("Main")} className="huts">
          <NavLink href="/" within="/events">
            {t("Timeline")}
          </NavLink>
          <NavLink href="/articles">{t("Articles")}</NavLink>
          <NavLink href="/people">{t("People")}</NavLink>
          <NavLink href="/map">{t("Map")}</NavLink>
          <NavLink href="/charts">{t("Charts")}</NavLink>
          <NavLink href="/compare">{t("Compare")}</NavLink>
          <NavLink href="/changes">{t("Changes")}</NavLink>
          <NavLink href="/about">{t("About")}</NavLink>
          <LanguageSwitch site={site} names={{ en: "English", ko: <KoreanWord /> }} />
        </nav>
      </div>
    </header>
  );
}

/** 판문점 as outlines (IBM Plex Sans KR), so that three syllables in the head of each page cost no three font files. */
function WordmarkHangul() {
  return (
    <svg role="img" aria-label="판문점" lang="ko" viewBox="0 80 2676 960" className="wordmark-hangul">
      <path d={hangul} />
    </svg>
  );
}

const hangul =
  "M742 376L881 376L881 440L742 440L742 775L666 775L666 111L742 111L742 376M534 178L534 241L49 241L49 178L534 178M574 545L582 605Q481 619 334 627Q186 634 30 634L23 571Q109 571 152 570L126 311L199 305L219 569Q285 567 316 565L358 563L384 303L456 310L426 559Q506 555 574 545M273 723L273 935L762 935L762 998L247 998Q223 998 210 985Q197 972 197 947L197 723M1624 138L1624 474L1052 474L1052 138L1624 138M1549 412L1549 200L1127 200L1127 412L1549 412M930 574L1746 574L1746 639L1381 639L1381 822L1305 822L1305 639L930 639L930 574M1120 739L1120 940L1640 940L1640 1003L1095 1003Q1071 1003 1058 990Q1045 977 1045 952L1045 739M2495 111L2571 111L2571 617L2495 617L2495 388L2313 388L2313 326L2495 326L2495 111M2095 418Q2087 418 2081 424Q2054 463 2012 504Q1970 545 1901 603L1844 555Q1928 489 1974 441Q2020 392 2041 345Q2061 297 2061 238L2061 228L1870 228L1870 164L2326 164L2326 228L2137 228L2137 241Q2137 326 2102 390L2108 393L2124 381Q2135 373 2146 373Q2159 373 2169 382L2355 538L2299 588L2110 424Q2102 418 2095 418M2021 964L2021 675L2571 675L2571 1015L2071 1015Q2047 1015 2034 1002Q2021 989 2021 964M2095 737L2095 953L2496 953L2496 737";
