import { type Question, testTables } from './test-tables.ts';

/**
 * Amounts in an author's own relations: a wrong one is corrected by the one fact that explains the rest, the one amount of a
 * fact is asked for by its unit or by an adjective; beside them what may be true all the same, and what measures something else.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'lunar-2027-03-19': [
    ['Does Amber-2 stand tilted by five degrees?', 'No; three degrees'],
    ['Does Amber-2 stand tilted by five metres?', '-'],
    ['Will the data become public three months after reception?', 'No; six months'],
    ['Will the data become public at least three months after reception?', 'Yes; six months'],
    ['Did the journey last 93 days?', 'No; 68 days'],
    ['Is it true that the journey lasted 93 days?', 'No; 68 days'],
    ['Did the journey last 68 days?', 'Yes'],
    ['Did the journey last more than two months?', 'Yes'],
    ['Did the journey last 68 kilometres?', '-'],
    ['Did the pressure fall to 9 bar?', 'No; 11 bar'],
    ['How many degrees is Amber-2 tilted?', 'three'],
    ['How many metres is Amber-2 tilted?', '-'],
  ],
  'maputo-2025-05-15': [
    ['Will Zambia buy 2,000 tractors?', 'No; 1,500'],
    ['Will Zambia buy 2,000 planes?', '-'],
    ['Will BNDES lend Zambia $150 million?', 'No; $95 million'],
    ['Will BNDES lend Zambia 150 million?', 'No; $95 million'],
    ['Will BNDES lend Zambia 150?', '-'],
    ['Will BNDES lend Zambia more than $90 million?', 'Yes'],
    ['Will BNDES lend Zambia 150 million euros?', '-'],
    ['Will Brazil deliver 80,000 tonnes of maize?', 'Yes'],
    ['Will direct flights resume three times?', '-'],
    ['How many dollars will BNDES lend Zambia?', '$95 million'],
    ['How many euros will BNDES lend Zambia?', '-'],
  ],
  'bank-2024-09-18': [
    ['Did the bank lower the policy rate to 4%?', 'No; 4.50 per cent'],
    ['Did the bank lower the policy rate by 0.5 percentage points?', 'No; 0.25'],
    ['Did the bank lower the policy rate by 25 basis points?', 'Yes'],
    ['How low did the bank lower the policy rate?', '4.50 per cent'],
    ['How heavy did the bank lower the policy rate?', '-'],
  ],
  'osiris-rex-2025-02-10': [
    ['Did TAGSAM touch Nightingale for ten seconds?', 'No; six seconds'],
    ['Did TAGSAM touch Nightingale for six seconds?', 'Yes'],
    ['Will Johnson Space Center keep 50 per cent of the sample?', 'No; at least 70 per cent'],
    ['Will Johnson Space Center keep 80 per cent of the sample?', '-'],
    ['How many seconds did TAGSAM touch Nightingale?', 'six'],
    ['How many kilograms did TAGSAM touch Nightingale?', '-'],
  ],
  'cholera-chad-2025-09-09': [
    ['Have floods delayed supplies by ten days?', 'No; up to four days'],
    ['Have floods delayed supplies by two days?', '-'],
  ],
  'hayabusa2-2020-12-06': [
    ['Did MASCOT work for 30 hours?', 'No; 17 hours'],
    ['Did MASCOT work for 18 hours?', '-'],
    ['How many metres did MASCOT work?', '-'],
  ],
  'summit-2026-05-22': [
    ['Will Kazakhstan supply 500,000 tonnes of wheat a year?', 'No; 340,000'],
    ['Will Kazakhstan supply 500,000 tonnes of wheat a month?', '-'],
    ['Will Kazakhstan supply 210,000 tonnes of wheat a year?', 'Yes'],
  ],
};

testTables(TABLES);
