"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** What whoever is at the desk, and so signed in, or about to be has no use for. */
export function OutsideDesk({ children }: { children: ReactNode }) {
  return /^\/(admin|sign-in)(\/|$)/.test(usePathname()) ? null : children;
}
