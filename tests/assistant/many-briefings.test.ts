import { describe, expect, test } from 'vitest';
import { type Briefing, createAssistant, parseBriefing } from '../../src/index.ts';

/** More than are asked for one question, each about a foundation of its own. */
const NAMES = [
  'Aldemar',
  'Brunvik',
  'Castello',
  'Dorvanti',
  'Eskelund',
  'Falkirch',
  'Gondrell',
  'Hjelmark',
  'Ivarsson',
  'Jordanek',
  'Kolbrand',
  'Lindqvar',
  'Marovitz',
  'Nordhavn',
  'Ostrelli',
  'Ostrelka',
];

function found(name: string, place: number): Briefing {
  const year = 1900 + place;
  const text = `Report on the ${name} Foundation\n\nThe ${name} Foundation was founded in ${year}.\n`;
  const facts = `title: Report on the ${name} Foundation
agency: ${name} News
date: 2024-05-${10 + place}
language: en
summary: A report on a foundation.
entities:
  foundation: {kind: organisation, name: ${name} Foundation, article: the, types: [foundation]}
facts:
  - {id: founded, relation: create, modality: done, roles: {product: foundation, when: '${year}'}, evidence: ['The ${name} Foundation was founded in ${year}']}
`;
  const { briefing, problems } = parseBriefing({
    folder: name.toLowerCase(),
    text,
    facts,
    factsFile: 'facts.yaml',
  });
  if (briefing === undefined) throw new Error(JSON.stringify(problems));
  return briefing;
}

const assistant = createAssistant({ briefings: NAMES.map(found) });

describe('of many briefings', () => {
  test.each([
    ['When was the Gondrell Foundation founded?', '1906'],
    ['When was the Gnodrell Foundation founded?', '1906'],
    ['In which year was the Marvoitz Foundation set up?', '1912'],
  ])('the one is told that a name stands for, misspelt too: %s', (question, year) => {
    const { status, text } = assistant.ask(question).reply;
    expect([status, text.includes(year)]).toEqual(['answered', true]);
  });

  test.each([
    ['a slip that stands for the names of two', 'When was the Ostrell Foundation founded?'],
    ['a name that none of them holds', 'When was the Quenneville Foundation founded?'],
    ['what its briefing does not tell', 'Who insured the Gnodrell Foundation?'],
  ])('%s is not answered: %s', (_, question) => {
    expect(assistant.ask(question).reply.status).not.toBe('answered');
  });
});
