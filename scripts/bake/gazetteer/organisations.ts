/** International organisations: `name | abbreviations and other names`. */
export const ORGANISATIONS = `
United Nations | un, u n, uno, u n o, united nations organisation, united nations organization, the un
United Nations Security Council | unsc, un security council, u n security council, security council
United Nations General Assembly | unga, un general assembly, u n general assembly, general assembly
European Union | eu, e u, the eu, european community
European Commission | ec, eu commission, ec commission
European Parliament | europarliament, eu parliament
European Council | eu council
European Central Bank | ecb
Council of Europe | coe
North Atlantic Treaty Organisation | nato, n a t o, north atlantic treaty organization, north atlantic alliance, atlantic alliance, the alliance, otan
Organisation for Security and Co-operation in Europe | osce, organization for security and cooperation in europe, organization for security and co operation in europe
Commonwealth of Independent States | cis, c i s
Collective Security Treaty Organisation | csto, collective security treaty organization
Eurasian Economic Union | eaeu, eeu, eurasec
Shanghai Cooperation Organisation | sco, shanghai cooperation organization, shanghai pact
BRICS | brics countries, bric
Group of Seven | g7, g 7
Group of Eight | g8, g 8
Group of Twenty | g20, g 20
Group of 77 | g77, g 77
International Monetary Fund | imf, i m f
World Bank | ibrd
World Trade Organisation | wto, world trade organization
World Health Organisation | who, w h o, world health organization
International Atomic Energy Agency | iaea, i a e a, un nuclear watchdog, nuclear watchdog
International Criminal Court | icc, hague tribunal
International Court of Justice | icj, world court
International Criminal Tribunal for the former Yugoslavia | icty
Organisation for the Prohibition of Chemical Weapons | opcw, organization for the prohibition of chemical weapons
Interpol |
Europol |
Red Cross | international red cross
International Committee of the Red Cross | icrc
Red Crescent |
UNESCO |
UNICEF |
UNHCR | un refugee agency, un high commissioner for refugees
UNRWA |
World Food Programme | wfp, world food program
International Labour Organisation | ilo, international labor organization
Organisation for Economic Co-operation and Development | oecd, organization for economic cooperation and development
Organisation of the Petroleum Exporting Countries | opec, organization of the petroleum exporting countries
African Union | au, a u, organisation of african unity, oau
Arab League | league of arab states, las
Gulf Cooperation Council | gcc, cooperation council for the arab states of the gulf
Organisation of Islamic Cooperation | oic, organization of islamic cooperation, organisation of the islamic conference, islamic conference
ASEAN | association of south east asian nations, association of southeast asian nations
APEC | asia pacific economic cooperation
Organisation of American States | oas, organization of american states
Mercosur |
Commonwealth of Nations | the commonwealth, commonwealth
ECOWAS | economic community of west african states
Quartet on the Middle East | middle east quartet, mideast quartet, the quartet, quartet
P5+1 | e3 plus 3, e3 3, eu3 plus 3, p5 1, p5 plus 1, five plus one
OSCE Minsk Group | minsk group
International Olympic Committee | ioc
FIFA |
Amnesty International | amnesty
Human Rights Watch | hrw
Greenpeace |
Hamas |
Hezbollah | hizbollah, hizbullah, hezbullah
Fatah |
Taliban | taleban, the taliban
Al-Qaeda | al qaida, al qaida network, alqaeda, qaeda
Islamic State | isis, isil, daesh
Palestine Liberation Organisation | plo, palestine liberation organization
Pentagon | the pentagon
State Department | us state department, department of state, us department of state
Foreign Office | british foreign office, fcdo, foreign and commonwealth office
United Nations Secretariat | un secretariat
United Nations Development Programme | undp, un development programme
United Nations Environment Programme | unep, un environment programme
United Nations Population Fund | unfpa
United Nations Human Rights Council | unhrc, un human rights council
Food and Agriculture Organisation | fao, food and agriculture organization
UNAIDS |
International Organisation for Migration | iom, international organization for migration
International Maritime Organisation | international maritime organization
International Civil Aviation Organisation | icao, international civil aviation organization
International Telecommunication Union | itu
World Meteorological Organisation | wmo, world meteorological organization
Intergovernmental Panel on Climate Change | ipcc
OCHA | un ocha, unocha
MINUSMA |
MONUSCO |
UNIFIL |
Medecins Sans Frontieres | msf, doctors without borders
Oxfam |
Save the Children |
Bank for International Settlements |
Asian Development Bank |
African Development Bank | afdb
Inter-American Development Bank |
European Bank for Reconstruction and Development | ebrd
European Investment Bank |
Asian Infrastructure Investment Bank | aiib
Federal Reserve | us federal reserve, federal reserve board
Bank of England |
Bank of Japan |
Bank of Canada |
Bank of Russia |
Bank of France | banque de france
Bank of Italy | banca d italia
Bundesbank | deutsche bundesbank
Riksbank | sveriges riksbank
Norges Bank |
Swiss National Bank |
People's Bank of China |
Reserve Bank of India |
Reserve Bank of Australia |
Reserve Bank of New Zealand |
South African Reserve Bank |
US Congress | american congress, congress of the united states
US Senate | american senate, united states senate
House of Representatives |
Capitol Hill |
House of Commons |
House of Lords |
Westminster |
Holyrood |
Stormont |
Bundestag | german bundestag
Bundesrat |
State Duma | duma, russian duma
Federation Council |
Knesset |
Verkhovna Rada |
Sejm |
Riksdag |
Folketing |
Storting |
Eduskunta |
Althing |
Oireachtas |
Dail | dail eireann
Cortes Generales |
Lok Sabha |
Rajya Sabha |
Majlis |
Loya Jirga |
National People's Congress |
Treasury Department | us treasury, us treasury department, american treasury
Justice Department | us justice department
Homeland Security | department of homeland security
CIA | central intelligence agency
FBI | federal bureau of investigation
NSA | national security agency
MI5 |
MI6 | secret intelligence service
GCHQ |
Mossad |
Shin Bet |
FSB | federal security service
GRU |
KGB |
Bundeswehr |
Revolutionary Guards | irgc, islamic revolutionary guard corps, revolutionary guard
NASA | national aeronautics and space administration
European Space Agency |
Roscosmos | roskosmos, russian space agency
JAXA | japan aerospace exploration agency
ISRO | indian space research organisation, indian space research organization
CNES |
DLR |
CNSA | china national space administration
UK Space Agency |
SpaceX |
Blue Origin |
Centers for Disease Control and Prevention | cdc, centers for disease control, centres for disease control
Africa CDC |
ECDC | european centre for disease prevention and control
European Medicines Agency |
Food and Drug Administration | fda
European Court of Human Rights | strasbourg court
European Court of Justice |
Caribbean Community | caricom
Southern African Development Community | sadc
East African Community |
Pacific Islands Forum |
South Asian Association for Regional Cooperation | saarc
Arab Maghreb Union |
Union for the Mediterranean |
Nordic Council |
Visegrad Group | visegrad four
Five Eyes |
AUKUS |
Organisation of Turkic States |
Non-Aligned Movement |
Warsaw Pact |
League of Nations |
`;
