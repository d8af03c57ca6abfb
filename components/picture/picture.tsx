import { createElement, type ReactNode } from "react";
import { Link } from "#components/language/link";
import { toToken } from "#core/picture/palette";
import type { Picture as PictureContent, Shape } from "#core/picture/shape";

/**
 * A picture in a page, as wide as its place. Where something in it can be pressed it is a group of links with a name,
 * otherwise one image with that name.
 */
export function Picture({
  picture: { width, height, shapes },
  label,
  describedBy,
  className,
}: {
  picture: PictureContent;
  label: string;
  /** id of what says in words what is to be seen */
  describedBy?: string;
  className?: string;
}) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={shapes.some(holdsLink) ? "group" : "img"}
      aria-label={label}
      aria-describedby={describedBy}
      className={className ? `picture ${className}` : "picture"}
    >
      {shapes.map(draw)}
    </svg>
  );
}

function holdsLink({ tag, children }: Shape): boolean {
  return tag === "a" || children.some((child) => typeof child !== "string" && holdsLink(child));
}

function draw({ tag, attributes, children }: Shape, index: number): ReactNode {
  const content = children.map((child, place) => (typeof child === "string" ? child : draw(child, place)));
  const { href, ...rest } = Object.fromEntries(Object.entries(attributes).map(toProperty));
  if (tag === "a")
    return (
      <Link key={index} href={String(href)} scroll={String(href).includes("#")} {...rest}>
        {content}
      </Link>
    );
  const properties = { key: index, ...rest, ...(href === undefined ? {} : { href }) };
  return content.length > 0 ? createElement(tag, properties, ...content) : createElement(tag, properties);
}

function toProperty([name, value]: [string, string | number | undefined]) {
  return [name, typeof value === "string" ? toToken(value) : value] as const;
}
