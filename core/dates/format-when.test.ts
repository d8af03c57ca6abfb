import { expect, it } from "vitest";
import { formatWhen } from "./format-when";

it.each([
  ["2018-06-12", "on 12 June 2018"],
  ["2018-06", "in June 2018"],
  ["2018", "in 2018"],
  ["201X", "in the 2010s"],
  ["2018-23", "in autumn 2018"],
  ["2018-06-XX", "on a day in June 2018"],
  ["2018-XX", "in a month of 2018"],
  ["2018-04-01~", "around 1 April 2018"],
  ["2018-04-01?", "perhaps on 1 April 2018"],
  ["2018-04%", "perhaps around April 2018"],
  ["2018-06-10/2018-06-12", "on 10–12 June 2018"],
  ["2018-05/2018-06", "in May–June 2018"],
  ["2018-06-12/..", "from 12 June 2018 on"],
  ["2018-06-12/", "from 12 June 2018, end unknown"],
  ["[..2018-09-27]", "some time up to 27 September 2018"],
  ["[2018-09-27..]", "some time from 27 September 2018 on"],
])("says %s as %s", (date, words) => expect(formatWhen(date)).toBe(words));
