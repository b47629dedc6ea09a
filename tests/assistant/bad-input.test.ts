import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, Reply } from '../../src/index.ts';
import { findBreaches } from './find-breaches.ts';
import { moscow } from './moscow.ts';

const breachesOf = (reply: Reply): readonly string[] => findBreaches(reply, moscow.briefings);

describe('bad input gets a well-formed refusal', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \t\n  \r\n'],
    ['stop words', 'the of and to a in is it'],
    ['one stop word', 'the'],
    ['question marks', '???!?!'],
    ['a digit', '7'],
    ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f'],
    ['a lone high surrogate', '\ud83d'],
    ['a lone low surrogate', '\udc00\udc00'],
    ['right-to-left text', 'من هو وزير الدفاع الفرنسي؟'],
    ['right-to-left marks', '\u202e\u2067\u200f'],
    ['zero-width characters', '\u200b\u200c\u200d\ufeff'],
    ['emoji only', '🙂🙃👩‍👩‍👧‍👦🏳️‍🌈'],
    ['combining marks', `z${'\u0301'.repeat(5000)}`],
    ['one word of 100,000 characters', 'x'.repeat(100_000)],
    ['100,000 characters of words', 'who is the minister '.repeat(5000)],
    ['100,000 commas', ','.repeat(100_000)],
    ['100,000 quotation marks', '“'.repeat(100_000)],
    ['100,000 line breaks', '\n'.repeat(100_000)],
    ['100,000 emoji', '🙂'.repeat(100_000)],
    ['mark-up alone', '**__~~||```'],
    ['names of object members', 'constructor __proto__ toString hasOwnProperty'],
    ['pieces of programs', "'; DROP TABLE facts; -- {{7*7}} <script>alert(1)</script>"],
  ])('%s', (_, message) => {
    const { reply, conversation } = moscow.ask(message);
    expect(breachesOf(reply)).toEqual([]);
    expect(['unknown', 'smalltalk']).toContain(reply.status);
    expect(JSON.parse(JSON.stringify(conversation))).toEqual(conversation);
    expect(moscow.explain(message).facts).toEqual([]);
    expect(Array.isArray(moscow.complete(message))).toBe(true);
  });

  const TOO_LONG = 'That message is too long for me. Could you ask in a few sentences?';
  const inOrder = (count: number, word: (place: number) => string): string =>
    Array.from({ length: count }, (_, place) => word(place)).join(' ');

  /** A word that nobody knows, another one for each place below 100. */
  const unknownWord = (place: number): string =>
    `zqx${'bcdfghjklm'[Math.floor(place / 10)]}vw${'bcdfghjklm'[place % 10]}q`;

  test.each<[string, string, boolean]>([
    ['words up to 4,000 characters', `Who is Lavrov?${' '.repeat(3986)}`, false],
    ['one character more', `Who is Lavrov?${' '.repeat(3987)}`, true],
    ['250 words', `Who is ${'the '.repeat(246)}Lavrov?`, false],
    ['a word more', `Who is ${'the '.repeat(247)}Lavrov?`, true],
    ['twelve questions', 'Who is Lavrov? '.repeat(12), false],
    ['thirteen questions', 'Who is Lavrov? '.repeat(13), true],
    ['thirteen sentences that ask nothing', `${'Lavrov spoke. '.repeat(13)}Who is Lavrov?`, false],
    ['fifty words that nobody knows', inOrder(50, unknownWord), false],
    ['fifty-one', inOrder(51, unknownWord), true],
  ])('%s', (_, message, isTooLong) => {
    expect(moscow.ask(message).reply.text === TOO_LONG).toBe(isTooLong);
  });

  test('what stands around a question does no harm', () => {
    const plain = moscow.ask('Who is Lavrov?').reply;
    const dressed = [
      '\u200bWho is Lav\u200brov?\u200b',
      'Who\tis\u00a0Lavrov?\n',
      '\ufeffWho is Lavrov?',
      '\u202eWho is Lavrov?\u202c',
      'Who is Lavrov?\u0000',
      'Who is Lavrov? 🙂🙂',
      '> Who is **Lavrov**?',
      'WHO IS LAVROV?',
      'who is lavrov',
    ].map((question) => [question, moscow.ask(question).reply.text]);
    expect(dressed.filter(([, text]) => text !== plain.text)).toEqual([]);
  });
});

const WORDS = [
  ...'who whom whose what which when where why how many often long old is are was were will do does did has can not no'.split(
    ' ',
  ),
  ...'the a of in on at to with from by for about between before after since and or but besides except only other'.split(
    ' ',
  ),
  ...'he she it they them this that there then his their one both all first last next'.split(' '),
  ...'minister ministers foreign defence president spokesman meeting talks council round agenda topic treaty city'.split(
    ' ',
  ),
  ...'country date day year name job office position initiative session member meet discuss say said create hold'.split(
    ' ',
  ),
  ...'propose agree resign born cost France French Russia Russian Germany Iraq Moscow Paris Libya Syria NATO EU UN'.split(
    ' ',
  ),
  ...'Lavrov Juppe Serdyukov Longuet Lukashevich Kosovo September Wednesday 2002 2010 2011 7 5 66th yes please'.split(
    ' ',
  ),
  ...'exactly earlier later ago counterpart bilateral permanent regular twice hello thanks ok sure else more fm mtg'.split(
    ' ',
  ),
  ...['?', ',', '.', '!', '"', '“', '”', '(', ')', '’s', "'s", '-', ':', '\n', '🙂'],
];
/** Words of no language, which a reply must not repeat. */
const STRANGERS = ['zorblax', 'quuxify', 'фывапр', 'vrtlp', 'Grobnitz', 'Xylvania', 'schmurgle', 'ǆeǆe'];
const NOWS = [undefined, '2011-09-05', '2026-11-24'];

const heap = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 120 });
const printable = fc.string({ unit: 'grapheme', maxLength: 80 });
const strange = fc
  .tuple(heap, fc.constantFrom(...STRANGERS), heap)
  .map(([before, stranger, after]) => ({ stranger, question: `${before} ${stranger} ${after}` }));
const anyNow = fc.constantFrom(...NOWS);

function ask(question: string, conversation: Conversation | undefined, now: string | undefined) {
  return moscow.ask(question, {
    ...(conversation === undefined ? {} : { conversation }),
    ...(now === undefined ? {} : { now }),
  });
}

describe('whatever is asked, the reply is well formed', () => {
  test('strings of any code points', () => {
    fc.assert(
      fc.property(fc.oneof(anything, printable), anyNow, (question, now) => {
        expect(breachesOf(ask(question, undefined, now).reply)).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  test('heaps of words that the language knows', () => {
    fc.assert(
      fc.property(heap, anyNow, (question, now) => {
        const { reply } = ask(question, undefined, now);
        expect(breachesOf(reply)).toEqual([]);
        expect(ask(question, undefined, now).reply).toEqual(reply);
      }),
      { numRuns: 800 },
    );
  });

  test('follow-ups of any sort', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(heap, printable), { minLength: 2, maxLength: 5 }),
        anyNow,
        (turns, now) => {
          let conversation: Conversation | undefined;
          for (const question of turns) {
            const answer = ask(question, conversation, now);
            expect(breachesOf(answer.reply)).toEqual([]);
            conversation = JSON.parse(JSON.stringify(answer.conversation)) as Conversation;
            expect(conversation).toEqual(answer.conversation);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a word that nobody knows is never repeated in the text', () => {
    fc.assert(
      fc.property(strange, anyNow, ({ question, stranger }, now) => {
        const { reply } = ask(question, undefined, now);
        expect(breachesOf(reply)).toEqual([]);
        expect(reply.text.toLowerCase()).not.toContain(stranger.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });

  test('explaining and completing fail over nothing', () => {
    fc.assert(
      fc.property(fc.oneof(heap, anything), (question) => {
        const { reply, facts } = moscow.explain(question);
        expect(facts.map(({ id }) => id)).toEqual(reply.facts);
        expect(moscow.complete(question, 3).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });
});
