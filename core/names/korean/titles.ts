import type { OfficeClass } from "#core/names/offices";

/** What a Korean word of office says of its bearer. */
export interface KoreanTitle {
  office: OfficeClass | null;
  /** those who speak of events and take no part in them */
  isCommentator: boolean;
}

/** Class of office | its words. Spaces inside a word of office are left out: they are read as several words. */
const rows: [OfficeClass | "commentator" | null, string][] = [
  [
    "leader",
    "국무위원장 국방위원장 총비서 제1비서 최고지도자 최고령도자 최고영도자 령도자 제1위원장 로동당위원장 노동당위원장 당위원장",
  ],
  ["president", "대통령 주석 국가주석 총서기"],
  ["prime-minister", "총리 수상 총리대신 내각총리"],
  ["foreign-minister", "외교장관 외무상 외무장관 국무장관 외교부장 외무대신 외교부장관"],
  ["vice-foreign-minister", "외무성부상 부상 제1부상 외교차관 외무차관 부장관 국무부장관 외교부차관"],
  ["defense-minister", "국방장관 국방부장관 인민무력상 인민무력부장 국방상 국방부장 국방대신"],
  ["unification-minister", "통일장관 통일부장관"],
  ["security-adviser", "국가안보실장 안보실장 국가안보보좌관 안보보좌관"],
  ["secretary-general", "사무총장"],
  ["pope", "교황"],
  ["ambassador", "대사 특명전권대사"],
  [
    "envoy",
    "특사 대북특사 대미특사 특별대표 대북특별대표 대북정책특별대표 특별사절 수석대표 차석대표 한반도평화교섭본부장 평화교섭본부장 한반도본부장",
  ],
  [
    null,
    "위원장 부위원장 상임위원장 단장 부단장 대표 부대표 본부장 실장 국장 부국장 부장 제1부부장 부부장 비서 차관 차관보 부차관보 장관 참사 의장 부의장 정책실장 비서실장 " +
      "원장 국정원장 국가정보원장 중앙정보국장 총참모장 참모장 합참의장 사령관 의원 총재 보좌관 선임보좌관 담당관 선임국장 지사 시장 회장 부회장 위원 국무위원 정치국위원 조직지도부장 통일전선부장 통전부장 " +
      "선전선동부장 국제부장 대외연락부장 부총리 서기 서기관 대리 주임 대장 중장 소장 상장 차수 원수 장군 상무위원 " +
      "상임위원 총국장 정책국장 행정관 조정관 고위대표 집행위원장 감독 이사장 총장 전대통령 문화상 철도상 대외경제상 보건상 체육상 국토환경보호상 과장 처장 서기장 당서기장 선전비서 국제비서 대남비서 당비서 여사 제1위원장 제1부위원장",
  ],
  [
    "commentator",
    "대변인 부대변인 관계자 당국자 소식통 기자 특파원 교수 연구원 연구위원 선임연구원 전문가 공보관 공보실장 국민소통수석 소통수석 논평원 평론가 분석관 앵커 외교관 탈북민 주민",
  ],
];

const titles = new Map<string, KoreanTitle>(
  rows.flatMap(([office, words]) =>
    words
      .split(" ")
      .map(
        (word) =>
          [
            word,
            { office: office === "commentator" ? null : office, isCommentator: office === "commentator" },
          ] as const,
      ),
  ),
);

/** Every word of office with what it says. */
export function koreanTitles(): ReadonlyMap<string, KoreanTitle> {
  return titles;
}

const bodyClasses: [RegExp, OfficeClass][] = [
  [/(외교부|외무성|국무부|외무부) ?(장관|대신)$/, "foreign-minister"],
  [/(외무성|외교부|외무부|국무부) ?(제?1)?(부상|차관|부장관)$/, "vice-foreign-minister"],
  [/(국방부|국방성) ?(장관|대신)$/, "defense-minister"],
  [/통일부 ?장관$/, "unification-minister"],
  [/(국무위원회|국방위원회|로동당|노동당) ?위원장$/, "leader"],
  [/국가안보실 ?실?장$/, "security-adviser"],
];

/** The class of an office by its words as they are written, `외교부 장관`. */
export function classOfTitle(words: string, last: KoreanTitle): OfficeClass | null {
  return bodyClasses.find(([pattern]) => pattern.test(words))?.[1] ?? last.office;
}

/** Bodies before an office, with the country that they belong to, where they belong to one. */
export const bodies: readonly [country: string, words: string][] = [
  [
    "KR",
    "통일부 외교부 국방부 국가안보실 국가정보원 국정원 청와대 합참 외교통상부 통일원 안기부 한반도평화교섭본부 대통령실 대한적십자사 한적 현대아산 국회",
  ],
  ["US", "국무부 백악관 국가안보회의 중앙정보국 재무부 상원 하원 펜타곤"],
  [
    "KP",
    "외무성 로동당 노동당 조선로동당 조선노동당 당중앙위원회 국무위원회 국방위원회 최고인민회의 통일전선부 통전부 조국평화통일위원회 조평통 인민무력부 인민무력성 국방성 총참모부 조선인민군 인민군 정찰총국 " +
      "조선아시아태평양평화위원회 아태평화위 아태위 아태평화위원회 선전선동부 조직지도부 로동신문 노동신문 조선적십자회 북적 내각 국가보위성 국가체육지도위원회 민족화해협의회 민화협",
  ],
  ["CN", "공산당 중국공산당 대외연락부 중련부 중앙군사위"],
  ["RU", "크렘린궁 두마 원동발전성"],
  ["JP", "내각부 총리실"],
];

/** Words that stand between a name and an office and name no body of their own. */
export const unitWords =
  "당 당시 중앙위 중앙위원회 정치국 상무위원회 상임위원회 위원회 겸 전 현 신임 제1 제2 수석 선임 정책 특별 한반도 북핵 대북 대남 국제 아시아 동아시아 태평양 동아태 아태 미주 북미국 북아메리카국 미국연구소 " +
  "군사 총정치국 국가안보 외교 안보 대외 담당 고위급 주 특임 전임 후임 아주 아태담당 동북아 평화 정무 남측 공동 사무처 연구소 국제문제 대외정책 국가 최고 중앙 본부 외교위원회 내각";
