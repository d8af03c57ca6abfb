import { browserWording } from "#components/language/browser-wording";
import { eventCount } from "#core/span-words";
import type { Window } from "#core/timeline/clusters";
import { savePicture } from "../picture/save-picture";
import { type FigureContent, toFigure } from "./figure-svg";

/** The lines under a figure: what it shows, and where that can be seen alive. */
export function captionOf(window: Window, total: number, address: string): string[] {
  const wording = browserWording();
  const events = eventCount(total, wording);
  return [
    wording.t("North Korea’s diplomacy, {days}: {events}", { days: wording.window(window.from, window.to), events }),
    `Panmunjom, ${address} · CC BY 4.0`,
  ];
}

/** Saves a view as a file. */
export async function saveFigure(content: FigureContent, format: "svg" | "png"): Promise<void> {
  await savePicture(toFigure(content), `panmunjom-${content.window.from}-${content.window.to}`, format);
}

/** Puts the figure of the moment in the place of the timeline whenever the page is printed. Gives how to stop it. */
export function printAsFigure(place: HTMLElement, content: () => FigureContent): () => void {
  const figure = document.createElement("figure");
  figure.className = "print-figure";
  place.append(figure);
  const print = matchMedia("print");
  const draw = () => {
    if (!print.matches) return;
    const svg = new DOMParser().parseFromString(toFigure(content()), "image/svg+xml").documentElement;
    figure.replaceChildren(document.importNode(svg, true));
  };
  print.addEventListener("change", draw);
  return () => {
    print.removeEventListener("change", draw);
    figure.remove();
  };
}
