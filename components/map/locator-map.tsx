import { Picture } from "#components/picture/picture";
import { drawLocator, type LocatorPoint } from "#core/map/locator";

/**
 * A small map, drawn on the server, that shows where places lie: one with the country around it, several with all that lies
 * between them, far ones on the whole world. Nothing where there is no place to show.
 */
export function LocatorMap({
  points,
  label,
  width = 360,
  height = 240,
}: {
  points: readonly LocatorPoint[];
  /** the name of the map for those who do not see it, such as "Map: Panmunjom, between North and South Korea" */
  label: string;
  /** CSS pixels; the map is scaled to its place, never beyond this width */
  width?: number;
  height?: number;
}) {
  if (points.length === 0) return null;
  return (
    <figure className="locator-map" style={{ maxWidth: width }}>
      <Picture picture={drawLocator(points, { width, height })} label={label} />
    </figure>
  );
}
