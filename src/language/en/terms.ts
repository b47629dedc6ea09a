/**
 * Terms and what else they are called. A briefing's entity that bears a term as its name or alias bears its
 * variants too.
 */
import type { WordList } from '../language-data.ts';

export const terms: Readonly<Record<string, WordList>> = {
  'foreign minister':
    'FM, minister of foreign affairs, foreign affairs minister, foreign secretary, minister for foreign affairs, top diplomat, chief diplomat, head of diplomacy, diplomacy chief, foreign affairs, foreign policy chief, diplomatic chief, chief of diplomacy, foreign affairs chief, minister of external affairs, minister of exterior, foreign affairs secretary, secretary of state, foreign affairs boss, foreign office chief, number one diplomat, foreign min, for min, forn minister, diplomacy, foreign policy, head of foreign ministry, foreign, foreign relations',
  'defence minister':
    'minister of defence, minister for defence, defence secretary, defence chief, war minister, DM, MoD chief, military chief, minister of war, secretary of defence, defence boss, head of defence, defence guy, minister of the armed forces, def min, military affairs, defence affairs, defence, armed forces, military, army, civilian boss of the military, armed forces minister, secretary of war, defence portfolio, defence lead, head of the military, army minister, defence head, head of defence ministry, the military',
  spokesman:
    'spokesperson, spokeswoman, mouthpiece, official spokesman, press officer, press secretary, speaker, press spokesman, official representative, official voice, spox, press attaché, representative, public voice, voice, PR man',
  president: 'head of state, chief of state, leader, state leader, pres, boss, number one',
  'heads of state':
    'presidents, leaders, head of state, top leaders, highest leaders, two presidents, country leaders, state leaders, national leaders, chiefs of state, state heads',
  'United Nations': 'UN, UNO, U.N., United Nations Organisation, world body',
  'European Union': 'EU, E.U., Brussels, Europeans, union',
  NATO: 'North Atlantic Treaty Organisation, North Atlantic Treaty Organization, Atlantic alliance, North Atlantic alliance, the alliance, Western military alliance, western alliance',
  'UN Security Council': 'UNSC, United Nations Security Council, SC',
  'UN General Assembly':
    'UNGA, GA, United Nations General Assembly, General Assembly of the United Nations, GA of the UN, UN GA, UN Assembly, General Assembly of the UN',
  'Foreign Ministry':
    'ministry of foreign affairs, foreign office, MFA, foreign affairs ministry, ministry of external affairs, FO, ministry for foreign affairs',
  'international community':
    'world, world community, rest of the world, global community, world at large, wider world, the globe, other countries',
  'missile defence':
    'missile shield, anti-missile, anti-missile defence, ABM, BMD, ballistic missile defence, missile defence system, antimissile, missile, missile defense, missile protection, anti-missile shield, missile-defence, anti-ballistic missile, rocket defence, interceptors, PRO, missile systems, rocket shield, shield against missiles, shield against rockets, missile umbrella, anti-rocket shield, defence against missiles, protection against missiles, rocket defence shield',
  'Middle East': 'Mideast, Near East, Middle Eastern, Mid East',
  'North Africa': 'North African, northern Africa, Maghreb, N Africa',
  'pan-European cooperation':
    'pan European cooperation, paneuropean cooperation, all-European cooperation, Europe-wide cooperation, cooperation in Europe, European cooperation, cooperation across Europe, pan-European co-operation, pan-European collaboration, continent-wide cooperation',
  'European security treaty':
    'safety pact, European safety pact, continent-wide safety pact, pact for the safety of the continent, continental security pact, security treaty, treaty on European security, European treaty, treaty for European security, security pact, European security pact, European security agreement, European pact, security treaty for Europe, pact on European security, treaty on security in Europe, security accord, EST, treaty about European security, pact for the continent, European security deal, security deal, Europe security treaty, European security, security agreement, Euro security treaty, pact on the continent, pact for the security of Europe, security of Europe, Europe’s security, security in Europe',
  'legally binding':
    'binding, legally binging, juridically binding, legally enforceable, with legal force, obligatory, mandatory, binding in law, compulsory, enforceable, legal, legally obligatory',
  'Palestinian-Israeli settlement':
    'Middle East peace process, Israeli-Palestinian settlement, Israeli-Palestinian conflict, Palestinian-Israeli conflict, Arab-Israeli conflict, Israeli-Palestinian peace process, Palestinian question, Palestinian issue, Palestinian problem, Holy Land, Middle East peace, Israel and Palestine, Palestine and Israel, Israel-Palestine, Israel Palestine, Palestine Israel, Mideast peace, Mideast peace process, Middle East settlement, Israeli Palestinian, Palestinian Israeli, Palestinian-Israeli, Israeli-Palestinian, Palestinians and Israelis, Israelis and Palestinians, Israelis, Palestinians, Gaza',
  'peace process': 'peace, peace effort, peacemaking',
  Transdniestria:
    'Transnistria, Transdniester, Trans-Dniester, Transdniestr, Pridnestrovie, Transdnistria, Trans-Dniestria, Dniester region, Transnistrian, Pridnestrov',
  'Nagorno-Karabakh':
    'Nagorny Karabakh, Karabakh, Karabagh, Nagorno Karabakh, Mountainous Karabakh, Artsakh, Nagorno-Karabagh, Upper Karabakh',
  Kosovo: 'Kosova, Kosovar',
  'North Korea': 'DPRK, N Korea, N. Korea, North Korean, NK, Korea, Korean, North Koreans, NKorea',
  Palestine: 'Palestinian, Palestinians',
  'largely identical':
    'largely, mostly, broadly, mainly, by and large, largely the same, much the same, for the most part, in large part, almost identical, similar, to a large extent, essentially, basically, generally, nearly identical, in general, on the whole, more or less, practically, overall, in the main',
  'certain discrepancies':
    'some, any, certain, a few, several, some differences, slight, small, minor, partly, partially, there be',
  'permanent members': 'permanent member, permanent, P5, permanent seat',
  'once or twice a year':
    'once or twice, once a year, twice a year, one or two times a year, one to two times a year, annually, yearly, annual',
  bilateral: 'two-way, two-party',
  'coordinated actions':
    'joint action, coordinated action, coordinated step, joint step, coordination, concerted action',
  progress: 'headway, advance, breakthrough, movement, improvement, step forward, moving forward',
  'Itar-Tass': 'Tass, Itar Tass, ITAR',
  Russia: 'Kremlin, the Kremlin, Russian Federation, RF, Russian side, Russkies',
  France: 'Elysee, the Elysee, Quai d’Orsay, French Republic, French side, Gallic',
  'United States': 'White House, Washington, Uncle Sam',
  'United Kingdom': 'Downing Street, Whitehall',
};
