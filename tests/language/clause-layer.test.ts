import { describe, expect, test } from 'vitest';
import { type Conversation, NO_CONVERSATION } from '../../src/conversation/conversation.ts';
import { decideSmalltalk } from '../../src/deciding/decide-smalltalk.ts';
import { confirmHeads } from '../../src/language/en/confirm-heads.ts';
import { politeTails } from '../../src/language/en/polite-tails.ts';
import { requestHeads } from '../../src/language/en/request-heads.ts';
import { tags } from '../../src/language/en/tags.ts';
import { indexPhrases } from '../../src/language/index-phrases.ts';
import { normaliseQuestion } from '../../src/language/normalise-question.ts';
import { buildPhraseGraph } from '../../src/language/phrase-graph.ts';
import { tokenise } from '../../src/language/tokenise.ts';
import { indexKnowledge } from '../../src/matching/index-knowledge.ts';
import { NO_CLAUSE } from '../../src/understanding/clause.ts';
import { splitMessage } from '../../src/understanding/split-message.ts';

const read = (message: string) => tokenise(normaliseQuestion(message));

const wordsOf = (tokens: ReturnType<typeof read>): string => tokens.map((token) => token.norm).join(' ');

/** The clauses that are left of a message, each with its mood. */
const split = (message: string): string[] =>
  splitMessage(read(message)).map(({ mood, tokens }) => `${mood}: ${wordsOf(tokens)}`);

const LISTS = [requestHeads, confirmHeads, politeTails, tags];
const INDEX = indexKnowledge([]);
const ANSWERED: Conversation = {
  ...NO_CONVERSATION,
  turns: 1,
  facts: ['a-fact'],
  told: ['a-fact'],
  clauses: [NO_CLAUSE],
};

/** What small talk a message is: its kind, and which. */
function smalltalkIn(message: string, before: Conversation): string | undefined {
  const found = decideSmalltalk(read(message), before, INDEX);
  if (found === undefined) return undefined;
  return found.kind === 'courtesy' ? found.id : found.kind === 'about' ? found.what : found.kind;
}

describe('openings that ask to be told', () => {
  test.each([
    'May I have the name of the minister',
    'Can I get the name of the minister',
    'I would be grateful for the name of the minister',
    'I need the name of the minister for my boss',
    'Dear Sir or Madam, I am writing to request the name of the minister. Kind regards',
    'got a quick q: the name of the minister',
    'Sorry to bother you again, but could you kindly send me the name of the minister',
    'help me out here, I forgot the name of the minister',
  ])('%s', (message) => {
    expect(split(message)).toEqual(['ask: the name of the minister']);
  });

  test.each([
    'I would be grateful if you could let me know when they met.',
    'Regarding the article, when they met?',
    'My boss wants to know when they met',
    'say me please when they met',
    'can you to tell me when they met',
    'pls tell me when they met',
    'please help me understand when they met',
    'How do you think, when they met?',
    'idk when they met',
    'lmk when they met',
    'what I want to know is when they met',
    'Hope you are well. Quick question for you: when they met?',
    'maybe a stupid question but when they met',
    'thanks a million, and when they met?',
  ])('%s', (message) => {
    expect(split(message)).toEqual(['ask: when they met']);
  });

  test.each([
    ['Only Paris hosts it?', 'question: only paris hosts it'],
    ['first meeting when', 'ask: first meeting when'],
    ['before the summit who met', 'ask: before the summit who met'],
    ['other topics', 'tell: other topics'],
    ['not in Paris?', 'question: not in paris'],
    ['Nice summit when', 'ask: nice summit when'],
    ['fine paid by whom', 'ask: fine paid by whom'],
    ['team leader who', 'ask: team leader who'],
    ['urgent talks where', 'ask: urgent talks where'],
    ['everyone agreed?', 'question: everyone agreed'],
    ['US position', 'tell: us position'],
    ['why and when was it created', 'ask: why and when was it created'],
    ['the director said that they met?', 'question: the director said that they met'],
    ['who says that they met', 'ask: who says that they met'],
  ])('%s keeps its first words', (message, clause) => {
    expect(split(message)).toEqual([clause]);
  });
});

describe('openings before a statement to be confirmed', () => {
  test.each([
    'so you confirm that they met in Paris',
    'Are you seriously telling me they met in Paris?',
    'Admit it: they met in Paris',
    'Isn’t it true that they met in Paris?',
    'just wanted to check that they met in Paris',
    'My colleague says they met in Paris',
    'afaik they met in Paris',
    'rumour has it they met in Paris',
    'Correct me if I’m wrong but they met in Paris',
    'According to the article they met in Paris, right?',
    'Does the article actually say that they met in Paris?',
    'would I be right in thinking they met in Paris?',
  ])('%s', (message) => {
    expect(split(message)).toEqual(['confirm: they met in paris']);
  });

  test('what is asked after one still asks', () => {
    expect(split('Please confirm who met in Paris')).toEqual(['ask: who met in paris']);
  });
});

describe('closings', () => {
  test.each([
    'who signed it again?',
    'who signed it, roughly',
    'who signed it if you happen to know',
    'who signed it, for my notes',
    'who signed it? Much obliged!',
    'who signed it, asap pls, thx mate',
    'who signed it according to your article',
    'who signed it, just the name please',
    'who signed it when you have a minute',
    'who signed it, in one word',
    'who signed it, svp',
    'who signed it? i forget',
  ])('%s', (message) => {
    expect(split(message).filter((clause) => clause.startsWith('ask'))).toEqual(['ask: who signed it']);
  });

  test.each([
    ['who is next', 'ask: who is next'],
    ['who spoke first', 'ask: who spoke first'],
    ['who spoke before', 'ask: who spoke before'],
    ['which of them is best', 'ask: which of them is best'],
    ['what is it like', 'ask: what is it like'],
    ['who met nobody else', 'ask: who met nobody else'],
    ['who is waiting', 'ask: who is waiting'],
    ['what is urgent in the statement', 'ask: what is urgent in the statement'],
  ])('%s keeps its last words', (message, clause) => {
    expect(split(message)).toEqual([clause]);
  });
});

describe('tags', () => {
  test.each([
    'innit',
    'no?',
    'isn’t it?',
    'or am I mistaken',
    'is she right?',
    'would that be right',
    'or did I misread that?',
    'n’est-ce pas?',
    'can you confirm?',
    'if memory serves',
    'admit it!',
    'amirite',
  ])('they met in Paris, %s', (tag) => {
    expect(split(`they met in Paris, ${tag}`)).toEqual(['confirm: they met in paris']);
  });

  test.each([
    ['whose idea is it', 'ask: whose idea is it'],
    ['on what day was it', 'ask: on what day was it'],
    ['who says no', 'ask: who says no'],
    ['who said yes', 'ask: who said yes'],
  ])('%s is no tag', (message, clause) => {
    expect(split(message)).toEqual([clause]);
  });
});

describe('every phrase of the lists', () => {
  test('can be met: each of its words is written as tokens are', () => {
    const genitive = tokenise("the boss's boss").find(({ kind }) => kind === 'possessive')?.norm;
    const states = new Set([buildPhraseGraph(LISTS, false)]);
    for (const { edges, skips } of states) {
      for (const next of [...(skips ?? []), ...(edges?.values() ?? [])]) states.add(next);
      for (const word of edges?.keys() ?? []) if (word !== genitive) expect(word).toMatch(/^[a-z0-9%]+$/);
    }
    expect(states.size).toBeGreaterThan(1000);
  });

  test.each([
    'only',
    'first',
    'last',
    'not',
    'before',
    'after',
    'other',
    'next',
    'why',
    'who',
    'when',
    'us',
    'may',
  ])('“%s” is no phrase by itself', (word) => {
    expect(indexPhrases(...LISTS).startOf(read(word))).toBe(0);
  });
});

describe('courtesies', () => {
  test.each([
    ['thank you so much for your help', 'thanks'],
    ['ok great, that was very helpful, thx', 'thanks'],
    ['Merci beaucoup!', 'thanks'],
    ['nice one, see you later', 'goodbye'],
    ['have a great weekend', 'goodbye'],
    ['good morning everyone', 'greeting'],
    ['no thanks', 'dismissal'],
    ['never mind', 'dismissal'],
    ['that was not my question', 'complaint'],
    ['r u a bot', 'identity'],
    ['do you make things up?', 'identity'],
    ['Do you speak French?', 'language'],
    ['tell me a joke', 'aside'],
    ['what kind of questions can I ask', 'help'],
    ['how do I use this bot?', 'help'],
    ['hello, what can you do', 'help'],
  ])('%s: %s', (message, id) => {
    expect(smalltalkIn(message, NO_CONVERSATION)).toBe(id);
    expect(smalltalkIn(message, ANSWERED)).toBe(id);
  });

  test.each([
    'thanks, and who signed it?',
    'good, when is the meeting',
    'hello, is it in Paris?',
    'no, in Paris',
    'peace',
    'start?',
    'what time is it',
    'who is this',
    'how does it work',
    'what does it cover',
    'where is it from',
    'what other countries',
    'when was it published',
  ])('%s is a question', (message) => {
    expect(smalltalkIn(message, NO_CONVERSATION)).toBeUndefined();
    expect(smalltalkIn(message, ANSWERED)).toBeUndefined();
  });
});

describe('questions about the briefing itself', () => {
  test.each([
    ['tl;dr', 'summary'],
    ['sum it up for me please', 'summary'],
    ['about what is this article?', 'summary'],
    ['what is the main topic', 'summary'],
    ['can you summarize the article', 'summary'],
    ['where did you get that from', 'source'],
    ['from where do you know that', 'source'],
    ['how old is this information?', 'source'],
    ['when was this published', 'source'],
    ['source pls', 'source'],
    ['how is this article called', 'title'],
    ['the headline please', 'title'],
  ])('%s: %s', (message, what) => {
    expect(smalltalkIn(message, NO_CONVERSATION)).toBe(what);
  });

  test.each(['what is the title of the minister', 'who is the source of the quote', 'summary of the talks'])(
    '%s is not one',
    (message) => {
      expect(smalltalkIn(message, NO_CONVERSATION)).toBeUndefined();
    },
  );
});

describe('checks of the last answer', () => {
  test.each([
    ['are you absolutely sure about that?', 'again'],
    ['r u sure', 'again'],
    ['prove it', 'again'],
    ['where exactly does it say that', 'again'],
    ['that can’t be right', 'again'],
    ['you must be joking', 'again'],
    ['sorry, what did you say?', 'again'],
    ['anything else?', 'more'],
    ['and who else', 'more'],
    ['is that all?', 'more'],
    ['what about the others', 'more'],
    ['go on', 'more'],
  ])('%s: %s', (message, kind) => {
    expect(smalltalkIn(message, ANSWERED)).toBe(kind);
  });

  test.each(['is it in Paris', 'who else met', 'where is it', 'what else did he say', 'only in Paris?'])(
    '%s is not one',
    (message) => {
      expect(smalltalkIn(message, ANSWERED)).toBeUndefined();
    },
  );
});

describe('shorthand', () => {
  test.each([
    ['wich ppl r meetin', 'which people are meeting'],
    ['wots on tmro', 'what is on tomorrow'],
    ['pls lmk wen formins meet', 'please let me know when foreign ministers meet'],
    ['abaut wath thay talk becouse', 'about what thay talk because'],
    ['he doesent knwo', 'he does not know'],
    ['conf stmt by secgen', 'conference statement by secretary general'],
    ['iirc its sked 4 wks', 'if i recall correctly its schedule 4 weeks'],
  ])('%s', (message, words) => {
    expect(wordsOf(read(message))).toBe(words);
  });

  test.each([
    'may march sat sun jan dec',
    'it is us or them',
    'so the pm met a dean at dawn',
    'pleas for peace',
    'gm recall',
    'tel aviv',
    'form and quest',
    'cud cold dose',
    'SEC and US and IT and CONF',
  ])('leaves alone: %s', (message) => {
    expect(wordsOf(read(message))).toBe(message.toLowerCase());
  });
});
