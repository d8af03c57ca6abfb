/** A sign of the interface, drawn by app/icons.css. What it means stands in the text beside it. */
export function Icon({ name, className = "" }: { name: string; className?: string }) {
  return <i className={`icon icon-${name} ${className}`} aria-hidden="true" />;
}
