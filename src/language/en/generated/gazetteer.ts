/** Written by `npm run bake` from countries-list, i18n-nationality and scripts/bake/gazetteer; see NOTICE. */
export const GAZETTEER =
  `country|Ascension Island|AC||ascension island|||
capital|Georgetown|AC||georgetown|||
country|Andorra|AD|Andorran|andorra|andorran,andorrans||
capital|Andorra la Vella|AD||andorra la vella|||
country|United Arab Emirates|AE|Emirati|united arab emirates,uae,emirates,the emirates|emirati,emiratis,emirian,emirians||
capital|Abu Dhabi|AE||abu dhabi,abu zabi|||
country|Afghanistan|AF|Afghan|afghanistan,islamic republic of afghanistan,land of the hindu kush,land of the afghans,graveyard of empires,hindu kush|afghan,afghans,afghani,afghanis||
capital|Kabul|AF||kabul,kaboul,cabul|||
country|Antigua and Barbuda|AG|Antiguan|antigua and barbuda,antigua|antiguan,antiguans||
capital|Saint John's|AG||saint johns|||
country|Anguilla|AI||anguilla|||
capital|The Valley|AI||the valley||the valley|
country|Albania|AL|Albanian|albania,land of the eagles|albanian,albanians||
capital|Tirana|AL||tirana|||
country|Armenia|AM|Armenian|armenia|armenian,armenians||
capital|Yerevan|AM||yerevan,erevan,jerevan|||
country|Angola|AO|Angolan|angola|angolan,angolans||
capital|Luanda|AO||luanda|||
country|Antarctica|AQ||antarctica|||
country|Argentina|AR|Argentinean|argentina,argentine republic,land of the gauchos,land of the pampas|argentinean,argentineans,argentine,argentinian,argentinians||
capital|Buenos Aires|AR||buenos aires|||
country|American Samoa|AS||american samoa|||
capital|Pago Pago|AS||pago pago|||
country|Austria|AT|Austrian|austria,republic of austria|austrian,austrians||
capital|Vienna|AT||vienna,wien,vienne|||
country|Australia|AU|Australian|australia,down under,land down under,lucky country|australian,australians,aussie,aussies||
capital|Canberra|AU||canberra|||
country|Aruba|AW||aruba|||
capital|Oranjestad|AW||oranjestad|||
country|Aland|AX||aland|||
capital|Mariehamn|AX||mariehamn|||
country|Azerbaijan|AZ|Azerbaijani|azerbaijan,azerbaidzhan,azerbaidjan,aserbaijan|azerbaijani,azerbaijanis,azeri,azeris||
capital|Baku|AZ||baku,bakou|||
country|Bosnia and Herzegovina|BA|Bosnian|bosnia and herzegovina,bosnia,bosnia herzegovina,bosnia hercegovina,bih|bosnian,bosnians,bosniak,bosniaks,herzegovinian,herzegovinians||
capital|Sarajevo|BA||sarajevo|||
country|Barbados|BB|Barbadian|barbados|barbadian,barbadians||
capital|Bridgetown|BB||bridgetown|||
country|Bangladesh|BD|Bangladeshi|bangladesh,east pakistan|bangladeshi,bangladeshis,bengali,bengalis||
capital|Dhaka|BD||dhaka|||
country|Belgium|BE|Belgian|belgium|belgian,belgians||
capital|Brussels|BE||brussels,bruxelles,brussel,brussles|||
country|Burkina Faso|BF|Burkinabe|burkina faso,upper volta|burkinabe||
capital|Ouagadougou|BF||ouagadougou|||
country|Bulgaria|BG|Bulgarian|bulgaria|bulgarian,bulgarians||
capital|Sofia|BG||sofia|||
country|Bahrain|BH|Bahraini|bahrain,bahrein|bahraini,bahrainis||
capital|Manama|BH||manama|||
country|Burundi|BI|Burundian|burundi|burundian,burundians||
capital|Gitega|BI||gitega|||
country|Benin|BJ|Beninese|benin,dahomey|beninese||
capital|Porto-Novo|BJ||porto novo|||
country|Saint Barthelemy|BL||saint barthelemy|||
capital|Gustavia|BL||gustavia|||
country|Bermuda|BM||bermuda|||
capital|Hamilton|BM||hamilton|||
country|Brunei|BN|Bruneian|brunei|bruneian,bruneians||
capital|Bandar Seri Begawan|BN||bandar seri begawan|||
country|Bolivia|BO|Bolivian|bolivia|bolivian,bolivians||
capital|Sucre|BO||sucre|||
capital|La Paz|BO||la paz,lapaz|||
country|Bonaire|BQ||bonaire|||
capital|Kralendijk|BQ||kralendijk|||
country|Brazil|BR|Brazilian|brazil,land of the samba,samba nation|brazilian,brazilians||
capital|Brasilia|BR||brasilia|||
country|Bahamas|BS|Bahamian|bahamas,the bahamas|bahamian,bahamians||
capital|Nassau|BS||nassau|||
country|Bhutan|BT|Bhutanese|bhutan,land of the thunder dragon,thunder dragon kingdom|bhutanese||
capital|Thimphu|BT||thimphu|||
country|Bouvet Island|BV||bouvet island|||
country|Botswana|BW|Botswanan|botswana,bechuanaland|botswanan,botswanans,motswana,batswana||
capital|Gaborone|BW||gaborone|||
country|Belarus|BY|Belarusian|belarus,byelorussia,belorussia,byelarus,bielorussia,white russia,republic of belarus|belarusian,belarusians,belarussian,belarussians,byelorussian,byelorussians,belorussian,belorussians||
capital|Minsk|BY||minsk|||
country|Belize|BZ|Belizean|belize,british honduras|belizean,belizeans||
capital|Belmopan|BZ||belmopan|||
country|Canada|CA|Canadian|canada,great white north,land of the maple leaf,maple leaf nation,maple leaf country|canadian,canadians||
capital|Ottawa|CA||ottawa|||
country|Cocos Islands|CC||cocos islands|||
capital|West Island|CC||west island|||
country|Democratic Republic of the Congo|CD|Congolese|democratic republic of the congo,zaire,congo kinshasa,dr congo,drc,d r congo,democratic republic of congo|congolese||
capital|Kinshasa|CD||kinshasa|||
country|Central African Republic|CF|Central African|central african republic,ubangi shari,car,c a r|central african,central africans|car|
capital|Bangui|CF||bangui|||
country|Republic of the Congo|CG|Congolese|republic of the congo,congo brazzaville,congo,republic of congo|congolese||
capital|Brazzaville|CG||brazzaville|||
country|Switzerland|CH|Swiss|switzerland,swiss confederation,suisse,schweiz,land of the alps,land of william tell|swiss||
capital|Bern|CH||bern,berne|||
country|Ivory Coast|CI|Ivorian|ivory coast,cote divoire,cote d ivoire|ivorian,ivorians||
capital|Yamoussoukro|CI||yamoussoukro|||
capital|Abidjan|CI||abidjan|||
country|Cook Islands|CK||cook islands|||
capital|Avarua|CK||avarua|||
country|Chile|CL|Chilean|chile|chilean,chileans||
capital|Santiago|CL||santiago|||
country|Cameroon|CM|Cameroonian|cameroon|cameroonian,cameroonians||
capital|Yaoundé|CM||yaounde|||
country|China|CN|Chinese|china,prc,p r c,people s republic of china,peoples republic of china,mainland china,red china,middle kingdom,celestial empire,land of the dragon,land of the great wall|chinese||
capital|Beijing|CN||beijing,peking,pekin,bejing|||
country|Colombia|CO|Colombian|colombia|colombian,colombians||
capital|Bogotá|CO||bogota|||
country|Costa Rica|CR|Costa Rican|costa rica|costa rican,costa ricans||
capital|San José|CR||san jose|||
country|Cuba|CU|Cuban|cuba,land of the castros|cuban,cubans||
capital|Havana|CU||havana|||
country|Cabo Verde|CV|Cape Verdean|cabo verde,cape verde|cape verdean,cape verdeans||
capital|Praia|CV||praia|||
country|Curacao|CW||curacao|||
capital|Willemstad|CW||willemstad|||
country|Christmas Island|CX||christmas island|||
capital|Flying Fish Cove|CX||flying fish cove|||
country|Cyprus|CY|Cypriot|cyprus,republic of cyprus,island of aphrodite|cypriot,cypriots||
capital|Nicosia|CY||nicosia|||
country|Czechia|CZ|Czech|czechia,czech republic,ceska republika,czecho|czech,czechs||
capital|Prague|CZ||prague,praha,prag|||
country|Germany|DE|German|germany,federal republic of germany,frg,deutschland,brd,land of poets and thinkers|german,germans||
capital|Berlin|DE||berlin|||
country|Djibouti|DJ||djibouti|||
capital|Djibouti|DJ||djibouti|||
country|Denmark|DK|Danish|denmark|danish,dane,danes||
capital|Copenhagen|DK||copenhagen,kobenhavn,copenhague|||
country|Dominica|DM|Dominican|dominica|dominican,dominicans||
capital|Roseau|DM||roseau|||
country|Dominican Republic|DO|Dominican|dominican republic|dominican,dominicans||
capital|Santo Domingo|DO||santo domingo|||
country|Algeria|DZ|Algerian|algeria|algerian,algerians||
capital|Algiers|DZ||algiers,alger|||
country|Ecuador|EC|Ecuadorean|ecuador|ecuadorean,ecuadoreans,ecuadorian,ecuadorians||
capital|Quito|EC||quito|||
country|Estonia|EE|Estonian|estonia|estonian,estonians||
capital|Tallinn|EE||tallinn|||
country|Egypt|EG|Egyptian|egypt,arab republic of egypt,uar,land of the pharaohs,land of the pyramids,land of the nile,gift of the nile|egyptian,egyptians||
capital|Cairo|EG||cairo,el qahira,al qahira,le caire|||
country|Western Sahara|EH|Sahrawi|western sahara,spanish sahara,sahara occidental|sahrawi,sahrawis,saharawi,saharawis||
capital|El Aaiun|EH||el aaiun,laayoune|||
country|Eritrea|ER|Eritrean|eritrea|eritrean,eritreans||
capital|Asmara|ER||asmara|||
country|Spain|ES|Spanish|spain,espana,kingdom of spain,land of cervantes,land of don quixote|spanish,spaniard,spaniards||
capital|Madrid|ES||madrid|||
country|Ethiopia|ET|Ethiopian|ethiopia,abyssinia,land of the queen of sheba|ethiopian,ethiopians||
capital|Addis Ababa|ET||addis ababa|||
country|Finland|FI|Finnish|finland,land of a thousand lakes,land of the thousand lakes|finnish,finn,finns||
capital|Helsinki|FI||helsinki,helsingfors|||
country|Fiji|FJ|Fijian|fiji|fijian,fijians||
capital|Suva|FJ||suva|||
country|Falkland Islands|FK||falkland islands,falklands,the falklands,malvinas|||
capital|Stanley|FK||stanley|||
country|Micronesia|FM|Micronesian|micronesia|micronesian,micronesians||
capital|Palikir|FM||palikir|||
country|Faroe Islands|FO|Faroese|faroe islands,faroes,faeroe islands|faroese||
capital|Tórshavn|FO||torshavn|||
country|France|FR|French|france,french republic,grande nation,fifth republic,land of the gauls|french,frenchman,frenchmen,frenchwoman,frenchwomen||
capital|Paris|FR||paris|||
country|Gabon|GA|Gabonese|gabon|gabonese||
capital|Libreville|GA||libreville|||
country|United Kingdom|GB|British|united kingdom,uk,britain,great britain,u k,gb,the uk,united kingdom of great britain and northern ireland,england,albion,perfidious albion,land of shakespeare|british,briton,britons,brit,brits,english,englishman,englishmen,englishwoman||
capital|London|GB||london,londres|||
country|Grenada|GD|Grenadian|grenada|grenadian,grenadians||
capital|St. George's|GD||st georges|||
country|Georgia|GE|Georgian|georgia,republic of georgia,gruzia,sakartvelo,land of the golden fleece|georgian,georgians|georgia|
capital|Tbilisi|GE||tbilisi,tiflis,tblisi|||
country|French Guiana|GF||french guiana|||
capital|Cayenne|GF||cayenne|||
country|Guernsey|GG||guernsey|||
capital|St. Peter Port|GG||st peter port|||
country|Ghana|GH|Ghanaian|ghana,gold coast|ghanaian,ghanaians||
capital|Accra|GH||accra|||
country|Gibraltar|GI||gibraltar|||
capital|Gibraltar|GI||gibraltar|||
country|Greenland|GL|Greenlandic|greenland|greenlandic,greenlander,greenlanders||
capital|Nuuk|GL||nuuk,godthab|||
country|Gambia|GM|Gambian|gambia,the gambia|gambian,gambians||
capital|Banjul|GM||banjul|||
country|Guinea|GN|Guinean|guinea|guinean,guineans||
capital|Conakry|GN||conakry|||
country|Guadeloupe|GP||guadeloupe|||
capital|Basse-Terre|GP||basse terre|||
country|Equatorial Guinea|GQ|Equatorial Guinean|equatorial guinea|equatorial guinean,equatorial guineans||
capital|Malabo|GQ||malabo|||
country|Greece|GR|Greek|greece,hellas,hellenic republic,land of the hellenes,cradle of democracy|greek,greeks,hellenic||
capital|Athens|GR||athens,athenes,athinai|||
country|South Georgia and the South Sandwich Islands|GS||south georgia and the south sandwich islands|||
capital|King Edward Point|GS||king edward point|||
country|Guatemala|GT|Guatemalan|guatemala|guatemalan,guatemalans||
capital|Guatemala City|GT||guatemala city|||
country|Guam|GU||guam|||
capital|Hagåtña|GU||hagatna|||
country|Guinea-Bissau|GW|Guinea-Bissauan|guinea bissau,portuguese guinea|guinea bissauan,guinea bissauans||
capital|Bissau|GW||bissau|||
country|Guyana|GY|Guyanese|guyana|guyanese||
capital|Georgetown|GY||georgetown|||
country|Hong Kong|HK|Hongkonger|hong kong,hongkong|hongkonger,hongkongers||
capital|City of Victoria|HK||city of victoria|||
country|Heard Island and McDonald Islands|HM||heard island and mcdonald islands|||
country|Honduras|HN|Honduran|honduras|honduran,hondurans||
capital|Tegucigalpa|HN||tegucigalpa|||
country|Croatia|HR|Croatian|croatia,hrvatska|croatian,croatians,croat,croats||
capital|Zagreb|HR||zagreb|||
country|Haiti|HT|Haitian|haiti|haitian,haitians||
capital|Port-au-Prince|HT||port au prince|||
country|Hungary|HU|Hungarian|hungary|hungarian,hungarians,magyar,magyars||
capital|Budapest|HU||budapest|||
country|Indonesia|ID|Indonesian|indonesia,dutch east indies|indonesian,indonesians||
capital|Jakarta|ID||jakarta,djakarta|||
country|Ireland|IE|Irish|ireland,eire,republic of ireland,irish republic,emerald isle,land of saints and scholars|irish,irishman,irishmen,irishwoman||
capital|Dublin|IE||dublin|||
country|Israel|IL|Israeli|israel,state of israel,jewish state,land of israel,zionist entity|israeli,israelis||
capital|Jerusalem|IL||jerusalem,al quds,yerushalayim|||
country|Isle of Man|IM|Manx|isle of man|manx||
capital|Douglas|IM||douglas|||
country|India|IN|Indian|india,bharat,republic of india|indian,indians||
capital|New Delhi|IN||new delhi,delhi|||
country|British Indian Ocean Territory|IO||british indian ocean territory|||
capital|Diego Garcia|IO||diego garcia|||
country|Iraq|IQ|Iraqi|iraq,irak,republic of iraq,land of the two rivers,land between the two rivers|iraqi,iraqis||
capital|Baghdad|IQ||baghdad,bagdad|||
country|Iran|IR|Iranian|iran,persia,islamic republic of iran,islamic republic,i r iran,land of the persians,mullahs,ayatollahs,mullah regime,ayatollah regime,land of the mullahs,land of the ayatollahs,land of the shahs,clerical regime|iranian,iranians,persian,persians||
capital|Tehran|IR||tehran,teheran|||
country|Iceland|IS|Icelandic|iceland,land of fire and ice,land of ice and fire|icelandic,icelander,icelanders||
capital|Reykjavik|IS||reykjavik|||
country|Italy|IT|Italian|italy,italia,bel paese,land of dante|italian,italians||
capital|Rome|IT||rome,roma|||
country|Jersey|JE||jersey||jersey|
capital|Saint Helier|JE||saint helier|||
country|Jamaica|JM|Jamaican|jamaica,land of wood and water,land of reggae|jamaican,jamaicans||
capital|Kingston|JM||kingston|||
country|Jordan|JO|Jordanian|jordan,hashemite kingdom|jordanian,jordanians||
capital|Amman|JO||amman|||
country|Japan|JP|Japanese|japan,nippon,land of the rising sun,country of the rising sun,empire of the rising sun|japanese||
capital|Tokyo|JP||tokyo,tokio|||
country|Kenya|KE|Kenyan|kenya|kenyan,kenyans||
capital|Nairobi|KE||nairobi|||
country|Kyrgyzstan|KG|Kyrgyz|kyrgyzstan,kirghizia,kyrgyz republic,kirgizstan,kirghizstan,kirgizia,kyrgyzia|kyrgyz,kyrgyzstani,kyrgyzstanis,kirghiz,kirgiz||
capital|Bishkek|KG||bishkek,frunze|||
country|Cambodia|KH|Cambodian|cambodia,kampuchea,land of the khmer,land of the khmers|cambodian,cambodians||
capital|Phnom Penh|KH||phnom penh,pnom penh|||
country|Kiribati|KI|I-Kiribati|kiribati,gilbert islands|i kiribati,i kiribatis||
capital|South Tarawa|KI||south tarawa|||
country|Comoros|KM|Comoran|comoros|comoran,comorans,comorian,comorians||
capital|Moroni|KM||moroni|||
country|Saint Kitts and Nevis|KN||saint kitts and nevis|||
capital|Basseterre|KN||basseterre|||
country|North Korea|KP|North Korean|north korea,dprk,d p r k,democratic people s republic of korea,democratic peoples republic of korea,n korea,nkorea,no korea,nth korea,nk,hermit kingdom,hermit state,hermit nation,kim dynasty,kim regime,land of the kims,kim family regime|north korean,north koreans,n korean,n koreans||
capital|Pyongyang|KP||pyongyang,pyong yang,phyongyang,pyeongyang|||
country|South Korea|KR|South Korean|south korea,republic of korea,rok,r o k,s korea,skorea,sth korea,so korea,land of the morning calm,land of morning calm|south korean,south koreans,s korean,s koreans||
capital|Seoul|KR||seoul|||
country|Kuwait|KW|Kuwaiti|kuwait,koweit|kuwaiti,kuwaitis||
capital|Kuwait City|KW||kuwait city|||
country|Cayman Islands|KY||cayman islands|||
capital|George Town|KY||george town|||
country|Kazakhstan|KZ|Kazakh|kazakhstan,kazakstan,kazachstan|kazakh,kazakhs,kazak,kazakhstani,kazakhstanis||
capital|Astana|KZ||astana,nur sultan,nursultan|||
country|Laos|LA|Laotian|laos,lao pdr,land of a million elephants|laotian,laotians,lao||
capital|Vientiane|LA||vientiane|||
country|Lebanon|LB|Lebanese|lebanon,liban,land of the cedars,land of cedars|lebanese||
capital|Beirut|LB||beirut,beyrouth,beyrut|||
country|Saint Lucia|LC|Saint Lucian|saint lucia|saint lucian,saint lucians||
capital|Castries|LC||castries|||
country|Liechtenstein|LI|Liechtensteiner|liechtenstein|liechtensteiner,liechtensteiners||
capital|Vaduz|LI||vaduz|||
country|Sri Lanka|LK|Sri Lankan|sri lanka,ceylon|sri lankan,sri lankans||
capital|Colombo|LK||colombo,sri jayawardenepura kotte|||
country|Liberia|LR|Liberian|liberia|liberian,liberians||
capital|Monrovia|LR||monrovia|||
country|Lesotho|LS|Mosotho|lesotho,basutoland,kingdom in the sky|mosotho,basotho||
capital|Maseru|LS||maseru|||
country|Lithuania|LT|Lithuanian|lithuania,lietuva|lithuanian,lithuanians||
capital|Vilnius|LT||vilnius,vilna,wilno|||
country|Luxembourg|LU|Luxembourger|luxembourg,luxemburg,grand duchy|luxembourger,luxembourgers,luxembourgish||
capital|Luxembourg|LU||luxembourg,luxemburg|||
country|Latvia|LV|Latvian|latvia,latvija|latvian,latvians,lett,letts||
capital|Riga|LV||riga|||
country|Libya|LY|Libyan|libya,libia,lybia,libyan arab jamahiriya,jamahiriya,great jamahiriya|libyan,libyans||
capital|Tripoli|LY||tripoli,tripolis,tarabulus|||
country|Morocco|MA|Moroccan|morocco,maroc,sherifian kingdom,cherifian kingdom,land of the setting sun|moroccan,moroccans||
capital|Rabat|MA||rabat|||
country|Monaco|MC|Monegasque|monaco|monegasque,monacan,monacans||
capital|Monaco|MC||monaco|||
country|Moldova|MD|Moldovan|moldova,moldavia,republic of moldova|moldovan,moldovans,moldavian,moldavians||
capital|Chisinau|MD||chisinau,kishinev,kishinyov,kichinev|||
country|Montenegro|ME|Montenegrin|montenegro,crna gora|montenegrin,montenegrins||
capital|Podgorica|ME||podgorica,titograd|||
country|Saint Martin|MF||saint martin|||
capital|Marigot|MF||marigot|||
country|Madagascar|MG|Malagasy|madagascar|malagasy||
capital|Antananarivo|MG||antananarivo|||
country|Marshall Islands|MH|Marshallese|marshall islands|marshallese||
capital|Majuro|MH||majuro|||
country|North Macedonia|MK|Macedonian|north macedonia,macedonia,fyrom,f y r o m,former yugoslav republic of macedonia|macedonian,macedonians,north macedonian,north macedonians||
capital|Skopje|MK||skopje,skoplje,uskub|||
country|Mali|ML|Malian|mali,french sudan|malian,malians||
capital|Bamako|ML||bamako|||
country|Myanmar|MM|Burmese|myanmar,burma,birma,myanma|burmese,myanmarese||
capital|Naypyidaw|MM||naypyidaw,nay pyi taw,naypyitaw|||
country|Mongolia|MN|Mongolian|mongolia,land of genghis khan,land of the blue sky,land of the eternal blue sky|mongolian,mongolians||
capital|Ulan Bator|MN||ulan bator,ulaanbaatar|||
country|Macao|MO||macao,macau|||
country|Northern Mariana Islands|MP||northern mariana islands|||
capital|Saipan|MP||saipan|||
country|Martinique|MQ||martinique|||
capital|Fort-de-France|MQ||fort de france|||
country|Mauritania|MR|Mauritanian|mauritania|mauritanian,mauritanians||
capital|Nouakchott|MR||nouakchott|||
country|Montserrat|MS||montserrat|||
capital|Plymouth|MS||plymouth|||
country|Malta|MT|Maltese|malta|maltese||
capital|Valletta|MT||valletta|||
country|Mauritius|MU|Mauritian|mauritius|mauritian,mauritians||
capital|Port Louis|MU||port louis|||
country|Maldives|MV|Maldivan|maldives|maldivan,maldivans||
capital|Malé|MV||male||male|
country|Malawi|MW|Malawian|malawi,nyasaland|malawian,malawians||
capital|Lilongwe|MW||lilongwe|||
country|Mexico|MX|Mexican|mexico,land of the aztecs|mexican,mexicans||
capital|Mexico City|MX||mexico city|||
country|Malaysia|MY|Malaysian|malaysia|malaysian,malaysians||
capital|Kuala Lumpur|MY||kuala lumpur,kl|||
country|Mozambique|MZ|Mozambican|mozambique|mozambican,mozambicans||
capital|Maputo|MZ||maputo|||
country|Namibia|NA|Namibian|namibia,south west africa|namibian,namibians||
capital|Windhoek|NA||windhoek|||
country|New Caledonia|NC||new caledonia|||
capital|Nouméa|NC||noumea|||
country|Niger|NE|Nigerien|niger|nigerien||
capital|Niamey|NE||niamey|||
country|Norfolk Island|NF||norfolk island|||
capital|Kingston|NF||kingston|||
country|Nigeria|NG|Nigerian|nigeria,giant of africa|nigerian,nigerians||
capital|Abuja|NG||abuja|||
country|Nicaragua|NI|Nicaraguan|nicaragua|nicaraguan,nicaraguans||
capital|Managua|NI||managua|||
country|Netherlands|NL|Dutch|netherlands,holland,the netherlands,nederland,low countries,land of tulips,land of windmills,land of the tulips|dutch,dutchman,dutchmen,dutchwoman,netherlander,netherlanders||
capital|Amsterdam|NL||amsterdam|||
capital|The Hague|NL||the hague,hague,den haag,la haye|||
country|Norway|NO|Norwegian|norway,land of the midnight sun,land of the fjords,land of fjords|norwegian,norwegians||
capital|Oslo|NO||oslo,christiania|||
country|Nepal|NP|Nepalese|nepal,himalayan kingdom,land of everest|nepalese||
capital|Kathmandu|NP||kathmandu,katmandu|||
country|Nauru|NR|Nauruan|nauru|nauruan,nauruans||
capital|Yaren|NR||yaren|||
country|Niue|NU||niue|||
capital|Alofi|NU||alofi|||
country|New Zealand|NZ|New Zealander|new zealand,n zealand,aotearoa,land of the long white cloud,land of the kiwis|new zealander,new zealanders,kiwi,kiwis|kiwi,kiwis|
capital|Wellington|NZ||wellington|||
country|Oman|OM|Omani|oman|omani,omanis||
capital|Muscat|OM||muscat|||
country|Panama|PA|Panamanian|panama|panamanian,panamanians||
capital|Panama City|PA||panama city|||
country|Peru|PE|Peruvian|peru,land of the incas|peruvian,peruvians||
capital|Lima|PE||lima|||
country|French Polynesia|PF||french polynesia|||
capital|Papeetē|PF||papeete|||
country|Papua New Guinea|PG|Papuan|papua new guinea,png|papuan,papuans||
capital|Port Moresby|PG||port moresby|||
country|Philippines|PH|Filipino|philippines,the philippines,phillipines,philipines,pearl of the orient seas|filipino,filipinos,filipina,philippine||
capital|Manila|PH||manila|||
country|Pakistan|PK|Pakistani|pakistan,islamic republic of pakistan,land of the pure|pakistani,pakistanis||
capital|Islamabad|PK||islamabad|||
country|Poland|PL|Polish|poland,polska|polish,pole,poles|polish,pole,poles|
capital|Warsaw|PL||warsaw,warszawa,varsovie|||
country|Saint Pierre and Miquelon|PM||saint pierre and miquelon|||
capital|Saint-Pierre|PM||saint pierre|||
country|Pitcairn Islands|PN||pitcairn islands|||
capital|Adamstown|PN||adamstown|||
country|Puerto Rico|PR|Puerto Rican|puerto rico|puerto rican,puerto ricans||
capital|San Juan|PR||san juan|||
country|Palestine|PS|Palestinian|palestine,palestinian territories,palestinian territory,occupied territories,palestinian authority,state of palestine,opt|palestinian,palestinians|opt|
capital|Ramallah|PS||ramallah,ram allah|||
country|Portugal|PT|Portuguese|portugal|portuguese||
capital|Lisbon|PT||lisbon,lisboa,lisbonne|||
country|Palau|PW|Palauan|palau|palauan,palauans||
capital|Ngerulmud|PW||ngerulmud|||
country|Paraguay|PY|Paraguayan|paraguay|paraguayan,paraguayans||
capital|Asunción|PY||asuncion|||
country|Qatar|QA|Qatari|qatar,katar|qatari,qataris||
capital|Doha|QA||doha|||
country|Reunion|RE||reunion||reunion|
capital|Saint-Denis|RE||saint denis|||
country|Romania|RO|Romanian|romania,rumania,roumania|romanian,romanians,rumanian,rumanians||
capital|Bucharest|RO||bucharest,bucuresti,bucarest|||
country|Serbia|RS|Serbian|serbia,srbija|serbian,serbians,serb,serbs||
capital|Belgrade|RS||belgrade,beograd|||
country|Russia|RU|Russian|russia,russian federation,rossiya,rossija,rossia,rf,r f,russland,russie,land of the tsars,land of the czars,land of the bear,russian bear|russian,russians,rus||
capital|Moscow|RU||moscow,moskva,moskau,moscou|||
country|Rwanda|RW|Rwandan|rwanda,land of a thousand hills,land of the thousand hills|rwandan,rwandans||
capital|Kigali|RW||kigali|||
country|Saudi Arabia|SA|Saudi|saudi arabia,ksa,saudia,kingdom of saudi arabia,house of saud,saudi kingdom,land of the two holy mosques|saudi,saudis,saudi arabian,saudi arabians||
capital|Riyadh|SA||riyadh,riyad,riad,ryad|||
country|Solomon Islands|SB|Solomon Islander|solomon islands|solomon islander,solomon islanders||
capital|Honiara|SB||honiara|||
country|Seychelles|SC|Seychellois|seychelles|seychellois||
capital|Victoria|SC||victoria|||
country|Sudan|SD|Sudanese|sudan|sudanese||
capital|Khartoum|SD||khartoum,khartum|||
country|Sweden|SE|Swedish|sweden|swedish,swede,swedes||
capital|Stockholm|SE||stockholm|||
country|Singapore|SG|Singaporean|singapore,lion city|singaporean,singaporeans||
capital|Singapore|SG||singapore|||
country|Saint Helena|SH||saint helena|||
capital|Jamestown|SH||jamestown|||
country|Slovenia|SI|Slovenian|slovenia,slovenija|slovenian,slovenians,slovene,slovenes||
capital|Ljubljana|SI||ljubljana|||
country|Svalbard and Jan Mayen|SJ||svalbard and jan mayen|||
capital|Longyearbyen|SJ||longyearbyen|||
country|Slovakia|SK|Slovak|slovakia,slovak republic|slovak,slovaks,slovakian,slovakians||
capital|Bratislava|SK||bratislava,pressburg|||
country|Sierra Leone|SL|Sierra Leonean|sierra leone|sierra leonean,sierra leoneans||
capital|Freetown|SL||freetown|||
country|San Marino|SM|San Marinese|san marino|san marinese||
capital|City of San Marino|SM||city of san marino|||
country|Senegal|SN|Senegalese|senegal|senegalese||
capital|Dakar|SN||dakar|||
country|Somalia|SO|Somali|somalia|somali,somalis,somalian,somalians||
capital|Mogadishu|SO||mogadishu|||
country|Suriname|SR|Surinamer|suriname|surinamer,surinamers||
capital|Paramaribo|SR||paramaribo|||
country|South Sudan|SS|South Sudanese|south sudan,s sudan|south sudanese||
capital|Juba|SS||juba|||
country|Sao Tome and Principe|ST|Sao Tomean|sao tome and principe|sao tomean,sao tomeans||
capital|São Tomé|ST||sao tome|||
country|El Salvador|SV|Salvadoran|el salvador|salvadoran,salvadorans||
capital|San Salvador|SV||san salvador|||
country|Sint Maarten|SX||sint maarten|||
capital|Philipsburg|SX||philipsburg|||
country|Syria|SY|Syrian|syria,syrian arab republic,siria|syrian,syrians||
capital|Damascus|SY||damascus,dimashq,damas|||
country|Eswatini|SZ|Swazi|eswatini,swaziland,kingdom of eswatini|swazi,swazis||
capital|Lobamba|SZ||lobamba|||
country|Tristan da Cunha|TA||tristan da cunha|||
capital|Edinburgh of the Seven Seas|TA||edinburgh of the seven seas|||
country|Turks and Caicos Islands|TC||turks and caicos islands|||
capital|Cockburn Town|TC||cockburn town|||
country|Chad|TD|Chadian|chad|chadian,chadians|chad|
capital|N'Djamena|TD||ndjamena|||
country|French Southern Territories|TF||french southern territories|||
capital|Port-aux-Français|TF||port aux francais|||
country|Togo|TG|Togolese|togo|togolese||
capital|Lomé|TG||lome|||
country|Thailand|TH|Thai|thailand,siam,land of smiles,land of the smiles|thai,thais||
capital|Bangkok|TH||bangkok,krung thep|||
country|Tajikistan|TJ|Tajik|tajikistan,tadjikistan,tadzhikistan,tajikstan|tajik,tadjik,tajiks,tajikistani,tajikistanis||
capital|Dushanbe|TJ||dushanbe,douchanbe|||
country|Tokelau|TK||tokelau|||
capital|Fakaofo|TK||fakaofo|||
country|East Timor|TL|East Timorese|east timor,timor leste|east timorese,timorese||
capital|Dili|TL||dili|||
country|Turkmenistan|TM|Turkmen|turkmenistan,turkmenia|turkmen,turkmens,turkmenistani,turkmenistanis||
capital|Ashgabat|TM||ashgabat,ashkhabad|||
country|Tunisia|TN|Tunisian|tunisia,tunesia|tunisian,tunisians||
capital|Tunis|TN||tunis|||
country|Tonga|TO|Tongan|tonga|tongan,tongans||
capital|Nuku'alofa|TO||nukualofa|||
country|Türkiye|TR|Turkish|turkiye,turkey,republic of turkey,land of the ottomans|turkish,turk,turks|turkey|
capital|Ankara|TR||ankara,angora||angora|
country|Trinidad and Tobago|TT|Trinidadian|trinidad and tobago,trinidad,tobago|trinidadian,trinidadians,tobagonian,tobagonians||
capital|Port of Spain|TT||port of spain|||
country|Tuvalu|TV|Tuvaluan|tuvalu,ellice islands|tuvaluan,tuvaluans||
capital|Funafuti|TV||funafuti|||
country|Taiwan|TW|Taiwanese|taiwan,formosa,chinese taipei,roc,republic of china|taiwanese||
capital|Taipei|TW||taipei,taibei|||
country|Tanzania|TZ|Tanzanian|tanzania,tanganyika|tanzanian,tanzanians||
capital|Dodoma|TZ||dodoma|||
country|Ukraine|UA|Ukrainian|ukraine,the ukraine,ukraina,ukrain|ukrainian,ukrainians,ukranian,ukranians||
capital|Kyiv|UA||kyiv,kiev,kiew|||
country|Uganda|UG|Ugandan|uganda,pearl of africa|ugandan,ugandans||
capital|Kampala|UG||kampala|||
country|U.S. Minor Outlying Islands|UM||us minor outlying islands|||
country|United States|US|American|united states,us,usa,america,united states of america,u s,u s a,the states,the us,the usa,uncle sam,land of the free,land of uncle sam,stars and stripes|american,americans,yank,yanks,yankee,yankees|us,the states,yank,yanks|
capital|Washington D.C.|US||washington dc,washington,washington d c|||
country|Uruguay|UY|Uruguayan|uruguay|uruguayan,uruguayans||
capital|Montevideo|UY||montevideo|||
country|Uzbekistan|UZ|Uzbek|uzbekistan,usbekistan,ouzbekistan|uzbek,uzbeks,uzbekistani,uzbekistanis||
capital|Tashkent|UZ||tashkent,tachkent|||
country|Vatican City|VA||vatican city,holy see,vatican,the vatican,papal states|||
capital|Vatican City|VA||vatican city|||
country|Saint Vincent and the Grenadines|VC||saint vincent and the grenadines|||
capital|Kingstown|VC||kingstown|||
country|Venezuela|VE|Venezuelan|venezuela,bolivarian republic of venezuela,bolivarian republic|venezuelan,venezuelans||
capital|Caracas|VE||caracas|||
country|British Virgin Islands|VG||british virgin islands|||
capital|Road Town|VG||road town|||
country|U.S. Virgin Islands|VI||us virgin islands|||
capital|Charlotte Amalie|VI||charlotte amalie|||
country|Vietnam|VN|Vietnamese|vietnam,viet nam,north vietnam|vietnamese||
capital|Hanoi|VN||hanoi,ha noi|||
country|Vanuatu|VU||vanuatu,new hebrides|||
capital|Port Vila|VU||port vila|||
country|Wallis and Futuna|WF||wallis and futuna|||
capital|Mata-Utu|WF||mata utu|||
country|Samoa|WS|Samoan|samoa|samoan,samoans||
capital|Apia|WS||apia|||
capital|Pristina|XK||pristina,prishtina|||
country|Yemen|YE|Yemeni|yemen,jemen|yemeni,yemenis,yemenite||
capital|Sanaa|YE||sanaa,sana a|||
country|Mayotte|YT||mayotte|||
capital|Mamoudzou|YT||mamoudzou|||
country|South Africa|ZA|South African|south africa,rsa,s africa,republic of south africa,rainbow nation|south african,south africans||
capital|Pretoria|ZA||pretoria,tshwane|||
capital|Cape Town|ZA||cape town,capetown|||
country|Zambia|ZM|Zambian|zambia,northern rhodesia|zambian,zambians||
capital|Lusaka|ZM||lusaka|||
country|Zimbabwe|ZW|Zimbabwean|zimbabwe,rhodesia,southern rhodesia|zimbabwean,zimbabweans||
capital|Harare|ZW||harare|||
city|Dubai|AE||dubai,dubay|||
city|Sharjah|AE||sharjah|||
city|Kandahar|AF||kandahar,qandahar|||
city|Herat|AF||herat|||
city|Mazar-i-Sharif|AF||mazar i sharif,mazar e sharif|||
city|Jalalabad|AF||jalalabad|||
city|Gyumri|AM||gyumri|||
city|Cordoba|AR||cordoba|||
city|Rosario|AR||rosario|||
city|Salzburg|AT||salzburg|||
city|Innsbruck|AT||innsbruck|||
city|Graz|AT||graz|||
city|Linz|AT||linz|||
city|Sydney|AU||sydney|||
city|Melbourne|AU||melbourne|||
city|Brisbane|AU||brisbane|||
city|Perth|AU||perth|||
city|Adelaide|AU||adelaide|||
city|Ganja|AZ||ganja|||
city|Stepanakert|AZ||stepanakert,khankendi,xankendi|||
city|Banja Luka|BA||banja luka|||
city|Mostar|BA||mostar|||
city|Srebrenica|BA||srebrenica|||
city|Chittagong|BD||chittagong|||
city|Antwerp|BE||antwerp,anvers,antwerpen|||
city|Ghent|BE||ghent,gent||gent|
city|Bruges|BE||bruges|||
city|Varna|BG||varna|||
city|Plovdiv|BG||plovdiv|||
city|Santa Cruz|BO||santa cruz|||
city|Rio de Janeiro|BR||rio de janeiro,rio|||
city|Sao Paulo|BR||sao paulo|||
city|Salvador|BR||salvador|||
city|Brest|BY||brest|||
city|Gomel|BY||gomel|||
city|Grodno|BY||grodno|||
city|Toronto|CA||toronto|||
city|Montreal|CA||montreal|||
city|Vancouver|CA||vancouver|||
city|Calgary|CA||calgary|||
city|Geneva|CH||geneva,geneve,genf|||
city|Zurich|CH||zurich|||
city|Basel|CH||basel,basle|||
city|Lausanne|CH||lausanne|||
city|Davos|CH||davos|||
city|Douala|CM||douala|||
city|Shanghai|CN||shanghai|||
city|Shenzhen|CN||shenzhen|||
city|Guangzhou|CN||guangzhou,canton|||
city|Chongqing|CN||chongqing,chungking|||
city|Tianjin|CN||tianjin|||
city|Wuhan|CN||wuhan|||
city|Nanjing|CN||nanjing,nanking|||
city|Lhasa|CN||lhasa|||
city|Urumqi|CN||urumqi|||
city|Xian|CN||xian|||
city|Harbin|CN||harbin|||
city|Medellin|CO||medellin|||
city|Cali|CO||cali|||
city|Guantanamo|CU||guantanamo|||
city|Brno|CZ||brno|||
city|Ostrava|CZ||ostrava|||
city|Munich|DE||munich,munchen|||
city|Hamburg|DE||hamburg|||
city|Frankfurt|DE||frankfurt|||
city|Cologne|DE||cologne,koln||cologne|
city|Bonn|DE||bonn|||
city|Dresden|DE||dresden|||
city|Leipzig|DE||leipzig|||
city|Stuttgart|DE||stuttgart|||
city|Dusseldorf|DE||dusseldorf|||
city|Bremen|DE||bremen|||
city|Hanover|DE||hanover|||
city|Nuremberg|DE||nuremberg,nurnberg|||
city|Potsdam|DE||potsdam|||
city|Aarhus|DK||aarhus|||
city|Oran|DZ||oran|||
city|Alexandria|EG||alexandria|||
city|Suez|EG||suez|||
city|Port Said|EG||port said|||
city|Sharm el-Sheikh|EG||sharm el sheikh|||
city|Luxor|EG||luxor|||
city|Barcelona|ES||barcelona|||
city|Seville|ES||seville,sevilla|||
city|Valencia|ES||valencia|||
city|Bilbao|ES||bilbao|||
city|Granada|ES||granada|||
city|Turku|FI||turku|||
city|Tampere|FI||tampere|||
city|Marseille|FR||marseille,marseilles|||
city|Lyon|FR||lyon,lyons|||
city|Nice|FR||nice||nice|
city|Strasbourg|FR||strasbourg|||
city|Toulouse|FR||toulouse|||
city|Bordeaux|FR||bordeaux|||
city|Lille|FR||lille|||
city|Cannes|FR||cannes|||
city|Deauville|FR||deauville|||
city|Versailles|FR||versailles|||
city|Calais|FR||calais|||
city|Nantes|FR||nantes|||
city|Evian|FR||evian|||
city|Manchester|GB||manchester|||
city|Birmingham|GB||birmingham|||
city|Liverpool|GB||liverpool|||
city|Leeds|GB||leeds|||
city|Glasgow|GB||glasgow|||
city|Edinburgh|GB||edinburgh|||
city|Cardiff|GB||cardiff|||
city|Belfast|GB||belfast|||
city|Oxford|GB||oxford|||
city|Cambridge|GB||cambridge|||
city|Bristol|GB||bristol|||
city|Bath|GB||bath||bath|
city|Reading|GB||reading||reading|
city|York|GB||york|||
city|Batumi|GE||batumi|||
city|Sukhumi|GE||sukhumi,sokhumi|||
city|Tskhinvali|GE||tskhinvali|||
city|Gori|GE||gori|||
city|Poti|GE||poti|||
city|Thessaloniki|GR||thessaloniki,salonika|||
city|Piraeus|GR||piraeus|||
city|Split|HR||split||split|
city|Dubrovnik|HR||dubrovnik|||
city|Vukovar|HR||vukovar|||
city|Zadar|HR||zadar|||
city|Bali|ID||bali|||
city|Surabaya|ID||surabaya|||
city|Bandung|ID||bandung|||
city|Cork|IE||cork||cork|
city|Galway|IE||galway|||
city|Tel Aviv|IL||tel aviv,tel aviv yafo|||
city|Haifa|IL||haifa|||
city|Eilat|IL||eilat|||
city|Beersheba|IL||beersheba|||
city|Mumbai|IN||mumbai,bombay|||
city|Kolkata|IN||kolkata,calcutta|||
city|Chennai|IN||chennai,madras|||
city|Bangalore|IN||bangalore,bengaluru|||
city|Hyderabad|IN||hyderabad|||
city|Srinagar|IN||srinagar|||
city|Amritsar|IN||amritsar|||
city|Basra|IQ||basra|||
city|Mosul|IQ||mosul|||
city|Fallujah|IQ||fallujah|||
city|Kirkuk|IQ||kirkuk|||
city|Erbil|IQ||erbil,arbil|||
city|Najaf|IQ||najaf|||
city|Karbala|IQ||karbala|||
city|Tikrit|IQ||tikrit|||
city|Isfahan|IR||isfahan,esfahan|||
city|Qom|IR||qom|||
city|Bushehr|IR||bushehr|||
city|Natanz|IR||natanz|||
city|Mashhad|IR||mashhad|||
city|Tabriz|IR||tabriz|||
city|Shiraz|IR||shiraz|||
city|Fordow|IR||fordow|||
city|Milan|IT||milan,milano|||
city|Naples|IT||naples,napoli|||
city|Turin|IT||turin,torino|||
city|Venice|IT||venice,venezia|||
city|Florence|IT||florence,firenze|||
city|Genoa|IT||genoa,genova|||
city|Palermo|IT||palermo|||
city|Bologna|IT||bologna|||
city|Trieste|IT||trieste|||
city|Osaka|JP||osaka|||
city|Kyoto|JP||kyoto|||
city|Hiroshima|JP||hiroshima|||
city|Nagasaki|JP||nagasaki|||
city|Fukushima|JP||fukushima|||
city|Yokohama|JP||yokohama|||
city|Kobe|JP||kobe|||
city|Sapporo|JP||sapporo|||
city|Mombasa|KE||mombasa|||
city|Yongbyon|KP||yongbyon|||
city|Kaesong|KP||kaesong|||
city|Busan|KR||busan,pusan|||
city|Incheon|KR||incheon|||
city|Almaty|KZ||almaty,alma ata|||
city|Baikonur|KZ||baikonur|||
city|Sidon|LB||sidon|||
city|Tyre|LB||tyre||tyre|
city|Daugavpils|LV||daugavpils|||
city|Benghazi|LY||benghazi,bengazi,benghasi|||
city|Misrata|LY||misrata,misurata|||
city|Sirte|LY||sirte,sirt|||
city|Tobruk|LY||tobruk|||
city|Sabha|LY||sabha,sebha|||
city|Zintan|LY||zintan|||
city|Brega|LY||brega|||
city|Ras Lanuf|LY||ras lanuf|||
city|Bani Walid|LY||bani walid|||
city|Zawiya|LY||zawiya|||
city|Casablanca|MA||casablanca|||
city|Marrakesh|MA||marrakesh,marrakech|||
city|Tangier|MA||tangier|||
city|Fez|MA||fez||fez|
city|Tiraspol|MD||tiraspol|||
city|Bender|MD||bender,bendery||bender|
city|Comrat|MD||comrat|||
city|Ohrid|MK||ohrid|||
city|Tetovo|MK||tetovo|||
city|Yangon|MM||yangon,rangoon|||
city|Mandalay|MM||mandalay|||
city|Cancun|MX||cancun|||
city|Tijuana|MX||tijuana|||
city|Guadalajara|MX||guadalajara|||
city|Lagos|NG||lagos|||
city|Kano|NG||kano|||
city|Maiduguri|NG||maiduguri|||
city|Rotterdam|NL||rotterdam|||
city|Maastricht|NL||maastricht|||
city|Bergen|NO||bergen|||
city|Kirkenes|NO||kirkenes|||
city|Pokhara|NP||pokhara|||
city|Auckland|NZ||auckland|||
city|Christchurch|NZ||christchurch|||
city|Cebu|PH||cebu|||
city|Davao|PH||davao|||
city|Karachi|PK||karachi|||
city|Lahore|PK||lahore|||
city|Peshawar|PK||peshawar|||
city|Quetta|PK||quetta|||
city|Rawalpindi|PK||rawalpindi|||
city|Abbottabad|PK||abbottabad|||
city|Krakow|PL||krakow,cracow|||
city|Gdansk|PL||gdansk,danzig|||
city|Lodz|PL||lodz|||
city|Wroclaw|PL||wroclaw,breslau|||
city|Poznan|PL||poznan|||
city|Gaza City|PS||gaza city|||
city|Hebron|PS||hebron|||
city|Nablus|PS||nablus|||
city|Bethlehem|PS||bethlehem|||
city|Jericho|PS||jericho|||
city|Rafah|PS||rafah|||
city|Jenin|PS||jenin|||
city|Khan Younis|PS||khan younis|||
city|Porto|PT||porto,oporto|||
city|Cluj|RO||cluj|||
city|Timisoara|RO||timisoara|||
city|Novi Sad|RS||novi sad|||
city|Nis|RS||nis|||
city|Saint Petersburg|RU||saint petersburg,st petersburg,st petersbourg,petersburg,leningrad,sankt peterburg|||
city|Vladivostok|RU||vladivostok|||
city|Sochi|RU||sochi|||
city|Yekaterinburg|RU||yekaterinburg,ekaterinburg|||
city|Novosibirsk|RU||novosibirsk|||
city|Kazan|RU||kazan|||
city|Rostov|RU||rostov|||
city|Volgograd|RU||volgograd,stalingrad|||
city|Murmansk|RU||murmansk|||
city|Grozny|RU||grozny|||
city|Beslan|RU||beslan|||
city|Khabarovsk|RU||khabarovsk|||
city|Yaroslavl|RU||yaroslavl|||
city|Samara|RU||samara|||
city|Perm|RU||perm||perm|
city|Krasnodar|RU||krasnodar|||
city|Jeddah|SA||jeddah,jiddah,djeddah|||
city|Mecca|SA||mecca,makkah|||
city|Medina|SA||medina|||
city|Dammam|SA||dammam|||
city|Port Sudan|SD||port sudan|||
city|Omdurman|SD||omdurman|||
city|Gothenburg|SE||gothenburg,goteborg|||
city|Malmo|SE||malmo|||
city|Uppsala|SE||uppsala|||
city|Kismayo|SO||kismayo|||
city|Hargeisa|SO||hargeisa|||
city|Garowe|SO||garowe|||
city|Aleppo|SY||aleppo,halab|||
city|Homs|SY||homs|||
city|Hama|SY||hama|||
city|Deraa|SY||deraa,daraa|||
city|Latakia|SY||latakia|||
city|Raqqa|SY||raqqa|||
city|Palmyra|SY||palmyra|||
city|Deir ez-Zor|SY||deir ez zor|||
city|Tartus|SY||tartus,tartous|||
city|Sfax|TN||sfax|||
city|Sidi Bouzid|TN||sidi bouzid|||
city|Istanbul|TR||istanbul,constantinople|||
city|Izmir|TR||izmir,smyrna|||
city|Antalya|TR||antalya|||
city|Diyarbakir|TR||diyarbakir|||
city|Incirlik|TR||incirlik|||
city|Dar es Salaam|TZ||dar es salaam|||
city|Zanzibar|TZ||zanzibar|||
city|Kharkiv|UA||kharkiv,kharkov|||
city|Odesa|UA||odesa,odessa|||
city|Lviv|UA||lviv,lvov|||
city|Donetsk|UA||donetsk|||
city|Luhansk|UA||luhansk,lugansk|||
city|Dnipro|UA||dnipro|||
city|Sevastopol|UA||sevastopol,sebastopol|||
city|Simferopol|UA||simferopol|||
city|Yalta|UA||yalta|||
city|Mariupol|UA||mariupol|||
city|Chernobyl|UA||chernobyl,chornobyl|||
city|New York|US||new york,nyc,new york city,n y|||
city|Los Angeles|US||los angeles|||
city|Chicago|US||chicago|||
city|Boston|US||boston|||
city|San Francisco|US||san francisco|||
city|Houston|US||houston|||
city|Philadelphia|US||philadelphia|||
city|Dallas|US||dallas|||
city|Atlanta|US||atlanta|||
city|Miami|US||miami|||
city|Detroit|US||detroit|||
city|Seattle|US||seattle|||
city|Las Vegas|US||las vegas|||
city|New Orleans|US||new orleans|||
city|Denver|US||denver|||
city|Camp David|US||camp david|||
city|Dayton|US||dayton|||
city|Langley|US||langley|||
city|Samarkand|UZ||samarkand|||
city|Bukhara|UZ||bukhara|||
city|Andijan|UZ||andijan|||
city|Ho Chi Minh City|VN||ho chi minh city,saigon|||
city|Da Nang|VN||da nang|||
city|Mitrovica|XK||mitrovica|||
city|Prizren|XK||prizren|||
city|Pec|XK||pec|||
city|Aden|YE||aden|||
city|Hodeidah|YE||hodeidah,hodeida|||
city|Taiz|YE||taiz|||
city|Johannesburg|ZA||johannesburg,joburg|||
city|Durban|ZA||durban|||
region|Africa||African|africa|african,africans||
region|North Africa||North African|north africa,northern africa,n africa|north african,north africans||
region|Sub-Saharan Africa|||sub saharan africa,subsaharan africa,black africa|||
region|West Africa||West African|west africa,western africa|west african,west africans||
region|East Africa||East African|east africa,eastern africa|east african,east africans||
region|Central Africa|||central africa|||
region|Southern Africa|||southern africa|||
region|Horn of Africa|||horn of africa,the horn of africa|||
region|Sahel||Sahelian|sahel,the sahel|sahelian,sahelians||
region|Sahara||Saharan|sahara,the sahara|saharan,saharans||
region|Maghreb||Maghrebi|maghreb,maghrib,the maghreb|maghrebi,maghrebis||
region|Asia||Asian|asia|asian,asians||
region|Central Asia||Central Asian|central asia|central asian,central asians||
region|South Asia||South Asian|south asia,southern asia|south asian,south asians||
region|South-East Asia||South East Asian|south east asia,southeast asia,south eastern asia,southeastern asia|south east asian,south east asians,southeast asian,southeast asians||
region|East Asia||East Asian|east asia,eastern asia,far east,the far east|east asian,east asians||
region|Asia-Pacific|||asia pacific,asia pacific region,apac|||
region|Middle East||Middle Eastern|middle east,mid east,mideast,near east,the middle east|middle eastern,mideastern||
region|Middle East and North Africa|||middle east and north africa,mena|||
region|Levant||Levantine|levant,the levant|levantine||
region|Persian Gulf|||persian gulf,the gulf,arabian gulf,gulf states||the gulf|
region|Arabian Peninsula||Arabian|arabian peninsula,arabia|arabian,arabians||
region|Arab world||Arab|arab world,arab countries,arab states|arab,arabs,arabic||
region|Mesopotamia|||mesopotamia|||
region|Kurdistan||Kurd|kurdistan,iraqi kurdistan|kurd,kurds,kurdish||erbil,arbil
region|Europe||European|europe,the continent,old continent,european continent|european,europeans|the continent|
region|Western Europe||West European|western europe,west europe|west european,west europeans,western european,western europeans||
region|Eastern Europe||East European|eastern europe,east europe|east european,east europeans,eastern european,eastern europeans||
region|Central Europe||Central European|central europe|central european,central europeans||
region|Northern Europe||Northern European|northern europe|northern european,northern europeans||
region|Southern Europe||Southern European|southern europe|southern european,southern europeans||
region|Balkans||Balkan|balkans,the balkans,western balkans,balkan peninsula|balkan||
region|Baltic states||Baltic|baltic states,baltics,the baltics|baltic,balts||
region|Scandinavia||Scandinavian|scandinavia|scandinavian,scandinavians||
region|Nordic countries||Nordic|nordic countries,nordics|nordic||
region|Benelux|||benelux|||
region|Iberia||Iberian|iberia,iberian peninsula|iberian,iberians||
region|Caucasus||Caucasian|caucasus,the caucasus,south caucasus,transcaucasia,transcaucasus|caucasian,caucasians||
region|North Caucasus|RU||north caucasus,northern caucasus|||
region|Black Sea|||black sea|||
region|Baltic Sea|||baltic sea|||
region|Mediterranean|||mediterranean,mediterranean sea,the med|||
region|Caspian Sea|||caspian sea,caspian|||
region|Red Sea|||red sea|||
region|Arctic|||arctic,the arctic|||
region|Pacific|||pacific,pacific ocean|||
region|Atlantic|||atlantic,atlantic ocean|||
region|Indian Ocean|||indian ocean|||
region|Strait of Hormuz|||strait of hormuz,straits of hormuz,hormuz|||
region|South China Sea|||south china sea|||
region|East China Sea|||east china sea|||
region|Korean Peninsula||Korean|korean peninsula,korea,corea|korean,koreans||
region|Eurasia||Eurasian|eurasia|eurasian,eurasians||
region|Americas|||americas,the americas|||
region|North America||North American|north america|north american,north americans||
region|South America||South American|south america|south american,south americans||
region|Latin America||Latin American|latin america,latam|latin american,latin americans,latino||
region|Central America||Central American|central america|central american,central americans||
region|Caribbean|||caribbean,the caribbean,west indies|||
region|Oceania||Oceanian|oceania|oceanian,oceanians||
region|Soviet Union||Soviet|soviet union,ussr,u s s r|soviet,soviets||
region|Yugoslavia||Yugoslav|yugoslavia,former yugoslavia,jugoslavia|yugoslav,yugoslavs||
region|Czechoslovakia||Czechoslovak|czechoslovakia|czechoslovak||
region|East Germany||East German|east germany,gdr,german democratic republic|east german,east germans||
region|Kosovo|XK|Kosovar|kosovo,kosova,kossovo,kosovo and metohija,kosmet|kosovar,kosovars,kosovan,kosovans||pristina,prishtina
region|Abkhazia|GE|Abkhaz|abkhazia,abkhasia,abkhaziya,abchasia,apsny,abkhazija|abkhaz,abkhazian,abkhazians||sukhumi,sokhumi
region|South Ossetia|GE|South Ossetian|south ossetia,s ossetia,south osetia,tskhinvali region|south ossetian,south ossetians,ossetian,ossetians||tskhinvali
region|Adjara|GE|Adjaran|adjara,ajara,adzharia,adjaria|adjaran,adjarans||
region|Crimea|UA|Crimean|crimea,krim,krym,crimean peninsula,the crimea|crimean,crimeans||
region|Donbas|UA||donbas,donbass,the donbas,the donbass|||
region|Donetsk region|UA||donetsk region,donetsk people s republic,dpr,dnr|||
region|Luhansk region|UA||luhansk region,lugansk people s republic,lpr,lnr|||
region|Transnistria|MD|Transnistrian|transnistria,transdniestria,transdnistria,transdniester,trans dniester,trans dniestr,transdniestr,transdnjestria,transniestria,trans nistria,pridnestrovie,pridnestrovye,pridniestrovie,pmr,dniester region,transnestria|transnistrian,transnistrians,transdniestrian,transdniestrians||tiraspol
region|Gagauzia|MD|Gagauz|gagauzia,gagauz yeri|gagauz||comrat
region|Nagorno-Karabakh|AZ|Karabakhi|nagorno karabakh,nagorny karabakh,nagorni karabakh,nagorno karabagh,nagorny karabagh,karabakh,karabagh,artsakh,upper karabakh,mountainous karabakh,mountain karabakh,qarabag|karabakhi,karabakhis||stepanakert,khankendi,xankendi
region|Nakhchivan|AZ||nakhchivan,nakhichevan,naxcivan|||
region|Chechnya|RU|Chechen|chechnya,chechnia,chechen republic,ichkeria,tchetchenia|chechen,chechens||
region|Dagestan|RU|Dagestani|dagestan,daghestan|dagestani,dagestanis||
region|Ingushetia|RU|Ingush|ingushetia|ingush||
region|North Ossetia|RU||north ossetia|||
region|Tatarstan|RU|Tatar|tatarstan|tatar,tatars||
region|Siberia|RU|Siberian|siberia|siberian,siberians||
region|Kaliningrad|RU||kaliningrad,kaliningrad region,konigsberg|||
region|Kuril Islands|RU||kuril islands,kuriles,kurils,northern territories|||
region|Sakhalin|RU||sakhalin|||
region|Northern Cyprus|CY|Turkish Cypriot|northern cyprus,trnc,turkish republic of northern cyprus,north cyprus|turkish cypriot,turkish cypriots||
region|Republika Srpska|BA||republika srpska|||banja luka
region|Vojvodina|RS||vojvodina|||
region|Presevo|RS||presevo|||
region|Kashmir|IN|Kashmiri|kashmir,jammu and kashmir,azad kashmir|kashmiri,kashmiris||
region|Tibet|CN|Tibetan|tibet,xizang|tibetan,tibetans||
region|Xinjiang|CN|Uighur|xinjiang,sinkiang,east turkestan|uighur,uighurs,uyghur,uyghurs||
region|Manchuria|CN||manchuria|||
region|Inner Mongolia|CN||inner mongolia|||
region|Gaza|PS|Gazan|gaza,gaza strip,the gaza strip|gazan,gazans||
region|West Bank|PS||west bank,the west bank,judea and samaria|||
region|East Jerusalem|PS||east jerusalem|||
region|Golan Heights|SY||golan heights,golan,the golan|||
region|Idlib|SY||idlib|||
region|Darfur|SD|Darfuri|darfur|darfuri,darfuris||
region|Somaliland|SO||somaliland|||hargeisa
region|Puntland|SO||puntland|||garowe
region|Tigray|ET|Tigrayan|tigray|tigrayan,tigrayans||
region|Biafra|NG||biafra|||
region|Cabinda|AO||cabinda|||
region|Katanga|CD||katanga|||
region|Cyrenaica|LY||cyrenaica|||
region|Tripolitania|LY||tripolitania|||
region|Fezzan|LY||fezzan|||
region|Catalonia|ES|Catalan|catalonia,catalunya,cataluna|catalan,catalans||
region|Basque Country|ES|Basque|basque country,euskadi|basque,basques||
region|Corsica|FR|Corsican|corsica,corse|corsican,corsicans||
region|Brittany|FR|Breton|brittany|breton,bretons||
region|Normandy|FR|Norman|normandy|norman,normans||
region|Alsace|FR|Alsatian|alsace|alsatian,alsatians||
region|Bavaria|DE|Bavarian|bavaria,bayern|bavarian,bavarians||
region|Saxony|DE|Saxon|saxony|saxon,saxons||
region|Flanders|BE|Flemish|flanders|flemish,fleming,flemings||
region|Wallonia|BE|Walloon|wallonia|walloon,walloons||
region|Sicily|IT|Sicilian|sicily|sicilian,sicilians||
region|Lombardy|IT||lombardy|||
region|Scotland|GB|Scottish|scotland|scottish,scot,scots,scotsman||
region|Wales|GB|Welsh|wales|welsh,welshman||
region|Northern Ireland|GB|Northern Irish|northern ireland,ulster,n ireland|northern irish||
region|Quebec|CA|Quebecois|quebec|quebecois||
region|Ontario|CA||ontario|||
region|Alberta|CA||alberta|||
region|British Columbia|CA||british columbia|||
region|Punjab|IN|Punjabi|punjab,panjab|punjabi,punjabis||
region|Bengal|IN||bengal|||
region|Sindh|PK|Sindhi|sindh,sind|sindhi,sindhis||
region|Balochistan|PK|Baloch|balochistan,baluchistan|baloch,baluch||
region|Waziristan|PK||waziristan,north waziristan,south waziristan|||
region|Helmand|AF||helmand,helmand province|||
region|Mindanao|PH||mindanao|||
region|Aceh|ID|Acehnese|aceh|acehnese||
region|West Papua|ID||west papua,irian jaya|||
region|Okinawa|JP|Okinawan|okinawa|okinawan,okinawans||
region|Hokkaido|JP||hokkaido|||
region|New South Wales|AU||new south wales|||
region|Queensland|AU||queensland|||
region|Alabama|US||alabama|||
region|Alaska|US||alaska|||
region|Arizona|US||arizona,ariz|||
region|Arkansas|US||arkansas|||
region|California|US||california,calif|||
region|Colorado|US||colorado,colo|||
region|Connecticut|US||connecticut,conn|||
region|Delaware|US||delaware|||
region|Florida|US||florida,fla|||
region|Georgia|US||georgia||georgia|
region|Hawaii|US||hawaii|||
region|Idaho|US||idaho|||
region|Illinois|US||illinois|||
region|Indiana|US||indiana|||
region|Iowa|US||iowa|||
region|Kansas|US||kansas|||
region|Kentucky|US||kentucky|||
region|Louisiana|US||louisiana|||
region|Maine|US||maine|||
region|Maryland|US||maryland|||
region|Massachusetts|US||massachusetts|||
region|Michigan|US||michigan|||
region|Minnesota|US||minnesota,minn|||
region|Mississippi|US||mississippi|||
region|Missouri|US||missouri|||
region|Montana|US||montana|||
region|Nebraska|US||nebraska|||
region|Nevada|US||nevada|||
region|New Hampshire|US||new hampshire|||
region|New Jersey|US||new jersey|||
region|New Mexico|US||new mexico|||
region|New York State|US||new york state,state of new york|||
region|North Carolina|US||north carolina,n carolina|||
region|North Dakota|US||north dakota,n dakota|||
region|Ohio|US||ohio|||
region|Oklahoma|US||oklahoma|||
region|Oregon|US||oregon|||
region|Pennsylvania|US||pennsylvania|||
region|Rhode Island|US||rhode island|||
region|South Carolina|US||south carolina,s carolina|||
region|South Dakota|US||south dakota,s dakota|||
region|Tennessee|US||tennessee|||
region|Texas|US||texas|||
region|Utah|US||utah|||
region|Vermont|US||vermont|||
region|Virginia|US||virginia|||
region|Washington State|US||washington state,state of washington|||
region|West Virginia|US||west virginia,w virginia|||
region|Wisconsin|US||wisconsin|||
region|Wyoming|US||wyoming|||
organisation|Casa Rosada|AR||casa rosada|||
organisation|Ballhausplatz|AT||ballhausplatz|||
organisation|Planalto|BR||planalto,planalto palace|||
organisation|La Moneda|CL||la moneda,la moneda palace,moneda palace|||
organisation|Zhongnanhai|CN||zhongnanhai|||
organisation|Casa de Narino|CO||casa de narino,narino palace|||
organisation|El Mouradia|DZ||el mouradia|||
organisation|Moncloa|ES||moncloa,la moncloa,moncloa palace|||
organisation|Elysee|FR||elysee,elysee palace|||
organisation|Matignon|FR||matignon,hotel matignon|||
organisation|Quai d'Orsay|FR||quai dorsay,quai d orsay|||
organisation|Downing Street|GB||downing street,number 10,no 10,10 downing street,ten downing street|||
organisation|Whitehall|GB||whitehall|||
organisation|Raisina Hill|IN||raisina hill|||
organisation|Palazzo Chigi|IT||palazzo chigi,chigi palace|||
organisation|Quirinal|IT||quirinal,quirinale,quirinal palace|||
organisation|Farnesina|IT||farnesina|||
organisation|Kantei|JP||kantei|||
organisation|Kasumigaseki|JP||kasumigaseki|||
organisation|Blue House|KR||blue house,cheong wa dae||blue house|
organisation|Los Pinos|MX||los pinos|||
organisation|Putrajaya|MY||putrajaya|||
organisation|Binnenhof|NL||binnenhof|||
organisation|Casa de Pizarro|PE||casa de pizarro|||
organisation|Malacanang|PH||malacanang,malacanang palace|||
organisation|Cotroceni|RO||cotroceni,cotroceni palace|||
organisation|Kremlin|RU||kremlin|||
organisation|Smolenskaya Square|RU||smolenskaya square|||
organisation|Cankaya|TR||cankaya,cankaya palace|||
organisation|Bankova|UA||bankova,bankova street|||
organisation|White House|US||white house|||
organisation|Foggy Bottom|US||foggy bottom|||
organisation|Holy See|VA||holy see|||
organisation|Miraflores|VE||miraflores,miraflores palace|||
organisation|United Nations|||united nations,un,u n,uno,u n o,united nations organisation,united nations organization,the un|||
organisation|United Nations Security Council|||united nations security council,unsc,un security council,u n security council,security council|||
organisation|United Nations General Assembly|||united nations general assembly,unga,un general assembly,u n general assembly,general assembly|||
organisation|European Union|||european union,eu,e u,the eu,european community|||
organisation|European Commission|||european commission,ec,eu commission,ec commission|||
organisation|European Parliament|||european parliament,europarliament,eu parliament|||
organisation|European Council|||european council,eu council|||
organisation|European Central Bank|||european central bank,ecb|||
organisation|Council of Europe|||council of europe,coe|||
organisation|North Atlantic Treaty Organisation|||north atlantic treaty organisation,nato,n a t o,north atlantic treaty organization,north atlantic alliance,atlantic alliance,the alliance,otan||the alliance|
organisation|Organisation for Security and Co-operation in Europe|||organisation for security and co operation in europe,osce,organization for security and cooperation in europe,organization for security and co operation in europe|||
organisation|Commonwealth of Independent States|||commonwealth of independent states,cis,c i s|||
organisation|Collective Security Treaty Organisation|||collective security treaty organisation,csto,collective security treaty organization|||
organisation|Eurasian Economic Union|||eurasian economic union,eaeu,eeu,eurasec|||
organisation|Shanghai Cooperation Organisation|||shanghai cooperation organisation,sco,shanghai cooperation organization,shanghai pact|||
organisation|BRICS|||brics,brics countries,bric|||
organisation|Group of Seven|||group of seven,g7,g 7|||
organisation|Group of Eight|||group of eight,g8,g 8|||
organisation|Group of Twenty|||group of twenty,g20,g 20|||
organisation|Group of 77|||group of 77,g77,g 77|||
organisation|International Monetary Fund|||international monetary fund,imf,i m f|||
organisation|World Bank|||world bank,ibrd|||
organisation|World Trade Organisation|||world trade organisation,wto,world trade organization|||
organisation|World Health Organisation|||world health organisation,who,w h o,world health organization||who|
organisation|International Atomic Energy Agency|||international atomic energy agency,iaea,i a e a,un nuclear watchdog,nuclear watchdog|||
organisation|International Criminal Court|||international criminal court,icc,hague tribunal|||
organisation|International Court of Justice|||international court of justice,icj,world court|||
organisation|International Criminal Tribunal for the former Yugoslavia|||international criminal tribunal for the former yugoslavia,icty|||
organisation|Organisation for the Prohibition of Chemical Weapons|||organisation for the prohibition of chemical weapons,opcw,organization for the prohibition of chemical weapons|||
organisation|Interpol|||interpol|||
organisation|Europol|||europol|||
organisation|Red Cross|||red cross,international red cross|||
organisation|International Committee of the Red Cross|||international committee of the red cross,icrc|||
organisation|Red Crescent|||red crescent|||
organisation|UNESCO|||unesco|||
organisation|UNICEF|||unicef|||
organisation|UNHCR|||unhcr,un refugee agency,un high commissioner for refugees|||
organisation|UNRWA|||unrwa|||
organisation|World Food Programme|||world food programme,wfp,world food program|||
organisation|International Labour Organisation|||international labour organisation,ilo,international labor organization|||
organisation|Organisation for Economic Co-operation and Development|||organisation for economic co operation and development,oecd,organization for economic cooperation and development|||
organisation|Organisation of the Petroleum Exporting Countries|||organisation of the petroleum exporting countries,opec,organization of the petroleum exporting countries|||
organisation|African Union|||african union,au,a u,organisation of african unity,oau|||
organisation|Arab League|||arab league,league of arab states,las|||
organisation|Gulf Cooperation Council|||gulf cooperation council,gcc,cooperation council for the arab states of the gulf|||
organisation|Organisation of Islamic Cooperation|||organisation of islamic cooperation,oic,organization of islamic cooperation,organisation of the islamic conference,islamic conference|||
organisation|ASEAN|||asean,association of south east asian nations,association of southeast asian nations|||
organisation|APEC|||apec,asia pacific economic cooperation|||
organisation|Organisation of American States|||organisation of american states,oas,organization of american states|||
organisation|Mercosur|||mercosur|||
organisation|Commonwealth of Nations|||commonwealth of nations,the commonwealth,commonwealth||the commonwealth,commonwealth|
organisation|ECOWAS|||ecowas,economic community of west african states|||
organisation|Quartet on the Middle East|||quartet on the middle east,middle east quartet,mideast quartet,the quartet,quartet||the quartet,quartet|
organisation|P5+1|||p5+1,e3 plus 3,e3 3,eu3 plus 3,p5 1,p5 plus 1,five plus one|||
organisation|OSCE Minsk Group|||osce minsk group,minsk group|||
organisation|International Olympic Committee|||international olympic committee,ioc|||
organisation|FIFA|||fifa|||
organisation|Amnesty International|||amnesty international,amnesty||amnesty|
organisation|Human Rights Watch|||human rights watch,hrw|||
organisation|Greenpeace|||greenpeace|||
organisation|Hamas|||hamas|||
organisation|Hezbollah|||hezbollah,hizbollah,hizbullah,hezbullah|||
organisation|Fatah|||fatah|||
organisation|Taliban|||taliban,taleban,the taliban|||
organisation|Al-Qaeda|||al qaeda,al qaida,al qaida network,alqaeda,qaeda|||
organisation|Islamic State|||islamic state,isis,isil,daesh|||
organisation|Palestine Liberation Organisation|||palestine liberation organisation,plo,palestine liberation organization|||
organisation|Pentagon|||pentagon,the pentagon|||
organisation|State Department|||state department,us state department,department of state,us department of state|||
organisation|Foreign Office|||foreign office,british foreign office,fcdo,foreign and commonwealth office|||
organisation|United Nations Secretariat|||united nations secretariat,un secretariat|||
organisation|United Nations Development Programme|||united nations development programme,undp,un development programme|||
organisation|United Nations Environment Programme|||united nations environment programme,unep,un environment programme|||
organisation|United Nations Population Fund|||united nations population fund,unfpa|||
organisation|United Nations Human Rights Council|||united nations human rights council,unhrc,un human rights council|||
organisation|Food and Agriculture Organisation|||food and agriculture organisation,fao,food and agriculture organization|||
organisation|UNAIDS|||unaids|||
organisation|International Organisation for Migration|||international organisation for migration,iom,international organization for migration|||
organisation|International Maritime Organisation|||international maritime organisation,international maritime organization|||
organisation|International Civil Aviation Organisation|||international civil aviation organisation,icao,international civil aviation organization|||
organisation|International Telecommunication Union|||international telecommunication union,itu|||
organisation|World Meteorological Organisation|||world meteorological organisation,wmo,world meteorological organization|||
organisation|Intergovernmental Panel on Climate Change|||intergovernmental panel on climate change,ipcc|||
organisation|OCHA|||ocha,un ocha,unocha|||
organisation|MINUSMA|||minusma|||
organisation|MONUSCO|||monusco|||
organisation|UNIFIL|||unifil|||
organisation|Medecins Sans Frontieres|||medecins sans frontieres,msf,doctors without borders|||
organisation|Oxfam|||oxfam|||
organisation|Save the Children|||save the children|||
organisation|Bank for International Settlements|||bank for international settlements|||
organisation|Asian Development Bank|||asian development bank|||
organisation|African Development Bank|||african development bank,afdb|||
organisation|Inter-American Development Bank|||inter american development bank|||
organisation|European Bank for Reconstruction and Development|||european bank for reconstruction and development,ebrd|||
organisation|European Investment Bank|||european investment bank|||
organisation|Asian Infrastructure Investment Bank|||asian infrastructure investment bank,aiib|||
organisation|Federal Reserve|||federal reserve,us federal reserve,federal reserve board|||
organisation|Bank of England|||bank of england|||
organisation|Bank of Japan|||bank of japan|||
organisation|Bank of Canada|||bank of canada|||
organisation|Bank of Russia|||bank of russia|||
organisation|Bank of France|||bank of france,banque de france|||
organisation|Bank of Italy|||bank of italy,banca d italia|||
organisation|Bundesbank|||bundesbank,deutsche bundesbank|||
organisation|Riksbank|||riksbank,sveriges riksbank|||
organisation|Norges Bank|||norges bank|||
organisation|Swiss National Bank|||swiss national bank|||
organisation|People's Bank of China|||peoples bank of china|||
organisation|Reserve Bank of India|||reserve bank of india|||
organisation|Reserve Bank of Australia|||reserve bank of australia|||
organisation|Reserve Bank of New Zealand|||reserve bank of new zealand|||
organisation|South African Reserve Bank|||south african reserve bank|||
organisation|US Congress|||us congress,american congress,congress of the united states|||
organisation|US Senate|||us senate,american senate,united states senate|||
organisation|House of Representatives|||house of representatives|||
organisation|Capitol Hill|||capitol hill|||
organisation|House of Commons|||house of commons|||
organisation|House of Lords|||house of lords|||
organisation|Westminster|||westminster|||
organisation|Holyrood|||holyrood|||
organisation|Stormont|||stormont|||
organisation|Bundestag|||bundestag,german bundestag|||
organisation|Bundesrat|||bundesrat|||
organisation|State Duma|||state duma,duma,russian duma|||
organisation|Federation Council|||federation council|||
organisation|Knesset|||knesset|||
organisation|Verkhovna Rada|||verkhovna rada|||
organisation|Sejm|||sejm|||
organisation|Riksdag|||riksdag|||
organisation|Folketing|||folketing|||
organisation|Storting|||storting|||
organisation|Eduskunta|||eduskunta|||
organisation|Althing|||althing|||
organisation|Oireachtas|||oireachtas|||
organisation|Dail|||dail,dail eireann|||
organisation|Cortes Generales|||cortes generales|||
organisation|Lok Sabha|||lok sabha|||
organisation|Rajya Sabha|||rajya sabha|||
organisation|Majlis|||majlis|||
organisation|Loya Jirga|||loya jirga|||
organisation|National People's Congress|||national peoples congress|||
organisation|Treasury Department|||treasury department,us treasury,us treasury department,american treasury|||
organisation|Justice Department|||justice department,us justice department|||
organisation|Homeland Security|||homeland security,department of homeland security|||
organisation|CIA|||cia,central intelligence agency|||
organisation|FBI|||fbi,federal bureau of investigation|||
organisation|NSA|||nsa,national security agency|||
organisation|MI5|||mi5|||
organisation|MI6|||mi6,secret intelligence service|||
organisation|GCHQ|||gchq|||
organisation|Mossad|||mossad|||
organisation|Shin Bet|||shin bet|||
organisation|FSB|||fsb,federal security service|||
organisation|GRU|||gru|||
organisation|KGB|||kgb|||
organisation|Bundeswehr|||bundeswehr|||
organisation|Revolutionary Guards|||revolutionary guards,irgc,islamic revolutionary guard corps,revolutionary guard|||
organisation|NASA|||nasa,national aeronautics and space administration|||
organisation|European Space Agency|||european space agency|||
organisation|Roscosmos|||roscosmos,roskosmos,russian space agency|||
organisation|JAXA|||jaxa,japan aerospace exploration agency|||
organisation|ISRO|||isro,indian space research organisation,indian space research organization|||
organisation|CNES|||cnes|||
organisation|DLR|||dlr|||
organisation|CNSA|||cnsa,china national space administration|||
organisation|UK Space Agency|||uk space agency|||
organisation|SpaceX|||spacex|||
organisation|Blue Origin|||blue origin|||
organisation|Centers for Disease Control and Prevention|||centers for disease control and prevention,cdc,centers for disease control,centres for disease control|||
organisation|Africa CDC|||africa cdc|||
organisation|ECDC|||ecdc,european centre for disease prevention and control|||
organisation|European Medicines Agency|||european medicines agency|||
organisation|Food and Drug Administration|||food and drug administration,fda|||
organisation|European Court of Human Rights|||european court of human rights,strasbourg court|||
organisation|European Court of Justice|||european court of justice|||
organisation|Caribbean Community|||caribbean community,caricom|||
organisation|Southern African Development Community|||southern african development community,sadc|||
organisation|East African Community|||east african community|||
organisation|Pacific Islands Forum|||pacific islands forum|||
organisation|South Asian Association for Regional Cooperation|||south asian association for regional cooperation,saarc|||
organisation|Arab Maghreb Union|||arab maghreb union|||
organisation|Union for the Mediterranean|||union for the mediterranean|||
organisation|Nordic Council|||nordic council|||
organisation|Visegrad Group|||visegrad group,visegrad four|||
organisation|Five Eyes|||five eyes|||
organisation|AUKUS|||aukus|||
organisation|Organisation of Turkic States|||organisation of turkic states|||
organisation|Non-Aligned Movement|||non aligned movement|||
organisation|Warsaw Pact|||warsaw pact|||
organisation|League of Nations|||league of nations|||`;
