"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

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
  const list = useRef<HTMLUListElement>(null);
  // on a phone the list scrolls: the desk where one is comes into sight, and the page stays where it is
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path marks another desk
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (!list.current || !current) return;
    const { clientWidth } = list.current;
    if (current.offsetLeft + current.offsetWidth > clientWidth)
      list.current.scrollLeft = current.offsetLeft - clientWidth / 3;
  }, [path]);
  return (
    <nav aria-label="Desk">
      <ul ref={list} className="desk-nav">
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
