/** Conversations that every surface must answer in the same words; each has a turn of every status among them. */
export const CONVERSATIONS: Readonly<Record<string, readonly string[]>> = {
  'names and offices': [
    'Who is the French defence minister?',
    'and the Russian one?',
    'Who is the mayor of Kazan?',
  ],
  'a pronoun': ['Who is Alain Juppe?', 'When will he come to Moscow?', 'Who will he meet?'],
  'dates and places': ['When do the ministers meet?', 'Where?', 'what day is that'],
  'lists and counts': [
    'Who are the ministers that will meet?',
    'How many ministers will meet?',
    'What is on the agenda?',
  ],
  'yes, no, and not stated': [
    'Was the council created in 1999?',
    'Is Iraq on the agenda?',
    'Why did Juppe resign?',
    'Was the council created in 2002?',
  ],
  'several readings': ['Who is the foreign minister?', 'the second'],
  'small talk': ['hello', 'thanks!', 'help', 'what can you do?'],
  'typing errors and shorthand': ['whos french def min', 'when was the cuoncil created', 'lavrv?'],
  'words that would be markup': [
    'Who is *the* **French** defence minister?',
    'Who is <@1> & @everyone?',
    '# Who is `Alain Juppe`?',
    'What does [Lavrov](https://example.org) say?',
  ],
  'nothing that can be answered': ['qwertyuiop', '???', 'Where was Lavrov born?', 'ты кто?'],
};
