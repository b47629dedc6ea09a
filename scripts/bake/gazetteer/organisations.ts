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
Red Cross | icrc, international committee of the red cross, international red cross
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
ECOWAS |
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
Kremlin | the kremlin
White House | the white house
Pentagon | the pentagon
State Department | us state department
Downing Street | number 10, no 10
Elysee | elysee palace, the elysee
Quai d'Orsay | quai dorsay, quai d orsay
Whitehall |
Foreign Office | british foreign office
`;
