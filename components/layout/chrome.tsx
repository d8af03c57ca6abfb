"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { splitLanguage } from "#core/language/language";

/** What surrounds the pages of the site. A view that stands in a frame on another site goes without. */
export function Chrome({ children }: { children: ReactNode }) {
  return splitLanguage(usePathname()).path === "/embed" ? null : children;
}
