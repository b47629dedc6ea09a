import { type Question, testTables } from './test-tables.ts';

/**
 * Claims and questions in the words of a fact's statement or of the text, and figures that are claimed: each trap with a near neighbour that is
 * answered. "-" where a question must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'osiris-rex-2025-02-10': [
    ['Is OLA a laser altimeter?', 'Yes'],
    ['OLA is not a laser altimeter, right?', 'No; is a laser altimeter'],
    ['Will OLA be a laser altimeter?', '-'],
    ['Is OTES a laser altimeter?', '-'],
    ['Did Michael Puzio name Bennu after an Egyptian mythological bird?', 'Yes; bird'],
    ['Launch mass was 2,110 kg, right?', 'Yes; 2,110'],
    ['Who named Bennu after an Egyptian mythological bird?', 'Michael Puzio'],
    ['Who named Bennu after a Greek mythological bird?', '-'],
    // Figures that are claimed.
    ['Is the arm 3.4 metres long?', 'Yes; 3.4'],
    ['Is the arm 4 metres long?', 'No; 3.4'],
    ['Is the arm 3.4 metres wide?', '-'],
    ['Is Bennu 490 metres wide?', 'Yes; 490'],
    ['Was the contact six seconds long?', 'Yes; six seconds'],
    // What carries a part has another mass and cost than the part.
    ['OTES cost?', '-'],
    ['TAGSAM mass without fuel?', '-'],
    ['OSIRIS-REx mass without fuel?', '880'],
    ['Was the cost of OSIRIS-APEX $200 million?', 'Yes; $200 million'],
    ['Was the cost of an Atlas V 411 $200 million?', 'No; $183.5 million'],
    ['How much did the mission cost? || And the rocket? || So how much is that together?', '983.5'],
    ['What is the mass at launch? || and without fuel? || together?', '-'],
  ],
  'larkspur-pay-2024-05-17': [
    ['Did the outage last five hours?', 'No; 3 hours and 12 minutes'],
    ['Did the outage last more than two hours?', 'Yes; 3 hours and 12 minutes'],
    ['Did it start at five hours?', 'No; 08:40'],
    ['Which outage lasted five hours?', 'November 2021'],
    ['Merchants need to apply, right?', 'No; need not'],
    ['How many customers were affected outside Estonia?', '87,000; Latvia; Lithuania; Finland'],
    ['How many customers were affected outside Sweden?', '-'],
    ['What was the error rate outside Estonia?', '-'],
    // What was counted in a country was not counted in its capital.
    ['How many customers were affected in Tallinn?', '-'],
    ['Was the number of customers affected in Riga 41,000?', '-'],
    ['How many customers were affected in Estonia?', '97,000'],
    [
      'How many customers were affected in Lithuania? || And in Finland? || How many in those two together?',
      '46,000',
    ],
    ['How many customers were affected? || And in Finland? || How many in those two together?', '-'],
    ['How many customers were affected in Estonia? || and in total?', '184,000; !97,000'],
  ],
  'cholera-chad-2025-09-09': [
    ['The number of deaths in Sila in week 35 was 8, right?', 'Yes; 8'],
    ['The number of deaths in Sila in week 35 was 9, right?', 'No; 8'],
    ['Was the number of deaths in Sila in week 35 8?', 'Yes'],
    ['What was the number of deaths in Sila in week 35?', '8; !Yes'],
    ['Did Chad have a case fatality ratio of 4.6%?', 'Yes; 4.6%'],
    ['What is the contribution of Germany?', '0.8 million'],
    ["What is Berlin's contribution?", '0.8 million'],
    ['Did Germany give US$ 0.8 million?', 'Yes'],
    ['Is Chad in Sila?', '-'],
    ["Is N'Djamena in Ouaddaï?", '-'],
    ['Is Abdi in Sila?', 'Yes'],
  ],
  'lunar-2027-03-19': [
    ["What was Amber-2's mass?", '1,180'],
    ["What was Amber-2's speed at contact?", '1.6 metres per second'],
  ],
  'corvid-2025-02-18': [["What was CRV-2025-0101's CVSS score?", '9.8']],
  bank: [
    ['Will inflation be 3.2 per cent in 2026?', 'Yes; 2026'],
    ['Will inflation be 2.3 per cent in 2026?', 'No; 2026; 3.2'],
    [
      'The rate on deposits rises to 3.75 per cent, right?',
      'Yes; “The rate on deposits rises to 3.75 per cent.”',
    ],
    ['The rate on deposits rises to 4.75 per cent, right?', '-'],
  ],
  'bank-2024-09-18': [
    ['What is the inflation forecast of the staff projection?', '2024; 3.0; 2025; 2.3; 2026; 2.0'],
    ['Is the inflation forecast of the staff projection 2.3 per cent?', 'Yes; 2025'],
    ['Is the inflation forecast of the staff projection 5 per cent?', '-'],
    ['What is inflation?', '2.7 per cent'],
  ],
  'dengue-2024-08-19': [
    ['Was the bed occupancy of San Telmo Province 84 per cent?', '10 August; 84; 17 August; 90; !Yes; !No'],
    ['Is the bed occupancy of San Telmo Province 84 per cent?', 'No; 90'],
    ['Does Rio Seco have a dengue ward?', 'No'],
  ],
  'brightwater-2025-03-11': [
    ['Who is with the University of Wroclaw?', 'Bartosz Wilk'],
    ['Who was with the University of Warsaw?', '-'],
  ],
  'maputo-2025-05-15': [
    ['Will Brazil donate two patrol boats?', 'Yes'],
    ['Will Brazil donate three patrol boats?', 'No; two patrol boats'],
    ['Did Brazil donate two patrol boats?', '-'],
    ['Is Airlink from South Africa?', 'Yes'],
    ['Is Airlink from Mozambique?', '-'],
  ],
  forum: [
    ['Will the forum take place at 10:00?', '-'],
    ['Will the fishing panel take place on 13 May?', 'Yes'],
  ],
  summit: [
    ['Hanna Voss invited Luis Amaro to Corran, right?', 'Yes'],
    ['Karl Brandt invited Luis Amaro to Corran, right?', 'No; Hanna Voss'],
  ],
  quake: [
    ['Did the earthquake have a magnitude of 6.4?', 'Yes'],
    ['Did the earthquake have a magnitude of 7?', 'No; 6.4'],
  ],
};

testTables(TABLES);
