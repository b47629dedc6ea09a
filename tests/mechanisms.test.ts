import { describe, expect, test } from 'vitest';
import { assembleAssistant } from '../src/assistant.ts';
import { type Assistant, type Conversation, createAssistant, type Reply } from '../src/index.ts';
import { MECHANISMS, type Mechanism, type Mechanisms, without } from '../src/mechanisms.ts';
import { moscow } from './assistant/moscow.ts';
import { loadSample } from './assistant/samples/open-sample.ts';

/** A conversation whose last reply changes when a mechanism is switched off, with both replies. */
const EXAMPLES: Readonly<Record<Mechanism, readonly [turns: string, whole: string, off: string]>> = {
  coverage: [
    'Will the ministers discuss oil prices?',
    'unknown: I can’t find in the briefing whether the ministers will discuss oil prices.',
    'answered: Yes: the foreign and defence ministers of Russia and France will discuss the situation in Libya.',
  ],
  unnamedRelations: [
    'Where are the delegations heading?',
    'answered: The foreign and defence ministers of Russia and France will meet in Moscow.',
    'unknown: I can’t find the place you ask for in the briefing.',
  ],
  spelling: [
    'Serduykov = wich post?',
    'answered: Anatoly Serdyukov is Russia’s defence minister.',
    'unknown: I find no answer to that in the briefing.',
  ],
  abbreviations: [
    'last rnd - city',
    'answered: The latest round of talks took place in Paris.',
    'unknown: I find no answer to that in the briefing.',
  ],
  shorthand: [
    'whn is the mtg',
    'answered: The foreign and defence ministers of Russia and France will meet on Wednesday 7 September 2011.',
    'unknown: I can’t find the date you ask for in the briefing.',
  ],
  synonyms: [
    'Who is the FM of France?',
    'answered: France’s foreign minister is Alain Juppe.',
    'unknown: The briefing mentions France, but I can’t find the name you ask for in it.',
  ],
  relationWords: [
    'Is Libya a topic?',
    'answered: Yes: the foreign and defence ministers of Russia and France will discuss the situation in Libya.',
    'unknown: I can’t find in the briefing whether Libya is a topic.',
  ],
  nameWords: [
    'Whose proposal is the continental safety pact?',
    'answered: The legally binding European security treaty is the Russian president’s initiative.',
    'unknown: The briefing mentions the legally binding European security treaty, but I can’t find the name you ask for in it.',
  ],
  multiHop: [
    'When do the ministers meet?',
    'answered: The foreign and defence ministers of Russia and France will meet on Wednesday 7 September 2011.',
    'unknown: I can’t find in the briefing when the ministers meet.',
  ],
  descriptions: [
    'The 66th session of which body is mentioned?',
    'answered: The 66th session of the UN General Assembly.',
    'unknown: I find no answer to that in the briefing.',
  ],
  attachedPhrases: [
    'Will the ministers talk about relations between Russia and NATO?',
    'answered: Yes: the foreign and defence ministers of Russia and France will discuss Russia’s dialogue with NATO.',
    'unknown: I can’t find in the briefing whether the ministers will talk about relations between Russia and NATO.',
  ],
  premises: [
    'Am I being fooled, or is Lavrov the defence minister?',
    'corrected: No: Sergei Lavrov is Russia’s foreign minister.',
    'unknown: I can’t find in the briefing whether Sergei Lavrov is the defence minister.',
  ],
  followUps: [
    'When was the council created? // By whom?',
    'answered: The Russian-French Security Cooperation Council was created by the heads of state.',
    'unknown: I can’t find the name you ask for in the briefing.',
  ],
  splitting: [
    'Date of the story? Date of the meeting?',
    'answered: The report is dated Monday 5 September 2011. The foreign and defence ministers of Russia and France will meet on Wednesday 7 September 2011.',
    'unknown: I find no answer to that in the briefing.',
  ],
  asides: [
    'hey team before I forget, what day was this article published?',
    'answered: The report is dated Monday 5 September 2011.',
    'unknown: I find no answer to that in the briefing.',
  ],
  looseReadings: [
    'Do France and Russia cooperate by the United Nations?',
    'answered: Yes: Russia and France cooperate in the United Nations and the UN Security Council.',
    'unknown: I can’t find in the briefing whether France and Russia cooperate by the United Nations.',
  ],
  sets: [
    'Pick out the ministers who aren’t Russian.',
    'answered: Alain Juppe (France’s foreign minister) and Gerard Longuet (France’s defence minister).',
    'unknown: The briefing mentions Russia, but I find no answer to that in it.',
  ],
  dates: [
    'What date falls exactly one week after the talks?',
    'answered: Wednesday 14 September 2011, reckoned from 7 September 2011.',
    'unknown: I find no answer to that in the briefing.',
  ],
  figures: [
    'How strong was the quake?',
    'answered: The magnitude of the earthquake was 6.4. The magnitude of the strongest aftershock was 5.1.',
    'unknown: I can’t find in the briefing how strong the quake was.',
  ],
  statements: [
    'Is OLA a laser altimeter?',
    'answered: Yes: OLA is a laser altimeter.',
    'unknown: I can’t find in the briefing whether OLA is a laser altimeter.',
  ],
  foreseen: [
    'so how did the tarv react to the announcement pls',
    'answered: The tarv weakened 0.7% to 4.63 per dollar after the announcement.',
    'unknown: The briefing mentions the tarv and the announcement, but I find no answer to that in it.',
  ],
};

/** "status: text" of the reply to the last turn. */
function lastReply(assistant: Assistant, turns: string): string {
  let conversation: Conversation | undefined;
  let reply: Reply | undefined;
  for (const turn of turns.split(' // ')) {
    const answer = assistant.ask(turn, conversation === undefined ? {} : { conversation });
    conversation = answer.conversation;
    reply = answer.reply;
  }
  return reply === undefined ? '' : `${reply.status}: ${reply.text}`;
}

const quake = createAssistant({ briefings: [loadSample('quake')] });
const probe = createAssistant({ briefings: [loadSample('osiris-rex-2025-02-10')] });
const bank = loadSample('tarvonia-2026-05-14');
const foreseeing = createAssistant({
  briefings: [
    {
      ...bank,
      facts: bank.facts.map((fact) =>
        fact.id === 'tarv-weakened'
          ? { ...fact, asked: ['How did the tarv react to the announcement?'] }
          : fact,
      ),
    },
  ],
});
const ASSISTANTS: Readonly<Partial<Record<Mechanism, Assistant>>> = {
  figures: quake,
  statements: probe,
  foreseen: foreseeing,
};
const assistantOf = (mechanism: Mechanism): Assistant => ASSISTANTS[mechanism] ?? moscow;

describe.each(MECHANISMS)('%s', (mechanism) => {
  const [turns, whole, off] = EXAMPLES[mechanism];

  test('answers with it', () => {
    expect(lastReply(assistantOf(mechanism), turns)).toBe(whole);
  });

  test('answers otherwise without it', () => {
    const { briefings } = assistantOf(mechanism);
    expect(lastReply(assembleAssistant(briefings, without(mechanism)), turns)).toBe(off);
  });
});

test('one is switched off at a time, and for one assistant only', () => {
  const mechanisms: Mechanisms = without('spelling');
  expect(MECHANISMS.filter((mechanism) => !mechanisms[mechanism])).toEqual(['spelling']);
  assembleAssistant(moscow.briefings, mechanisms);
  const [turns, whole] = EXAMPLES.spelling;
  expect(lastReply(createAssistant({ briefings: moscow.briefings }), turns)).toBe(whole);
});
