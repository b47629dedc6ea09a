const LENGTH_CHARS = 100_000;
/** As many words and questions as are read in one message. */
const MOST_WORDS = 249;
const MOST_QUESTIONS = 12;

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
  'the longest message, of words': fillWords(WORDS),
  'the longest message, of questions': QUESTIONS.repeat(MOST_QUESTIONS),
  'the longest message, of follow-ups': 'when is it, '.repeat(MOST_QUESTIONS),
  'the longest message, of slips': fillWords(SLIPS),
  'the longest message, of words that nobody knows': strangeWords(MOST_WORDS),
  'the longest message, of names': fillWords(NAMES),
  'the longest message, of a list': 'Libya, Syria, '.repeat(MOST_WORDS / 4),
  'the longest message, of dates': '7 September 2010 '.repeat(MOST_WORDS / 3),
  'the longest message, of question marks': '?'.repeat(MOST_WORDS),
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

function fillWords(piece: string): string {
  return piece.repeat(MOST_WORDS).split(' ').slice(0, MOST_WORDS).join(' ');
}

/** As many different words of seven letters that no dictionary holds. */
function strangeWords(count: number): string {
  const words = Array.from({ length: count }, (_, i) => {
    const letters = Array.from({ length: 7 }, (_, place) => (i * (place + 3) * 31 + place * 7) % 26);
    return String.fromCharCode(...letters.map((letter) => 'a'.charCodeAt(0) + letter));
  });
  return words.join(' ');
}
