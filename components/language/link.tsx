import type { ComponentProps } from "react";
import { useWording } from "#language";

interface Props extends Omit<ComponentProps<"a">, "href"> {
  href: string;
  /** whether the next page begins at its top; a view of the same page stays where it is */
  scroll?: boolean;
}

/**
 * A link within the site that stays in the language of the page. It is a plain one, which `FollowLinks` follows without
 * loading the frame of the page again (decision 122). Nothing is fetched before: pages are made for each request.
 */
export function Link({ href, scroll = true, ...rest }: Props) {
  return <a href={useWording().href(href)} data-follow={scroll ? "top" : "stay"} {...rest} />;
}
