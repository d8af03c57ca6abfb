import { expect, test } from "vitest";
import { browserWords } from "./browser-words";

const [webkit, gecko] = ["AppleWebKit/537.36 (KHTML, like Gecko)", "Gecko/20100101"];

test.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/156.0.0.0 Safari/537.36`, "Chrome 156 on Linux"],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0`,
    "Edge 141 on Windows",
  ],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.1 Safari/605.1.15`, "Safari 18 on macOS"],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) ${webkit} Version/18.1 Mobile/15E148 Safari/604.1`,
    "Safari 18 on iPhone",
  ],
  [`Mozilla/5.0 (Android 14; Mobile; rv:133.0) ${gecko} Firefox/133.0`, "Firefox 133 on Android"],
  ["curl/8.5.0", "curl/8.5.0"],
  ["", ""],
  ["x".repeat(300), `${"x".repeat(80)} …`],
])("%s is “%s”", (agent, words) => {
  expect(browserWords(agent)).toBe(words);
});
