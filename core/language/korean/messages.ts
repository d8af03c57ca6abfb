import type { Messages } from "../messages";
/** Korean words of the interface, by the English ones. */
export const korean: Messages = {};
