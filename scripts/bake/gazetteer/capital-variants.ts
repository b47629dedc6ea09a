/** Other names of capitals, and seats of government beside them: `code | name | variants`. */
export const CAPITAL_VARIANTS = `
AE | Abu Dhabi | abu zabi
AF | Kabul | kaboul, cabul
AM | Yerevan | erevan, jerevan
AT | Vienna | wien, vienne
AZ | Baku | bakou
BE | Brussels | bruxelles, brussel, brussles
BO | La Paz | lapaz
BR | Brasilia |
CH | Bern | berne
CI | Abidjan |
CN | Beijing | peking, pekin, bejing
CZ | Prague | praha, prag
DE | Berlin |
DK | Copenhagen | kobenhavn, copenhague
DZ | Algiers | alger
EG | Cairo | el qahira, al qahira, le caire
EH | El Aaiun | laayoune
ES | Madrid |
FI | Helsinki | helsingfors
FR | Paris |
GB | London | londres
GE | Tbilisi | tiflis, tblisi
GL | Nuuk | godthab
GR | Athens | athenes, athinai
HR | Zagreb |
HU | Budapest |
ID | Jakarta | djakarta
IE | Dublin |
IL | Jerusalem | al quds, yerushalayim
IN | New Delhi | delhi
IQ | Baghdad | bagdad
IR | Tehran | teheran
IT | Rome | roma
JP | Tokyo | tokio
KE | Nairobi |
KG | Bishkek | frunze
KH | Phnom Penh | pnom penh
KP | Pyongyang | pyong yang, phyongyang, pyeongyang
KR | Seoul |
KZ | Astana | nur sultan, nursultan
LB | Beirut | beyrouth, beyrut
LK | Colombo | sri jayawardenepura kotte
LT | Vilnius | vilna, wilno
LU | Luxembourg | luxemburg
LY | Tripoli | tripolis, tarabulus
MD | Chisinau | kishinev, kishinyov, kichinev
ME | Podgorica | titograd
MK | Skopje | skoplje, uskub
MM | Naypyidaw | nay pyi taw, naypyitaw
MN | Ulan Bator | ulaanbaatar
MY | Kuala Lumpur | kl
NL | Amsterdam |
NL | The Hague | hague, den haag, la haye
NO | Oslo | christiania
NP | Kathmandu | katmandu
PL | Warsaw | warszawa, varsovie
PS | Ramallah | ram allah
PT | Lisbon | lisboa, lisbonne
RO | Bucharest | bucuresti, bucarest
RS | Belgrade | beograd
RU | Moscow | moskva, moskau, moscou
SA | Riyadh | riyad, riad, ryad
SD | Khartoum | khartum
SE | Stockholm |
SK | Bratislava | pressburg
SY | Damascus | dimashq, damas
TH | Bangkok | krung thep
TJ | Dushanbe | douchanbe
TM | Ashgabat | ashkhabad
TN | Tunis |
TR | Ankara | angora
TW | Taipei | taibei
UA | Kyiv | kiev, kiew
US | Washington D.C. | washington, washington d c
UZ | Tashkent | tachkent
VN | Hanoi | ha noi
XK | Pristina | prishtina
YE | Sanaa | sana a
ZA | Pretoria | tshwane
ZA | Cape Town | capetown
`;
