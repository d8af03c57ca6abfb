import Link from "next/link";
import { NavLink } from "#components/layout/nav-link";

/** The line across every page: the name on it, and the rooms of the site as huts. */
export function Masthead() {
  return (
    <header className="masthead no-print">
      <div className="page masthead-row">
        <Link href="/" className="wordmark">
          Panmunjom <span lang="ko">판문점</span>
        </Link>
        <nav aria-label="Main" className="huts">
          <NavLink href="/" within="/events">
            Timeline
          </NavLink>
          <NavLink href="/articles">Articles</NavLink>
          <NavLink href="/about">About</NavLink>
        </nav>
      </div>
    </header>
  );
}
