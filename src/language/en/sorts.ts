/** Sorts of things: the nouns a question may call an entity by, and the wider sort each belongs to. */
import type { SortDefinition } from '../language-data.ts';

export const sorts: Readonly<Record<string, SortDefinition>> = {
  person: {
    words: `
      person, people, individual, somebody, someone, politician, figure, folk, personality, ppl, human being,
      soul, human, character, chap,
    individual person, named person, fellow being, mortal`,
  },
  man: {
    words: `
      man, men, guy, gentleman, gentlemen, bloke, chap, dude, fellow, male,
      fella, geezer, lad, sir, mister`,
    isA: 'person',
  },
  woman: { words: 'woman, women, lady, ladies, female', isA: 'person' },
  official: {
    words: `
      official, office-holder, dignitary, top official, functionary, VIP, bigwig, officeholder, public
      servant, civil servant, government man, top brass, government official, senior official,
      high-ranking official, top figure, statesman, delegate, heavyweight, notable, grandee, top
      politician, office bearer, senior figure, high official, top-level official, bigshot, big shot, big
      name, luminary, delegation head,
    office-bearer, top-ranking figure, ranking official, top-ranking official, decision-maker, decision maker, policymaker, policy-maker,
      panjandrum, mandarin, high-ranking figure, public figure, power broker, senior statesman, government representative, government figure,
      top representative, state official, high-up, higher-up,
      politico, personage, eminence, big fish, big gun, top gun, dignitaries, envoy, big cheese, big wheel, man of state`,
    isA: 'person',
  },
  minister: {
    words: `
      minister, cabinet member, government member, member of government, secretary, member of the
      government, member of the cabinet, government minister, state secretary, heavyweight, cabinet
      heavyweight, government heavyweight, member of cabinet, portfolio holder, cabinet minister, senior
      minister, departmental head,
    cabinet colleague, cabinet figure, cabinet-level figure, cabinet-level official, cabinet-level politician, cabinet-rank figure,
      portfolio minister, minister of state, member of the executive, government chief, department chief, department head,
      ministry chief, ministry head, head of a ministry, ministry boss, departmental chief, departmental boss,
      holder of a portfolio, cabinet heavy, office-holder, ministerial colleague, ministerial figure, excellency, department supremo`,
    isA: 'official',
  },
  spokesman: {
    words: `
      spokesman, spokesperson, spokeswoman, press officer, press secretary, mouthpiece, press man, media
      officer, spin doctor, press spokesman, official voice, official mouthpiece,
      publicist, press agent, communicator, herald, spinmeister, front man, talking head, messenger, announcer`,
    isA: 'official',
  },
  speaker: { words: 'speaker, quoted, person quoted, quoted person' },
  leader: {
    words: `
      leader, ruler, statesman, chief, top man, head honcho, boss, number one, head man, person at the
      top, man at the top, top dog, premier`,
    isA: 'official',
  },
  'head of state': {
    words: `
      head of state, state leader, chief of state, leader, head, national leader, country leader, leader
      of the country, boss, number one`,
    isA: 'leader',
  },
  post: { words: 'post, job, office, position, role' },
  country: {
    words: `
      country, nation, state, republic, nation state, foreign country, land, realm, kingdom, nations,
      state party, foreign power, homeland, sovereign state, nation-state, member country, powers,
    neighbour, neighbours, power, sovereign nation, polity, body politic, national government,
      motherland, fatherland, nation-states, state actor, country on the map`,
  },
  party: {
    words: `
      side, the two countries, the two sides, two nations, both capitals, both nations, both governments,
      sides, the two, camp, delegation, both states, both sides, both countries, the two capitals, the two
      powers, the two states, the two governments, the pair of countries, government, pair of nations, two
      powers, two capitals, camps, teams, the two camps, both camps, the two teams, both teams, both
      powers, pair, the pair, duo, the duo, couple of countries, both parties, the two parties, twosome,
      tandem, both delegations, the two delegations, delegations, two neighbours, the two nations,
      contracting parties, capitals`,
    isA: 'country',
  },
  city: {
    words: `
      city, town, capital, capital city, metropolis, municipality, urban centre, big city, seat of
      government, big town, urban area, host city`,
  },
  place: {
    words: `
      place, location, spot,
      locality, locale, whereabouts, corner`,
  },
  region: {
    words: `
      region, area, part of the world, corner of the world, zone, part of the globe, part of the planet,
      corner of the globe, neighbourhood, stretch of the world, geographical area, neck of the woods,
      larger area, wider region, wider area, broader region, broader area, bigger area, surroundings,
      swathe, region of the world, area of the world, expanse, part of the map, corner of the earth, part
      of the earth, corner of the planet, troubled region, troubled area, troubled part of the world,
      troubled corner, wider neighbourhood, stretch of land, stretch of the globe, quarter of the globe,
      quarter of the world, geographic region, geographical region, section of the world, hot zone, danger
      zone,
      cauldron, boiling pot, corner, backyard, quarter, latitudes, theatre, expanse of land, geographic area, geographic zone, volatile region, volatile area, hotspot, powder keg, tinderbox`,
  },
  territory: {
    words: `
      territory, region, entity, enclave, breakaway region, disputed territory, separatist region, hotspot,
      trouble spot, area, place, hot spot, breakaway territory, flashpoint, unrecognised republic,
      frozen conflict,
      breakaway state, breakaway republic, breakaway area, separatist territory, separatist area,
      separatist republic, secessionist region, secessionist territory, renegade province, splinter region,
      splinter territory, contested territory, contested region, contested area, disputed region,
      disputed area, disputed place, statelet, self-declared state, self-proclaimed republic,
      self-declared republic, unrecognised state, de facto state, province, simmering dispute, frozen dispute,
      unresolved conflict, unresolved dispute, old conflict, festering conflict, festering dispute,
      simmering conflict, territorial dispute, territorial conflict, spot, land, pocket, patch of land,
      tinderbox, powder keg,
    strip, sliver, strip of land, sliver of land, scrap of land, corner, exclave, breakaway strip, breakaway corner, breakaway sliver, breakaway enclave,
      breakaway land, breakaway statelet, breakaway entity, separatist enclave, separatist entity, separatist statelet, would-be state,
      would-be country, would-be republic, rebel region, rebel republic, rebel territory, contested enclave, disputed enclave, disputed land,
      contested land, contested mountain region, disputed corner, neighbours`,
  },
  conflict: {
    words: `
      conflict, dispute, crisis, quarrel, problem, hot spot, frozen conflict, regional conflict, trouble,
      row, feud, struggle, stand-off, issue, clash, strife, fight, war, tension, discord, standoff,
      deadlock, impasse, confrontation, unresolved conflict, unresolved dispute, simmering dispute,
      simmering conflict, festering conflict, festering dispute, long-running conflict, long-running
      dispute, old quarrel, wrangle, squabble, hostilities, thorn, sore spot, sore point, bloody quarrel,
      running sore, sore, long-standing dispute, long-standing conflict, longstanding
      dispute, longstanding conflict, old dispute, old sore, lingering dispute, lingering conflict,
      lingering quarrel, lingering row, smouldering conflict, smouldering dispute, unsolved conflict,
      unsolved dispute, territorial quarrel, territorial row, bad blood, friction, bloodshed, hostility,
      altercation, argument, disagreement, spat, tussle, flashpoint, powder keg, tinderbox, trouble spot,
      hotspot, stalemate, running dispute, running battle, violence,
    squabbling, faction fight, tug-of-war, dust-up, bust-up, run-in, scrap, bickering, vendetta, enmity, rivalry, animosity, antagonism,
      falling-out, territorial wrangle, territorial feud, territorial squabble, territorial question, territorial issue, territorial matter, territorial problem,
      land dispute, border dispute, border conflict, ethnic conflict, ethnic strife, separatist conflict, secession conflict, sovereignty dispute,
      battle, schism, contention, quagmire, morass, skirmish, conflagration, imbroglio, entanglement, tangle, combat, hatred, grudge, warfare, tangled web, can of worms, hornets’ nest, Gordian knot, minefield, wound, open wound, festering wound, old wound, ulcer, boil, brawl, tiff, melee, fray, ill feeling, ill will, contretemps, cold conflict, smouldering fire, rift, standoffs, headache, conundrum, puzzle, riddle, enigma, quandary, predicament, dilemma, mess`,
  },
  situation: {
    words: `
      situation, state of affairs, development, events, circumstances, unrest, state of play, what is
      going on, condition, conditions, predicament, plight, turmoil, upheaval, troubles, turbulence,
      revolt, uprising, goings-on, where things stand, how things stand, events in, state of things, shape
      of things, chaos, bloodshed, mess, drama, tragedy, strife, tumult, ferment, rebellion, insurrection,
      lay of the land, scenario, landscape,
    picture, goings on, happenings, course of events, run of events, state of play in, position on the ground, events on the ground, hostilities, disorder,
      disturbances, instability,
      carnage, bloodletting, civil strife, fighting, war, violence, havoc, mayhem, anarchy, bedlam, pandemonium, commotion, convulsions, agony, ordeal, upheavals, quagmire, morass, imbroglio, plight of the people, war-torn state, powder keg, hornets’ nest, minefield`,
  },
  crisis: {
    words: `
      crisis, conflict, unrest, upheaval, turmoil, emergency, hotspot, hot spot, trouble spot, strife-torn
      country, war-torn country, strife-torn nation, flashpoint, bloodshed, turbulence, war, fighting,
      violence, strife, chaos, revolt, uprising, rebellion, trouble, mess, drama, tragedy, turbulent
      country, troubled country, troubled nation, troubled land, troubled state, war-torn land,
      strife-torn land, tumult, ferment, protest, insurrection,
      carnage, bloodletting, civil strife, havoc, mayhem, anarchy, bedlam, pandemonium, commotion, convulsion, conflagration, quagmire, morass, powder keg, tinderbox, hornets’ nest, imbroglio, insurgency, mutiny, strife-ridden country, crisis-hit country, troubled spot, warring country, country in crisis, country in turmoil, country at war, land in turmoil`,
  },
  topic: {
    words: `
      topic, subject, issue, matter, item, question, theme, point, file, agenda item, thing, problem,
      concern, dossier, heading, talking point, discussion point, agenda point, bullet point, problem
      area, headache, talking-point, theme of discussion, subject of discussion, topic of discussion,
      topic of conversation, point of discussion, item of business, piece of business, agenda subject,
      subject matter, question at issue, hot potato, hot topic, hot issue, thorny issue, thorny question,
      problem child, sore point, bugbear,
    piece of the agenda, item of discussion, line item, business, order of business, agenda heading, question on the table, matter at hand, matter in hand,
      matter for discussion, subject for discussion, point at issue, issue at stake, area of discussion, hobbyhorse,
      conundrum, enigma, dilemma, quandary, puzzle, riddle, challenge, chapter, aspect, facet, strand, talking matter, debating point, agenda topic, agenda matter, agenda question, agenda theme, agenda issue, can of worms, hot button, hot-button issue, minefield, area of concern, subject area, topic area, problem file, dossiers, subject heading, brain-teaser, knot, hard nut, tough nut, nut to crack`,
  },
  'nuclear file': {
    words: `
      nuclear file, nuclear programme, nuclear issue, nuclear question, nuclear, nuke, nuclear activity,
      nuclear ambition, nuclear dossier, nuclear problem, nuclear matter, nuclear topic, nuclear project,
      nuclear work, atomic programme, atomic file, atomic dossier, atom, atomic, nuclear crisis, nuclear
      case, nuclear portfolio, nuclear stuff, nuclear weapon programme, nuclear plan, nuclear policy,
      nuclear affair, dossier, nuclear dispute, nuclear row, nuclear standoff, nuclear stand-off, nuclear
      quarrel, atomic ambitions, atomic ambition, atomic issue, atomic question, atomic problem, atomic
      row, atomic dispute, atomic matter, atomic energy, atomic plans, atomic activities, atomic work,
      atomic portfolio, atomic stuff, atomic affair, nuclear energy programme, nuclear energy, nuclear
      dossiers, nuclear file issue, nuclear weapons, bomb programme, nuke programme, nuke file, uranium,
      centrifuges, nuclear research, reactor programme, nuclear subject, nuclear controversy, nuclear
      quest, nuclear thing, quest for the bomb, nuclear bomb, atom bomb, atomic bomb, a-bomb, warhead,
      warheads, nuclear warhead, nuclear arsenal, atomic arsenal, nuclear weapon, atomic weapon, atomic
      weapons, atomic weapons programme, atomic bomb programme, nuclear bomb programme, bomb-making, bomb
      plans, bomb project, bomb ambitions, nuclear ambitions, nuclear plans, nuclear affairs, atomic
      crisis, atomic standoff, atomic stand-off, atomic quarrel, atomic feud, nuclear feud, atomic
      controversy, atomic subject, atomic topic, atomic thing, nukes, nuclear drive, atomic drive, atomic
      quest, atomic research, atomic project, atomic programmes, nuclear technology, atomic technology,
      nuclear effort, atomic effort, row, dispute, stand-off, standoff, quarrel, feud, crisis, wrangle,
      impasse, deadlock, affair, controversy, ambitions, plans, quest, enrichment, uranium enrichment,
      nuclear know-how, nuclear capability, nuclear capabilities, atomic capability, bomb,
      (nuclear, atomic) (puzzle, riddle, enigma, conundrum, quandary, dilemma, saga, drama, headache, challenge, tangle, spat, argument, disagreement, tug-of-war, clash, impasse, deadlock, business, question mark, aspirations, aspiration, pursuit, pursuits, endeavour, endeavours, venture, ventures, undertakings, undertaking, efforts, know-how, conflict, debate, hot potato, chapter, showdown, confrontation, brinkmanship, wrangle, wrangling, tension, tensions, concern, concerns, worry, worries, scheme, schemes, game, intentions, designs, desires, appetite), puzzle, riddle, enigma, conundrum, quandary, saga, uranium file, uranium dossier, uranium question, reactor dossier`,
  },
  treaty: {
    words: `
      treaty, pact, agreement, accord, convention, charter, deal, compact, document, covenant, paper,
      instrument, contract, bargain, legal instrument, international agreement, legal document, written
      agreement, arrangement, settlement, protocol, written pact, formal pact, formal agreement, formal
      treaty, legal pact, legal agreement, legal text, concordat, entente, paper pact, binding pact, text
      to be signed,
    written deal, written accord, signed paper, solemn agreement, solemn pact, binding agreement, binding accord, binding deal, binding instrument,
      legally binding deal, legally binding agreement, legally binding pact, legally binding accord, legally binding document, security deal, security accord,
      security agreement, security pact, legal accord, legal deal, legal treaty, legal commitment, formal accord, formal deal,
      concord, security arrangement, security covenant, security compact, security charter, security instrument, security document, legal contract, binding contract, binding arrangement, binding document, binding text, written commitment, solemn treaty, tract`,
  },
  initiative: {
    words: `
      initiative, proposal, idea, plan, brainchild, suggestion, concept, scheme, push, venture, notion,
      campaign, pet project, brain wave, baby, brain child, suggestion put forward, overture, pet idea,
      blueprint,
    pitch, bid, gambit, démarche, demarche, proposition, drive, project, hobby-horse, cherished idea, favourite idea, favourite project, cause,
      vision, dream, ambition, crusade, effort, endeavour, gesture, motion, pet scheme, pet plan, big idea, grand design, grand plan, dream project, suggestion box`,
  },
  dialogue: {
    words: `
      dialogue, partnership, relation, relationship, rapport, tie, conversation, contact, link, relations,
      relationship with, ties with, dealing, dealings, interaction, exchange, bond, communication,
      cooperation, engagement, connection, affair, association, discussion, bonds, links, contacts,
      conversations, relations to, rapport with, intercourse, tie-up, tie-in, liaison, teamwork,
    give-and-take, give and take, channel, channels, lines of communication, intercourse with, entente, closeness, working relationship, working relations,
      cooperative relationship, tie-ups, collaboration, discourse, bridge, bridges, nexus, to-and-fro, back-and-forth, parley, exchange of views, communication line, rapprochement, meeting of minds, channel of communication, hotline`,
  },
  'peace process': {
    words: `
      peace process, peace effort, peace talk, settlement, reconciliation, peacemaking, peace, process,
      peace deal, peace settlement, peace negotiation, pacification, peace-making, conflict settlement,
      reconciliation process, road to peace, path to peace, quest for peace, search for peace, peace
      drive, peace track, efforts for peace, peacebuilding, path out of war, way out of war, road out of
      war, path from war to peace, path away from war, end to the war, ending the war, ending of the war,
      efforts to end the war, efforts to end the fighting, effort to end the war, effort to end the
      fighting, attempts to end the war, end of the war, ceasefire effort, truce effort, efforts at peace,
      effort for peace, attempt at peace, attempts at peace, moves towards peace, steps towards peace,
      progress towards peace, peace plan, peace initiative, peace bid, peace push, bid for peace, push for
      peace, healing, rebuilding peace, reconciliation effort, reconciliation efforts, reconciliation
      drive, settling the conflict, resolution of the conflict, conflict resolution, normalisation,
      peace-building, peacebuilding process, pacifying, talks for peace, negotiations for peace, return to
      peace, restoration of peace, restoring peace,
    war, fighting, bloodshed, hostilities, insurgency, armed conflict, civil war, guerrilla war, peace efforts, peace negotiations, peace talks,
      search for a settlement, search for a solution, road out of conflict, way out of the conflict, exit from war, exit from the war`,
  },
  organisation: {
    words: `
      organisation, body, institution, bloc, association, entity, outfit, international body,
      international organisation, intl body, world body, grouping, group, club, multilateral body,
      multilateral organisation, world organisation, global body, international institution, international
      club, big organisation, structure, agency, bodies, multilateral institution, supranational body,
      western organisation, world institution, world institutions, global institution, global
      organisation, organ, club of nations, club of states, league, multinational body, multinational
      organisation, supranational organisation, western club, western institution, western outfit,
      brussels-based outfit, brussels-based body, brussels-based organisation,
    watchdog, umbrella organisation, umbrella body, international grouping, world club, world forum, global forum, global club, global grouping, international forum,
      multinational club, multinational institution, multilateral forum, multilateral club, intergovernmental body, intergovernmental organisation, fraternity, federation, confederation, consortium, society,
      heavyweight, guild, syndicate, alliance, confederacy, family of nations, big club, power bloc, global player, international player, international bloc, international alliance, international league, international structure`,
  },
  council: {
    words: `
      council, forum, body, joint body, joint council, joint forum, two-country body, two-nation body,
      two-nation forum, two-nation club, club, panel, talking shop, platform, committee, format, joint
      panel, joint committee, joint commission, commission, board, roundtable, round table, two-nation
      council, two-nation panel, two-nation committee, two-country forum, two-country club, two-country
      council, two-country panel, bilateral body, bilateral forum, bilateral club, bilateral panel,
      bilateral committee, joint organ, joint institution, consultative body, consultative forum, talking
      club, chamber, structure, grouping, security forum, security panel, security committee, security
      body, security club, consultation mechanism, joint mechanism, discussion forum, discussion club,
      institution, inner circle, top table, organ, circle, decision-making body, decision-making organ,
      advisory body, advisory board, working body, working group, standing body, contact group, two-way
      body, two-way forum, two-way council, two-sided body, shared body, shared forum, shared council,
      shared club, common body, common forum, common council, talking-shop, meeting format, dialogue
      format, joint grouping, joint club, joint platform, joint group, joint board, joint outfit, outfit,
      mechanism, dialogue mechanism, meeting mechanism, cooperation body, cooperation forum, cooperation
      panel, joint format,
    steering group, steering committee, standing committee, standing forum, joint working group, consultative council, consultative panel, consultative committee,
      talking body, two-party forum, two-party body, ministerial council, ministerial forum, ministerial body, ministerial format,
      two-plus-two format, two plus two, umbrella, umbrella body, meeting body, coordinating body, coordination body, coordinating council, framework body,
      two-nation panel, two-nation board, two-nation format, two-nation mechanism, two-country format, two-country mechanism, shared panel, shared platform, common platform,
      caucus, conclave, consortium, directorate, task force, joint task force, vehicle, tie-up, tandem, duo, bilateral mechanism, bilateral format, bilateral platform, bilateral framework, bilateral group, bilateral board, bilateral vehicle, bilateral commission, bilateral structure, bilateral grouping, bilateral institution, bilateral roundtable, bilateral round table, two-nation roundtable, two-nation round table, two-country roundtable, two-nation structure, two-nation institution, two-nation group, two-nation grouping, two-nation vehicle, guild, get-together body`,
    isA: 'organisation',
  },
  assembly: {
    words: `
      assembly, parliament, plenary, chamber, convocation, congregation, big assembly, gathering,
      gathering of nations, general gathering, full house, full assembly, talking shop, plenum, forum,
      body, organ, debating chamber, world parliament, world assembly,
      (big, great, huge, large, annual, yearly, general, global, full, grand, _) (assembly, gathering, get-together, jamboree, parliament, forum, meeting, assemblage, congregation) of (_, the, all, all the) (world’s nations, world nations, nations, nations of the world, countries of the world, world’s countries, world’s states, states of the world, member states, UN member states, UN members, UN nations)`,
    isA: 'organisation',
  },
  body: { words: 'body, organ', isA: 'organisation' },
  bloc: {
    words: `
      bloc, union, block, club, grouping, family of nations, family, political union, economic bloc,
      political bloc, western club, brussels-based body, brussels-based bloc, brussels-based outfit,
      brussels-based club, brussels-based organisation, brussels-based institution, brussels-based
      grouping, trading bloc, european club, european bloc, european grouping, european body, european
      organisation, western body, western grouping, western organisation, western institution, community
      of states, association of states, supranational body, integration project,
    western bloc, economic club, economic union, economic grouping, political club, continental bloc, continental union, continental club, supranational club,
      supranational union, club of countries, club of states, club of nations, confederation, commonwealth,
      association, federation, community, brotherhood, conglomerate, house, big club, trade bloc, common market, single market, bloc of countries, bloc of states, bloc of nations, group of nations, group of states, group of countries, union of states`,
    isA: 'organisation',
  },
  alliance: {
    words: `
      alliance, military alliance, bloc, military bloc, pact, defence pact, defence alliance, defensive
      alliance, western alliance, western club, western body, western grouping, western organisation,
      brussels-based body, brussels-based outfit, brussels-based club, brussels-based organisation,
      brussels-based alliance, brussels-based institution, military pact, military grouping, military
      club, military organisation, security alliance, defence organisation, defence club, defence bloc,
      defence grouping, club, grouping, league, coalition,
    western military alliance, western alliance, defensive pact, defensive bloc, defensive grouping, defensive club, transatlantic club, transatlantic bloc,
      transatlantic pact, atlantic alliance, atlantic pact, armed alliance, mutual-defence club, mutual defence pact, war alliance, security bloc, security club,
      security organisation, confederacy, axis,
      war machine, armed bloc, armed pact, alliance of states, alliance of nations, defence community, security community, military league, war club`,
    isA: 'organisation',
  },
  ministry: {
    words: `
      ministry, department, government department, institution, office, government office, agency, branch
      of government, state body, diplomatic service, foreign service, state department, authority,
    portfolio, government body, government agency, state department, state agency, bureau, administration, arm of government, arm of the state, organ of state,
      branch of the state, cabinet department`,
    isA: 'organisation',
  },
  'news agency': {
    words: `
      news agency, agency, wire service, newswire, press agency, source, news outlet, outlet, media, wire
      agency, news wire, news organisation, news service, press service, news provider, news company,
      media house, reporting agency, wire, medium, media outlet, press, news outfit, news house, news
      supplier, media organisation, outfit,
    news supplier, wire news agency, telegraph agency, news bureau, press bureau, correspondents’ agency, newsroom, newsgatherer, news gatherer, news source,
      newspaper, publication, publisher, broadcaster, news organ, media company, media firm, press organ, reporting service, news desk, bureau, daily, tabloid, wire supplier, newspapers, news factory, information agency, press organisation, telegraph service, news site`,
    isA: 'organisation',
  },
  meeting: {
    words: `
      meeting, talk, talks, gathering, get-together, negotiation, encounter, rendezvous, summit,
      conference, event, consultation, reunion, appointment, session, round, round of talks, sit-down,
      ministerial, round of negotiation, thing, huddle, powwow, pow-wow, parley, tete-a-tete,
      face-to-face, face to face, sit down, colloquy, congress, symposium, meet-up, meetup, bilateral,
      conclave, confab, jamboree, pourparler, discussions, discussion, deliberation, sitting, pow wow,
      high-level talks, high-level meeting, assembly, showdown, sitdown, discussion round, working
      meeting, round of discussions, working session,
    ministerial gathering, ministerial get-together, ministerial encounter, ministerial session, ministerial talks, ministerial conference, convocation, convention,
      assemblage, congregation, tryst, heart-to-heart, discussion session, negotiating session, negotiating round, negotiations,
      round of meetings, diplomatic gathering, diplomatic encounter, diplomatic get-together, diplomatic session, high-level get-together, high-level gathering,
      high-level encounter, high-level session, high-level conference, top-level talks, top-level meeting, top-level encounter, top-level gathering, tete-a-tetes, working encounter,
      working talks, parleying, palaver, pow wows, face-off, exchange of views, bilateral talks, bilateral meeting, bilateral encounter, bilateral gathering, bilateral session,
      affair, function, occasion, happening, shindig, bash, hoedown, gabfest, talkfest, chinwag,
      tête-à-tête, têtes-à-têtes, edition, instalment, installment, iteration, outing,
      ministerial talks round, working lunch, working dinner, pow-wows, chin-wag, get-togethers,
      sit-downs, 2+2, two plus two`,
    isA: 'event',
  },
  round: { words: 'round, round of talks, round of negotiation', isA: 'meeting' },
  session: {
    words: `
      session, assembly session, gathering, meeting,
      annual session, jamboree, sitting, plenary, annual gathering, get-together, edition, assembly,
      round of debates, annual jamboree, annual meeting, convocation, upcoming event, event, coming event,
      meeting of the nations, get-togethers, annual gabfest, gabfest, talkfest, annual talkfest, bash, shindig, big event`,
    isA: 'event',
  },
  escalation: {
    words: `
      escalation, escalate, tension, escalation of tension, flare-up, heightened tension, worsening,
      deterioration,
      flare up, flaring up, surge, upsurge, spike, aggravation, intensification, intensifying, heightening,
      mounting, rising tension, rising tensions, growing tension, growing tensions, mounting tension,
      mounting tensions, heating up, hotting up, ratcheting up, spiral, spiralling, boiling over, sharpening,
      exacerbation, worsening of tensions, build-up of tensions, unrest, turmoil, strain, friction, ferment,
    worsening mood, souring mood, darkening mood, worsening climate, worsening situation, deteriorating situation, deteriorating climate, growing unrest, mounting unrest,
      rising unrest, growing turmoil, rising turmoil, mounting turmoil, growing friction, rising friction, mounting friction, growing strain, worsening unrest, worsening turmoil,
      rise in tension, rise in tensions, growth of tension, growth of tensions, growth in tension, growth in tensions, increase in tension, increase in tensions, increase of tension,
      increase of tensions, build-up of tension, sharpening of tensions, sharpening of tension, heightening of tensions, heightening of tension, flare-up of tension, flare-up of tensions,
      aggravation of tensions, aggravation of the situation, worsening of the situation, deterioration of the situation, hardening, ratcheting-up, ratcheting up of tension, ratcheting up of tensions,
      rocketing tension, soaring tension, soaring tensions, spiralling tension, spiralling tensions, boiling tensions, simmering tensions, tension building up, tensions building up, tensions flaring up,
      boil-over, boiling-over, boil, eruption, outbreak, explosion, tempest, storm, convulsion, powder keg, rise of tension, hostility, build-up, buildup, spike in tensions, spike in tension, surge in tension, surge in tensions, surge of tension, uptick in tensions, heating-up, boiling point, hike in tensions, hike in tension, jump in tension, jump in tensions`,
  },
  recipe: {
    words: `
      recipe, best recipe, solution, remedy, formula, cure,
      medicine, prescription, antidote, panacea, way out, magic formula,
    best remedy, best cure, best solution, best formula, best medicine, best prescription, best antidote, best way out, best answer, best plan, best method, best approach,
      best way to solve, best way to resolve, best way of resolving, best way of solving, right recipe, right remedy, winning formula, blueprint, silver bullet, cure-all,
      elixir, magic bullet, magic wand, magic potion, potion, salve, balm, therapy, treatment, key, best cure-all, best therapy, best treatment, best answer to, best idea, best offer, best proposal, best prescription for, best way forward, way forward`,
  },
  quotation: {
    words: `
      quotation, quote, word, words, exact words, statement, remark,
      sentence, line, phrase, utterance, passage, soundbite,
      snippet, sound bite, extract, excerpt, wording, pronouncement, statement in quotation marks, line in quotation marks, phrase in quotation marks`,
  },
  date: { words: 'date, day, calendar date, calendar day' },
  year: {
    words: `
      year,
      calendar year`,
    isA: 'date',
  },
  month: { words: 'month', isA: 'date' },
  weekday: {
    words: `
      weekday, day of the week, week day, day of week,
      weekday name, name of the day`,
  },
  time: { words: 'time of day, hour, o’clock, clock time, start time, what time, exact time, time' },
  participant: {
    words: `
      participant, delegation, delegate, attendee, delegation member, member of the delegation, conferee,
      negotiator, those present, those meeting, those taking part, those attending, discussant, talker, interlocutor, heavyweight, dignitary, invitee, people present,
      people there, party to the talks, delegation head, head of delegation, man at the
      table, person at the table, those at the table, those round the table, those involved, participant
      in the talks,
    head of delegation, heads of delegation, those around the table, those sitting down, those who meet, those assembled, those gathered, attending minister,
      attending official, attending party, member of the line-up, summiteer, those in the room, those round the talks table, delegates present, conference-goer, discussion partner,
      dialogue partner, negotiating partner, talks partner, protagonist, player, cast member,
      attender, insider, principal, big gun, summit-goer, figure at the table, face at the table, person in the room, man in the room, member of the quartet, one of the four`,
  },
  host: {
    words: `
      host, host country, host nation, hosts, host side, receiving country, host state, home side, hosting
      country, hosting nation, hosting side, home country, home nation, inviting side, inviting country,
      hosting state, hosting capital, home team, home delegation, host delegation, receiving side, receiving
      nation, receiving state,
    hosting party, inviting party, inviter, convening side, convener, home government, host government, hosting government, receiving party, landlord,
      organising side, organising country, organising nation,
      hostess, master of ceremonies, home party`,
  },
  guest: {
    words: `
      guest, visitor, visiting party, visiting team, visiting side, visiting delegation, visiting country,
      visiting nation, guest country, guest nation, guest side, guest delegation, guest state, away side,
      away team, travelling party, travelling side, travelling delegation, invited side, invited party,
      invited country, invited guest,
      caller, away party, visitors, outsider`,
  },
};
