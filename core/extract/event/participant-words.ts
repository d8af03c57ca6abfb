import type { ExtractedParticipant } from "#core/extract/extracted-event";
import { findCountry } from "#core/names/countries";
import { remember } from "#core/remember";

/** How participants are named in a sentence. */
export interface Naming {
  /** so many are named at most, the others counted; with 1, several are only counted */
  most: number;
  /** with the office that each holds */
  withOffices: boolean;
}

/** Bodies and countries whose names take an article: by their last word before "of", or as a whole. */
const bodyHeads =
  /\b(council|agency|department|ministry|committee|commission|party|government|delegation|command|society|assembly|movement|embassy|organization|organisation|cross|service|office|front|cabinet|union|authority|philharmonic|orchestra|chorus|band|group|presidium|court|senate|congress|parliament|kremlin)$/i;
const articled =
  /^(united (states|kingdom|nations|arab emirates)|european union|netherlands|philippines|czech republic|maldives|(iaea|eu|un|us|uk|icrc|wfp|who|cia|dprk|rok))$/i;

/** Participants in one phrase: "Mike Pompeo and Ri Yong Ho", "the United States, Japan and four others". */
export function participantWords(participants: readonly ExtractedParticipant[], { most, withOffices }: Naming): string {
  const names = participants.map((participant) => (withOffices ? withOffice(participant) : nameOf(participant.name)));
  if (names.length > 1 && most < 2) return `${numbers[names.length] ?? names.length} participants`;
  const shown = names.length > most ? [...names.slice(0, most - 1), others(names.length - most + 1)] : names;
  if (shown.length < 2) return shown[0] ?? "";
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function others(count: number): string {
  return `${numbers[count] ?? count} other${count === 1 ? "" : "s"}`;
}

const nameOf = remember((name) => {
  const bare = name.replace(/\s+/g, " ").trim();
  const head = bare.split(/ (?:of|on|for|in) |[,(]/)[0]?.trim() ?? bare;
  const takesArticle = bodyHeads.test(head) || articled.test(bare);
  return takesArticle && !/^the /i.test(bare) ? `the ${bare}` : bare;
});

/** "Mike Pompeo (Secretary of State, United States)"; of several offices the first. */
function withOffice(participant: ExtractedParticipant): string {
  const { office, country } = participant;
  const name = nameOf(participant.name);
  const from = country ? (findCountry(country)?.name ?? null) : null;
  if (from === participant.name) return name;
  const title = shortOffice(office ?? "");
  const isTold = country === "KP" && title.endsWith("DPRK");
  const words = [title, isTold ? null : from].filter(Boolean).join(", ");
  return words && title ? `${name} (${words})` : name;
}

const longestOffice = 70;

const shortOffice = remember((office) => {
  const first = office.split(/;| \(/)[0]?.replace(/\s+/g, " ").trim() ?? "";
  return first.length > longestOffice ? "" : first;
});
