import type { Messages } from "../messages";
import { koreanAbout } from "./about";
import { koreanInBrowser } from "./browser";
import { koreanEvent } from "./event";
import { koreanFrame } from "./frame";
import { koreanPictures } from "./pictures";
import { koreanPlaces } from "./places";
import { koreanRegisters } from "./registers";
import { koreanSearch } from "./search";
import { koreanTakeaway } from "./takeaway";

/** All words of the interface in Korean (docs/korean.md tells the usage), by the English ones. */
export const korean: Messages = {
  ...koreanFrame,
  ...koreanEvent,
  ...koreanRegisters,
  ...koreanTakeaway,
  ...koreanSearch,
  ...koreanAbout,
  ...koreanPictures,
  ...koreanPlaces,
  ...koreanInBrowser,
};
