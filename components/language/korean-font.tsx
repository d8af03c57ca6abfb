"use client";

import dynamic from "next/dynamic";

const Faces = dynamic(() => import("./korean-faces").then(({ KoreanFaces }) => KoreanFaces));

/**
 * Brings the style sheet of the font for Hangul to the pages that draw it, also without JavaScript. It comes by a dynamic
 * import, since what the layout imports otherwise is loaded by pages in English, too.
 */
export function KoreanFont() {
  return <Faces />;
}
