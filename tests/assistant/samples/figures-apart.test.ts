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
});
