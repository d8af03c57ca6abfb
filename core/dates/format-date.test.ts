import { expect, test } from "vitest";
import { formatDate, formatPrecision } from "#core/dates/format-date";

test.each([
  ["2018-06-12", "12 June 2018", "known to the day"],
  ["2018-06", "June 2018", "known to the month"],
  ["2019-21", "spring 2019", "known to the season"],
  ["2018-24", "winter 2018", "known to the season"],
  ["2018", "2018", "known to the year"],
  ["201X", "the 2010s", "known to the decade"],
  ["19XX", "the 1900s", "known to the century"],
  ["2018-04-01~", "around 1 April 2018", "known to the day, approximate"],
  ["2018-05?", "perhaps May 2018", "known to the month, uncertain"],
  ["2018-05%", "perhaps around May 2018", "known to the month, approximate, uncertain"],
  ["2018-06-XX", "a day in June 2018", "known to the month"],
  ["2018-XX", "a month of 2018", "known to the year"],
  ["2018-06-10/2018-06-12", "10–12 June 2018", "known to the day"],
  ["2018-05-28/2018-06-01", "28 May – 1 June 2018", "known to the day"],
  ["2018-12-28/2019-01-02", "28 December 2018 – 2 January 2019", "known to the day"],
  ["2018-05/2018-06", "May–June 2018", "known to the month"],
  ["2018-12/2019-01", "December 2018 – January 2019", "known to the month"],
  ["2003/2007", "2003–2007", "known to the year"],
  ["2005-10-17/2005-10-20~", "17 October 2005 to around 20 October 2005", "known to the day, approximate"],
  ["2015-03/2015-03-16", "March 2015 to 16 March 2015", "known to the month"],
  ["2018-06-12/2018-06-12", "12 June 2018", "known to the day"],
  ["2000-10/..", "from October 2000 on", "known to the month, no end given"],
  ["../2018-09-27", "until 27 September 2018", "known to the day, no beginning given"],
  ["2018-09-27/", "from 27 September 2018, end unknown", "known to the day, one end unknown"],
  ["/2018", "until 2018, beginning unknown", "known to the year, one end unknown"],
  ["[..2018-09-27]", "some time up to 27 September 2018", "latest day known"],
  ["[2018-09-27..]", "some time from 27 September 2018 on", "earliest day known"],
])("%s reads «%s», %s", (date, words, precision) => {
  expect(formatDate(date)).toBe(words);
  expect(formatPrecision(date)).toBe(precision);
});
