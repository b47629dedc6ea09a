/**
 * Terms and what else they are called. A briefing's entity that bears a term as its name or alias bears its
 * variants too.
 */
import type { WordList } from '../language-data.ts';

export const terms: Readonly<Record<string, WordList>> = {
  'foreign minister': `
    FM, minister of foreign affairs, foreign affairs minister, foreign secretary,
    minister for foreign affairs, top diplomat, chief diplomat, head of diplomacy, diplomacy chief,
    foreign affairs, foreign policy chief, diplomatic chief, chief of diplomacy, foreign affairs chief,
    minister of external affairs, minister of exterior, foreign affairs secretary, secretary of state,
    foreign affairs boss, foreign office chief, number one diplomat, foreign min, for min, forn minister,
    diplomacy, foreign policy, head of foreign ministry, foreign, foreign relations,
    envoy, chief envoy, top envoy, diplomat, chief of foreign affairs, head of foreign affairs,
    boss of diplomacy, leader of diplomacy, senior diplomat, chief of foreign policy, head of foreign policy,
    foreign affairs head, minister for external relations, minister of external relations,
    external affairs minister, foreign affairs portfolio, foreign portfolio, diplomacy minister,
    minister of diplomacy, minister for diplomacy, foreign policy boss, foreign policy head,
    in charge of foreign affairs, in charge of diplomacy, in charge of foreign policy,
    in charge of external relations, diplomatic boss, diplomatic head, leading diplomat, highest diplomat,
    most senior diplomat, external relations, external affairs, foreign boss, foreign chief,
    (diplomacy, diplomatic, foreign affairs, foreign policy) (tsar, supremo, honcho, top man, top official, helmsman, master),
    (steering, running, leading, directing, conducting, shaping, guiding, managing, overseeing, handling, heading) (diplomacy, foreign policy, foreign affairs, external relations),
    (responsible for, answerable for, accountable for, looking after, minding, taking care of) (the embassies, the diplomats, the diplomatic corps, diplomacy, foreign policy, foreign affairs, external relations, relations with the outside world),
    diplomatic portfolio, diplomatic supremo, ranking diplomat, premier diplomat, top foreign policy official,
    (diplomacy, diplomatic, foreign affairs, foreign policy, foreign) (brief, desk, job, post, seat, chair, hat),
    foreign affairs number one, number one in diplomacy, face of diplomacy, captain of diplomacy,
    diplomat-in-chief, envoy-in-chief, head diplomat, premier envoy,
      diplomat number one, number one of diplomacy, diplomatic heavyweight, foreign policy heavyweight, foreign policy supremo, foreign policy tsar, foreign policy number one, foreign policy minister, face to the outside world, face to the world, diplomatic head honcho, boss of the diplomats, chief of the diplomats, head of the diplomats, boss of the foreign office, head of the foreign office, chief of the foreign office, foreign office boss, foreign office head`,
  'defence minister': `
    minister of defence, minister for defence, defence secretary, defence chief, war minister, DM, MoD chief,
    military chief, minister of war, secretary of defence, defence boss, head of defence, defence guy,
    minister of the armed forces, def min, military affairs, defence affairs, defence, armed forces, military,
    army, civilian boss of the military, armed forces minister, secretary of war, defence portfolio,
    defence lead, head of the military, army minister, defence head, head of defence ministry, the military,
    army boss, army chief, army head, military boss, military head, head of the army,
    minister for the armed forces, minister of the army,
    minister of armed forces, military minister, minister for war, armed forces chief, armed forces boss,
    defence portfolio holder, military affairs minister, minister of military affairs,
    minister for military affairs, minister in charge of the army, minister in charge of the military,
    in charge of the army, in charge of defence, in charge of the military, in charge of the armed forces,
    security minister of the army, minister with the tanks, civilian head of the military,
    civilian chief of the military, political head of the army,
    military portfolio,
    (military, defence, army) (tsar, supremo, honcho, top man, top official, helmsman, master),
    (steering, running, leading, directing, managing, overseeing, handling, heading) (the armed forces, the army, the military, defence, the troops, the soldiers, national defence),
    (responsible for, answerable for, accountable for, looking after, minding, taking care of) (the armed services, the armed forces, the army, the military, defence, the troops, the soldiers, armed forces, national defence),
    (in charge of, responsible for, answerable for, answer for, look after, looking after, oversee) (soldiers, the soldiers, troops, the troops, men in uniform),
    in charge of the soldiers, in charge of soldiers, in charge of troops, in charge of the troops, in charge of national defence,
    (head, boss, chief, person at the top, man at the top, top man) of (the military, the defence, the army, military, defence, army) (department, establishment),
    (defence, army, military, armed forces, war, armed services) (department, brief, desk, office, job, post, seat, chair, hat),
    (brass, barracks, troops, tanks, generals, uniforms) minister,
    minister with the (brass, barracks, troops, tanks, generals, uniforms), lord of the tanks,
    master of the army, master of the armed forces, warlord,
      soldiery, the soldiery, armed services, the armed services, the forces, war office, war department, war ministry, war machine, fighting forces, land forces, boss of the soldiers, chief of the soldiers, head of the soldiers, boss of the troops, head of the troops, minister for the troops, minister of the troops, minister for soldiers, soldiers’ minister, civilian boss of the army, civilian head of the army, civilian chief of the army, civilian boss of the armed forces, civilian head of the armed forces, civilian boss, military overlord, civilian overlord of the army, civilian overlord of the military, number one in defence, defence number one, master of the troops, master of the soldiers`,
  spokesman: `
    spokesperson, spokeswoman, mouthpiece, official spokesman, press officer, press secretary, speaker,
    press spokesman, official representative, official voice, spox, press attaché, representative,
    public voice, voice, PR man,
    public face, media officer, press man, press chief, press contact, spin doctor, press person,
    press spokesperson, press spokeswoman, official spokesperson, official mouthpiece, media spokesman,
    media spokesperson, press aide, official talking, press boss, flack, PR officer, press guy, press speaker,
    chief spokesman, representative to the press,
    talking head, media officer, media man, media aide, media chief, media representative, communications officer,
    communications man, communications chief, press attache, press representative, press liaison, media liaison, PR chief, PR person, information officer,
    press department head, head of the press department, official talker, designated talker, voice to the press, voice to the media, official speaker,
    media boss, press secretary general,
    mouth, voice of diplomacy, man with the microphone, diplomat with the microphone,
    man at the microphone, official with the microphone, man at the lectern, front man, front-man,
    frontman, word-smith, wordsmith, herald, trumpet, official trumpet, PR voice, press handler,
    press mouthpiece, public mouthpiece, town crier, messenger,
      publicist, press agent, communicator, orator, announcer, megaphone, loudspeaker, press crier, crier, spinmeister, spin-doctor, public relations man, public relations officer, public relations chief, PR lady, information chief, information man, talker, front woman, chief messenger, official messenger, top messenger, chief mouthpiece, chief communicator, chief herald`,
  president: `
    head of state, chief of state, leader, state leader, pres, boss, number one,
    top man, chief executive, ruler, first man in the state, man at the top, highest office, country leader,
    state head, leader of the country, man in the Kremlin, top leader, commander-in-chief, head of the state,
    top office,
      supremo, big boss, chieftain, commander in chief, strongman, tsar, czar, first citizen, number one citizen, number one in the state, holder of the highest office, occupant of the highest office, big chief, big man`,
  'Russian president': `
    Kremlin chief, Kremlin leader, Kremlin boss, Kremlin head, head of the Kremlin, Kremlin master, master of the Kremlin,
    Kremlin supremo, Kremlin ruler, Kremlin incumbent, man in the Kremlin, occupant of the Kremlin, boss of the Kremlin,
    chief of the Kremlin, leader of the Kremlin,
    (Kremlin, Kremlin’s) (lord, resident, tenant, chieftain, number one, first man, top man, strongman, top dog),
    (tenant, resident, lord, chieftain, number one, first man, top man) of the Kremlin`,
  'French president': `
    Elysee chief, Elysee leader, Elysee boss, head of the Elysee, man in the Elysee, occupant of the Elysee, master of the Elysee`,
  'US president': `
    White House chief, White House incumbent, man in the White House, occupant of the White House, American leader`,
  'heads of state': `
    presidents, leaders, head of state, top leaders, highest leaders, two presidents, country leaders,
    state leaders, national leaders, chiefs of state, state heads,
    heads of the two states, heads of both states, both presidents, the two leaders, both leaders, top level,
    highest level, the two presidents, state chiefs, heads of the states, supreme leaders, rulers,
    two heads of state, both heads of state, at the very top, the very top, presidential level,
    leaders of the two countries, leaders of both countries,
      chieftains, supremos, two supremos, both supremos, big bosses, two big bosses, state supremos, two state leaders, both state leaders, two national leaders, both national leaders, top men, the two top men, both top men, men at the top, men at the very top, people at the top, people at the very top`,
  'United Nations': `
    UN, UNO, U.N., United Nations Organisation, world body,
    the UN, global body, world organisation, world forum, world’s forum, global organisation, UN system,
    organisation of nations, New York body,
      Turtle Bay, glass palace, world organization, peoples’ organisation`,
  'European Union': `
    EU, E.U., Brussels, Europeans, union,
    the EU, the Union, the bloc, the Twenty-Seven, the 27, European bloc, 27-nation bloc, EU bloc,
    Europe’s union, Brussels bloc, EC, European Community,
      Eurocrats, European club, club of 27, 27-member bloc, 27-strong bloc, 27-country bloc, twenty-seven, Berlaymont, common market, united Europe, Euro bloc, Eurobloc, European confederation, European grouping, European partners`,
  NATO: `
    North Atlantic Treaty Organisation, North Atlantic Treaty Organization, Atlantic alliance,
    North Atlantic alliance, the alliance, Western military alliance, western alliance,
    military alliance, Atlantic pact, North Atlantic pact, transatlantic alliance, the Atlantic bloc,
    Western alliance, Atlanticists, western military bloc, North Atlantic bloc, Western bloc,
      defence alliance, western defence alliance, transatlantic military alliance, US-led alliance, American-led alliance, transatlantic bloc, western pact, western club, western military club, western military pact, transatlantic pact, transatlantic partners, Atlantic club, western defence pact`,
  'UN Security Council': `
    UNSC, United Nations Security Council, SC, Security Council of the UN, Security Council of the United
    Nations, UN’s Security Council, UN’s top body, UN’s most powerful body, UN’s highest body, UN’s most
    powerful chamber, most powerful body of the UN, most powerful chamber of the UN, UN’s top table, top
    table of the UN, fifteen-nation council, 15-nation council, the fifteen, UN’s inner circle, UN’s inner
    sanctum, inner circle of the UN, UN’s core body, UN’s security body, UN’s powerhouse, world’s top
    table, top table of the world body, UN top table, UN inner circle,
    (UN, UN’s, United Nations, United Nations’, world body, world body’s, world organisation’s, global body’s) (top, highest, most powerful, mightiest, supreme, innermost, inner, core, leading, main, principal, paramount, foremost, key, uppermost) (chamber, body, organ, panel, table, council, forum, circle, board),
    (top, highest, most powerful, mightiest, supreme, innermost, inner, core, leading, principal, paramount, foremost, uppermost) (chamber, body, organ, panel, table, council, forum, circle, board) (of, in, at) (the UN, the United Nations, the world body, the world organisation, the global body)`,
  'UN General Assembly': `
    UNGA, GA, United Nations General Assembly, General Assembly of the United Nations, GA of the UN, UN
    GA, UN Assembly, General Assembly of the UN, UN’s General Assembly, assembly of the UN, assembly of
    the United Nations, UN’s assembly, world’s parliament, UN parliament, UN’s big assembly, UN big
    assembly, UN plenary, assembly of nations, big assembly of the UN, parliament of nations, annual
    gathering of the world’s nations, gathering of the world’s nations, annual jamboree of the world’s
    nations, world assembly, UN’s parliament, world parliament, assembly of the nations, big UN event, UN
    event, big UN meeting, big UN gathering, UN gathering, big assembly, world gathering,
    grand assembly, grand assembly of the nations, grand assembly of nations,
    (UN, UN’s, United Nations, world body’s, world organisation’s) (big, great, grand, annual, yearly) (assembly, powwow, gathering, get-together, jamboree, sitting, session, meeting, parliament, event),
    UN powwow, UN jamboree, UN get-together`,
  'Foreign Ministry': `
    ministry of foreign affairs, MFA, foreign affairs ministry, ministry of external
    affairs, FO, ministry for foreign affairs, ministry for external affairs, ministry of external
    relations, ministry of foreign relations, diplomatic ministry, foreign affairs department, foreign
    service, diplomatic service, department of foreign affairs, diplomacy ministry,
    diplomats, corps of diplomats, diplomatic corps, diplomatic department, diplomatic establishment, diplomatic apparatus,
    diplomatic machine, ministry of diplomacy, house of diplomacy,
    (_, the) diplomacy department, diplomatic side, diplomatic arm, diplomatic wing, diplomats’ ministry,
    ministry of diplomats`,
  'international community': `
    world, world community, rest of the world, global community, world at large, wider world, the globe,
    other countries,
    whole world, the whole planet, whole planet, planet, the outside world, nations of the world,
    the world’s nations, world’s nations, global public, community of nations, family of nations, humanity,
    mankind, the nations, other nations, other states, all nations, global opinion, world opinion,
    everyone else in the world, the rest of the planet, the comity of nations, comity of nations,
    international public, international society,
    world nations, world’s countries, the world’s countries, world’s states, the rest of humanity, the outside nations, nations at large, the world as a whole,
    countries of the world, states of the world, peoples of the world, the wider public of nations, the comity of states, everybody else in the world,
    wider public, people round the globe, people around the globe, people round the world,
    people around the world, people the world over, people worldwide, people all over the world,
    people everywhere, folk round the globe, folk everywhere, everybody on the planet,
    everyone on the planet, everybody in the world, everyone in the world, everybody else on the planet,
    everybody on earth, everyone on earth, the four corners of the earth, all and sundry,
    the world’s nations at large, nations everywhere, countries everywhere, the wide world,
    whole wide world, the whole wide world, the great wide world,
      nations of the earth, whole globe, the whole globe, entire globe, the entire globe, entire world, the entire world, whole of mankind, human family, the human family, globe, concert of nations, the concert of nations, world audience, the world’s peoples, all countries, the whole of the world, other powers`,
  'missile defence': `
    missile shield, anti-missile, anti-missile defence, ABM, BMD, ballistic missile defence,
    missile defence system, antimissile, missile, missile defense, missile protection, anti-missile shield,
    missile-defence, anti-ballistic missile, rocket defence, interceptors, PRO, missile systems,
    rocket shield, shield against missiles, shield against rockets, missile umbrella, anti-rocket shield,
    defence against missiles, protection against missiles, rocket defence shield,
    shield against incoming rockets, shields against incoming rockets, shields against rockets,
    shields against missiles, rocket shields, missile shields, anti-missile systems, anti-missile system,
    defence against rockets, protection against rockets, missile interceptors, interception of missiles,
    missile interception, stopping missiles, shooting down missiles, anti-rocket defence, defensive shield,
    defences against missiles, defences against rockets, antirocket defence, missile defences,
    missile defence shield, anti-ballistic shield, shield in the sky, incoming missiles, incoming rockets,
    rockets, star wars, intercepting missiles, missile-shield,
    (shooting down, shoot down, intercepting, intercept, stopping, stop, knocking out, downing, destroying, fending off, warding off, repelling, bringing down, defending against, protecting against, protection from, defence from, guarding against, catching, blocking, parrying) (_, incoming, enemy, hostile, ballistic, flying) (missiles, rockets, projectiles, missile, rocket),
    (rocket, missile, anti-missile, anti-rocket) (umbrella, shield, screen, wall, barrier, protection, interception, interceptors), defensive umbrella`,
  'Middle East': `
    Mideast, Near East, Middle Eastern, Mid East,
    Levant, the Levant, middle eastern lands, Near Eastern, West Asia`,
  'North Africa': `
    North African, northern Africa, Maghreb, N Africa,
    Mediterranean Africa, Arab Africa, lands west of Egypt, Africa’s north, north of Africa, the Maghreb,
    northern African, Africa’s north coast, north coast of Africa, southern shore of the Mediterranean`,
  'pan-European cooperation': `
    pan European cooperation, paneuropean cooperation, all-European cooperation, Europe-wide cooperation,
    cooperation in Europe, European cooperation, cooperation across Europe, pan-European co-operation,
    pan-European collaboration, continent-wide cooperation,
    continent-wide collaboration, Europe-wide collaboration, teamwork across Europe,
    collaboration across Europe, collaboration in Europe, collaboration across the continent,
    cooperation across the continent, cooperation on the continent, cooperation of the whole continent,
    cooperation of all Europe, cooperation between European countries, working together in Europe,
    working together across Europe, all-European collaboration, cooperation of Europe, joint work in Europe,
    how Europe works together, Europe working together, pan-European`,
  'European security treaty': `
    safety pact, European safety pact, continent-wide safety pact, pact for the safety of the continent,
    continental security pact, security treaty, treaty on European security, European treaty,
    treaty for European security, security pact, European security pact, European security agreement,
    European pact, security treaty for Europe, pact on European security, treaty on security in Europe,
    security accord, EST, treaty about European security, pact for the continent, European security deal,
    security deal, Europe security treaty, European security, security agreement, Euro security treaty,
    pact on the continent, pact for the security of Europe, security of Europe, Europe’s security,
    security in Europe,
    treaty for the continent, agreement for the continent, deal for the continent, accord for the continent,
    security pact for Europe, safety treaty, safety pact for the continent, security treaty for the continent,
    European safety treaty, pact for Europe, treaty for Europe, agreement for Europe, continental pact,
    continental treaty, continental security treaty, continent-wide security pact,
    continent-wide security treaty, continent-wide pact, continent-wide treaty, Europe-wide treaty,
    Europe-wide pact, Europe-wide security treaty, Europe-wide security pact, pan-European security treaty,
    pan-European treaty, pan-European pact, pan-European security pact, treaty on the security of Europe,
    treaty on the security of the continent, treaty about security in Europe, agreement on European security,
    deal on European security, accord on European security, paper on European security,
    European security charter, charter for Europe, new security architecture, European security architecture,
    security architecture, European security document, pact on the security of the continent`,
  'legally binding': `
    binding, legally binging, juridically binding, legally enforceable, with legal force, obligatory,
    mandatory, binding in law, compulsory, enforceable, legal, legally obligatory,
    force of law, binding force, obligatory in law, enforceable in court, with the force of law,
    binding under law, lawfully binding, bindingly, binding by law, with teeth, not optional,
    carrying legal force, carrying the force of law, of legal force, with binding force, binding legally,
    judicially binding, a hard commitment, hard law`,
  'Palestinian-Israeli settlement': `
    Middle East peace process, Israeli-Palestinian settlement, Israeli-Palestinian conflict,
    Palestinian-Israeli conflict, Arab-Israeli conflict, Israeli-Palestinian peace process,
    Palestinian question, Palestinian issue, Palestinian problem, Holy Land, Middle East peace,
    Israel and Palestine, Palestine and Israel, Israel-Palestine, Israel Palestine, Palestine Israel,
    Mideast peace, Mideast peace process, Middle East settlement, Israeli Palestinian, Palestinian Israeli,
    Palestinian-Israeli, Israeli-Palestinian, Palestinians and Israelis, Israelis and Palestinians, Israelis,
    Palestinians, Gaza,
    conflict in the Holy Land, quarrel over the Holy Land, dispute over the Holy Land,
    peace between Israelis and Palestinians, peace between Israel and the Palestinians,
    peace in the Holy Land, Israelis and their Arab neighbours, Israel and its Arab neighbours,
    Israelis and Arabs, Arabs and Israelis, Jews and Arabs, Israel and the Palestinians,
    Israelis and the Palestinians, Palestinians and Israel, Israeli-Arab conflict, Israeli-Arab settlement,
    Arab-Israeli settlement, Arab-Israeli peace process, Israeli-Arab peace process,
    Israel’s conflict with the Palestinians, conflict between Israelis and Palestinians,
    conflict between Israel and the Palestinians, dispute between Israelis and Palestinians,
    Middle East settlement process, Israel question, Israeli question, Palestinian-Israeli process,
    Israeli-Palestinian process, Palestinian-Israeli peace, Israeli-Palestinian peace,
    Israeli-Palestinian dispute, Palestinian-Israeli dispute, Israeli-Palestinian track,
    Palestinian-Israeli track, West Bank, Palestinian file, Middle East conflict, Mideast conflict`,
  'peace process': `
    peace, peace effort, peacemaking,
    reconciliation, peace efforts, path to peace, road to peace, peace talks, peace track, pacification,
    peacebuilding, peace-building, process of peace, reconciliation process, way to peace, peace drive`,
  Transdniestria: `
    Trans-Dniestria, Pridnestrov, Transdniester republic, Transdnestria, Trans-Dnestr, Transdnestr,
    Pridnestrovian, Dniester republic, Transnistrian region`,
  'Nagorno-Karabakh': `
    Nagornyi Karabakh, Karabach, Nagorno-Karabach, Berg-Karabach`,
  Kosovo: 'Kosovo Albanians',
  'North Korea': `
    Korea, Korean, Korea’s north,
      hermit kingdom, the hermit kingdom, Hermit Kingdom of the North, Korean north`,
  Palestine: 'Palestinian, Palestinians',
  'largely identical': `
    largely, mostly, broadly, mainly, by and large, largely the same, much the same, for the most part,
    in large part, almost identical, similar, to a large extent, essentially, basically, generally,
    nearly identical, in general, on the whole, more or less, practically, overall, in the main,
    close, very close, much alike, largely alike, mostly alike, basically the same, pretty much the same,
    nearly the same, almost the same, mostly the same, broadly the same, by and large the same,
    broadly identical, mostly identical, virtually identical, broadly similar, largely similar,
    near-identical, near identical, mostly in agreement, for the greater part, in essence, overwhelmingly,
    in most respects, in many respects, on most points, on most things, virtually`,
  'certain discrepancies': `
    some, any, certain, a few, several, some differences, slight, small, minor, partly, partially,
    some discrepancies, a few discrepancies, minor differences, slight differences, small differences,
    certain differences, a few differences, some disagreement, some disagreements, some divergence,
    some daylight, some gaps, not entirely, not completely, not fully, not totally, not wholly, not quite`,
  'permanent members': `
    permanent member, permanent, P5, permanent seat, for good, on a permanent basis, permanent membership,
    permanent place, permanent chair, permanent seats, permanently, seat for good, seats for good,
    standing member, standing members, standing, P-5, P5 members, permanent five, big five, veto power,
    permanent ones, members for good, seated permanently, permanently seated, permanent fixture, permanent
    fixtures, permanent basis, lasting seat, lasting place, fixed seat, standing seat, seat for life,
    lasting, lasting members, lasting member, lasting membership`,
  'once or twice a year': `
    once or twice, once a year, twice a year, one or two times a year, one to two times a year, annually,
    yearly, annual,
    once or twice every year, once or twice per year, once or twice annually, once or twice yearly,
    once or twice in a year, one or two meetings a year, one or two sessions a year,
    one or two times per year, one or two times every year, one or two times in a year,
    one to two times per year, once or twice in twelve months`,
  bilateral: `
    two-way, two-party,
    binational, two-member, only two countries, just two countries, only two nations, between two countries,
    between two nations, exclusively bilateral, only two members`,
  'coordinated actions': `
    joint action, coordinated action, coordinated step, joint step, coordination, concerted action,
    joint actions, joint steps, coordinated steps, concerted actions, concerted steps, common actions,
    common action, common steps, coordinated measures, joint measures, coordinated moves, joint moves,
    joint efforts, coordinated efforts, acting together, coordinated approach, shared actions,
    joint course of action, common course of action, coordinated activity,
      joint approach, concerted effort, concerted efforts, concerted moves, concerted measures, joint activity, joint activities, common moves, common measures, common efforts, shared steps, shared moves, teamwork, tandem`,
  progress: `
    headway, advance, breakthrough, movement, improvement, step forward, moving forward,
    steps forward, advancement, forward movement, forward motion, things moving, thing to move,
    getting somewhere, moving ahead, getting ahead, going forward, going ahead, progressing, headways,
    things moving forward, advances, leap forward, momentum,
      success, strides, stride, leap, achievement, achievements, gains, inroads, better days, betterment, development, something to move`,
  'Itar-Tass': `
    Tass, Itar Tass, ITAR,
    ITAR-TASS agency, Russian news agency, Russia’s news agency, state news agency, Russian state news agency,
    TASS agency`,
  Russia: `
    Russian side, Russkies, Muscovites, the bear, Russian government, government of Russia, Russian leadership,
    Russian state, Russian delegation, Russian authorities, Kremlin side, Moscow’s side,
      Russian bear, the Russian bear, Muscovite, Russkie, Russky`,
  France: `
    French side, Gallic, Paris government, French government, government of France, French leadership, French
    state, French delegation, French authorities, Parisian, Parisians, la Grande Nation,
      Gaul, the Hexagon, Fifth Republic, the Fifth Republic, Gauls, the Gauls, Frenchmen, Frenchman`,
  'United States': `
    US government, American side,
      Uncle Sam, Yankees, Yanks, the Yanks`,
  'United Kingdom': `
    British side, UK government,
      Albion, Brits, Britons`,
  Israel: `
    Tel Aviv, Israeli side, Israeli government, Zion,
      Jewish state, the Jewish state`,
  Germany: `
    German side, Federal Republic, German government,
      Federal Republic of Germany, Teutons`,
  China: `People’s Republic, Chinese side,
      Middle Kingdom, the Middle Kingdom`,
  Japan: 'Japanese side',
  Iran: `Iranian side,
      Persia, Persian, Persians, mullahs, the mullahs, ayatollahs, the ayatollahs, Islamic Republic`,
  'many questions': `
    lots of questions, a lot of questions, so many questions, many question marks, plenty of questions,
    all these questions, all those questions, numerous questions, a host of questions, question marks, so
    much puzzlement, much puzzlement, puzzlement, a good many questions, quite a few questions, flood of
    questions, wave of questions, raft of questions, slew of questions, barrage of questions, string of
    questions, heap of questions, pile of questions, loads of questions`,
  governor: `
    boss, chief, head, number one, top banker, central bank chief, central bank boss, central bank head,
    head of the central bank, chief of the central bank, bank chief, bank boss, head of the bank, chief
    central banker, top central banker, central banker,
      central bank supremo, monetary chief, head of the central bankers, bank supremo`,
  'deputy governor': `
    deputy, number two, vice governor, vice-governor, second-in-command, second in command, deputy head,
    deputy chief, right hand`,
  'prime minister': `
    premier, PM, head of government, head of the government, government chief, chief of government,
    government head, leader of the government, government leader, first minister,
      chief of the government, boss of the government, government boss, cabinet chief, cabinet head, head of the cabinet`,
  'finance minister': `
    minister of finance, minister for finance, finance chief, finance secretary, treasurer, chancellor of
    the exchequer, treasury secretary, treasury chief, finance boss, purse keeper, keeper of the purse,
    finances,
      money minister, treasury minister, minister of the purse, master of the purse, treasury boss, treasury, purse strings, exchequer, minister in charge of the money, money man`,
  'interior minister': `
    minister of the interior, minister of interior, home secretary, home minister, home affairs minister,
    minister of home affairs, interior secretary, interior chief,
      police minister, minister for the interior, minister for home affairs, home affairs chief, interior boss`,
  'trade minister': `
    minister of trade, minister for trade, commerce minister, commerce secretary, trade secretary, trade
    chief`,
  'energy minister': `
    minister of energy, minister for energy, energy secretary, energy chief, power minister`,
  'health minister': `minister of health, minister for health, health secretary, health chief,
      minister for public health, minister of public health, public health minister, health boss`,
  'economy minister': `
    minister of the economy, minister of economy, economics minister, economic minister, minister for the
    economy, minister of economic affairs, economy chief`,
  'justice minister': 'minister of justice, minister for justice, justice secretary, attorney general',
  'environment minister': `
    minister of the environment, minister for the environment, environment secretary, climate minister`,
  'education minister':
    'minister of education, minister for education, education secretary, schools minister',
  'agriculture minister': `
    minister of agriculture, farm minister, minister for agriculture, agriculture secretary, farming
    minister`,
  'transport minister': `
    minister of transport, transportation minister, minister for transport, transport secretary,
    transportation secretary`,
  'project scientist': `
    lead scientist, chief scientist, leading scientist, top scientist, head scientist, scientist in
    charge, main scientist, scientist,
      lead researcher, chief researcher, top researcher, head of science, scientific head, scientific leader`,
  'flight director': 'head of the flight, flight chief, flight boss, flight controller',
  'chief executive': `
    CEO, chief executive officer, company boss, company chief, company head, top executive, managing
    director, boss,
      company leader, head of the company, boss of the company, chief of the company, top boss, big boss, head of the firm, boss of the firm, firm’s boss, top manager`,
  'secretary general': 'secretary-general, chief, head, boss, UN chief, top official',
  ambassador: `envoy, head of mission, diplomat, emissary,
      chief envoy, top envoy, legate, plenipotentiary`,
  mayor: `town boss, city boss, head of the city, city chief, city head,
      town chief, town head, city father, head of the town, leader of the city, leader of the town`,
  chairman: 'chair, chairperson, chairwoman, head, boss',
  commander: `commanding officer, chief, head, leader,
      boss, commander-in-chief, officer in command, in command`,
};
