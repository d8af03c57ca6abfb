import Link from "next/link";

export function Footer() {
  return (
    <footer className="footer">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-10 gap-y-3 py-8">
        <p className="max-w-prose">
          Panmunjom is a sourced record of North Korea’s diplomacy. Facts and summaries are free to reuse under{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="noopener noreferrer license">
            CC BY 4.0
          </a>
          ; quoted passages belong to their publishers.
        </p>
        <nav aria-label="Footer">
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <Link href="/about#method">Method</Link>
            </li>
            <li>
              <Link href="/about#certainty">How sure we are</Link>
            </li>
            <li>
              <Link href="/about#cite">How to cite</Link>
            </li>
            <li>
              <Link href="/api">API and files</Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
