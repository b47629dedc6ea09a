import { describe, expect, test } from 'vitest';
import { moscow } from './moscow.ts';

const told = (question: string): string => {
  const { status, text } = moscow.ask(question).reply;
  return `${status}: ${text}`;
};

describe('words that say what is asked may not be passed over', () => {
  test.each([
    // A verb behind the noun that is asked for is no clause about the speaker.
    'Which countries have a debt problem?',
    // The main verb is not explained.
    'Which visitors does Paris expect?',
    // What stands before a noun says which one is meant.
    'Who travels to the French capital?',
    'Which defence topic is on the agenda?',
    // That it is new, or no more than a declaration, is what is claimed.
    'Is the treaty a new invention?',
    'would the treaty be just a declaration',
    // Done with somebody is not done within it.
    'Do they cooperate in NATO?',
    // Announced and explained is not spoken of.
    'Who announced the treaty?',
    'Did the spokesman explain the discrepancies?',
    // The answer repeats the question.
    'Which questions has the escalation raised?',
    'What actions does Moscow hope to coordinate?',
    // Where they do it is not on what.
    'What will they discuss in Syria?',
    'What brings Longuet to Syria?',
    'Which of the countries on the agenda are in North Africa?',
    // What is asked for is taken already, or other than what is told.
    'On what do Russia and France disagree regarding Iran?',
    'Which delegation is visiting which?',
    'What is the Russian view of the nuclear dossiers?',
    'What happens with the initiative of the president?',
    'In the light of what will the sides discuss all this?',
    'What causes the disagreements?',
    'Will all four sit together or in pairs?',
    // Other years may have had meetings of their own.
    'Did they meet in 2009?',
    // Words that say more than the relation.
    'Does Russia get along with NATO?',
    'Is the treaty in force?',
    'Do the heads of the armed forces attend?',
    'Who announced a ceasefire?',
  ])('declined: %s', (question) => {
    expect(told(question)).toMatch(/^unknown/);
  });

  test.each([
    ['Which countries are mentioned?', 'answered: The briefing names Russia, France'],
    ['Which ministers does Moscow receive?', 'answered: Alain Juppe and Gerard Longuet'],
    ['Who travels to Moscow?', 'answered: Alain Juppe and Gerard Longuet will meet in Moscow.'],
    ['Who meets in Moscow?', 'answered: Sergei Lavrov'],
    ['Is the treaty an initiative of the Russian president?', 'answered: Yes: '],
    ['Do they cooperate in the UN?', 'answered: Yes: '],
    ['Who spoke about the treaty?', 'answered: Alexander Lukashevich'],
    ['What has raised many questions?', 'answered: Escalation'],
    ['What will they discuss on Syria?', 'answered: The foreign and defence ministers'],
    ['What will the sides discuss?', 'answered: The foreign and defence ministers'],
    ['Did they meet in Paris in 2010?', 'answered: Yes: '],
    ['Do all four meet?', 'answered: Yes'],
    ['Is Russia in dialogue with NATO?', 'answered: Yes: '],
    ['Is the treaty legally binding?', 'answered: Yes: '],
  ])('answered: %s', (question, start) => {
    expect(told(question).slice(0, start.length)).toBe(start);
  });
});

describe('what is to come is not told by what was', () => {
  test.each([
    [
      'Will the talks be held in Paris?',
      'corrected: No: the foreign and defence ministers of Russia and France will meet in Moscow',
    ],
    [
      'Will the talks be held in London this time?',
      'corrected: No: the foreign and defence ministers of Russia and France will meet in Moscow',
    ],
    ['Will the talks be held in Moscow?', 'answered: Yes: '],
    ['Were the talks held in Paris?', 'answered: Yes: the latest round'],
    ['Were the talks cancelled?', 'corrected: No: the foreign and defence ministers'],
    [
      'Which weekday was chosen for the encounter?',
      'answered: The foreign and defence ministers of Russia and France will meet on Wednesday',
    ],
    ['Did the two defence ministers already meet?', 'corrected: No: '],
    ['Did they already talk on Monday?', 'corrected: No: '],
  ])('%s', (question, start) => {
    expect(told(question).slice(0, start.length)).toBe(start);
  });
});

describe('what is told is whole', () => {
  test.each([
    [
      'council created',
      'answered: The Russian-French Security Cooperation Council was created in 2002 by the heads of state.',
    ],
    [
      'conflicts',
      'answered: The briefing names Kosovo, Transdniestria, Nagorno-Karabakh and Palestinian-Israeli settlement.',
    ],
    ['What is hoped for?', 'answered: Moscow hopes to outline coordinated actions with French partners.'],
  ])('%s', (question, text) => {
    expect(told(question)).toBe(text);
  });

  test('the list of subjects to its end', () => {
    expect(told('Give me the list of subjects')).toMatch(/Kosovo.*Nagorno-Karabakh/);
  });

  test('the wish to clarify is one of Russia alone', () => {
    expect(told('What does Russia consider important?')).not.toMatch(/Russia and France want/);
  });
});
