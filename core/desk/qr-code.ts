import { encode } from "uqr";

/** A QR code as one path of squares in a square of so many units a side, its quiet margin within. */
export interface QrCode {
  size: number;
  path: string;
}

/** Draws a text as a QR code, which cameras read back. The margin of four units is part of the standard. */
export function drawQrCode(text: string): QrCode {
  const { size, data } = encode(text, { border: 4, ecc: "M" });
  const rows = data.map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join(""));
  return { size, path: rows.join("") };
}
