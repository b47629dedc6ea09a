/**
 * Continents, regions, disputed territories and parts of countries: `name | code of the country, if any | other
 * names | demonyms | seats of those that count as states to some`.
 */
export const REGIONS = `
Africa | | | african, africans
North Africa | | northern africa, n africa | north african, north africans
Sub-Saharan Africa | | subsaharan africa, black africa |
West Africa | | western africa | west african, west africans
East Africa | | eastern africa | east african, east africans
Central Africa | | |
Southern Africa | | |
Horn of Africa | | the horn of africa |
Sahel | | the sahel | sahelian
Sahara | | the sahara | saharan
Maghreb | | maghrib, the maghreb | maghrebi
Asia | | | asian, asians
Central Asia | | | central asian, central asians
South Asia | | southern asia | south asian, south asians
South-East Asia | | southeast asia, south eastern asia, southeastern asia | south east asian, southeast asian
East Asia | | eastern asia, far east, the far east | east asian
Asia-Pacific | | asia pacific region, apac |
Middle East | | mid east, mideast, near east, the middle east | middle eastern, mideastern
Middle East and North Africa | | mena |
Levant | | the levant | levantine
Persian Gulf | | the gulf, arabian gulf, gulf states |
Arabian Peninsula | | arabia | arabian
Arab world | | arab countries, arab states | arab, arabs, arabic
Mesopotamia | | |
Kurdistan | | iraqi kurdistan | kurd, kurds, kurdish | erbil, arbil
Europe | | the continent, old continent, european continent | european, europeans
Western Europe | | west europe | west european, western european
Eastern Europe | | east europe | east european, eastern european
Central Europe | | | central european
Northern Europe | | | northern european
Southern Europe | | | southern european
Balkans | | the balkans, western balkans, balkan peninsula | balkan
Baltic states | | baltics, the baltics | baltic, balts
Scandinavia | | | scandinavian, scandinavians
Nordic countries | | nordics | nordic
Benelux | | |
Iberia | | iberian peninsula | iberian
Caucasus | | the caucasus, south caucasus, transcaucasia, transcaucasus | caucasian
North Caucasus | RU | northern caucasus |
Black Sea | | |
Baltic Sea | | |
Mediterranean | | mediterranean sea, the med |
Caspian Sea | | caspian |
Red Sea | | |
Arctic | | the arctic |
Pacific | | pacific ocean |
Atlantic | | atlantic ocean |
Indian Ocean | | |
Strait of Hormuz | | straits of hormuz, hormuz |
South China Sea | | |
East China Sea | | |
Korean Peninsula | | korea, corea | korean, koreans
Eurasia | | | eurasian
Americas | | the americas |
North America | | | north american, north americans
South America | | | south american, south americans
Latin America | | latam | latin american, latin americans, latino
Central America | | | central american, central americans
Caribbean | | the caribbean, west indies |
Oceania | | | oceanian
Soviet Union | | ussr, u s s r | soviet, soviets
Yugoslavia | | former yugoslavia, jugoslavia | yugoslav, yugoslavs
Czechoslovakia | | | czechoslovak
East Germany | | gdr, german democratic republic | east german, east germans
Kosovo | XK | kosova, kossovo, kosovo and metohija, kosmet | kosovar, kosovars, kosovan, kosovans | pristina, prishtina
Abkhazia | GE | abkhasia, abkhaziya, abchasia, apsny, abkhazija | abkhaz, abkhazian, abkhazians | sukhumi, sokhumi
South Ossetia | GE | s ossetia, south osetia, tskhinvali region | south ossetian, south ossetians, ossetian, ossetians | tskhinvali
Adjara | GE | ajara, adzharia, adjaria | adjaran
Crimea | UA | krim, krym, crimean peninsula, the crimea | crimean, crimeans
Donbas | UA | donbass, the donbas, the donbass |
Donetsk region | UA | donetsk people s republic, dpr, dnr |
Luhansk region | UA | lugansk people s republic, lpr, lnr |
Transnistria | MD | transdniestria, transdnistria, transdniester, trans dniester, trans dniestr, transdniestr, transdnjestria, transniestria, trans nistria, pridnestrovie, pridnestrovye, pridniestrovie, pmr, dniester region, transnestria | transnistrian, transdniestrian, transnistrians | tiraspol
Gagauzia | MD | gagauz yeri | gagauz | comrat
Nagorno-Karabakh | AZ | nagorny karabakh, nagorni karabakh, nagorno karabagh, nagorny karabagh, karabakh, karabagh, artsakh, upper karabakh, mountainous karabakh, mountain karabakh, qarabag | karabakhi, karabakhis | stepanakert, khankendi, xankendi
Nakhchivan | AZ | nakhichevan, naxcivan |
Chechnya | RU | chechnia, chechen republic, ichkeria, tchetchenia | chechen, chechens
Dagestan | RU | daghestan | dagestani, dagestanis
Ingushetia | RU | | ingush
North Ossetia | RU | |
Tatarstan | RU | | tatar, tatars
Siberia | RU | | siberian, siberians
Kaliningrad | RU | kaliningrad region, konigsberg |
Kuril Islands | RU | kuriles, kurils, northern territories |
Sakhalin | RU | |
Northern Cyprus | CY | trnc, turkish republic of northern cyprus, north cyprus | turkish cypriot, turkish cypriots
Republika Srpska | BA | |  | banja luka
Vojvodina | RS | |
Presevo | RS | |
Kashmir | IN | jammu and kashmir, azad kashmir | kashmiri, kashmiris
Tibet | CN | xizang | tibetan, tibetans
Xinjiang | CN | sinkiang, east turkestan | uighur, uighurs, uyghur, uyghurs
Manchuria | CN | |
Inner Mongolia | CN | |
Gaza | PS | gaza strip, the gaza strip | gazan, gazans
West Bank | PS | the west bank, judea and samaria |
East Jerusalem | PS | |
Golan Heights | SY | golan, the golan |
Idlib | SY | |
Darfur | SD | | darfuri
Somaliland | SO | |  | hargeisa
Puntland | SO | |  | garowe
Tigray | ET | | tigrayan
Biafra | NG | |
Cabinda | AO | |
Katanga | CD | |
Cyrenaica | LY | |
Tripolitania | LY | |
Fezzan | LY | |
Catalonia | ES | catalunya, cataluna | catalan, catalans
Basque Country | ES | euskadi | basque, basques
Corsica | FR | corse | corsican, corsicans
Brittany | FR | | breton, bretons
Normandy | FR | | norman, normans
Alsace | FR | | alsatian
Bavaria | DE | bayern | bavarian, bavarians
Saxony | DE | | saxon, saxons
Flanders | BE | | flemish, fleming, flemings
Wallonia | BE | | walloon, walloons
Sicily | IT | | sicilian, sicilians
Lombardy | IT | |
Scotland | GB | | scottish, scot, scots, scotsman
Wales | GB | | welsh, welshman
Northern Ireland | GB | ulster, n ireland | northern irish
Quebec | CA | | quebecois
Ontario | CA | |
Alberta | CA | |
British Columbia | CA | |
Punjab | IN | panjab | punjabi, punjabis
Bengal | IN | |
Sindh | PK | sind | sindhi
Balochistan | PK | baluchistan | baloch, baluch
Waziristan | PK | north waziristan, south waziristan |
Helmand | AF | helmand province |
Mindanao | PH | |
Aceh | ID | | acehnese
West Papua | ID | irian jaya |
Okinawa | JP | | okinawan
Hokkaido | JP | |
New South Wales | AU | |
Queensland | AU | |
`;
