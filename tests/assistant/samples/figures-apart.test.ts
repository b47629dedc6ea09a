import { testTables } from './test-tables.ts';

/** One figure beside others: of another time, of other things, of what is only forecast. */
testTables({
  bank: [
    // How things stand now is not told by what is forecast.
    ['What is growth at the moment?', '-'],
    ['whats growth right now', '-'],
    ['Is growth 1.1 per cent now?', '-'],
    ['Is growth 3 per cent at present?', '-'],
    ['What is the growth forecast now?', '1.1'],
    ['What is growth?', '1.1'],
    ['What is inflation now?', '3.6; !3.2'],
    ['What is unemployment currently?', '5.2'],
  ],
  'bank-2024-09-18': [
    ['What is inflation at the moment?', '2.7'],
    ['What is the inflation forecast for 2025 now?', '2.3'],
  ],
  // Of several ways that are offered, the one it went.
  'cholera-chad-2025-09-09': [
    ['Did deaths go up or down?', 'Down; 19; 27'],
    ['Did cases rise, fall or stay the same in Sila?', 'Down; 97; 118'],
    ['did cases go up or dwn in sila', 'Down; 97; 118'],
    ['Did cases go up?', 'No; 412; 531'],
    ['In which province did cases rise most?', 'Guéra; 58; 44'],
    ['Which two provinces had the most cases?', 'Ouaddaï; Sila; !Guéra'],
  ],
  'measles-2026-06-12': [['Which two districts had the most cases?', 'Upper Orlen; Lower Orlen; !Keldin']],
  'lunar-2027-03-19': [
    ['Which two instruments are the heaviest?', 'Urbis; Vesi; !Silm'],
    ['Which of the two instruments is the heaviest?', '-'],
    ['Which of the four instruments is the heaviest?', 'Urbis; !Vesi'],
  ],
  'dengue-2024-08-19': [
    ['Did cases go up or down?', 'Up; 1,284; 1,142'],
    ['Which two hospitals had the fewest beds?', 'Aldea Norte; Valle Hondo; !Puerto Claro'],
    ['Which three hospitals had the most beds?', '-'],
    // Of those that were told of one place, not of all.
    ['Which hospital had the most beds? || How many of them were free on 17 August?', '6; 174; !42'],
  ],
  // The sum beside what came in one week, whatever the two are of.
  cholera: [
    ['How many deaths are there so far?', '37'],
    ['How many new cases were there?', '186; !1,204'],
    ['How many confirmed cases in total?', '1,204; !186'],
    ['Did the new cases go up or down?', 'Up; 186; 142'],
    // What is counted is not told of another year, nor of another measure.
    ['What was the case fatality rate in 2019?', '-'],
    ['How many wells were closed? || In Banda?', '-'],
  ],
});
