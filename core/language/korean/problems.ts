import type { Messages } from "../messages";

/** What is wrong with an address or a form, and what to do: sentences that programs get in English (core/language/retell.ts). */
export const koreanProblems: Messages = {
  "Give at most {count} values.": "값은 {count}개까지만 쓸 수 있습니다.",
  "Give this parameter once.": "이 매개변수는 한 번만 쓰십시오.",
  "The window ends before it begins ({from}). Swap from and to.":
    "기간의 끝이 시작({from})보다 앞섭니다. from과 to를 서로 바꾸십시오.",
  "Keep this under {count} characters.": "{count}자 이내로 쓰십시오.",
  "Choose among {choices}.": "다음 가운데 고르십시오: {choices}.",
  "Write a day (2018-06-12), a month (2018-06) or a year (2018).":
    "날(2018-06-12), 달(2018-06) 또는 해(2018)를 쓰십시오.",
  "Write a day (2026-06-12), a month (2026-06) or a year (2026).":
    "날(2026-06-12), 달(2026-06) 또는 해(2026)를 쓰십시오.",
  "Leave out control characters and halves of characters.": "제어 문자와 깨진 문자는 빼십시오.",
  "Write a country as its two letters of ISO 3166, such as US.": "국가는 US처럼 ISO 3166의 두 글자로 쓰십시오.",
  "Write the id of a lane, such as a country code.": "국가 코드처럼 줄의 식별자를 쓰십시오.",
  "Write it as in its address, such as {example}.": "{example}처럼 주소에 있는 대로 쓰십시오.",
  "There is no such parameter. There are {names}.": "그런 매개변수는 없습니다. 쓸 수 있는 것: {names}.",
  "Write a word with at least one letter or digit.": "글자나 숫자가 하나라도 든 낱말을 쓰십시오.",
  "There is no field “{name}”. There are {names}. To look for these words, put them in quotes.":
    "‘{name}’ 항목은 없습니다. 쓸 수 있는 것: {names}. 이 낱말 자체를 찾으려면 따옴표로 묶으십시오.",
  "Write what to look for right behind “{name}:”.": "찾을 말을 ‘{name}:’ 바로 뒤에 쓰십시오.",
  "Write a country by its name or its two letters, such as US.": "국가는 이름이나 US 같은 두 글자로 쓰십시오.",
  "Give one date, and no minus before it.": "날짜는 하나만, 빼기 없이 쓰십시오.",
  "The log of changes does not know it. Use since and until for days.":
    "변경 기록에서는 쓸 수 없습니다. 날짜는 since와 until로 쓰십시오.",
  "Write the number of a version, from 1 to {count}.": "판의 번호를 1에서 {count} 사이로 쓰십시오.",
  "Write the number of a version, once, from 1 to {count}.": "판의 번호를 1에서 {count} 사이로 한 번만 쓰십시오.",
  "Write the id of a change, as the page before gave it.": "앞 페이지에서 받은 변경의 식별자를 쓰십시오.",
  "Write a name, or the two letters of a country.": "이름이나 국가의 두 글자를 쓰십시오.",
  "Nobody is so called here, or several are. Choose somebody from the list, or write a country as US.":
    "그런 이름이 없거나 여럿 있습니다. 목록에서 고르거나 국가를 US처럼 쓰십시오.",
  "Write a whole number from 1 on.": "1 이상의 정수를 쓰십시오.",
  "Write a whole number from 1 to {count}.": "1에서 {count} 사이의 정수를 쓰십시오.",
  "No event of this view is marked at this place. The table has all places that are.":
    "이 조건의 사건 가운데 이 장소에 표시된 것이 없습니다. 표시된 장소는 모두 표에 있습니다.",
  "There is no event at this address.": "이 주소에는 사건이 없습니다.",
  "Nothing was known of this event on {day}.": "{day}에는 이 사건에 대해 알려진 것이 없었습니다.",
  "Say what is wrong, or what is missing.": "무엇이 틀렸거나 빠졌는지 쓰십시오.",
  "Keep the source under {count} characters.": "출처는 {count}자 이내로 쓰십시오.",
  "Keep the name under {count} characters.": "이름은 {count}자 이내로 쓰십시오.",
  "Keep the contact under {count} characters.": "연락처는 {count}자 이내로 쓰십시오.",
  "Open the form on the event’s page.": "사건 페이지에서 양식을 여십시오.",
  "Too many suggestions came at once. Keep your text, wait an hour, and send it again.":
    "제안이 한꺼번에 너무 많이 들어왔습니다. 쓰신 글을 보관했다가 한 시간 뒤에 다시 보내 주십시오.",
  "Thank you. The editors will read it.": "고맙습니다. 편집자가 읽어 보겠습니다.",
};
