/** Where events take place, from the largest to the smallest. Apart from the schemas, for the browser. */
export const placeKinds = ["country", "region", "city", "venue"] as const;
