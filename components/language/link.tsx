import NextLink from "next/link";
import type { ComponentProps } from "react";
import { useWording } from "#language";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/** A link within the site that stays in the language of the page. */
export function Link({ href, ...rest }: Props) {
  return <NextLink href={useWording().href(href)} {...rest} />;
}
