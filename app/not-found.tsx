import type { Metadata } from "next";
import { SearchForm } from "#components/filter/search-form";
import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";
import { getWording } from "#components/language/server-wording";
import { emptyFilter } from "#core/timeline/filter";
import { useWording } from "#language";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWording();
  return { title: t("Not found"), robots: { index: false } };
}

export default function NotFound() {
  const { t } = useWording();
  return (
    <div className="mt-8 grid max-w-prose gap-6">
      <p className="label">404</p>
      <h1>{t("There is no page at this address.")}</h1>
      <p className="font-serif text-lead">
        <Phrase
          text="It may be mistyped, or what stood here was withdrawn because no source supports it any longer. Look for the event, or start from the {link}."
          link={<Link href="/">{t("timeline")}</Link>}
        />
      </p>
      <SearchForm filter={emptyFilter} />
    </div>
  );
}
