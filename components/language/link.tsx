import NextLink from "next/link";
import type { ComponentProps } from "react";
import { useWording } from "#language";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/**
 * A link within the site that stays in the language of the page. Nothing is fetched before it is followed: pages are made
 * for each request, so that the router could bring no more than their frame, at two requests for each link in sight.
 */
export function Link({ href, ...rest }: Props) {
  return <NextLink prefetch={false} href={useWording().href(href)} {...rest} />;
}
