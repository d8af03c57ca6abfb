import jsQr from "jsqr";
import { expect, test } from "vitest";
import { drawQrCode, type QrCode } from "./qr-code";

/** Dots of a side of each square of the picture, as a camera sees them. */
const scale = 4;

test.each([
  "otpauth://totp/Panmunjom:ann%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Panmunjom&digits=6&period=30",
  `otpauth://totp/Panmunjom:${"a-very-long-address".repeat(8)}%40example.org?secret=JBSWY3DPEHPK3PXP`,
  "판문점",
])("a camera reads %s back", (text) => {
  const code = drawQrCode(text);
  const side = code.size * scale;
  expect(jsQr(photograph(code), side, side)?.data).toBe(text);
});

function photograph({ size, path }: QrCode): Uint8ClampedArray {
  const side = size * scale;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let down = 0; down < scale; down++) {
      const start = ((Number(y) * scale + down) * side + Number(x) * scale) * 4;
      for (let across = 0; across < scale; across++) dots.fill(0, start + across * 4, start + across * 4 + 3);
    }
  return dots;
}
