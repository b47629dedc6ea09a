import { expect, test } from 'vitest';
import { openSample } from './samples/open-sample.ts';

const assistant = openSample('cholera-chad-2025-09-09');

/** What was measured of a whole and of its parts, and words that say the opposite of what they hold. */
test.each<[question: string, text: string]>([
  ['Did cases rise in Chad?', 'No: cholera cases fell by 22% in Chad.'],
  ['Are cases rising?', 'No: cholera cases fell by 22%.'],
  ['Did cases rise in Guéra?', 'Yes: cholera cases rose in Guéra.'],
  ['Did cases fall in Guéra?', 'No: cholera cases rose in Guéra.'],
  ['Did cases go up anywhere?', 'Yes: cholera cases rose in Guéra and cholera cases rose in Hadjer-Lamis.'],
  ['Is the risk high?', 'Yes: WHO rates the risk as high at regional level.'],
  ['Is the risk high at global level?', 'No: WHO rates the risk as low at global level.'],
  ['Is the risk high at national level?', 'No: WHO rates the risk as very high at national level.'],
  ['Is the risk high at regional level?', 'Yes: WHO rates the risk as high at regional level.'],
  [
    'Does WHO recommend travel restrictions?',
    'No: WHO advises against any restriction on travel or trade with Chad.',
  ],
  [
    'Does WHO advise against travel restrictions?',
    'Yes: WHO advises against any restriction on travel or trade with Chad.',
  ],
  [
    'Was it WHO that declared the outbreak?',
    'No: the Ministry of Public Health declared the cholera outbreak on Friday 25 July 2025.',
  ],
  ['WHO DECLARED THE OUTBREAK?', 'The Ministry of Public Health declared the cholera outbreak.'],
  [
    'Is it true that Ngarta leads the incident team?',
    'Yes: Dr Félix Ngarta leads the incident management team.',
  ],
])('%s', (question, text) => {
  expect(assistant.ask(question).reply.text).toBe(text);
});

test.each([
  'Is it true that Ngarta leads the Ministry of Public Health?',
  'Did cases fall in Germany?',
  'Does UNICEF recommend travel restrictions?',
])('%s is not answered', (question) => {
  expect(assistant.ask(question).reply.status).toBe('unknown');
});
