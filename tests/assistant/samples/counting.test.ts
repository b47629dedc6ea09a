import { type Question, testTables } from './test-tables.ts';

/**
 * How many, all of them, whose share, which one before: each trap with a near neighbour that is answered. "-" where a question must
 * not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'corvid-2025-02-18': [
    ['Does CRV-2025-0105 affect all versions?', '-'],
    ['Does CRV-2025-0107 affect every version?', '-'],
    ['Does CRV-2025-0105 affect all versions of the 4.8 line?', '-'],
    ['Which vulnerabilities affect all versions?', '-'],
    ['Does CRV-2025-0105 affect version 4.8.3?', 'Yes'],
    ['Which versions does CRV-2025-0105 affect?', '4.8.0 to 4.8.6'],
  ],
  'outage-2026-03-18': [
    ['Did the outage affect all customers?', '-'],
    ['Did every engineer suspect Quillpay?', '-'],
    ['Did the engineers suspect Quillpay?', 'Yes'],
    ['When was the previous outage?', '-'],
    ['When was the last outage?', '10 and 11 March 2026'],
  ],
  'measles-2026-06-12': [
    // One who is named is no answer to how many there were.
    ['How many people were at the wedding?', '-'],
    ['How many people attended the wedding?', '-'],
    ['How many guests were there?', '-'],
    ['Who attended the wedding?', 'man of 24'],
    // A minister is no ministry.
    ['How many ministries are there?', '-'],
    ['Which ministries are there?', 'Ministry of Health; !Dorvik'],
    ['How many districts are there?', 'five'],
    // What the text says of some is not told of all; where it says "all", it is.
    ['Have all samples been examined?', '-'],
    ['Has every sample been examined?', '-'],
    ['Have the samples all been examined?', '-'],
    ['Have the samples been examined?', 'Yes'],
    ['Do all cases belong to genotype B3?', '-'],
    ['Do all viruses belong to genotype B3?', 'Yes: all sequenced viruses'],
    ['Did everybody attend the wedding?', '-'],
    // A word that only names what is to be done says nothing of something else.
    ['Have all hospitals been examined?', '-'],
    ['Has the second round begun?', 'No'],
  ],
  'summit-2026-05-22': [
    ['How many firms lost the tender?', '-'],
    ['How many companies wanted to lay the cable?', '-'],
    ['Which firm will lay the cable?', 'Lumenar'],
    // A list that may go on is told as what the briefing names.
    ['How many people attended the summit?', 'The briefing names seven'],
    // A group is all there are.
    ['How many trade ministers attended the summit?', 'Three: Tamta Kobalava'],
    ['Did all the trade ministers attend the summit?', 'Yes'],
    ['Did all leaders attend the summit?', 'Yes'],
    // What several pay together is not what each of them pays.
    ['Will Kazakhstan pay the whole 96 million dollars?', 'No; 48 million'],
    ['Will Georgia pay all of the 96 million dollars?', '-'],
    ['Will Armenia put 96 million dollars into the railhead?', 'No; 12 million'],
    ['Will each state pay 96 million dollars?', 'No'],
    ['Will the three states pay 96 million dollars?', 'Yes'],
    ['How much will Georgia pay?', '36 million'],
    // What was before this one is not this one.
    ['When was the previous summit?', '-'],
    ['Who attended the previous summit?', '-'],
    ['When was the last summit but one?', '-'],
    ['When was the last summit?', '21 and 22 May 2026'],
    // Whose each of two things is.
    ['Will Kazakhstan drop its duty on Georgian dried fruit?', '-'],
    ['Will Kazakhstan drop its duty on Armenian mineral water?', '-'],
    ['Is Georgian dried fruit exempt from the duty?', '-'],
    ['Will Kazakhstan drop its duty on Armenian dried fruit?', 'Yes'],
    ['Will Kazakhstan drop its duty on Georgian mineral water?', 'Yes'],
  ],
  'lunar-2027-03-19': [
    ['How many cameras does the rover have?', '-'],
    ['How many cameras does the drill have?', '-'],
    ['How many cameras are on board?', '-'],
    ['How many instruments does the rover carry?', '-'],
    ['Which instruments does the drill carry?', '-'],
    ['How many instruments does the seismometer have?', '-'],
    ['How many instruments are on board?', 'four'],
    // What a place is only a point of reference for is not in it.
    ['Did the lander touch down in the crater Boguslawsky?', '-'],
    ['Did the lander touch down inside the crater?', '-'],
    ['Did the lander touch down on the crater Boguslawsky?', '-'],
    ['Did the lander touch down under the Moon?', '-'],
    ['Did the lander touch down on the Moon?', 'Yes'],
    ['Did the lander touch down north of the crater Boguslawsky?', 'Yes'],
    ['Which instruments are on board?', 'Urbis, Vesi, Tremor and Silm'],
  ],
  'bank-2024-09-18': [
    ['How many reductions have there been this year?', 'three'],
    ['How many meetings are there a year?', '-'],
    // Of two members it is not told what they are.
    ['How many members are women?', 'The briefing names three'],
    ['How many members does the committee have?', 'seven'],
    ['When was the previous meeting?', '-'],
    ['When was the last but one meeting?', '-'],
    ['When was the previous reduction?', 'June 2024; !September'],
    ['When was the last reduction?', '17 September 2024'],
  ],
};

testTables(TABLES);
