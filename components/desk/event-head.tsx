import Link from "next/link";
import type { ReactNode } from "react";
import { stateWords } from "#components/desk/desk-event-rows";

interface Props {
  event: { id: string; title: string; state: keyof typeof stateWords };
  /** what the page is about */
  title: string;
  children?: ReactNode;
}

/** The head of a page about one event at the desk, with the way back to it. */
export function EventHead({ event: { id, title: name, state }, title, children }: Props) {
  return (
    <header className="grid gap-3">
      <p className="kicker">
        <Link href={`/admin/events/${id}`} prefetch={false}>
          {name}
        </Link>
        <span>{stateWords[state]}</span>
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
