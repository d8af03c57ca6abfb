import { Link } from "#components/language/link";
import { Phrase } from "#components/language/phrase";

/** One of the two: its name, and where to read of it. */
export interface Compared {
  name: string;
  href: string;
}

/** Who is compared with whom. */
export function CompareHead({ a, b }: { a: Compared; b: Compared }) {
  return (
    <h1 className="compare-head mt-8">
      <Phrase text="{a} and {b}" a={<Name {...a} />} b={<Name {...b} />} />
    </h1>
  );
}

function Name({ name, href }: Compared) {
  return (
    <Link href={href} prefetch={false} className="quiet-link">
      {name}
    </Link>
  );
}
