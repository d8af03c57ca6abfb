import { formatWindow } from "#core/dates/format-window";
import type { Window } from "#core/timeline/clusters";
import { type FigureContent, toFigure } from "./figure-svg";

/** Twice as fine as a screen, so that it can be printed. */
const pixelsPerUnit = 2;

/** The lines under a figure: what it shows, and where that can be seen alive. */
export function captionOf(window: Window, total: number, address: string): string[] {
  const events = `${total.toLocaleString("en")} ${total === 1 ? "event" : "events"}`;
  return [
    `North Korea’s diplomacy, ${formatWindow(window.from, window.to)}: ${events}`,
    `Panmunjom, ${address} · CC BY 4.0`,
  ];
}

/** Saves a view as a file. */
export async function saveFigure(content: FigureContent, format: "svg" | "png"): Promise<void> {
  const svg = toFigure(content);
  const vector = new Blob([svg], { type: "image/svg+xml" });
  const file = format === "svg" ? vector : await toPng(vector);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `panmunjom-${content.window.from}-${content.window.to}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function toPng(vector: Blob): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(vector);
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * pixelsPerUnit;
  canvas.height = image.naturalHeight * pixelsPerUnit;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be drawn."))), "image/png");
  });
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
