import { countries } from 'countries-list';
import type { Random } from './random.ts';

const GIVEN = {
  female:
    'Ada Alba Amina Ana Astrid Bianca Carla Chloe Dalia Elena Elif Emma Fatima Freya Greta Hana Ines Irina Jana Julia Kaya Lena Leila Lucia Maria Maya Mina Nadia Nina Olga Priya Rosa Sara Selma Sofia Tamara Tessa Vera Yara Zoe',
  male: 'Adam Ali Anton Arjun Boris Bruno Carlos Daniel David Emil Enzo Felix Goran Hasan Hugo Igor Ivan Jonas Karim Karl Luca Luis Marco Mateo Milan Nikola Omar Oscar Pavel Pedro Rafael Rashid Sami Sergio Stefan Tariq Tomas Victor Yusuf Zoran',
} as const;
const ONSETS = 'b d f g h j k l m n p r s t v z br dr gr kl kr pl st tr'.split(' ');
const VOWELS = 'a e i o u a e i o u ai ei au'.split(' ');
const CODAS = ['', '', '', '', 'l', 'n', 'r', 's', 'm'];
const SURNAME_ENDINGS = 'ov ic sen ero ini ara aki ani son etti ström ez enko ulu'.split(' ');
const CITY_ENDINGS = 'a burg grad ville mar haven ton ora stad una ey'.split(' ');
const CITY_BEGINNINGS = ['', '', '', '', 'Port ', 'San ', 'New ', 'Upper '];

export interface DrawnPerson {
  readonly name: string;
  readonly gender: 'female' | 'male';
}

export interface DrawnCountry {
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly code: string;
}

export function drawPerson(random: Random): DrawnPerson {
  const gender = random.pick(['female', 'male'] as const);
  return { name: `${random.pick(GIVEN[gender].split(' '))} ${drawSurname(random)}`, gender };
}

export function drawSurname(random: Random): string {
  return capitalise(drawSyllables(random, 2) + random.pick(SURNAME_ENDINGS));
}

export function drawCity(random: Random): string {
  return random.pick(CITY_BEGINNINGS) + capitalise(drawSyllables(random, 2) + random.pick(CITY_ENDINGS));
}

/** A made-up word as firms, probes and plants have it: "Kravelt". */
export function drawBrand(random: Random): string {
  return capitalise(drawSyllables(random, 3));
}

const COUNTRIES: readonly DrawnCountry[] = Object.entries(countries)
  .filter(([, { name }]) => /^[A-Z][a-z]+$/.test(name))
  .map(([code, { name }]) => ({ name, code }));

export function drawCountry(random: Random): DrawnCountry {
  return random.pick(COUNTRIES);
}

function drawSyllables(random: Random, count: number): string {
  return Array.from(
    { length: count },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  ).join('');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
