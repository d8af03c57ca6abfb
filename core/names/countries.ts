/** A country as the press writes of it. */
export interface Country {
  /** ISO 3166-1 alpha-2; EU and UN, which are reserved there, for the two bodies that act like one */
  code: string;
  name: string;
  /** `North Korean`: stands before an office or for a person */
  adjectives: string[];
  /** further names of the country, and those that stand for its government */
  names: string[];
  /** a city that stands for the government; also a place */
  capital: string | null;
}

/** code | name | adjectives | further names | capital */
const rows = `
KP|North Korea|North Korean;North Koreans;Northern;northern;DPRK|DPRK;Democratic People's Republic of Korea;the North;NK|Pyongyang
KR|South Korea|South Korean;South Koreans;Southern;southern;ROK|ROK;Republic of Korea;the South|Seoul
US|United States|American;Americans;US;U.S.|US;U.S.;USA;America;United States of America|Washington
CN|China|Chinese|PRC;People's Republic of China|Beijing
JP|Japan|Japanese||Tokyo
RU|Russia|Russian;Russians;Soviet|Russian Federation;Soviet Union;USSR|Moscow
EU|European Union|European|EU|Brussels
UN|United Nations|UN;U.N.|UN;U.N.|
GB|United Kingdom|British|Britain;UK;U.K.;Great Britain|London
FR|France|French||Paris
DE|Germany|German;Germans||Berlin
SE|Sweden|Swedish||Stockholm
NO|Norway|Norwegian||Oslo
FI|Finland|Finnish||Helsinki
DK|Denmark|Danish||Copenhagen
CH|Switzerland|Swiss||Bern
AT|Austria|Austrian||Vienna
IT|Italy|Italian||Rome
ES|Spain|Spanish||Madrid
PL|Poland|Polish||Warsaw
CZ|Czech Republic|Czech|Czechia|Prague
NL|Netherlands|Dutch||The Hague
IE|Ireland|Irish||Dublin
BE|Belgium|Belgian||
VA|Vatican City||Vatican;the Vatican;Holy See|
HU|Hungary|Hungarian||Budapest
RO|Romania|Romanian||Bucharest
BG|Bulgaria|Bulgarian||Sofia
UA|Ukraine|Ukrainian||Kyiv
BY|Belarus|Belarusian|Republic of Belarus|Minsk
TR|Turkey|Turkish|Turkiye|Ankara
IR|Iran|Iranian|Islamic Republic of Iran|Tehran
SY|Syria|Syrian|Syrian Arab Republic|Damascus
EG|Egypt|Egyptian||Cairo
IL|Israel|Israeli||
PK|Pakistan|Pakistani||Islamabad
IN|India|Indian||New Delhi
BD|Bangladesh|Bangladeshi||Dhaka
NP|Nepal|Nepalese||Kathmandu
MM|Myanmar||Burma|Naypyitaw
TH|Thailand|Thai||Bangkok
LA|Laos|Lao;Laotian|Lao People's Democratic Republic;Lao PDR|Vientiane
KH|Cambodia|Cambodian||Phnom Penh
VN|Vietnam|Vietnamese|Viet Nam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Hanoi
MY|Malaysia|Malaysian||Kuala Lumpur
SG|Singapore|Singaporean||
ID|Indonesia|Indonesian|Republic of Indonesia|Jakarta
PH|Philippines|Philippine;Filipino||Manila
BN|Brunei|Bruneian||Bandar Seri Begawan
MN|Mongolia|Mongolian||Ulaanbaatar
KZ|Kazakhstan|Kazakh||Astana
UZ|Uzbekistan|Uzbek||Tashkent
AU|Australia|Australian;Australians||Canberra
NZ|New Zealand|||Wellington
CA|Canada|Canadian;Canadians||Ottawa
MX|Mexico|Mexican||Mexico City
CU|Cuba|Cuban|Republic of Cuba|Havana
VE|Venezuela|Venezuelan||Caracas
BR|Brazil|Brazilian||Brasilia
NE|Niger|Nigerien||Niamey
NG|Nigeria|Nigerian||Abuja
KE|Kenya|Kenyan||Nairobi
UG|Uganda|Ugandan||Kampala
ET|Ethiopia|Ethiopian||Addis Ababa
ZA|South Africa|South African||Pretoria
GQ|Equatorial Guinea|||Malabo
NA|Namibia|Namibian||Windhoek
AO|Angola|Angolan||Luanda
ZW|Zimbabwe|Zimbabwean||Harare
AE|United Arab Emirates|Emirati|UAE|Abu Dhabi
QA|Qatar|Qatari||Doha
SA|Saudi Arabia|Saudi||Riyadh
IQ|Iraq|Iraqi;Iraqis||Baghdad
LY|Libya|Libyan;Libyans||Tripoli
AF|Afghanistan|Afghan;Afghans||Kabul
LK|Sri Lanka|Sri Lankan||Colombo
GR|Greece|Greek||Athens
PT|Portugal|Portuguese||Lisbon
RS|Serbia|Serbian;Yugoslav|Yugoslavia|Belgrade
HR|Croatia|Croatian||Zagreb
SK|Slovakia|Slovak||Bratislava
SI|Slovenia|Slovenian||Ljubljana
EE|Estonia|Estonian||Tallinn
LV|Latvia|Latvian||Riga
LT|Lithuania|Lithuanian||Vilnius
IS|Iceland|Icelandic||Reykjavik
LU|Luxembourg|||
AL|Albania|Albanian||Tirana
AZ|Azerbaijan|Azerbaijani||Baku
AM|Armenia|Armenian||Yerevan
KG|Kyrgyzstan|Kyrgyz||Bishkek
TJ|Tajikistan|Tajik||Dushanbe
TM|Turkmenistan|Turkmen||Ashgabat
JO|Jordan|Jordanian||Amman
LB|Lebanon|Lebanese||Beirut
KW|Kuwait|Kuwaiti||Kuwait City
YE|Yemen|Yemeni||Sanaa
OM|Oman|Omani||Muscat
DZ|Algeria|Algerian||Algiers
TN|Tunisia|Tunisian||
MA|Morocco|Moroccan||Rabat
SD|Sudan|Sudanese||Khartoum
TZ|Tanzania|Tanzanian||Dodoma
ZM|Zambia|Zambian||Lusaka
MZ|Mozambique|Mozambican||Maputo
GH|Ghana|Ghanaian||Accra
SN|Senegal|Senegalese||Dakar
TG|Togo|Togolese||Lome
CD|Democratic Republic of Congo|Congolese|DR Congo|Kinshasa
MG|Madagascar|Malagasy||Antananarivo
AR|Argentina|Argentine||Buenos Aires
CL|Chile|Chilean||
PE|Peru|Peruvian||Lima
CO|Colombia|Colombian||Bogota
NI|Nicaragua|Nicaraguan||Managua
BO|Bolivia|Bolivian||La Paz
EC|Ecuador|Ecuadorian||Quito
TL|East Timor|Timorese|Timor-Leste|Dili
PG|Papua New Guinea|||Port Moresby
TW|Taiwan|Taiwanese||Taipei
`;

export const countries: readonly Country[] = rows.trim().split("\n").map(parseRow);

const byCode = new Map(countries.map((country) => [country.code, country]));

export function findCountry(code: string): Country | null {
  return byCode.get(code) ?? null;
}

function parseRow(row: string): Country {
  const [code, name, adjectives, names, capital] = row.split("|") as [string, string, string, string, string];
  return { code, name, adjectives: split(adjectives), names: split(names), capital: capital || null };
}

function split(list: string): string[] {
  return list === "" ? [] : list.split(";");
}
