import type { Assistant, Briefing, Entity, Reply } from '../../src/index.ts';

const TEXT =
  'MOSCOW, September 5 (Itar-Tass). Ministers Sergei Lavrov and Alain Juppe will meet on Wednesday.';

/** A reply with nothing in it but what `fields` set. */
export function makeReply(fields: Partial<Reply>): Reply {
  return {
    status: 'answered',
    text: '',
    items: [],
    choices: [],
    citations: [],
    facts: [],
    suggestions: [],
    missing: [],
    ...fields,
  };
}

/** A passage of the fake briefing, found by its words. */
export function cite(quote: string, highlights: readonly (readonly [number, number])[] = []) {
  const start = TEXT.indexOf(quote);
  return {
    briefing: 'talks',
    role: 'proof' as const,
    quote,
    start,
    end: start + quote.length,
    highlights,
    source: 'Itar-Tass',
    date: '2011-09-05',
  };
}

/** An assistant that answers from `answer` and completes from a short list. */
export function makeAssistant(answer: (question: string, now: string | undefined) => Reply): Assistant {
  const questions = ['Who is Lavrov?', 'Who is Juppe?', 'When do they meet?'];
  return {
    briefings: [makeBriefing()],
    ask: (question, { now } = {}) => ({
      reply: answer(question, now),
      conversation: {
        turns: 1,
        clauses: [],
        antecedents: { answer: [], named: [], involved: [], earlier: [] },
        among: [],
        facts: [],
        told: [],
        covered: [],
        profiled: [],
        choices: [],
      },
    }),
    explain: (question, { conversation } = {}) => ({
      reply: answer(question, undefined),
      words: [{ text: question, understoodAs: `a question after ${conversation?.turns ?? 0} turns` }],
      facts: [],
    }),
    complete: (prefix, limit = 3) =>
      questions
        .filter((question) => question.toLowerCase().startsWith(prefix.slice(0, 3).toLowerCase()))
        .slice(0, limit),
    stateFact: (id) => `The statement of ${id.split('/').at(-1)}.`,
    listBriefings: () => [makeBriefing()],
  };
}

function makeBriefing(): Briefing {
  return {
    id: 'talks',
    title: 'Ministers to meet',
    agency: 'Itar-Tass',
    date: { year: 2011, month: 9, day: 5 },
    dateNote: 'The year is not printed.',
    place: 'Moscow',
    language: 'en',
    summary: 'Ministers will meet.',
    text: TEXT,
    entities: [makePerson('lavrov', 'Sergei Lavrov'), makePerson('juppe', 'Alain Juppé')],
    facts: [
      { id: 'meeting', relation: 'meet', roles: {}, modality: 'planned', unspecified: [], evidence: [] },
    ],
  };
}

function makePerson(id: string, name: string): Entity {
  return {
    id,
    kind: 'person',
    name,
    article: '',
    aliases: [],
    types: [],
    plural: false,
    members: [],
    involves: [],
    partOf: [],
    unnamed: false,
  };
}
