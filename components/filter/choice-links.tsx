import { Link } from "#components/language/link";
import { useWording } from "#language";

/** A choice among few, as links: "Lanes: Country · Type · Status". The one that holds is marked as current. */
export function ChoiceLinks<T extends string>({
  label,
  choices,
  current,
  hrefOf,
}: {
  label: string;
  choices: Record<T, string>;
  current: string;
  hrefOf: (choice: T) => string;
}) {
  const { t } = useWording();
  return (
    <nav aria-label={label} className="choices">
      <span className="label">{label}</span>
      {(Object.entries(choices) as [T, string][]).map(([choice, words]) => (
        <Link key={choice} href={hrefOf(choice)} scroll={false} aria-current={choice === current ? "true" : undefined}>
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
