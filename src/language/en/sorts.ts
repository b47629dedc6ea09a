/** Sorts of things: the nouns a question may call an entity by, and the wider sort each belongs to. */
import type { SortDefinition } from '../language-data.ts';

export const sorts: Readonly<Record<string, SortDefinition>> = {
  person: {
    words: `
      person, people, individual, somebody, someone, politician, figure, folk, personality, ppl, human being,
      soul, human, character, chap`,
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
      official, office-holder, dignitary, top official, functionary, VIP, bigwig,
      officeholder, public servant, civil servant, government man, top brass, government official,
      senior official, high-ranking official, top figure, statesman, delegate`,
    isA: 'person',
  },
  minister: {
    words: `
      minister, cabinet member, government member, member of government, secretary,
      member of the government, member of the cabinet, government minister, state secretary`,
    isA: 'official',
  },
  spokesman: { words: 'spokesman, spokesperson, spokeswoman', isA: 'official' },
  speaker: { words: 'speaker, quoted, person quoted, quoted person' },
  leader: {
    words: `
      leader, ruler, statesman,
      chief, top man, head honcho`,
    isA: 'official',
  },
  'head of state': { words: 'head of state, state leader, chief of state, leader, head', isA: 'leader' },
  post: { words: 'post, job, office, position, role' },
  country: {
    words: `
      country, nation, state, republic, nation state, foreign country,
      land, realm, power, kingdom, nations, state party, foreign power, homeland`,
  },
  party: {
    words: `
      side, the two countries, the two sides, two nations, both capitals, both nations, both governments,
      sides, the two, camp, delegation, both states, both sides, both countries, the two capitals,
      the two powers, the two states, the two governments, the pair of countries, government, capital,
      pair of nations, two powers, two capitals`,
    isA: 'country',
  },
  city: {
    words: `
      city, town, capital, capital city, metropolis,
      municipality, urban centre, big city, seat of government`,
  },
  place: {
    words: `
      place, location, spot,
      locality, locale, whereabouts, corner`,
  },
  region: {
    words: `
      region, area, part of the world, corner of the world, zone,
      part of the globe, part of the planet, corner of the globe, neighbourhood, stretch of the world,
      geographical area, neck of the woods, larger area, wider region, wider area, broader region,
      broader area, bigger area, surroundings, swathe, region of the world, area of the world, expanse,
      part of the map`,
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
      tinderbox, powder keg`,
  },
  conflict: {
    words: `
      conflict, dispute, crisis, quarrel, problem, hot spot, frozen conflict, regional conflict, trouble, row,
      feud, struggle, stand-off, issue,
      clash, strife, fight, war, tension, discord, standoff, deadlock, impasse, confrontation,
      unresolved conflict, unresolved dispute, simmering dispute, simmering conflict, festering conflict,
      festering dispute, long-running conflict, long-running dispute, old quarrel, wrangle, squabble,
      hostilities, thorn, sore spot, sore point, bloody quarrel, bone of contention`,
  },
  situation: {
    words: `
      situation, state of affairs, development, events, circumstances, unrest, state of play,
      what is going on,
      condition, conditions, predicament, plight, turmoil, upheaval, troubles, turbulence, revolt, uprising,
      goings-on, where things stand, how things stand`,
  },
  crisis: {
    words: `
      crisis, conflict, unrest,
      upheaval, turmoil, emergency, hotspot, hot spot, trouble spot, strife-torn country, war-torn country,
      strife-torn nation, flashpoint, bloodshed, turbulence`,
  },
  topic: {
    words: `
      topic, subject, issue, matter, item, question, theme, point, file, agenda item, thing, problem, concern,
      dossier, heading, talking point, discussion point, agenda point, bullet point, problem area, headache`,
  },
  'nuclear file': {
    words: `
      nuclear file, nuclear programme, nuclear issue, nuclear question, nuclear, nuke, nuclear activity,
      nuclear ambition, nuclear dossier, nuclear problem, nuclear matter, nuclear topic, nuclear project,
      nuclear work, atomic programme, atomic file, atomic dossier, atom, atomic, nuclear crisis, nuclear case,
      nuclear portfolio, nuclear stuff, nuclear weapon programme, nuclear plan, nuclear policy,
      nuclear affair, dossier,
      nuclear dispute, nuclear row, nuclear standoff, nuclear stand-off, nuclear quarrel, atomic ambitions,
      atomic ambition, atomic issue, atomic question, atomic problem, atomic row, atomic dispute,
      atomic matter, atomic energy, atomic plans, atomic activities, atomic work, atomic portfolio,
      atomic stuff, atomic affair, nuclear energy programme, nuclear energy, nuclear dossiers,
      nuclear file issue, nuclear weapons, bomb programme, nuke programme, nuke file, uranium, centrifuges,
      nuclear research, reactor programme, nuclear subject, nuclear controversy, nuclear quest, nuclear thing,
      quest for the bomb`,
  },
  treaty: {
    words: `
      treaty, pact, agreement, accord, convention, charter, deal, compact, document, covenant,
      paper, instrument, contract, bargain, legal instrument, international agreement, legal document,
      written agreement, arrangement, settlement, protocol, text to be signed`,
  },
  initiative: {
    words: `
      initiative, proposal, idea, plan, brainchild, suggestion,
      concept, scheme, push, venture, notion, campaign, pet project, brain wave, baby`,
  },
  dialogue: {
    words: `
      dialogue, partnership, relation, relationship, rapport, tie, conversation, contact, link,
      relations, relationship with, ties with, dealing, dealings, interaction, exchange, bond, communication,
      cooperation, engagement, connection, affair, association, discussion`,
  },
  'peace process': {
    words: `
      peace process, peace effort, peace talk, settlement, reconciliation, peacemaking, peace, process,
      peace deal, peace settlement, peace negotiation, pacification, peace-making, conflict settlement,
      reconciliation process, road to peace, path to peace, quest for peace, search for peace, peace drive,
      peace track, efforts for peace, peacebuilding`,
  },
  organisation: {
    words: `
      organisation, body, institution, bloc, association, entity, outfit, international body,
      international organisation, intl body, world body,
      grouping, group, club, multilateral body, multilateral organisation, world organisation, global body,
      international institution, international club, big organisation, structure, agency, bodies,
      multilateral institution, supranational body, western organisation`,
  },
  council: {
    words: `
      council, forum, body, joint body, joint council, joint forum, two-country body, two-nation body,
      two-nation forum, two-nation club, club, panel, talking shop, platform, committee, format, panel,
      joint panel, joint committee, joint commission, commission, board, roundtable, round table,
      two-nation council, two-nation panel, two-nation committee, two-country forum, two-country club,
      two-country council, two-country panel, bilateral body, bilateral forum, bilateral club,
      bilateral panel, bilateral committee, joint organ, joint institution, consultative body,
      consultative forum, talking club, chamber, structure, grouping, security forum, security panel,
      security committee, security body, security club, consultation mechanism, joint mechanism,
      discussion forum, discussion club, institution`,
    isA: 'organisation',
  },
  assembly: {
    words: `
      assembly,
      parliament, plenary, chamber, convocation, congregation`,
    isA: 'organisation',
  },
  body: { words: 'body, organ', isA: 'organisation' },
  bloc: {
    words: `
      bloc, union, block,
      club, grouping, family of nations, family, political union, economic bloc, political bloc`,
    isA: 'organisation',
  },
  alliance: {
    words: `
      alliance, military alliance, bloc, military bloc,
      pact, defence pact, defence alliance, defensive alliance, western alliance`,
    isA: 'organisation',
  },
  ministry: {
    words: `
      ministry, department, government department, institution,
      office, government office, agency, branch of government, state body`,
    isA: 'organisation',
  },
  'news agency': {
    words: `
      news agency, agency, wire service, newswire, press agency, source, news outlet, outlet, media,
      wire agency, news wire, news organisation, news service, press service, news provider, news company,
      media house, reporting agency, publisher, wire, medium, media outlet, press`,
    isA: 'organisation',
  },
  meeting: {
    words: `
      meeting, talk, talks, gathering, get-together, negotiation, encounter, rendezvous, summit, conference,
      event, consultation, reunion, appointment, session, round, round of talks, sit-down, ministerial,
      round of negotiation, thing,
      huddle, powwow, pow-wow, parley, tete-a-tete, face-to-face, face to face, sit down, colloquy, congress,
      symposium, meet-up, meetup, bilateral, conclave, confab, jamboree, pourparler, discussions, discussion,
      deliberation, sitting, pow wow, high-level talks, high-level meeting, assembly, showdown`,
    isA: 'event',
  },
  round: { words: 'round, round of talks, round of negotiation', isA: 'meeting' },
  session: {
    words: `
      session, assembly session, gathering, meeting,
      annual session, jamboree, sitting, plenary, annual gathering, get-together, edition, assembly,
      round of debates, annual jamboree, annual meeting, convocation, upcoming event, event, coming event`,
    isA: 'event',
  },
  escalation: {
    words: `
      escalation, escalate, tension, escalation of tension, flare-up, heightened tension, worsening,
      deterioration,
      flare up, flaring up, surge, upsurge, spike, aggravation, intensification, intensifying, heightening,
      mounting, rising tension, rising tensions, growing tension, growing tensions, mounting tension,
      mounting tensions, heating up, hotting up, ratcheting up, spiral, spiralling, boiling over, sharpening,
      exacerbation, worsening of tensions, build-up of tensions, unrest, turmoil, strain, friction, ferment`,
  },
  recipe: {
    words: `
      recipe, best recipe, solution, remedy, formula, cure,
      medicine, prescription, antidote, panacea, way out, magic formula`,
  },
  quotation: {
    words: `
      quotation, quote, word, words, exact words, statement, remark,
      sentence, line, phrase, utterance, passage, soundbite`,
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
      participant, delegation, delegate, attendee, delegation member, member of the delegation, visiting party,
      conferee, negotiator, those present, those meeting, those taking part, those attending, guest, visitor,
      discussant, talker, interlocutor`,
  },
  host: {
    words: 'host, host country, host nation, hosts, host side, receiving country, host state, home side',
  },
};
