"use client";

import type { ReactNode, SubmitEvent } from "react";
import { useWording } from "#language";
import { useGo } from "../language/use-go";
import { toAddress } from "./form-address";

/**
 * A form whose answer is a view of this site. Without JavaScript the browser sends it; with it, the router goes there
 * in place. (next/form leaves out the name and value of the button that was pressed, so it would not do.)
 */
export function FilterForm({
  action,
  className,
  children,
}: {
  action: string;
  className?: string;
  children: ReactNode;
}) {
  const { go } = useGo();
  const address = useWording().href(action);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter);
    go(toAddress(address, data));
  };
  return (
    <form action={address} method="get" className={className} onSubmit={submit}>
      {children}
    </form>
  );
}
