"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the main navigation that says when the reader is on its page, or on one below `href` or `within`. */
export function NavLink({ href, within = href, children }: { href: string; within?: string; children: string }) {
  const path = usePathname();
  const current = path === href ? "page" : path.startsWith(`${within}/`) && within !== "/" ? "true" : undefined;
  return (
    <Link href={href} className="hut" aria-current={current}>
      {children}
    </Link>
  );
}
