import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseQuestionSet } from '../../adapters/cli/eval/parse-question-set.ts';
import { runConversation } from '../../adapters/cli/eval/run-question-set.ts';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import {
  type AskOptions,
  type Assistant,
  type Briefing,
  type Conversation,
  createAssistant,
  parseBriefing,
  type Reply,
} from '../../src/index.ts';
import { findBreaches } from './find-breaches.ts';
import { createMoscow, moscow } from './moscow.ts';
import { askLast, judge, loadSample, openSample, readQuestions } from './samples/open-sample.ts';

const SAMPLES = ['advisory', 'bank', 'cholera', 'outage', 'quake', 'space', 'summit'];
const samples = SAMPLES.map(loadSample);
const [moscowBriefing] = moscow.briefings as readonly [Briefing];

function read(folder: string, text: string, facts: string): Briefing {
  const { briefing, problems } = parseBriefing({ folder, text, facts, factsFile: `${folder}/facts.yaml` });
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return briefing;
}

interface Report {
  readonly agency?: string;
  readonly date: string;
  readonly minister: readonly [first: string, last: string];
  readonly ferries: string;
  readonly created?: string;
  readonly extra?: string;
}

/** A report on one island; what it says of its minister and its ferries can differ from one to the next. */
function report(
  folder: string,
  { agency = 'Fjordpress', date, minister, ferries, ...rest }: Report,
): Briefing {
  const name = minister.join(' ');
  const created = rest.created ?? '1998';
  return read(
    folder,
    `Ferries of Solund

Solund's transport minister is ${name}. The island has ${ferries} ferries. The Solund Ferry Board was created in ${created}.
`,
    `title: Ferries of Solund
agency: ${agency}
date: ${date}
language: en
summary: A report on the ferries of Solund.
${rest.extra ?? ''}
entities:
  minister: {kind: person, name: ${name}, gender: female}
  transport-minister: {kind: topic, name: transport minister, types: [post, minister]}
  solund: {kind: place, name: Solund, types: [island]}
  board: {kind: organisation, name: Solund Ferry Board, article: the, types: [body]}
  ferries: {kind: topic, name: ferries, plural: true}
facts:
  - {id: minister, relation: office, roles: {holder: minister, post: transport-minister, of: solund}, evidence: [transport minister is ${name}]}
  - {id: ferries, relation: figure, roles: {what: ferries, of: solund, value: "${ferries}"}, evidence: [The island has ${ferries} ferries]}
  - {id: creation, relation: create, modality: done, roles: {product: board, when: "${created}"}, evidence: [The Solund Ferry Board was created in ${created}]}
`,
  );
}

const older = report('solund-2024', { date: '2024-03-02', minister: ['Kari', 'Dahl'], ferries: '12' });
const newer = report('solund-2025', { date: '2025-06-09', minister: ['Mette', 'Holm'], ferries: '15' });

function replyOf(assistant: Assistant, question: string, options: AskOptions = {}): string {
  const { status, text } = assistant.ask(question, options).reply;
  return `${status}: ${text}`;
}

function talk(assistant: Assistant, questions: readonly string[]): readonly Reply[] {
  let conversation: Conversation | undefined;
  return questions.map((question) => {
    const answer = assistant.ask(question, conversation === undefined ? {} : { conversation });
    conversation = answer.conversation;
    return answer.reply;
  });
}

describe('a briefing that has nothing to do with another', () => {
  const beside = createAssistant({
    briefings: [...createMoscow().briefings, loadSample('outage'), loadSample('space')],
  });
  const SETS = ['natural', 'adversarial'].map((name) => `tests/questions/${name}.jsonl`);

  test.each(SETS)('changes none of the grades of %s', (file) => {
    const { conversations } = parseQuestionSet(readFileSync(file, 'utf8'), file);
    const gradesOf = (assistant: Assistant): readonly string[] =>
      conversations.flatMap((conversation) =>
        runConversation(assistant, conversation, () => true).map(
          ({ turn, reply, grade }) =>
            `${turn.q}: ${reply.status === 'clarify' ? 'asked back' : grade.verdict}`,
        ),
      );
    const alone = gradesOf(moscow);
    const together = gradesOf(beside);
    const changed = together.filter((grade, i) => grade !== alone[i] && !grade.endsWith('asked back'));
    expect(changed).toEqual([]);
    expect(together.filter((grade, i) => grade !== alone[i]).length).toBeLessThan(alone.length / 50);
  });

  test('takes no question away from the samples, all of them loaded', () => {
    const all = createAssistant({ briefings: [moscowBriefing, ...samples] });
    const alone = new Map(SAMPLES.map((name) => [name, openSample(name)]));
    let asked = 0;
    const changed = SAMPLES.flatMap((name) =>
      readQuestions(name).flatMap(([question, expected], place) => {
        // A third of them is enough to see it, and takes a third of the time.
        if (place % 3 > 0) return [];
        asked++;
        const reply = askLast(all, question);
        const own = askLast(alone.get(name) as Assistant, question);
        if (judge(reply, expected) === judge(own, expected)) return [];
        // What it is answered then, another answers by itself, too.
        const isAnothers = [moscow, ...alone.values()].some(
          (other) => askLast(other, question).text === reply.text,
        );
        return [reply.status === 'clarify' || isAnothers ? 'as another' : `${question}: ${reply.text}`];
      }),
    );
    expect(changed.filter((one) => one !== 'as another')).toEqual([]);
    expect(changed.length).toBeLessThan(asked / 20);
  });

  test('is not meant by a follow-up', () => {
    const [, where, time] = talk(beside, ['When do the ministers meet?', 'and where?', 'at what time?']);
    expect(where?.text).toContain('Moscow');
    expect(time?.status).toBe('unknown');
  });

  test('is spoken of once the question names it, and pointed back to', () => {
    const [, switched, back] = talk(beside, [
      'Who is France’s foreign minister?',
      'When did the login outage begin?',
      'How long did it last?',
    ]);
    expect(switched?.citations[0]?.briefing).toBe('outage');
    expect(back?.text).toContain('41 minutes');
  });

  test('leaves a question that nobody answers open for the next', () => {
    const [, follow] = talk(beside, ['Who is Germany’s foreign minister?', 'And France’s?']);
    expect(follow?.text).toContain('Juppe');
  });
});

describe('a question that fits two briefings that have nothing to do with each other', () => {
  const summit = loadSample('summit');
  const both = createAssistant({ briefings: [moscowBriefing, summit] });

  test('is asked back, with a question for each that answers it', () => {
    const { reply, conversation } = both.ask('Where was the last meeting held?');
    expect(reply.status).toBe('clarify');
    expect(findBreaches(reply, both.briefings)).toEqual([]);
    expect(reply.choices).toHaveLength(2);
    const told = reply.choices.map((choice) => both.ask(choice).reply.citations[0]?.briefing);
    expect(told.sort()).toEqual([moscowBriefing.id, 'summit'].sort());
    for (const [answer, place] of [
      ['1', 'Estrela'],
      ['the second one', 'Paris'],
      ['the Itar-Tass one', 'Paris'],
      ['September 2011', 'Paris'],
      ['the summit', 'Estrela'],
    ] as const)
      expect(both.ask(answer, { conversation }).reply.text).toContain(place);
    expect(both.ask('both', { conversation }).reply.text).toMatch(/Estrela.*Paris/);
  });

  test('is about the one that was spoken of last', () => {
    const [, reply] = talk(both, ['Who is France’s foreign minister?', 'Where was the last meeting held?']);
    expect(reply?.text).toContain('Paris');
  });

  test('is about what is to come where it is asked for', () => {
    expect(replyOf(both, 'Where is the meeting?')).toContain('Moscow');
  });

  test('is told of each where it asks about the briefing itself', () => {
    const { reply } = both.ask('What does the headline list?');
    expect(reply.text).toMatch(/Corran-Belmar.*Russian, French ministers/);
    expect(findBreaches(reply, both.briefings)).toEqual([]);
    const about = both.ask('What is this about?').reply;
    expect(about.text).toMatch(/two briefings/);
    expect(findBreaches(about, both.briefings)).toEqual([]);
  });
});

describe('of three briefings that have nothing to do with each other', () => {
  const THREE = ['larkspur-pay-2024-05-17', 'osiris-rex-2025-02-10'];
  const all = createAssistant({ briefings: [moscowBriefing, ...THREE.map(loadSample)] });

  test.each([
    ['Which agency reported this?', /^answered: According to Itar-Tass .*comes from Itar-Tass/],
    ['Which agency reportd this?', /^answered: According to Itar-Tass .*comes from Itar-Tass/],
    ['Date of the report', /^answered: .*5 September 2011/],
    ['Who is quoted in the article?', /^answered: According to .*Henrik Saar.*According to .*Lukashevich/],
    ['How many topics does the headline list?', /^answered: .*Five/],
    ['How oftn does the council sit normaly?', /^answered: The council/],
    ['Are you certain it wasn’t Tuesday that the spokesman spoke?', /^corrected: No: .*5 September 2011/],
    ['When does it take place?', /^answered: .*7 September 2011/],
    ['What treaty does the quotation mention?', /^answered: .*European security treaty/],
    ['What’s the maximum number of council meetings a year, by the stated rhythm?', /^answered: At most two/],
    ['Good morning! Which news agency is the report from, please?', /^answered: .*comes from Itar-Tass/],
    ['root cause', /^answered: The outage was caused/],
    ['Serdyukov’s first name?', /^answered: The first name is Anatoly/],
    ['That council is older than TikTok but younger than me. Born when?', /^answered: .*2002/],
    ['Who created the council? Some bored civil servant, I suppose?', /^answered: .*heads of state/],
  ])('the one that knows the words of the question answers it: %s', (question, expected) => {
    expect(replyOf(all, question)).toMatch(expected);
  });

  test.each([
    'Which building? “Moscow” is 2500 square km, mate',
    'September 8, isn’t it?',
    'Adding the spokesman to the participants, how many individuals are named?',
    'The heads of state who created the council, what were their names?',
    'Why did they choose to set the council up in 2002, what had happened?',
  ])('none answers what is about another: %s', (question) => {
    expect(replyOf(all, question)).toMatch(/^unknown/);
  });

  test.each([
    [['How often are the council’s meetings held?', 'So four times a year?'], /^corrected: .*twice a year/],
    [['How often does the Council meet?', 'And the latest time?'], /^unknown/],
    [['When do the ministers meet?', 'What does that cost?'], /^unknown/],
    [['When do the ministers meet?', 'What did the OSIRIS-REx mission cost?'], /^answered: .*million/],
    [['Which Chinese minister will come to the talks?', 'Who will come, then?'], /^answered: .*Lavrov/],
    [['What is the title of the report?', 'Who published it?'], /^answered: .*Itar-Tass/],
    [['Apart from Afghanistan, which trouble spots should be settled?', 'With what money?'], /^unknown/],
    [['What does pan-European cooperation cover there?', 'What kind of treaty?'], /^answered: .*treaty/],
  ])('a conversation stays with the one that it is about: %j', (questions, expected) => {
    const last = talk(all, questions).at(-1);
    expect(`${last?.status}: ${last?.text}`).toMatch(expected);
  });
});

describe('of two reports on the same', () => {
  const both = createAssistant({ briefings: [older, newer, moscowBriefing] });

  test.each([
    ['Who is Solund’s transport minister?', 'Mette Holm'],
    ['How many ferries does Solund have?', '15'],
    ['How many ferries are there?', '15'],
  ])('the newest answers for what changes: %s', (question, answer) => {
    const { reply } = both.ask(question);
    expect(reply.text).toContain(answer);
    expect(reply.text).not.toMatch(/Dahl|12/);
    expect(reply.citations[0]).toMatchObject({ briefing: 'solund-2025', date: '2025-06-09' });
  });

  test.each([
    ['Who was Solund’s transport minister in March 2024?', 'Kari Dahl'],
    ['According to the report of 2 March 2024, who is Solund’s transport minister?', 'Kari Dahl'],
    ['How many ferries did Solund have, according to the March 2024 report?', '12'],
    ['According to Fjordpress of 2 March 2024: how many ferries does Solund have?', '12'],
    ['Who was Solund’s transport minister in 2025?', 'Mette Holm'],
  ])('another is picked by its date: %s', (question, answer) => {
    expect(replyOf(both, question)).toContain(answer);
  });

  test('a date picks none for what does not change', () => {
    expect(replyOf(both, 'Which board was created in March 2024?')).toMatch(/^unknown/);
    expect(replyOf(both, 'Was the Solund Ferry Board created in 2024?')).toMatch(/^(corrected|answered): No/);
  });

  test('what an older one says alone stands beside what replaced it', () => {
    const { reply } = both.ask('Who is Kari Dahl?');
    expect(reply.text).toMatch(/of 9 June 2025: .*Mette Holm.*of 2 March 2024: .*Kari Dahl/);
    expect(findBreaches(reply, both.briefings)).toEqual([]);
    expect(both.stateFact(reply.facts[0] ?? '')).toContain('Mette Holm');
  });

  test('what both say is told once', () => {
    expect(replyOf(both, 'When was the Solund Ferry Board created?')).not.toContain('According to');
  });

  test('a disagreement on what does not change is shown side by side', () => {
    const other = report('solund-b', {
      agency: 'Northwire',
      date: '2025-07-01',
      minister: ['Mette', 'Holm'],
      ferries: '15',
      created: '1999',
    });
    const three = createAssistant({ briefings: [older, newer, other] });
    const { reply } = three.ask('When was the Solund Ferry Board created?');
    expect(reply.text).toMatch(
      /According to Northwire of 1 July 2025: .*1999.*According to Fjordpress of 9 June 2025: .*1998/,
    );
    expect(findBreaches(reply, three.briefings)).toEqual([]);
    expect(replyOf(three, 'According to Fjordpress, when was the Solund Ferry Board created?')).not.toContain(
      '1999',
    );
  });

  test('of one date both are shown', () => {
    const rival = report('solund-rival', {
      agency: 'Northwire',
      date: '2025-06-09',
      minister: ['Nils', 'Ek'],
      ferries: '15',
    });
    const text = replyOf(
      createAssistant({ briefings: [newer, rival] }),
      'Who is Solund’s transport minister?',
    );
    expect(text).toMatch(/Holm/);
    expect(text).toMatch(/Ek/);
  });

  test('namesakes are not one', () => {
    const text = replyOf(
      createAssistant({
        briefings: [
          newer,
          report('solund-x', { date: '2020-01-01', minister: ['Anna', 'Holm'], ferries: '9' }),
        ],
      }),
      'Who is Holm?',
    );
    expect(text).toMatch(/^clarify/);
  });
});

describe('a briefing', () => {
  const secret = report('secret', {
    date: '2025-06-09',
    minister: ['Mette', 'Holm'],
    ferries: '15',
    extra: 'private: true',
  });
  const assistant = createAssistant({ briefings: [moscowBriefing, secret] });
  const QUESTION = 'Who is Solund’s transport minister?';

  test('that is private is answered only where it was opened by name', () => {
    expect(replyOf(assistant, QUESTION)).toMatch(/^unknown/);
    expect(replyOf(assistant, QUESTION, { briefings: ['secret'] })).toContain('Mette Holm');
    expect(replyOf(assistant, QUESTION, { briefings: [moscowBriefing.id] })).toMatch(/^unknown/);
    expect(assistant.listBriefings().map(({ id }) => id)).toEqual([moscowBriefing.id]);
    expect(assistant.complete('Who is Solund')).not.toContain('Who is Solund’s transport minister?');
    expect(assistant.complete('Who is Solund', 9, { briefings: ['secret'] })).toContain(
      'Who is Solund’s transport minister?',
    );
  });

  test('that is under embargo does not exist before its time, nor where the time is not known', () => {
    const held = report('held', {
      date: '2025-06-09',
      minister: ['Mette', 'Holm'],
      ferries: '15',
      extra: 'embargo: 2025-06-10T09:00:00Z',
    });
    const bot = createAssistant({ briefings: [moscowBriefing, held] });
    expect(replyOf(bot, QUESTION)).toMatch(/^unknown/);
    expect(replyOf(bot, QUESTION, { now: '2025-06-10T08:59:59Z' })).toMatch(/^unknown/);
    expect(replyOf(bot, QUESTION, { now: '2025-06-10T11:00:00+02:00' })).toContain('Mette Holm');
    expect(bot.listBriefings({ now: '2025-06-10T08:59:59Z' }).map(({ id }) => id)).toEqual([
      moscowBriefing.id,
    ]);
  });

  test('that a conversation was about and that is closed now is forgotten', () => {
    const { conversation } = assistant.ask(QUESTION, { briefings: ['secret'] });
    expect(replyOf(assistant, 'Are you sure?', { conversation })).not.toContain('Holm');
    expect(replyOf(assistant, 'Who is France’s foreign minister?', { conversation })).toContain('Juppe');
  });

  test('is the only one asked where others are left out', () => {
    const both = createAssistant({ briefings: [moscowBriefing, loadSample('summit')] });
    expect(replyOf(both, 'Where was the last meeting held?', { briefings: ['summit'] })).toContain('Estrela');
    expect(replyOf(both, 'Where was the last meeting held?', { briefings: [] })).toMatch(/^unknown/);
  });
});
