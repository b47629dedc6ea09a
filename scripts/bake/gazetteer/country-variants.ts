/** Names and demonyms of countries beside those of the baked table: `code | other names | demonyms`. */
export const COUNTRY_VARIANTS = `
AE | emirates, the emirates | emirati, emirian
AF | islamic republic of afghanistan | afghans, afghani
AG | antigua | antiguan
AL | | albanians
AR | argentine republic | argentine, argentinian
AT | republic of austria |
AU | | aussie, aussies
AZ | azerbaidzhan, azerbaidjan, aserbaijan | azeri, azeris
BA | bosnia, bosnia herzegovina, bosnia hercegovina, bih | bosnian, bosnians, bosniak, bosniaks, herzegovinian
BD | | bangladeshis, bengali
BE | | belgians
BG | |
BJ | |
BS | the bahamas |
BW | | botswanan, motswana, batswana
BY | byelarus, bielorussia, white russia, republic of belarus | belarussian, byelorussian, belorussian
CA | | canadians
CD | dr congo, d r congo, drc, congo kinshasa, democratic republic of congo, zaire | congolese
CF | car, c a r |
CG | congo, congo brazzaville, republic of congo | congolese
CH | swiss confederation, suisse, schweiz | swiss
CI | cote divoire, cote d ivoire |
CN | prc, p r c, people s republic of china, peoples republic of china, mainland china, red china | chinese
CV | |
CY | republic of cyprus | cypriots
CZ | czech republic, czechia, czecho | czechs
DE | federal republic of germany, frg, deutschland, brd | germans
DK | | dane, danes
DO | |
EC | | ecuadorian
EG | arab republic of egypt, uar |
EH | sahara occidental | sahrawi, sahrawis, saharawi, saharawis
ES | espana, kingdom of spain | spaniard, spaniards
FI | | finn, finns
FK | falklands, the falklands, malvinas |
FO | faroes, faeroe islands | faroese
FR | french republic | frenchman, frenchmen, frenchwoman, frenchwomen
GB | uk, u k, united kingdom, great britain, britain, gb, the uk, united kingdom of great britain and northern ireland, england | briton, britons, brit, brits, english, englishman, englishmen, englishwoman
GE | republic of georgia, gruzia, sakartvelo | georgians
GL | | greenlandic, greenlander
GM | the gambia |
GR | hellas, hellenic republic | greeks, hellenic
HK | hongkong | hongkonger, hongkongers
HR | hrvatska | croat, croats
HT | |
HU | | magyar, magyars
IE | eire, republic of ireland, irish republic | irishman, irishmen, irishwoman
IL | state of israel, jewish state | israelis
IN | bharat, republic of india | indians
IQ | irak, republic of iraq | iraqis
IR | islamic republic of iran, islamic republic, i r iran | iranians, persian, persians
IS | | icelander, icelanders
IT | italia | italians
JP | nippon | japanese
KG | kirgizstan, kirghizstan, kirgizia, kyrgyzia | kyrgyzstani, kirghiz, kirgiz
KH | |
KM | | comorian
KP | dprk, d p r k, democratic people s republic of korea, democratic peoples republic of korea, n korea, nkorea, no korea, nth korea, nk | north korean, north koreans, n korean, n koreans
KR | rok, r o k, s korea, skorea, sth korea, so korea | south korean, south koreans, s korean, s koreans
KW | koweit | kuwaitis
KZ | kazakstan, kazachstan | kazakh, kazakhs, kazak, kazakhstani
LA | | lao
LB | liban | lebanese
LR | |
LS | | basotho
LT | lietuva |
LU | luxemburg | luxembourgish
LV | latvija | latvians, lett, letts
LY | libia, lybia, libyan arab jamahiriya, jamahiriya, great jamahiriya | libyans
MA | maroc | moroccans
MC | | monegasque, monacan
MD | moldavia, republic of moldova | moldavian, moldovans
ME | crna gora | montenegrins
MK | fyrom, f y r o m, former yugoslav republic of macedonia | macedonians, north macedonian
MM | burma, birma, myanma | burmese, myanmarese
MN | |
MX | | mexicans
MY | |
NG | | nigerians
NL | holland, the netherlands, nederland, low countries | dutch, dutchman, dutchmen, dutchwoman, netherlander
NO | | norwegians
NZ | n zealand, aotearoa | kiwi, kiwis, new zealanders
OM | | omanis
PG | png | papuan, papuans
PH | the philippines, phillipines, philipines | filipinos, filipina, philippine
PK | islamic republic of pakistan | pakistanis
PL | polska | pole, poles
PR | | puerto rican, puerto ricans
PS | palestinian territories, palestinian territory, occupied territories, palestinian authority, state of palestine, opt | palestinian, palestinians
PT | |
QA | katar | qataris
RO | rumania, roumania | romanians, rumanian
RS | srbija | serb, serbs, serbians
RU | russian federation, rossiya, rossija, rossia, rf, r f, russland, russie | russian, russians, rus
SA | ksa, saudia, kingdom of saudi arabia | saudis, saudi arabian, saudi arabians
SD | | sudanese
SE | | swede, swedes
SI | slovenija | slovene, slovenes
SK | slovak republic | slovak, slovaks, slovakian
SO | | somalian, somalis
SS | s sudan | south sudanese
SY | syrian arab republic, siria | syrians
SZ | swaziland, kingdom of eswatini | swazis
TH | siam | thais
TJ | tadjikistan, tadzhikistan, tajikstan | tadjik, tajiks, tajikistani
TL | timor leste | timorese
TM | turkmenia | turkmen, turkmens, turkmenistani
TN | tunesia | tunisians
TR | turkey, turkiye, republic of turkey | turk, turks
TT | trinidad, tobago | trinidadian, tobagonian
TW | formosa, chinese taipei, roc, republic of china | taiwanese
TZ | |
UA | the ukraine, ukraina, ukrain | ukrainians, ukranian
US | usa, u s, u s a, us, united states, the states, united states of america, america, the us, the usa, uncle sam | american, americans, yank, yanks, yankee, yankees
UZ | usbekistan, ouzbekistan | uzbek, uzbeks, uzbekistani
VA | the vatican, vatican |
VE | bolivarian republic of venezuela | venezuelans
VN | viet nam, north vietnam, vietnam | vietnamese
WF | |
YE | jemen | yemeni, yemenite
ZA | rsa, s africa, republic of south africa | south africans
`;
