"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The desks, in this order; each is one line. */
const desks: [href: string, name: string][] = [
  ["/admin", "Dashboard"],
  ["/admin/events", "Events"],
  ["/admin/articles", "Articles"],
  ["/admin/suggestions", "Suggestions"],
  ["/admin/people", "People"],
  ["/admin/places", "Places"],
  ["/admin/import", "Import"],
  ["/admin/audit", "Log"],
  ["/admin/accounts", "Accounts"],
];

export function DeskNav() {
  const path = usePathname();
  return (
    <nav aria-label="Desk">
      <ul className="desk-nav">
        {desks.map(([href, name]) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={currentOf(path, href)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function currentOf(path: string, href: string): "page" | "true" | undefined {
  if (path === href) return "page";
  return href !== "/admin" && path.startsWith(`${href}/`) ? "true" : undefined;
}
