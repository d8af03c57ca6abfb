/** Newspapers, agencies and broadcasters: they report and take no part, and none of them is a person or a country. */
export const media: readonly string[] = (
  "NK News;Daily NK;NK Pro;38 North;Yonhap;Yonhap News Agency;Yonhap News;Kyodo;Kyodo News;Jiji " +
  "Press;TASS;Itar-Tass;Interfax;RIA Novosti;Sputnik;Xinhua;Xinhua News Agency;Reuters;Associated Press;The " +
  "Associated Press;Agence France-Presse;AFP;Bloomberg;Bloomberg News;Radio Free Asia;RFA;Voice of " +
  "America;VOA;BBC;BBC News;CNN;CBS;CBS News;NBC;NBC News;ABC News;Fox News;MSNBC;NPR;PBS;New York Times;The New " +
  "York Times;Washington Post;The Washington Post;Washington Times;Wall Street Journal;The Wall Street Journal;Los " +
  "Angeles Times;USA Today;Financial Times;Guardian;The Guardian;Le Monde;Der Spiegel;Chosun Ilbo;JoongAng " +
  "Ilbo;Joongang Ilbo;Dong-A Ilbo;Hankyoreh;Kyunghyang Shinmun;Korea Times;The Korea Times;Korea Herald;The Korea " +
  "Herald;Korea JoongAng Daily;Hankook Ilbo;KBS;MBC;SBS;YTN;Asahi Shimbun;Yomiuri Shimbun;Mainichi Shimbun;Sankei " +
  "Shimbun;Nihon Keizai Shimbun;Nikkei;NHK;Japan Times;The Japan Times;Choson Sinbo;Chosun Sinbo;Pyongyang " +
  "Times;Minju Joson;Korean Central Television;People's Daily;Global Times;China Daily;South China Morning " +
  "Post;CCTV;CGTN;Phoenix Television;Izvestia;Kommersant;Pravda;Al Jazeera;Straits Times;The Straits Times"
).split(";");
