import "./hangul-slices";

/** The faces for Hangul, in slices of which a browser loads those that a page needs. It draws nothing. */
export function KoreanFaces() {
  return null;
}
