import { type GeoPermissibleObjects, type GeoProjection, geoPath } from "d3-geo";

/** Tenths of a pixel. */
const perPixel = 10;

/**
 * A geometry as the text of an SVG path, in steps from point to point and to a tenth of a pixel: half as long as in whole
 * coordinates.
 */
export function toPath(projection: GeoProjection, geometry: GeoPermissibleObjects): string {
  const pen = new Pen();
  geoPath(projection, pen)(geometry);
  return pen.text;
}

/** What d3-geo draws with, of the many things that a canvas can do. */
class Pen {
  text = "";
  #x = 0;
  #y = 0;

  moveTo(x: number, y: number): void {
    [this.#x, this.#y] = [Math.round(x * perPixel), Math.round(y * perPixel)];
    this.text += `M${this.#x / perPixel} ${this.#y / perPixel}`;
  }

  lineTo(x: number, y: number): void {
    const [nextX, nextY] = [Math.round(x * perPixel), Math.round(y * perPixel)];
    if (nextX === this.#x && nextY === this.#y) return;
    this.text += `l${write(nextX - this.#x)} ${write(nextY - this.#y)}`;
    [this.#x, this.#y] = [nextX, nextY];
  }

  closePath(): void {
    this.text += "z";
  }

  /** Points are never drawn as circles here. */
  arc(): void {}

  beginPath(): void {}
}

/** ".5", "-.5": without the nought that nobody needs. */
function write(tenths: number): string {
  return String(tenths / perPixel).replace(/^(-?)0\./, "$1.");
}
