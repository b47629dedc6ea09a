/** The best-known cities that are no capitals, by country: `code | name (variant, …), name …`. */
export const CITIES = `
AE | Dubai (dubay), Sharjah
AF | Kandahar (qandahar), Herat, Mazar-i-Sharif (mazar e sharif), Jalalabad
AM | Gyumri
AR | Cordoba, Rosario
AT | Salzburg, Innsbruck, Graz, Linz
AU | Sydney, Melbourne, Brisbane, Perth, Adelaide
AZ | Ganja, Stepanakert (khankendi, xankendi)
BA | Banja Luka, Mostar, Srebrenica
BD | Chittagong
BE | Antwerp (anvers, antwerpen), Ghent (gent), Bruges
BG | Varna, Plovdiv
BO | Santa Cruz
BR | Rio de Janeiro (rio), Sao Paulo, Salvador
BY | Brest, Gomel, Grodno
CA | Toronto, Montreal, Vancouver, Calgary
CH | Geneva (geneve, genf), Zurich, Basel (basle), Lausanne, Davos
CM | Douala
CN | Shanghai, Shenzhen, Guangzhou (canton), Chongqing (chungking), Tianjin, Wuhan, Nanjing (nanking), Lhasa, Urumqi, Xian, Harbin
CO | Medellin, Cali
CU | Guantanamo
CZ | Brno, Ostrava
DE | Munich (munchen), Hamburg, Frankfurt, Cologne (koln), Bonn, Dresden, Leipzig, Stuttgart, Dusseldorf, Bremen, Hanover, Nuremberg (nurnberg), Potsdam
DK | Aarhus
DZ | Oran
EG | Alexandria, Suez, Port Said, Sharm el-Sheikh, Luxor
ES | Barcelona, Seville (sevilla), Valencia, Bilbao, Granada
FI | Turku, Tampere
FR | Marseille (marseilles), Lyon (lyons), Nice, Strasbourg, Toulouse, Bordeaux, Lille, Cannes, Deauville, Versailles, Calais, Nantes, Evian
GB | Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff, Belfast, Oxford, Cambridge, Bristol, Bath, Reading, York
GE | Batumi, Sukhumi (sokhumi), Tskhinvali, Gori, Poti
GR | Thessaloniki (salonika), Piraeus
HR | Split, Dubrovnik, Vukovar, Zadar
ID | Bali, Surabaya, Bandung
IE | Cork, Galway
IL | Tel Aviv (tel aviv yafo), Haifa, Eilat, Beersheba
IN | Mumbai (bombay), Kolkata (calcutta), Chennai (madras), Bangalore (bengaluru), Hyderabad, Srinagar, Amritsar
IQ | Basra, Mosul, Fallujah, Kirkuk, Erbil (arbil), Najaf, Karbala, Tikrit
IR | Isfahan (esfahan), Qom, Bushehr, Natanz, Mashhad, Tabriz, Shiraz, Fordow
IT | Milan (milano), Naples (napoli), Turin (torino), Venice (venezia), Florence (firenze), Genoa (genova), Palermo, Bologna, Trieste
JP | Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Yokohama, Kobe, Sapporo
KE | Mombasa
KP | Yongbyon, Kaesong
KR | Busan (pusan), Incheon
KZ | Almaty (alma ata), Baikonur
LB | Sidon, Tyre
LV | Daugavpils
LY | Benghazi (bengazi, benghasi), Misrata (misurata), Sirte (sirt), Tobruk, Sabha (sebha), Zintan, Brega, Ras Lanuf, Bani Walid, Zawiya
MA | Casablanca, Marrakesh (marrakech), Tangier, Fez
MD | Tiraspol, Bender (bendery), Comrat
MK | Ohrid, Tetovo
MM | Yangon (rangoon), Mandalay
MX | Cancun, Tijuana, Guadalajara
NG | Lagos, Kano, Maiduguri
NL | Rotterdam, Maastricht
NO | Bergen, Kirkenes
NP | Pokhara
NZ | Auckland, Christchurch
PH | Cebu, Davao
PK | Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Abbottabad
PL | Krakow (cracow), Gdansk (danzig), Lodz, Wroclaw (breslau), Poznan
PS | Gaza City, Hebron, Nablus, Bethlehem, Jericho, Rafah, Jenin, Khan Younis
PT | Porto (oporto)
RO | Cluj, Timisoara
RS | Novi Sad, Nis
RU | Saint Petersburg (st petersburg, st petersbourg, petersburg, leningrad, sankt peterburg), Vladivostok, Sochi, Yekaterinburg (ekaterinburg), Novosibirsk, Kazan, Rostov, Volgograd (stalingrad), Murmansk, Grozny, Beslan, Khabarovsk, Yaroslavl, Samara, Perm, Krasnodar
SA | Jeddah (jiddah, djeddah), Mecca (makkah), Medina, Dammam
SD | Port Sudan, Omdurman
SE | Gothenburg (goteborg), Malmo, Uppsala
SO | Kismayo, Hargeisa, Garowe
SY | Aleppo (halab), Homs, Hama, Deraa (daraa), Latakia, Raqqa, Palmyra, Deir ez-Zor, Tartus (tartous)
TN | Sfax, Sidi Bouzid
TR | Istanbul (constantinople), Izmir (smyrna), Antalya, Diyarbakir, Incirlik
TZ | Dar es Salaam, Zanzibar
UA | Kharkiv (kharkov), Odesa (odessa), Lviv (lvov), Donetsk, Luhansk (lugansk), Dnipro, Sevastopol (sebastopol), Simferopol, Yalta, Mariupol, Chernobyl (chornobyl)
US | New York (nyc, new york city, n y), Los Angeles, Chicago, Boston, San Francisco, Houston, Philadelphia, Dallas, Atlanta, Miami, Detroit, Seattle, Las Vegas, New Orleans, Denver, Camp David, Dayton, Langley
UZ | Samarkand, Bukhara, Andijan
VN | Ho Chi Minh City (saigon), Da Nang
XK | Mitrovica, Prizren, Pec
YE | Aden, Hodeidah (hodeida), Taiz
ZA | Johannesburg (joburg), Durban
`;
