import { centerOf } from "./atlas";

/** A place as far as the map needs it. */
export interface MapPlace {
  slug: string;
  name: string;
  /** in a script of its country */
  native?: string | null;
  kind: "country" | "region" | "city" | "venue";
  /** slug of the place that holds it */
  parent: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
}

/** Where a map marks events: a city with all venues in it, a region, or a country where no more is known. */
export interface Spot {
  slug: string;
  name: string;
  native?: string | null;
  country: string | null;
  /** null = nothing says where it lies */
  at: { lat: number; lon: number } | null;
  /** whether the point stands for a whole country */
  isCountry: boolean;
}

/** Places by slug, with what the map makes of them. */
export class Gazetteer {
  readonly #places: ReadonlyMap<string, MapPlace>;

  constructor(places: readonly MapPlace[]) {
    this.#places = new Map(places.map((place) => [place.slug, place]));
  }

  /** The spot at which a place is marked: venues are where their city is, and everything else where it is itself. */
  spotOf(slug: string): Spot | null {
    const place = this.#places.get(slug);
    if (!place) return null;
    const holder = this.#holdersOf(place).findLast(({ kind }) => kind === "city" || kind === "venue") ?? place;
    return this.#toSpot(holder);
  }

  /** The slugs of all places that hold a place. */
  around(slug: string): string[] {
    const place = this.#places.get(slug);
    return place ? this.#holdersOf(place).map((holder) => holder.slug) : [];
  }

  /** The places that hold a place, the nearest first. */
  #holdersOf({ parent }: MapPlace): MapPlace[] {
    const holders: MapPlace[] = [];
    for (let slug = parent; slug !== null; ) {
      const holder = this.#places.get(slug);
      if (!holder || holders.includes(holder)) break;
      holders.push(holder);
      slug = holder.parent;
    }
    return holders;
  }

  /** Where a place has no coordinates those of what holds it stand for them, and at last the middle of its country. */
  #toSpot(place: MapPlace): Spot {
    const { slug, name, native, country } = place;
    const located = [place, ...this.#holdersOf(place)].find(({ lat, lon }) => lat !== null && lon !== null);
    if (located?.lat != null && located.lon != null)
      return {
        ...{ slug, name, native, country },
        at: { lat: located.lat, lon: located.lon },
        isCountry: located.kind === "country",
      };
    const center = country === null ? null : centerOf(country);
    return { slug, name, native, country, at: center && { lon: center[0], lat: center[1] }, isCountry: true };
  }
}
