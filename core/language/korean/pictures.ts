import type { Messages } from "../messages";

/** Charts and maps: what they are called, what they say in words, and what is written in them. */
export const koreanPictures: Messages = {
  "North Korea’s diplomacy in numbers: events by month, type, outcome and counterpart, silences, and who met whom.":
    "숫자로 보는 북한 외교: 월·유형·결과·상대국별 사건, 공백, 누가 누구를 만났는지.",
  "Where North Korea’s diplomacy happened, year by year: events by place, from Panmunjom to New York.":
    "북한 외교가 이루어진 곳을 해마다 보여 줍니다. 판문점에서 뉴욕까지, 장소별 사건.",
  "Events by month": "월별 사건",
  "Each square is a month, its area the number of events that begin in it; bars are the sums of years.":
    "네모 하나가 한 달이고, 넓이는 그달에 시작된 사건의 수입니다. 막대는 한 해의 합계입니다.",
  "{count} month is hatched: no source of ours says anything of or from it, so the absence of events there is no silence of the world’s.":
    "빗금 친 달이 {count}개 있습니다. 그달에 관한 출처가 없으므로, 사건이 없다고 해서 외교가 없었다는 뜻은 아닙니다.",
  "{count} months are hatched: no source of ours says anything of or from them, so the absence of events there is no silence of the world’s.":
    "빗금 친 달이 {count}개 있습니다. 그달에 관한 출처가 없으므로, 사건이 없다고 해서 외교가 없었다는 뜻은 아닙니다.",
  "{events} of no certain month (*) counts for the year alone.": "달을 알 수 없는 {events}(*)은 해에만 넣었습니다.",
  "{events} of no certain month (*) count for the year alone.": "달을 알 수 없는 {events}(*)은 해에만 넣었습니다.",
  "Of more years than can be drawn these are the last {count}; narrow the dates for others.":
    "그릴 수 있는 마지막 {count}년입니다. 다른 해를 보려면 기간을 좁히십시오.",
  "All year": "한 해",
  "No month": "월 미상",
  "no events": "사건 없음",
  "{count} month not covered": "출처 없는 달 {count}개",
  "{count} months not covered": "출처 없는 달 {count}개",
  "few events": "적음",
  many: "많음",
  "covered, none": "출처 있음, 사건 없음",
  "covered, no event": "출처 있음, 사건 없음",
  "not covered": "출처 없음",
  "J F M A M J J A S O N D": "1 2 3 4 5 6 7 8 9 10 11 12",
  Jan: "1월",
  Feb: "2월",
  Mar: "3월",
  Apr: "4월",
  Jun: "6월",
  Jul: "7월",
  Aug: "8월",
  Sep: "9월",
  Oct: "10월",
  Nov: "11월",
  Dec: "12월",
  "Silence between events": "사건 사이의 공백",
  "There is no day without an event between the events of this view.":
    "이 화면의 사건 사이에는 사건 없는 날이 없습니다.",
  "The {count} longest of {all} stretches without any event of this view.":
    "이 화면의 사건이 없었던 기간 {all}개 가운데 가장 긴 {count}개입니다.",
  "All {count} stretches without any event of this view, longest first.":
    "이 화면의 사건이 없었던 기간 {count}개를 긴 순서로 모두 보여 줍니다.",
  "The longest: {silence}.": "가장 긴 공백: {silence}.",
  "The longest: {silence}, {days} of them not covered by any source of ours.":
    "가장 긴 공백: {silence}. 그 가운데 {days}은 출처가 없는 기간입니다.",
  "An event whose day is not known breaks the silence on every day that it may have been.":
    "날짜를 모르는 사건은 가능한 모든 날의 공백을 끊는 것으로 봅니다.",
  "since {day}": "{day} 이후",
  "{days} so far": "지금까지 {days}",
  "{to}, so far": "{to}(현재)",
  From: "시작",
  To: "끝",
  Days: "날수",
  "Not covered, days": "출처 없는 날수",
  After: "앞 사건",
  "Ended by": "뒤 사건",
  "Events by type": "유형별 사건",
  "Events by what became of them": "결과별 사건",
  "Events by counterpart": "상대국별 사건",
  "The counterpart is the one other country that takes part; where more do, the event stands under “Several countries”, so a country’s page of events may hold more.":
    "상대국은 함께 참여한 한 나라입니다. 둘 이상이면 ‘여러 나라’에 들어가므로, 그 나라의 사건 목록에는 더 많이 있을 수 있습니다.",
  "There is nothing to count.": "셀 것이 없습니다.",
  "The longest bar is “{title}”, {count} of {events}. The filling of a bar tells what became of the events.":
    "가장 긴 막대: ‘{title}’, {events} 가운데 {count}건. 막대의 무늬는 사건의 결과를 나타냅니다.",
  "{count} others": "그 밖의 {count}곳",
  "of them {parts}": "그 가운데 {parts}",
  "{count} {status}": "{status} {count}건",
  "Who met whom: both sides of the table": "누가 누구를 만났나: 마주 앉은 두 쪽",
  "Who met whom: the network": "누가 누구를 만났나: 관계망",
  "A meeting is a summit, visit, meeting or round of talks that was held and in which both took part by name.":
    "‘만남’은 성사된 정상회담, 방문, 면담, 회담에 두 사람이 이름을 올린 경우입니다.",
  "Nobody of the DPRK met anybody by name in this view.": "이 화면에는 북한 인물이 누군가를 만난 기록이 없습니다.",
  "No two people met by name in this view.": "이 화면에는 두 인물이 만난 기록이 없습니다.",
  "People of the DPRK as rows, others as columns, those with most meetings first; squares by the number of meetings. Most often: {pair}, {times}.":
    "가로줄은 북한, 세로줄은 상대 쪽 인물이며 만남이 많은 순서입니다. 네모의 넓이가 만남의 횟수입니다. 가장 많은 경우: {pair}, {times}.",
  once: "1회",
  "{count} times": "{count}회",
  "Of {people} people in {meetings} meetings those with most, at most 40; a line joins two who met, also on one side of the table. Where a point stands tells nothing but whom it is near.":
    "만남 {meetings}회에 나온 {people}명 가운데 가장 많은 최대 40명입니다. 선은 만난 두 사람을 이으며, 같은 쪽 사이도 잇습니다. 점의 자리는 누구와 가까운지만 나타냅니다.",
  "{count} meeting": "만남 {count}회",
  "{count} meetings": "만남 {count}회",
  "of the DPRK": "북한",
  others: "상대 쪽",
  "met, {count} times or more": "{count}회 이상 만남",
  "met; thicker, more often": "만남, 굵을수록 많음",
  "{place}, on a map of its own": "{place}, 별도 지도",
  Korea: "한반도",
  "{place}, not known more closely": "{place}, 자세한 위치 미상",
  "{place} with {names}: {events}": "{place}와(과) {names}: {events}",
  "{place} with {names} and {more} more: {events}": "{place}와(과) {names} 외 {more}곳: {events}",
  "{place} and {more} more: {count}": "{place} 외 {more}곳: {count}",
  "Areas of circles are by the number of events; most were in {place}: {count} of {total}. An event with several stations is counted at each. A ring marks places that would hide each other.":
    "원의 넓이는 사건의 수입니다. 가장 많은 곳: {place}, {total}건 가운데 {count}건. 여러 곳을 거친 사건은 곳마다 셉니다. 테두리가 둘인 원은 서로 겹치는 장소들입니다.",
  "No event of this view has a place.": "이 화면에는 장소가 알려진 사건이 없습니다.",
  "Dashed squares stand for countries of which no closer place is known ({events}).":
    "점선 네모는 나라까지만 알려진 경우입니다({events}).",
  "One place has no coordinates and is in the table alone ({events}).":
    "좌표가 없는 장소 1곳은 표에만 있습니다({events}).",
  "{count} places have no coordinates and are in the table alone ({events}).":
    "좌표가 없는 장소 {count}곳은 표에만 있습니다({events}).",
  "{count} event names no place.": "장소가 없는 사건 {count}건.",
  "{count} events name no place.": "장소가 없는 사건 {count}건.",
};
