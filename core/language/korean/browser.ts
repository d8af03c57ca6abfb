import type { Messages } from "../messages";

/** What is worded in the browser: pages carry these messages with them, and no others. */
export const koreanInBrowser: Messages = {};
