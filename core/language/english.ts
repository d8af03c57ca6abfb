import { wordingOf } from "./wording";

/** The wording of pages without a prefix, of files and of the API. */
export const english = wordingOf("en", {});
