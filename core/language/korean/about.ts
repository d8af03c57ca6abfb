import type { Messages } from "../messages";

/** The page that tells how the record is made. */
export const koreanAbout: Messages = {
  "What counts as an event, how dates are drawn, how sure the record is, how well articles are read, and how to cite it.":
    "무엇을 사건으로 보는지, 날짜를 어떻게 그리는지, 기록이 얼마나 확실한지, 기사를 얼마나 잘 읽는지, 어떻게 인용하는지를 설명합니다.",
  "About this record": "이 기록에 대하여",
  "from {first} to {last}": "({first}~{last}년)",
  "Chart of the share of proposals that are right by their confidence. The line marks where both are equal; the huts of ten proposals or more lie at most {points} points from it.":
    "확신도에 따라 제안이 맞는 비율을 나타낸 도표입니다. 선은 둘이 같은 곳이며, 제안이 10건 이상인 네모는 선에서 최대 {points}포인트 떨어져 있습니다.",
  "{count} article": "기사 {count}건",
  "{count} articles": "기사 {count}건",
  "Panmunjom is the village on the line between the two Koreas where enemies have sat at one table since 1953. This site records what came of such tables: {count} events of North Korea’s diplomacy{years}, and the full text of {articles}.":
    "판문점은 1953년 이후 적대하던 이들이 한 탁자에 마주 앉아 온, 남북을 가르는 선 위의 마을입니다. 이 사이트는 그러한 탁자에서 무엇이 나왔는지를 기록합니다. 북한 외교 사건 {count}건{years}과 {articles}의 본문이 실려 있습니다.",
  "Before the last round of corrections, 50 events drawn at random were checked afresh against other pages. The date was wrong in 3 of 50, participants wrong or missing in 2 of 48, the type debatable in 6 of 50, and a detail of the summary wrong or too strong in 7 of 45. Places (44) and statuses (50) showed no error. What was found was corrected, and the same patterns were then looked for in all the rest, which changed 196 events. Mistakes will remain.":
    "마지막 정정에 앞서 무작위로 뽑은 사건 50건을 다른 자료와 다시 대조했습니다. 날짜는 50건 중 3건이 틀렸고, 참가자는 48건 중 2건이 틀리거나 빠졌으며, 유형은 50건 중 6건에 논란의 여지가 있었고, 요약의 세부 내용은 45건 중 7건이 틀리거나 지나쳤습니다. 장소(44건)와 상태(50건)에는 오류가 없었습니다. 찾은 오류는 고쳤고, 같은 유형의 오류를 나머지 전체에서 찾아 196건을 고쳤습니다. 그래도 오류는 남아 있을 것입니다.",
  "Known to be weak:": "약점으로 알려진 부분:",
  "18 events rest on a single source, and 8 on reposts alone.":
    "18건은 출처가 하나뿐이고, 8건은 재게시 자료에만 근거합니다.",
  "Some days are those of an announced schedule; the event’s note then says so.":
    "일부 날짜는 발표된 일정에 따른 것이며, 그 경우 사건의 설명에 밝혀 둡니다.",
  "Smaller rounds of inter-Korean talks are covered unevenly. Fewer entries in a year need not mean less diplomacy.":
    "규모가 작은 남북 회담은 고르게 담지 못했습니다. 어느 해의 항목이 적다고 외교가 적었던 것은 아닙니다.",
  "Names and offices of people are supported by a page where the record says so; the first and last day of an office often are not.":
    "인물의 이름과 직책은 기록에 표시된 경우 출처가 있습니다. 직책의 시작일과 종료일은 출처가 없는 경우가 많습니다.",
  "Silence, and what is not covered": "침묵, 그리고 다루지 못한 시기",
  "chart of months": "월별 도표",
  "chart of silences": "침묵 도표",
  "A month without events is a silence only if somebody was looking. A month counts as covered if a source of ours was published in it, or if one tells of something in it. Where neither is so the charts hatch the month: that nothing stands there is then a gap of the record, not of diplomacy. Of the {count} months since {from}, {count2} are not covered. Sources that bear only a year, and events of which no more than a year is known, cover no month.":
    "사건이 없는 달이 침묵이려면 누군가 지켜보고 있었어야 합니다. 그달에 나온 출처가 있거나 그달의 일을 전하는 출처가 있으면 다룬 달로 봅니다. 둘 다 아니면 도표에 빗금을 칩니다. 그 빈칸은 외교가 아니라 기록의 공백입니다. {from} 이후 {count}개월 가운데 {count2}개월을 다루지 못했습니다. 연도만 있는 출처와 연도까지만 알려진 사건은 어느 달도 다룬 것으로 보지 않습니다.",
  "The {link} shows them, and the {link2} how much of each silence is covered.":
    "{link}에 이 달들이 표시되고, {link2}에는 각 침묵 가운데 얼마나 다루었는지가 나타납니다.",
  "What counts as an event": "무엇을 사건으로 보는가",
  "One diplomatic act: a summit of heads of state or government, an official’s visit, a meeting, a round of talks, a call, a letter, a text that is agreed, a statement that changes the course, or a deed that does. What was planned and never happened counts too, with what became of it. A report that only looks back on an event is no new event.":
    "하나의 외교 행위입니다. 정상회담, 당국자의 방문, 면담, 회담, 전화 통화, 서한, 합의문, 흐름을 바꾸는 성명·담화나 조치가 이에 해당합니다. 예정되었으나 이루어지지 않은 일도 그 결과와 함께 사건으로 봅니다. 지난 사건을 되돌아보기만 하는 보도는 새로운 사건이 아닙니다.",
  "What supports it": "무엇이 뒷받침하는가",
  "Every event names its sources and says what each is good for: the date, the place, who took part, the outcome. Titles and summaries are our own words. Where we hold the text of a source, the event leads to the sentences that support it; where a sentence can no longer be found in the stored text, the page says so and does not guess.":
    "모든 사건에는 출처가 있고, 각 출처가 날짜·장소·참가자·결과 가운데 무엇을 뒷받침하는지 밝힙니다. 제목과 요약은 저희가 쓴 글입니다. 출처의 본문을 보관하고 있으면 사건에서 근거 문장으로 옮겨 갈 수 있습니다. 저장된 본문에서 문장을 찾을 수 없으면 짐작하지 않고 그렇게 밝힙니다.",
  "How it is drawn": "어떻게 그리는가",
  "Form tells what became of an event, and an icon what kind it was. A date is drawn as far as it is known: a day is a point, a month is a bar with soft ends, an approximate date fades, and an open end is an arrow. Days are those that the sources give; none is worked out from a clock.":
    "모양은 사건의 결과를, 아이콘은 유형을 나타냅니다. 날짜는 알려진 만큼만 그립니다. 하루는 점, 한 달은 끝이 부드러운 막대이고, 대략의 날짜는 흐려지며, 끝이 열린 날짜는 화살표입니다. 날짜는 출처가 밝힌 것이며 시각을 환산해 얻지 않습니다.",
  "How well articles are read": "기사를 얼마나 잘 읽는가",
  "Where we hold the text of an article, rules for the language of diplomacy read it and propose the events that it tells, each with the sentence that says so; an editor accepts, merges or rejects. How good the proposals are is measured on {articles} articles, for which a careful editor would record {gold} events.":
    "기사 본문을 보관하고 있으면 외교 언어의 규칙에 따라 읽어, 기사가 전하는 사건을 근거 문장과 함께 제안합니다. 편집자는 이를 채택하거나 병합하거나 버립니다. 제안의 정확도는 꼼꼼한 편집자라면 사건 {gold}건을 기록할 기사 {articles}건으로 측정합니다.",
  "These are figures of development. The rules were written with these articles in view, so an article that nobody has seen is read less well.":
    "이는 개발 단계의 수치입니다. 이 기사들을 보면서 규칙을 썼으므로, 처음 보는 기사는 이보다 덜 정확하게 읽습니다.",
  "When they were new, the {count} sets written as ordinary news had an F1 of {share} on the mean, and the {count2} written after the build of real articles {share2}: expect something between.":
    "처음 읽었을 때 보통 뉴스처럼 쓴 {count}개 묶음의 F1은 평균 {share}, 실제 기사의 짜임을 본떠 쓴 {count2}개 묶음은 {share2}였으니, 그 사이를 기대하십시오.",
  "All but the one of the set “seed” are synthetic: written for this purpose, no history, and no part of the record.":
    "‘seed’ 묶음의 한 건을 빼고는 모두 이 목적으로 지어낸 글로, 역사도 기록의 일부도 아닙니다.",
  "What a confidence is worth": "확신도의 의미",
  "A proposal carries a confidence: the chance that its type, status, date, place and everybody who took part are all right. If it is honest, of the proposals with 0.7 seven in ten are. Here the weights of the confidence had never seen the article that they rate; what is reported at all was learned from every one. {ninety}":
    "제안에는 확신도가 붙습니다. 유형, 상태, 날짜, 장소, 참가자가 모두 맞을 확률입니다. 확신도가 정직하다면 0.7인 제안 열 가운데 일곱이 맞습니다. 여기서 확신도의 가중치는 해당 기사를 본 적이 없지만, 무엇을 보고할지는 모든 기사에서 배웠습니다. {ninety}",
  "Measured on {date}. Every change of the program is measured again, and refused where a figure falls by more than a point unexplained.":
    "{date}에 측정했습니다. 프로그램을 바꿀 때마다 다시 측정하며, 설명 없이 수치가 1점 넘게 떨어지면 받아들이지 않습니다.",
  "Measured extraction quality, in percent, of all articles and by set": "전체 및 묶음별 추출 정확도(%)",
  Figure: "수치",
  "Events told": "전하는 사건",
  Precision: "정밀도",
  "events reported that the text does tell": "보고한 사건 가운데 본문이 실제로 전하는 것",
  Recall: "재현율",
  "events told by the text that were reported": "본문이 전하는 사건 가운데 보고한 것",
  F1: "F1",
  "precision and recall in one": "정밀도와 재현율을 합친 값",
  "found events with a right date": "찾은 사건 가운데 날짜가 맞는 것",
  "found events with the right status": "찾은 사건 가운데 상태가 맞는 것",
  "found events with a right type": "찾은 사건 가운데 유형이 맞는 것",
  "found events with the right place": "찾은 사건 가운데 장소가 맞는 것",
  "F1 of those who took part": "참가자의 F1",
  Evidence: "근거",
  "found events whose passage is the right one": "찾은 사건 가운데 구절이 맞는 것",
  "Traps avoided": "피한 함정",
  "passages that only look like an event, left alone": "사건처럼 보일 뿐인 구절을 지나친 비율",
  Composite: "종합",
  "F1 when new": "처음 읽었을 때의 F1",
  "before anybody had read the set; all: the mean of ordinary news":
    "아무도 묶음을 읽기 전의 값. 전체 열은 보통 뉴스의 평균",
  "Composite when new": "처음 읽었을 때의 종합",
  "the same": "위와 같음",
  "F1 × the mean of date, status, place and participants": "F1 × 날짜·상태·장소·참가자의 평균",
  "Confidence and what came of it; rows of a few proposals say little":
    "확신도와 실제 결과. 제안이 적은 줄은 의미가 작습니다",
  Confidence: "확신도",
  confidence: "확신도",
  Proposals: "제안",
  Expected: "예상",
  Right: "정답",
  "Nothing is yet good enough for 0.9 or more.": "아직 0.9 이상인 제안이 없습니다.",
  "Of the {count} with 0.9 or more, {share} were right in everything.":
    "0.9 이상인 {count}건 가운데 {share}가 모든 점에서 맞았습니다.",
  License: "이용 허락",
  "how to cite it": "인용 방법",
  "The facts, titles and summaries may be reused under {link}; the program is under the MIT license. Quoted passages and articles belong to their publishers.":
    "사실, 제목, 요약은 {link}에 따라 이용할 수 있고, 프로그램은 MIT 허가서를 따릅니다. 인용한 구절과 기사의 권리는 발행처에 있습니다.",
  "Every event, article and view has its citation, in Chicago and APA style and as BibTeX, RIS and CSL-JSON: open “Cite this event” at the foot of its page, or “Take these events away” above a list. A citation names the version of the data, and its address shows for good what was published then. The record as a whole: {link}.":
    "모든 사건, 기사, 화면을 시카고·APA 형식과 BibTeX, RIS, CSL-JSON으로 인용할 수 있습니다. 페이지 아래의 ‘이 사건 인용’이나 목록의 ‘내려받기’를 여십시오. 인용에는 자료의 판이 표시되며, 그 주소는 당시 실린 내용을 계속 보여 줍니다. 기록 전체: {link}.",
  "For a fact, cite the source that the event names too. The data are open to programs and as files: {link} tells how.":
    "사실을 인용할 때는 사건에 적힌 출처도 함께 밝혀 주십시오. 자료는 프로그램과 파일로도 이용할 수 있습니다. 방법은 {link}에 있습니다.",
};
