import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/briefing/check-coverage.ts';
import { findMentions } from '../../src/briefing/find-mentions.ts';
import { formatProblem } from '../../src/briefing/format-problem.ts';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { ENTITIES, FACTS, HEADER, sampleFiles, TEXT } from './sample-files.ts';

function check(facts: string, text = TEXT): readonly string[] {
  const files = sampleFiles({ facts, text });
  const { briefing, problems } = parseBriefing(files);
  if (briefing === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return checkCoverage(briefing, files).map(formatProblem);
}

const WHOLE = `${HEADER}${ENTITIES}${FACTS}  - {id: talk, relation: said, roles: {by: berg}, evidence: [We’ll talk about fish, Fish matters to Oslo]}\n`;

describe('checkCoverage', () => {
  it('finds nothing where every sentence, name, figure and entity is held', () => {
    expect(check(WHOLE.replace('name: Oslo,', 'name: Oslo, aliases: [Norwegian],'))).toEqual([]);
  });

  it('names sentences that no fact rests on, but not the headline that is the title', () => {
    expect(check(HEADER + ENTITIES.replace('name: Norway', 'name: Norwegian') + FACTS)).toEqual([
      'briefing.txt:5: warning: no fact rests on "“We’ll talk about fish,” Berg said."; add a fact',
      'briefing.txt:5: warning: no fact rests on "Fish matters to Oslo."; add a fact',
    ]);
  });

  it('takes a short line by itself for the heading of a section, and no sentence for one', () => {
    const bare = (line: string): readonly string[] =>
      check(WHOLE, `${TEXT}\n${line}\n\nBerg said.\n`).filter((problem) => problem.includes('no fact rests'));
    expect(bare('Talks on fish')).toEqual([
      'briefing.txt:9: warning: no fact rests on "Berg said."; add a fact',
    ]);
    expect(bare('Talks end.').length).toBe(2);
    expect(bare('- Talks on fish').length).toBe(2);
  });

  it('takes the last day of a period for held', () => {
    const facts = WHOLE.replace(
      '  oslo-meeting:',
      '  week: {kind: date, name: that week, date: 2011-05-09, until: 2011-05-13}\n  oslo-meeting:',
    );
    expect(check(facts, `${TEXT}It ends on 13 May 2011.\n`).filter((line) => line.includes('date'))).toEqual(
      [],
    );
  });

  it('names what no entity or fact holds, each once and where it stands first', () => {
    const text = TEXT.replace(
      'Oslo.\n',
      'Oslo. It sold 1,500 tonnes on 6 May 2011, 66 on Friday, May 5, to Peter Moe; and Peter Moe sold 1,500.\n',
    );
    expect(check(WHOLE, text).filter((line) => line.includes('holds'))).toEqual([
      'briefing.txt:3: warning: no entity or fact holds the name "Norwegian"; add it',
      'briefing.txt:5: warning: no entity or fact holds the figure "1,500"; add it',
      'briefing.txt:5: warning: no entity or fact holds the date "6 May 2011"; add it',
      'briefing.txt:5: warning: no entity or fact holds the figure "66"; add it',
      'briefing.txt:5: warning: no entity or fact holds the name "Peter Moe"; add it',
    ]);
  });

  it('takes the parts of a time and its zone for held', () => {
    const facts = WHOLE.replace(
      'facts:\n',
      '  dawn: {kind: date, name: dawn, date: "2011-05-09T04:12 Z"}\n  dusk: {kind: date, name: dusk, date: "2011-05-09T21:47 Z"}\nfacts:\n',
    );
    const text = `${TEXT}It began at 04:12 UTC and ended at 21:47 UTC (9:47 p.m.), at 23:00 CET.\n`;
    expect(check(facts, text).filter((line) => line.includes('holds'))).toEqual([
      'briefing.txt:3: warning: no entity or fact holds the name "Norwegian"; add it',
      'briefing.txt:6: warning: no entity or fact holds the figure "23"; add it',
      'briefing.txt:6: warning: no entity or fact holds the figure "00"; add it',
      'briefing.txt:6: warning: no entity or fact holds the name "CET"; add it',
    ]);
  });

  it('names entities that no fact uses, at their line of the facts', () => {
    const facts = WHOLE.replace(
      'facts:\n',
      '  moe: {kind: person, name: Peter Moe}\n  sea: {kind: place, name: Sea}\nfacts:\n',
    );
    expect(check(facts).filter((line) => line.startsWith('facts'))).toEqual([
      'facts.yaml:14: warning: no fact uses the entity "moe"; add a fact or remove it',
      'facts.yaml:15: warning: no fact uses the entity "sea"; add a fact or remove it',
    ]);
  });

  it('counts parts, wholes and members of what is used as used', () => {
    const facts = WHOLE.replace('facts:\n', '  moe: {kind: person, name: Peter Moe}\nfacts:\n').replace(
      'partOf: [norway]',
      'partOf: [norway], members: [moe]',
    );
    expect(check(facts).filter((line) => line.startsWith('facts'))).toEqual([]);
  });
});

describe('findMentions', () => {
  const find = (text: string, language = 'en') =>
    findMentions(`headline\n\n${text}`, language).map(({ kind, span }) => [
      kind,
      `headline\n\n${text}`.slice(span.start, span.end),
    ]);

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'Then Anna Berg met Ole Lund.',
      [
        ['name', 'Anna Berg'],
        ['name', 'Ole Lund'],
      ],
    ],
    ['Fish is sold.', []],
    ['The U.N. Security Council met.', [['name', 'U.N. Security Council']]],
    [
      'He saw Russia’s Nagorno-Karabakh plan.',
      [
        ['name', 'Russia'],
        ['name', 'Nagorno-Karabakh'],
      ],
    ],
    [
      'On May 5 and 6 June 2011 it rained.',
      [
        ['date', 'May 5'],
        ['date', '6 June 2011'],
      ],
    ],
    ['In September 2011, on Friday, it may rain.', [['date', 'September 2011']]],
    ['It was May.', []],
    [
      'The 66th of 1,500 at 2.5.',
      [
        ['figure', '66th'],
        ['figure', '1,500'],
        ['figure', '2.5'],
      ],
    ],
    ['However, I saw THE end of it.', [['name', 'THE']]],
    [
      'On 8 April, 1,284 people left; on April 9, 1284 people did.',
      [
        ['date', '8 April'],
        ['figure', '1,284'],
        ['date', 'April 9'],
        ['figure', '1284'],
      ],
    ],
    [
      'On April 9, 1812, and on 9 April 1812 it fell; on May 8, 2010 it rose.',
      [
        ['date', 'April 9, 1812'],
        ['date', '9 April 1812'],
        ['date', 'May 8, 2010'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('reads the months of the language', () => {
    expect(find('Il viendra le 7 septembre 2011 à Paris.', 'fr')).toEqual([
      ['date', '7 septembre 2011'],
      ['name', 'Paris'],
    ]);
  });
});
