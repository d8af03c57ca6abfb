/**
 * How Korean writes people, countries and places that the lists of names know in other letters. Each row is the name or
 * slug in those lists, a bar, and its Hangul spellings: Southern press first, then Northern. Where a list lacks the name, its
 * row means nobody.
 */
const peopleRows = `
Donald Trump|도널드 트럼프;도날드 트럼프;트럼프
Mike Pompeo|마이크 폼페이오;폼페이오;폼페오;마이크 폼페오
Mike Pence|마이크 펜스;펜스
John Bolton|존 볼턴;볼턴;볼튼;존 볼튼
Stephen Biegun|스티븐 비건;스티브 비건;비건
Sung Kim|성 김;성김
Joseph Yun|조셉 윤
Rex Tillerson|렉스 틸러슨;틸러슨
James Clapper|제임스 클래퍼;클래퍼
Joe Hagin|조 헤이긴
Andrew Kim|앤드루 김
Allison Hooker|앨리슨 후커;후커
Barack Obama|버락 오바마;오바마
George W. Bush|조지 부시;조지 W 부시;조지 W. 부시;부시
Bill Clinton|빌 클린턴;클린턴
Hillary Clinton|힐러리 클린턴
Jimmy Carter|지미 카터;카터
Bill Richardson|빌 리처드슨;리처드슨
Madeleine Albright|매들린 올브라이트;올브라이트
Colin Powell|콜린 파월;파월
Condoleezza Rice|콘돌리자 라이스;라이스
Christopher Hill|크리스토퍼 힐;힐
James Kelly|제임스 켈리;켈리
Robert Gallucci|로버트 갈루치;갈루치
Stephen Bosworth|스티븐 보즈워스;보즈워스
Glyn Davies|글린 데이비스
Robert King|로버트 킹
William Perry|윌리엄 페리;페리
Charles Kartman|찰스 카트먼;카트먼
Dennis Rodman|데니스 로드먼;로드먼
Victor Cha|빅터 차
Sydney Seiler|시드니 사일러
Jeffrey Feltman|제프리 펠트먼;펠트먼
Xi Jinping|시진핑;습근평
Hu Jintao|후진타오;호금도
Jiang Zemin|장쩌민;강택민
Li Keqiang|리커창;리극강
Li Qiang|리창;리강
Wen Jiabao|원자바오;온가보
Zhu Rongji|주룽지;주용기
Wang Yi|왕이;왕의
Yang Jiechi|양제츠;양결지
Li Zhanshu|리잔수;률전서
Zhao Leji|자오러지;조락제
Wang Huning|왕후닝
Song Tao|쑹타오;송도
Li Hongzhong|리훙중
Wu Dawei|우다웨이;무대위
Kong Xuanyou|쿵쉬안유;공현우
Dai Bingguo|다이빙궈;대병국
Tang Jiaxuan|탕자쉬안;당가선
Wang Jiarui|왕자루이;왕가서
Liu Yunshan|류윈산;류운산
Qian Qichen|첸치천;전기침
Wu Bangguo|우방궈;오방국
Li Zhaoxing|리자오싱;리조성
Sun Weidong|쑨웨이둥
Fu Ying|푸잉
Vladimir Putin|블라디미르 푸틴;푸틴;울라지미르 뿌찐;뿌찐;블라지미르 뿌찐
Dmitry Medvedev|드미트리 메드베데프;메드베데프;드미뜨리 메드베제브;메드베제브
Sergey Lavrov|세르게이 라브로프;라브로프;쎄르게이 라브로브;라브로브
Sergei Shoigu|세르게이 쇼이구;쇼이구;쎄르게이 쇼이구
Igor Morgulov|이고르 모르굴로프;모르굴로프
Alexander Kozlov|알렉산드르 코즐로프;코즐로프
Valentina Matviyenko|발렌티나 마트비옌코;마트비옌코;왈렌찌나 마뜨비옌꼬
Vyacheslav Volodin|뱌체슬라프 볼로딘;볼로딘;뱌체슬라브 볼로진;볼로진
Andrey Rudenko|안드레이 루덴코;루덴코
Alexander Losyukov|알렉산드르 로슈코프;로슈코프
Andrei Belousov|안드레이 벨로우소프;벨로우소프;안드레이 벨로우쏘브;벨로우쏘브
Sergei Naryshkin|세르게이 나리시킨;나리시킨
Igor Ivanov|이고리 이바노프
Shinzo Abe|아베 신조;아베
Junichiro Koizumi|고이즈미 준이치로;고이즈미
Fumio Kishida|기시다 후미오;기시다
Yoshihide Suga|스가 요시히데
Taro Kono|고노 다로;고노
Shigeru Kitamura|기타무라 시게루
Mitoji Yabunaka|야부나카 미토지;야부나카
Kenichiro Sasae|사사에 겐이치로
Akitaka Saiki|사이키 아키타카
Junichi Ihara|이하라 준이치
Isao Iijima|이이지마 이사오
Antonio Inoki|안토니오 이노키
Nguyen Phu Trong|응우옌푸쫑;응우옌 푸 쫑;웬 푸 쫑
To Lam|또럼;또 럼
Lee Hsien Loong|리셴룽
Vivian Balakrishnan|비비안 발라크리슈난
Miguel Díaz-Canel|미겔 디아스카넬
Thongloun Sisoulith|통룬 시술릿
Alexander Lukashenko|알렉산드르 루카셴코;루카셴코
Tsakhiagiin Elbegdorj|차히아긴 엘베그도르지;엘베그도르지
Margot Wallström|마르고트 발스트룀
Pope Francis|프란치스코 교황
Mohamed ElBaradei|모하메드 엘바라데이;엘바라데이
Hans Blix|한스 블릭스
Ban Ki-moon|반기문
Mark Lowcock|마크 로우코크
Bashar al-Assad|바샤르 알아사드;아사드
`;

/** Country code | its names and its government's | the letters that stand for it in compounds such as 북미. */
const countryRows = `
KP|북한;북측;북조선;조선민주주의인민공화국;조선|북조
KR|한국;남한;남측;대한민국;남조선|남한
US|미국;미측;미합중국;아메리카합중국|미
CN|중국;중측;중화인민공화국|중
JP|일본;일측|일
RU|러시아;러측;로씨야;로씨야련방;러시아연방;소련|러로
EU|유럽연합;유럽련합|
UN|유엔;국제연합|
GB|영국|
FR|프랑스|
DE|독일;도이췰란드|
SE|스웨덴;스웨리예|
NO|노르웨이|
FI|핀란드|
CH|스위스|
AT|오스트리아|
IT|이탈리아|
PL|폴란드|
IR|이란|
SY|시리아;수리아|
EG|이집트;애급|
PK|파키스탄|
IN|인도;인디아|
MM|미얀마|
TH|태국;타이|
LA|라오스|
KH|캄보디아|
VN|베트남;월남;윁남|
MY|말레이시아|
ID|인도네시아|
PH|필리핀|
MN|몽골;몽고|
BY|벨라루스;벨라루씨|
AU|호주;오스트레일리아|
CA|캐나다|
CU|쿠바;꾸바|
VE|베네수엘라|
UA|우크라이나|
TR|튀르키예;터키|
`;

/** A town or venue of the places list, by its slug. */
const placeRows = `
singapore|싱가포르;싱가폴
hanoi|하노이
beijing|베이징;북경
dalian|다롄;대련
dandong|단둥;단동
shanghai|상하이;상해
shenyang|선양;심양
tianjin|톈진;천진
changchun|창춘
new-york|뉴욕
washington|워싱턴;워싱톤
white-house|백악관
kremlin|크렘린;크레믈리;크레믈린
camp-david|캠프 데이비드
mar-a-lago|마러라고
san-francisco|샌프란시스코
anchorage|앵커리지
stockholm|스톡홀름;스톡홀롬
helsinki|헬싱키
oslo|오슬로
geneva|제네바
vienna|빈
bern|베른
brussels|브뤼셀
berlin|베를린
london|런던
paris|파리
rome|로마
moscow|모스크바;모스끄바
vladivostok|블라디보스토크;울라지보스또크;블라지보스또크
khabarovsk|하바롭스크
khasan|하산
ulan-ude|울란우데
russky-island|루스키섬
vostochny|보스또츠느이우주발사장;보스토치니 우주기지;보스토치니
sochi|소치
st-petersburg|상트페테르부르크
tokyo|도쿄;도꾜
osaka|오사카
hiroshima|히로시마
ulaanbaatar|울란바토르
kuala-lumpur|쿠알라룸푸르
jakarta|자카르타
bali|발리
bangkok|방콕
manila|마닐라
phnom-penh|프놈펜
vientiane|비엔티안
new-delhi|뉴델리
da-nang|다낭
havana|아바나
minsk|민스크
tehran|테헤란
cairo|카이로
warsaw|바르샤바
vatican-city|바티칸;교황청
macau|마카오
diaoyutai|댜오위타이;조어대
great-hall|인민대회당
paekhwawon|백화원 영빈관;백화원초대소;백화원
kumsusan-guest-house|금수산 영빈관;금수산초대소
sunan-airport|순안공항;순안국제공항
kaesong-industrial-complex|개성공단
mount-kumgang|금강산
yongbyon|영변
panmunjom|판문점
peace-house|평화의집
blue-house|청와대
capella-singapore|카펠라 호텔;카펠라호텔
metropole-hanoi|메트로폴 호텔;메트로폴호텔
un-headquarters|유엔본부;유엔 본부
kaesong-liaison-office|개성 남북공동연락사무소;남북공동련락사무소
`;

/** Rows of a list as the name (or code), its spellings and, for countries, its letters. */
function parse(rows: string): { name: string; spellings: string[]; letters: string[] }[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [name, spellings, letters] = row.split("|") as [string, string, string | undefined];
      return { name, spellings: spellings.split(";"), letters: [...(letters ?? "")] };
    });
}

export const peopleSpellings = parse(peopleRows);
export const countrySpellings = parse(countryRows);
export const placeSpellings = parse(placeRows);
