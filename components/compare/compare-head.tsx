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
    <h1 className="mt-8">
      <Phrase text="{a} and {b}" a={toLink(a)} b={toLink(b)} />
    </h1>
  );
}

/** An element that holds its name: what is said between the two may depend on it. */
function toLink({ name, href }: Compared) {
  return (
    <Link href={href} className="quiet-link">
      {name}
    </Link>
  );
}
