"use client";

import { usePathname } from "next/navigation";
import { Link } from "#components/language/link";
import { splitLanguage } from "#core/language/language";

/** A link of the main navigation that says when the reader is on its page, or on one below `href` or `within`. */
export function NavLink({ href, within = href, children }: { href: string; within?: string; children: string }) {
  const { path } = splitLanguage(usePathname());
  const current = path === href ? "page" : path.startsWith(`${within}/`) && within !== "/" ? "true" : undefined;
  return (
    <Link href={href} className="hut" aria-current={current}>
      {children}
    </Link>
  );
}
