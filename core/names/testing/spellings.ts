/**
 * How people are written in the press, in libraries and by hurried readers: the address part of each person, then forms of
 * the name in the South's or the North's press, McCune–Reischauer, Hangul with a slip of the keys, the other order, joined or
 * cut syllables, a slip of a letter. Written down by hand, not made by the program that is measured with them.
 */
const rows = `
an-ik-san|An Ik-san|Ahn Ik San|안익싼|Ik-san Ahn|An Iksan
choe-hak-gun|Choi Hak-geun|Ch'oe Hak-kŭn|Choi Hak Keun|최학건|Hak Gun Choe
choe-kang-il|Choi Kang-il|Ch'oe Kang-il|최강알|Kang Il Choe|Choe Kangil
choe-myong-nam|Choi Myong-nam|Ch'oe Myŏng-nam|Choi Myung-nam|최멍남|Myong-nam Choe
choe-ryong-hae|Choi Ryong-hae|Ch'oe Ryong-hae|Choe Ryong-hye|최룡헤|Ryong Hae Choe|최용해
choe-son-hui|Choi Son-hui|Choe Sŏn-hŭi|Choi Sun Hee|최선히|Son-hui Choe|Choe Sonhui|Cheo Son Hui
choe-su-hon|Choi Su-hon|Ch'oe Su-hŏn|Choi Soo-heon|최수한|Su Hon Choe
choe-thae-bok|Choe Tae-bok|Ch'oe T'ae-bok|Choi Thae-bok|최테복|Tae Bok Choi
choe-yong-rim|Choe Yong-rim|Ch'oe Yŏng-nim|Choi Young-rim|최영임|Yong Rim Choe
han-song-ryol|Han Song-ryol|Han Sŏng-nyŏl|Han Seong-ryeol|한성열|Song Ryol Han|Han Songryol
ho-hae-ryong|Ho Hae-ryong|Hŏ Hae-ryong|Heo Hae-ryong|허헤룡|Hae Ryong Ho
hong-gun-pyo|Hong Gun-pyo|Hong Kŭn-p'yo|Hong Geun-pyo|홍건표|Gun Pyo Hong
hong-song-nam|Hong Song-nam|Hong Sŏng-nam|Hong Seong-nam|홍선남|Song Nam Hong
hwang-chol|Hwang Chol|Hwang Ch'ŏl|Hwang Chul|Chol Hwang
hwang-pyong-so|Hwang Pyong-so|Hwang Pyŏng-sŏ|Hwang Byung-seo|황병소|Pyong So Hwang
hyon-song-wol|Hyon Song-wol|Hyŏn Song-wŏl|Hyun Song-wol|현송울|Song Wol Hyon
ja-song-nam|Ja Song-nam|Cha Sŏng-nam|Ja Sung-nam|자선남|Song Nam Ja
jang-il-hun|Jang Il-hun|Chang Il-hun|Jang Il Hoon|장일헌|Il Hun Jang
jang-jae-on|Jang Jae-on|Chang Chae-ŏn|Jang Jae-eon|장재은|Jae On Jang
jang-song-thaek|Jang Song-taek|Chang Sŏng-t'aek|Jang Sung-taek|장성텍|Song Thaek Jang|Jang Songthaek
jo-myong-rok|Jo Myong-rok|Cho Myŏng-nok|Cho Myong-rok|조명녹|Myong Rok Jo
jo-yong-won|Jo Yong-won|Cho Yong-wŏn|Cho Yong Won|조용언|Yong Won Jo
jon-jong-su|Jon Jong-su|Chŏn Chong-su|Jeon Jong-soo|전정수|Jong Su Jon
jon-kum-jin|Jon Kum-jin|Chŏn Kŭm-jin|Jeon Geum-jin|Chon Kum-chin|Kum Jin Jon
jong-thae-hwa|Jong Thae-hwa|Chŏng T'ae-hwa|Jeong Tae-hwa|정테화|Thae Hwa Jong
kang-ji-yong|Kang Ji-yong|Kang Chi-yŏng|Kang Ji-young|강지용|Ji Yong Kang
kang-sok-ju|Kang Sok-ju|Kang Sŏk-chu|Kang Suk-ju|강석추|Sok Ju Kang|Kang Sokju
kang-song-san|Kang Song-san|Kang Sŏng-san|Kang Seong-san|강선산|Song San Kang
kang-sun-nam|Kang Sun-nam|Kang Soon-nam|강슨남|Sun Nam Kang
kim-chang-son|Kim Chang-son|Kim Ch'ang-sŏn|Kim Chang-seon|김창손|Chang Son Kim
kim-chun-guk|Kim Chun-guk|Kim Ch'un-kuk|Kim Choon-kuk|김춘귝|Chun Guk Kim
kim-hyok-chol|Kim Hyok-chol|Kim Hyŏk-ch'ŏl|Kim Hyuk-chul|김혁찰|Hyok Chol Kim|Kim Hyeok-cheol
kim-il-chol|Kim Il-chol|Kim Il-ch'ŏl|Kim Il-chul|김일출|Il Chol Kim
kim-il-sung|Kim Il-sung|Kim Il-sŏng|Kim Il Song|김일싱|Il Sung Kim|Kim Ilsung
kim-jae-ryong|Kim Jae-ryong|Kim Chae-ryong|김제룡|Jae Ryong Kim|김재용
kim-jong-gyu|Kim Jong-gyu|Kim Chŏng-gyu|Kim Jeong-gyu|김정구|Jong Gyu Kim
kim-jong-il|Kim Jong-il|Kim Chŏng-il|Kim Jung Il|김정닐|Jong Il Kim|Kim Jongil
kim-jong-un|Kim Jong-un|Kim Chŏng-ŭn|Kim Jung-eun|김종은|Jong Un Kim|Kim Jongun|Kim Jong Unn
kim-ki-nam|Kim Ki-nam|Kim Gi-nam|김키남|Ki Nam Kim
kim-kye-gwan|Kim Kye-gwan|Kim Kye-kwan|Kim Gye-gwan|김게관|Kye Gwan Kim
kim-myong-gil|Kim Myong-gil|Kim Myŏng-gil|Kim Myung-gil|김명질|Myong Gil Kim
kim-ryong-song|Kim Ryong-song|Kim Yŏng-sŏng|Kim Ryeong-seong|김영성|Ryong Song Kim
kim-son-gyong|Kim Son-gyong|Kim Sŏn-gyŏng|Kim Seon-gyeong|김선견|Son Gyong Kim
kim-song-hye|Kim Song-hye|Kim Sŏng-hye|Kim Seong-hye|김성헤|Song Hye Kim
kim-song-nam|Kim Song-nam|Kim Sŏng-nam|Kim Sung-nam|김선남|Song Nam Kim
kim-tok-hun|Kim Tok-hun|Kim Tŏk-hun|Kim Dok-hun|Kim Deok-hoon|김덕훙|Tok Hun Kim
kim-yang-gon|Kim Yang-gon|Kim Yang-gŏn|Kim Yang-geon|김양곤|Yang Gon Kim
kim-yo-jong|Kim Yo-jong|Kim Yŏ-jŏng|Kim Yeo-jeong|김여종|Yo Jong Kim|Kim Yo-jung
kim-yong-chol|Kim Yong-chol|Kim Yŏng-ch'ŏl|Kim Young-chul|김영촐|Yong Chol Kim
kim-yong-dae|Kim Yong-dae|Kim Yŏng-dae|Kim Young-dae|김영데|Yong Dae Kim
kim-yong-nam|Kim Yong-nam|Kim Yŏng-nam|Kim Young-nam|김용남|Yong Nam Kim
kim-yong-sun|Kim Yong-sun|Kim Yong-soon|김용숭|Yong Sun Kim
kim-yun-hyok|Kim Yun-hyok|Kim Yun-hyŏk|Kim Yoon-hyuk|김윤헉|Yun Hyok Kim
kwon-ho-ung|Kwon Ho-ung|Kwŏn Ho-ung|Kwon Ho-woong|권호응|Ho Ung Kwon
ma-chol-su|Ma Chol-su|Ma Ch'ŏl-su|Ma Cheol-soo|마찰수|Chol Su Ma
maeng-kyong-il|Maeng Kyong-il|Maeng Kyŏng-il|Maeng Gyeong-il|맹경닐|Kyong Il Maeng
mun-jong-chol|Mun Jong-chol|Mun Chong-ch'ŏl|Moon Jong-chul|문정철|Jong Chol Mun
no-kwang-chol|No Kwang-chol|No Kwang-ch'ŏl|Noh Kwang-chul|노광찰|Kwang Chol No
om-chang-nam|Om Chang-nam|Ŏm Ch'ang-nam|Eom Chang-nam|엄장남|Chang Nam Om
paek-nam-sun|Paek Nam-sun|Baek Nam-soon|Paik Nam Sun|벡남순|Nam Sun Paek
pak-gil-yon|Pak Gil-yon|Pak Kil-yŏn|Park Gil-yeon|박길현|Gil Yon Pak
pak-ho-yong|Pak Ho-yong|Pak Ho-yŏng|Park Ho-young|박호용|Ho Yong Pak
pak-myong-guk|Pak Myong-guk|Pak Myŏng-guk|Park Myung-kuk|박명귝|Myong Guk Pak
pak-pong-ju|Pak Pong-ju|Pak Pong-chu|Park Bong-ju|박붕주|Pong Ju Pak|Pak Bong Joo
pak-rim-su|Pak Rim-su|Pak Rim-soo|Park Rim-su|박임수|Rim Su Pak
pak-thae-song|Pak Thae-song|Pak T'ae-sŏng|Park Tae-sung|박테성|Thae Song Pak
pak-ui-chun|Pak Ui-chun|Pak Ŭi-ch'un|Park Ui-chun|박이춘|Ui Chun Pak
pak-yong-il|Pak Yong-il|Park Yong-il|박용알|Yong Il Pak
ri-chang-dae|Ri Chang-dae|Yi Ch'ang-dae|Lee Chang-dae|리창데|이창대
ri-gun|Ri Gun|Ri Kŭn|Lee Gun|Ri Geun|이근
ri-ho-rim|Ri Ho-rim|Yi Ho-rim|Lee Ho-rim|이호림|Ho Rim Ri
ri-hyong-chol|Ri Hyong-chol|Yi Hyŏng-ch'ŏl|Lee Hyung-chul|이형철|Hyong Chol Ri
ri-jong-hyok|Ri Jong-hyok|Yi Chong-hyŏk|Lee Jong-hyuk|이종혁|Jong Hyok Ri
ri-sol-ju|Ri Sol-ju|Yi Sŏl-chu|Lee Seol-ju|이설주|Sol Ju Ri|Ri Sol-joo
ri-son-gwon|Ri Son-gwon|Yi Sŏn-gwŏn|Lee Sun-kwon|이선권|Son Gwon Ri
ri-su-yong|Ri Su-yong|Yi Su-yong|Lee Soo-yong|이수용|Su Yong Ri
ri-yong-ho|Ri Yong-ho|Yi Yong-ho|Lee Yong-ho|이용호|Yong Ho Ri|Rhee Yong Ho
ryu-mi-yong|Ryu Mi-yong|Yu Mi-yŏng|Ryoo Mi-young|유미영|Mi Yong Ryu
sin-hong-chol|Sin Hong-chol|Sin Hong-ch'ŏl|Shin Hong-chul|신홍찰|Hong Chol Sin
so-tae-ha|So Tae-ha|Sŏ Tae-ha|Seo Dae-ha|서데하|Tae Ha So
song-il-ho|Song Il-ho|Song Ilho|송일허|Il Ho Song
won-tong-yon|Won Tong-yon|Wŏn Tong-yŏn|Won Dong-yeon|원동현|Tong Yon Won
yang-hyong-sop|Yang Hyong-sop|Yang Hyŏng-sŏp|Yang Hyung-seop|양형습|Hyong Sop Yang
yon-hyong-muk|Yon Hyong-muk|Yŏn Hyŏng-muk|Yeon Hyeong-muk|연형목|Hyong Muk Yon
yun-jong-ho|Yun Jong-ho|Yun Chŏng-ho|Yoon Jung-ho|윤종호|Jong Ho Yun
chang-chung-shik|Chang Chung-sik|Jang Choong-sik|장충신|Chung-shik Chang
cho-hyun|Cho Hyŏn|Jo Hyeon|Jo Hyun|Hyun Cho
cho-myoung-gyon|Cho Myoung-gyun|Cho Myŏng-gyun|Jo Myeong-gyun|조멍균|Myoung-gyon Cho
cho-tae-yong|Cho T'ae-yong|Jo Tae-yong|조테용|Tae-yong Cho
cho-tae-yul|Cho T'ae-yŏl|Jo Tae-yeol|Cho Tae-yeol|조테열|Tae-yul Cho
choi-jong-kun|Choi Jong-gun|Ch'oe Chong-gŏn|Choe Jong-geon|최종곤|Jong-kun Choi
choi-sung-hong|Ch'oe Sŏng-hong|Choe Seong-hong|최성헝|Sung-hong Choi
chun-doo-hwan|Chun Doo Hwan|Chŏn Tu-hwan|Jeon Du-hwan|전두한|Doo-hwan Chun
chun-hae-sung|Ch'ŏn Hae-sŏng|Cheon Hae-seong|Chun Hae-seong|천헤성|Hae-sung Chun
chun-yung-woo|Ch'ŏn Yŏng-u|Cheon Yeong-u|Chun Young-woo|천용우|Yung-woo Chun
chung-dong-young|Chŏng Tong-yŏng|Jeong Dong-yeong|Jung Dong-young|정동용|Dong-young Chung
chung-eui-yong|Chŏng Ŭi-yong|Jeong Ui-yong|Chung Ui-yong|정이용|Eui-yong Chung
chung-hong-won|Chŏng Hong-wŏn|Jeong Hong-won|Jung Hong-won|정홍언|Hong-won Chung
do-jong-hwan|To Chong-hwan|Do Jong Hwan|도정환|Jong-hwan Do
gong-ro-myung|Kong Ro-myŏng|Gong No-myeong|Kong Ro-myung|공노명|Ro-myung Gong
han-duck-soo|Han Tŏk-su|Han Deok-su|Han Duk-soo|한득수|Duck-soo Han
han-seung-soo|Han Sŭng-su|Han Seung-su|한승스|Seung-soo Han
han-sung-joo|Han Sŭng-ju|Han Seung-ju|한성주|Sung-joo Han
hong-yong-pyo|Hong Yong-p'yo|Hong Yongpyo|홍용효|Yong-pyo Hong
hyun-in-taek|Hyŏn In-t'aek|Hyeon In-taek|현인텍|In-taek Hyun
hyun-jeong-eun|Hyŏn Chŏng-ŭn|Hyun Jung-eun|현종은|Jeong-eun Hyun
jeong-se-hyun|Chŏng Se-hyŏn|Jeong Se-hyeon|Chung Se-hyun|정새현|Se-hyun Jeong
kang-kyung-wha|Kang Kyŏng-hwa|Kang Gyeong-hwa|Kang Kyung Wha|강겅화|Kyung-wha Kang
kim-dae-jung|Kim Dae Jung|Kim Tae-jung|Kim Daejung|김데중|Dae-jung Kim
kim-hong-kyun|Kim Hong-gyun|Kim Hong Kyun|김홍군|Hong-kyun Kim
kim-kwan-jin|Kim Kwan-chin|Kim Gwan-jin|김관친|Kwan-jin Kim
kim-sung-hwan|Kim Sŏng-hwan|Kim Seong-hwan|김성한|Sung-hwan Kim
kim-yeon-chul|Kim Yŏn-ch'ŏl|Kim Yeon-cheol|김연찰|Yeon-chul Kim
kim-young-sam|Kim Yŏng-sam|Kim Young Sam|김용삼|Young-sam Kim
kwon-young-se|Kwŏn Yŏng-se|Gwon Yeong-se|권영새|Young-se Kwon
lee-do-hoon|Yi To-hun|Lee Do-hun|Lee Dohoon|이도헌|Do-hoon Lee
lee-hae-chan|Yi Hae-ch'an|I Hae-chan|Lee Haechan|이헤찬|Hae-chan Lee
lee-hee-ho|Yi Hŭi-ho|Lee Hui-ho|이히호|Hee-ho Lee
lee-in-young|Yi In-yŏng|Lee In-yeong|이인용|In-young Lee
lee-jae-myung|Yi Chae-myŏng|Lee Jae-myeong|Lee Jae Myung|이제명|Jae-myung Lee
lee-jong-seok|Yi Chong-sŏk|Lee Jong-suk|이정석|Jong-seok Lee
lee-myung-bak|Yi Myŏng-bak|Lee Myeong-bak|Lee Myung Bak|이멍박|Myung-bak Lee
lee-nak-yon|Yi Nak-yŏn|Lee Nak-yeon|이낙현|Nak-yon Lee
lee-sang-cheol|Yi Sang-ch'ŏl|Lee Sang-chul|이상찰|Sang-cheol Lee
lim-dong-won|Im Tong-wŏn|Lim Dong Won|임동언|Dong-won Lim|Im Dong-won
moon-jae-in|Mun Chae-in|Moon Jae In|Mun Jae-in|문제인|Jae-in Moon
noh-kyu-duk|No Kyu-dŏk|Roh Kyu-deok|Noh Gyu-deok|노규득|Kyu-duk Noh
park-geun-hye|Pak Kŭn-hye|Park Geun Hye|Pak Geun-hye|박근헤|Geun-hye Park
park-jie-won|Pak Chi-wŏn|Park Ji-won|박지언|Jie-won Park
park-jin|Pak Chin|Pak Jin|Jin Park|박친
roh-moo-hyun|No Mu-hyŏn|Noh Moo-hyun|Roh Mu-hyeon|노무헌|Moo-hyun Roh
roh-tae-woo|No T'ae-u|Noh Tae-woo|Roh Tae Woo|노테우|Tae-woo Roh
song-min-soon|Song Min-sun|Song Minsoon|송민슨|Min-soon Song
suh-hoon|Sŏ Hun|Seo Hoon|Suh Hun|Hoon Suh|서헌
wi-sung-lac|Wi Sŏng-nak|Wi Seong-rak|위성낙|Sung-lac Wi
yoon-suk-yeol|Yun Sŏk-yŏl|Yoon Seok-youl|Yun Suk-yeol|윤성열|Suk-yeol Yoon|Yoon Suk Yeol
yun-byung-se|Yun Pyŏng-se|Yoon Byung-se|윤병새|Byung-se Yun
dai-bingguo|Dai Bing-guo|戴秉國|Bingguo Dai|Dai Binguo
hu-jintao|Hu Jin-tao|胡錦濤|Jintao Hu|Hu Jingtao
jiang-zemin|Jiang Ze-min|Chiang Tse-min|Zemin Jiang|Jiang Zeming
li-keqiang|Li Ke-qiang|李克強|Keqiang Li|Li Keqiangg
li-zhaoxing|Li Zhao-xing|Zhaoxing Li|Li Zhaoxin
qian-qichen|Qian Qi-chen|錢其琛|Qichen Qian|Qian Qichin
song-tao|Song Tau|宋涛|Tao Song
tang-jiaxuan|Tang Jia-xuan|Jiaxuan Tang|Tang Jiaxuann
wang-yi|王毅|Yi Wang|Wang Yii
wen-jiabao|Wen Jia-bao|溫家寶|Jiabao Wen|Wen Jiabo
wu-dawei|Wu Da-wei|武大偉|Dawei Wu|Wu Dawai
xi-jinping|Xi Jin-ping|習近平|Jinping Xi|Xi Jingping
yang-jiechi|Yang Jie-chi|楊潔篪|Jiechi Yang|Yang Jeichi
zhao-leji|Zhao Le-ji|Leji Zhao|Zhao Lejii
fumio-kishida|Kishida Fumio|岸田文雄|Fumio Kishda|Kishida, Fumio
junichiro-koizumi|Koizumi Jun'ichirō|小泉純一郎|Junichiro Koizumu|Koizumi Junichiro
kenichiro-sasae|Sasae Ken'ichirō|Sasae Kenichiro|佐々江賢一郎|Kenichiro Sassae
shinzo-abe|Abe Shinzō|Abe Shinzo|安倍晋三|Shinzou Abe
taro-aso|Asō Tarō|Aso Taro|麻生太郎|Tarou Aso
yasuo-fukuda|Fukuda Yasuo|福田康夫|Yasuo Fukada|Fukuda, Yasuo
yoriko-kawaguchi|Kawaguchi Yoriko|川口順子|Yoriko Kawagutchi
yoshihide-suga|Suga Yoshihide|菅義偉|Yoshihide Sugar
alexander-losyukov|Aleksandr Losyukov|Alexandre Losiukov|Лосюков Александр|Losyukov, Alexander
boris-yeltsin|Boris Eltsin|Ельцин Борис|Boris Jelzin|Yeltsin Boris
dmitry-medvedev|Dmitri Medvedev|Dmitrii Medvedev|Медведев Дмитрий|Medvedev Dmitry
igor-morgulov|Igor Morgoulov|Моргулов Игорь|Morgulov Igor
mikhail-gorbachev|Mikhail Gorbachyov|Michail Gorbatschow|Горбачев Михаил|Gorbachev Mikhail
sergei-shoigu|Sergey Shoygu|Sergej Schoigu|Шойгу Сергей|Shoigu Sergei
sergey-lavrov|Sergei Lavrov|Sergueï Lavrov|Лавров Сергей|Lavrov, Sergey|Sergey Lavrow
vladimir-putin|Wladimir Putin|Vladimir Poutine|Путин Владимир|Putin, Vladimir
yevgeny-primakov|Evgeny Primakov|Yevgeni Primakov|Примаков Евгений|Primakov Evgenii
andrey-rudenko|Andrei Rudenko|Andrej Rudenko|Руденко Андрей|Rudenko Andrey
christopher-hill|Chris Hill|Christopher R. Hill|Hill, Christopher|Cristopher Hill
condoleezza-rice|Condoleeza Rice|Condi Rice|Rice, Condoleezza|Condolezza Rice
donald-trump|Donald J. Trump|Trump, Donald|Donald Trmup|트럼프
jimmy-carter|James Earl Carter|Carter, Jimmy|Jimy Carter|지미 카터
madeleine-albright|Madeline Albright|Albright, Madeleine|Madeleine Allbright
mike-pompeo|Michael Pompeo|Pompeo, Mike|Mike Pompaeo|폼페이오
stephen-biegun|Steve Biegun|Steven Biegun|Biegun, Stephen|Stephen Beigun
stephen-bosworth|Steven Bosworth|Bosworth, Stephen|Stephen Bosworht
sung-kim|Sung Y. Kim|Kim, Sung|Ambassador Sung Kim
william-perry|Bill Perry|William J. Perry|Perry, William|Wiliam Perry
victor-cha|Viktor Cha|Cha, Victor|Victor D. Cha
joseph-yun|Joe Yun|Joseph Y. Yun|Yun, Joseph|Josef Yun
robert-gallucci|Bob Gallucci|Robert Galluci|Gallucci, Robert|Robert L. Gallucci
antonio-guterres|António Guterres|Guterres, António|Antonio Guterrez|Antonio Gutteres
ban-ki-moon|Ban Ki Moon|Pan Ki-mun|반기문|Ki-moon Ban
kofi-annan|Kofi Anan|Annan, Kofi|Kofi A. Annan
mohamed-elbaradei|Mohammed ElBaradei|Mohamed El Baradei|ElBaradei, Mohamed|Muhammad al-Baradei
rafael-grossi|Rafael Mariano Grossi|Raphael Grossi|Grossi, Rafael
lee-hsien-loong|Lee Hsien Loong|Hsien Loong Lee|李顯龍|Lee Hsien Long
nguyen-phu-trong|Nguyễn Phú Trọng|Nguyen Phu Trongh|Trong Nguyen Phu
`;

/** A person and further spellings of the name. */
export const spelledPeople: readonly { slug: string; spellings: readonly string[] }[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [slug = "", ...spellings] = row.split("|");
    return { slug, spellings };
  });
