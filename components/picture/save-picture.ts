/** Twice as fine as a screen, so that it can be printed. */
const pixelsPerUnit = 2;

/** Saves a picture, written as SVG, as a file of either kind. */
export async function savePicture(svg: string, name: string, format: "svg" | "png"): Promise<void> {
  const vector = new Blob([svg], { type: "image/svg+xml" });
  const file = format === "svg" ? vector : await toPng(vector);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${format}`;
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
