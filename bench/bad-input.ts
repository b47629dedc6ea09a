import { MAX_QUESTION_CHARS } from '../src/language/normalise-question.ts';

const LENGTH_CHARS = 100_000;

const WORDS = 'who is the french defence minister ';
const QUESTIONS = 'Who is Lavrov? ';
const SLIPS = 'whoo iz teh frensh deffence minnister ';
const NAMES = 'Lavrov Juppe Serdyukov Longuet ';

/** What people paste, or send to break a bot, by name: each must be answered quickly, whatever it holds. */
export const BAD_INPUT: Readonly<Record<string, string>> = {
  empty: '',
  'only spaces': ' \t\n\u00a0\u2003',
  'stop words': 'and the of to in is it',
  'only emoji': '😀🎉👩‍👩‍👧‍👦🇫🇷🇷🇺🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'control characters': 'Who\u0000 is\u0007 the\u001b[31m French\u0008 foreign\u009b minister\u007f?',
  'lone surrogates': 'Who is \ud83d Lavrov \udc00?\ud800',
  'right to left': '\u202eWho is Lavrov?\u202c من هو وزير الخارجية الفرنسي؟ מי שר החוץ?',
  'zero width': [...'Who is Lavrov?'].join('\u200b\u200d\ufeff'),
  'stacked accents': `Who is L${'\u0301'.repeat(500)}avrov?`,
  'the longest question, of words': fill(WORDS, MAX_QUESTION_CHARS),
  'the longest question, of questions': fill(QUESTIONS, MAX_QUESTION_CHARS),
  'the longest question, of slips': fill(SLIPS, MAX_QUESTION_CHARS),
  'the longest question, of names': fill(NAMES, MAX_QUESTION_CHARS),
  'the longest question, of question marks': fill('?', MAX_QUESTION_CHARS),
  '100,000 letters': 'a'.repeat(LENGTH_CHARS),
  '100,000 characters of words': fill(WORDS),
  '100,000 characters of questions': fill(QUESTIONS),
  '100,000 characters of slips': fill(SLIPS),
  '100,000 characters of unknown words': fill('zxqv wvutq plmokn ijbuhv '),
  '100,000 characters of names': fill(NAMES),
  '100,000 characters of digits': fill('7.9.2011 '),
  '100,000 question marks': '?'.repeat(LENGTH_CHARS),
  '100,000 quotation marks': fill('“" '),
  '100,000 characters of emoji': fill('😀'),
  '100,000 accents': fill('\u0301'),
  '100,000 zero-width characters': fill('\u200b'),
  '100,000 lone surrogates': fill('\ud800'),
};

function fill(piece: string, lengthChars = LENGTH_CHARS): string {
  return piece.repeat(Math.ceil(lengthChars / piece.length)).slice(0, lengthChars);
}
