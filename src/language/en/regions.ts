/** Parts of the world, what they are called before a noun or by themselves, and the countries that lie in them. */
import type { WordList } from '../language-data.ts';

export interface RegionDefinition {
  readonly words: WordList;
  /** ISO 3166-1 alpha-2 codes, "XK" for Kosovo. */
  readonly countries: string;
}

export const regions: Readonly<Record<string, RegionDefinition>> = {
  'Arab world': {
    words: 'Arab, Arabs, Arabic, Arab world, Arabic-speaking, Arab-speaking',
    countries: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
  },
  'Muslim world': {
    words: 'Muslim, Islamic, Muslim world, Islamic world, mostly Muslim, predominantly Muslim',
    countries:
      'AE AF AZ BD BH BN DJ DZ EG GM GN ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY NE OM PK PS QA SA SD SN SO SY TD TJ TM TN TR UZ YE',
  },
  'Middle East': {
    words: 'Middle Eastern, Mideastern, Near Eastern, Middle East, Mideast, Near East',
    countries: 'AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  },
  'Gulf states': {
    words: 'Gulf state, Gulf Arab, Gulf country, Gulf monarchy, Persian Gulf',
    countries: 'AE BH KW OM QA SA',
  },
  Levant: { words: 'Levant, Levantine', countries: 'IL JO LB PS SY' },
  Africa: {
    words: 'African, Africa, African continent',
    countries:
      'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  },
  'North Africa': {
    words: 'North African, Northern African, North Africa, Northern Africa',
    countries: 'DZ EG EH LY MA SD TN',
  },
  Maghreb: { words: 'Maghreb, Maghrebi', countries: 'DZ LY MA MR TN' },
  'West Africa': {
    words: 'West African, Western African, West Africa',
    countries: 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG',
  },
  'East Africa': {
    words: 'East African, Eastern African, East Africa',
    countries: 'BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS TZ UG',
  },
  'Southern Africa': {
    words: 'Southern African, Southern Africa',
    countries: 'AO BW LS MW MZ NA SZ ZA ZM ZW',
  },
  Sahel: { words: 'Sahel, Sahelian', countries: 'BF ML MR NE NG SD SN TD' },
  'Horn of Africa': { words: 'Horn of Africa', countries: 'DJ ER ET SO' },
  Europe: {
    words: 'European, Europe',
    countries:
      'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA VA XK',
  },
  'Western Europe': {
    words: 'West European, Western European, Western Europe',
    countries: 'AD AT BE CH DE ES FR GB IE IT LI LU MC NL PT',
  },
  'Eastern Europe': {
    words: 'East European, Eastern European, Eastern Europe',
    countries: 'BG BY CZ HU MD PL RO RU SK UA',
  },
  Balkans: {
    words: 'Balkan, Balkans, Western Balkans, Balkan peninsula',
    countries: 'AL BA BG GR HR ME MK RO RS SI XK',
  },
  'former Yugoslavia': {
    words:
      'ex-Yugoslav, former Yugoslav, former Yugoslavia, ex-Yugoslavia, post-Yugoslav, formerly Yugoslav, Yugoslav',
    countries: 'BA HR ME MK RS SI XK',
  },
  'former Soviet Union': {
    words:
      'post-Soviet, ex-Soviet, former Soviet, formerly Soviet, former Soviet Union, former USSR, ex-USSR, post-Soviet space, post-Soviet area, post-Soviet territory, post-Soviet soil, ex-Soviet space, former Soviet space, former Soviet soil, former Soviet territory, former Soviet republic, ex-Soviet republic, ex-Soviet soil',
    countries: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
  },
  'Baltic states': { words: 'Baltic, Baltics', countries: 'EE LT LV' },
  'Nordic countries': { words: 'Nordic', countries: 'DK FI IS NO SE' },
  Scandinavia: { words: 'Scandinavian, Scandinavia', countries: 'DK NO SE' },
  Benelux: { words: 'Benelux', countries: 'BE LU NL' },
  Iberia: { words: 'Iberian, Iberia, Iberian peninsula', countries: 'AD ES PT' },
  Caucasus: {
    words:
      'Caucasian, Caucasus, South Caucasus, Southern Caucasus, South Caucasian, Transcaucasia, Transcaucasian',
    countries: 'AM AZ GE',
  },
  'Central Asia': { words: 'Central Asian, Central Asia', countries: 'KG KZ TJ TM UZ' },
  Asia: {
    words: 'Asian, Asia, Asiatic',
    countries:
      'AE AF AM AZ BD BH BN BT CN GE ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE',
  },
  'East Asia': {
    words: 'East Asian, Eastern Asian, East Asia, Far Eastern, Far East',
    countries: 'CN JP KP KR MN TW',
  },
  'South Asia': { words: 'South Asian, Southern Asian, South Asia', countries: 'AF BD BT IN LK MV NP PK' },
  'South-East Asia': {
    words: 'South-East Asian, Southeast Asian, South-East Asia, Southeast Asia',
    countries: 'BN ID KH LA MM MY PH SG TH TL VN',
  },
  'Latin America': {
    words: 'Latin American, Latin America, Latin-American',
    countries: 'AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV UY VE',
  },
  'South America': {
    words: 'South American, South America',
    countries: 'AR BO BR CL CO EC GY PE PY SR UY VE',
  },
  'Central America': { words: 'Central American, Central America', countries: 'BZ CR GT HN NI PA SV' },
  'North America': { words: 'North American, North America', countries: 'CA MX US' },
  Caribbean: { words: 'Caribbean', countries: 'AG BB BS CU DM DO GD HT JM KN LC TT VC' },
  Oceania: {
    words: 'Oceanian, Oceania, Pacific island',
    countries: 'AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS',
  },
};

/** Words that stand before the name of a part of the world. */
export const directions: readonly string[] = ['north', 'south', 'east', 'west'];
