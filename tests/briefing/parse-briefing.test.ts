import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { ENTITIES, HEADER, RELATIONS, sampleFiles, TEXT } from './sample-files.ts';

const PLAIN = {
  article: '',
  aliases: [],
  types: [],
  plural: false,
  involves: [],
  partOf: [],
  members: [],
  unnamed: false,
};

describe('a sound briefing', () => {
  it('is read whole, with defaults filled in', () => {
    const quote = 'Anna Berg, will meet Ole Lund on Thursday, May 5';
    const start = TEXT.indexOf(quote);
    expect(parseBriefing(sampleFiles(), { relations: RELATIONS })).toStrictEqual({
      problems: [],
      briefing: {
        id: 'oslo-2011-05-03',
        title: 'Ministers meet in Oslo',
        agency: 'Agency',
        date: { year: 2011, month: 5, day: 3 },
        place: 'oslo',
        language: 'en',
        summary: 'A meeting in Oslo.',
        mainEvent: 'oslo-meeting',
        text: TEXT,
        entities: [
          { ...PLAIN, id: 'berg', kind: 'person', name: 'Anna Berg', aliases: ['Berg'], gender: 'female' },
          { ...PLAIN, id: 'lund', kind: 'person', name: 'Ole Lund' },
          { ...PLAIN, id: 'oslo', kind: 'place', name: 'Oslo', partOf: ['norway'] },
          { ...PLAIN, id: 'norway', kind: 'place', name: 'Norway', country: 'NO' },
          { ...PLAIN, id: 'oslo-meeting', kind: 'event', name: 'meeting', article: 'the' },
          {
            ...PLAIN,
            id: 'date:2011-05-05',
            kind: 'date',
            name: '2011-05-05',
            date: { year: 2011, month: 5, day: 5 },
          },
        ],
        facts: [
          {
            id: 'meet',
            relation: 'meeting',
            roles: { who: ['berg', 'lund'], when: ['date:2011-05-05'], event: ['oslo-meeting'] },
            modality: 'planned',
            unspecified: [],
            evidence: [{ start, end: start + quote.length }],
          },
        ],
      },
    });
  });

  it('is frozen through and through', () => {
    const { briefing } = parseBriefing(sampleFiles());
    const parts = [
      briefing,
      briefing?.facts,
      briefing?.facts[0]?.roles,
      briefing?.entities[0]?.aliases,
      briefing?.date,
    ];
    expect(parts.map(Object.isFrozen)).toEqual([true, true, true, true, true]);
  });

  it('takes its id from the last part of the folder', () => {
    const ids = ['a', 'knowledge/a', '/x/a/', 'C:\\x\\a'].map(
      (folder) => parseBriefing(sampleFiles({ folder })).briefing?.id,
    );
    expect(ids).toEqual(['a', 'a', 'a', 'a']);
  });

  it('reads the same with the line ends of Windows', () => {
    const { facts } = sampleFiles();
    expect(parseBriefing(sampleFiles({ facts: facts.replaceAll('\n', '\r\n') }))).toStrictEqual(
      parseBriefing(sampleFiles()),
    );
  });
});

it('may have no entities and no facts', () => {
  const facts = `${HEADER.replace(/(place|mainEvent).*\n/g, '')}facts: []\n`;
  const { briefing, problems } = parseBriefing(sampleFiles({ facts }));
  expect([briefing?.entities, briefing?.facts, problems]).toEqual([[], [], []]);
});

describe('a fact', () => {
  const read = (lines: string) =>
    parseBriefing(sampleFiles({ facts: `${HEADER}${ENTITIES}facts:\n  - ${lines}` })).briefing;

  it('names what stands in its place after itself and the role', () => {
    const briefing = read(
      'id: f\n    relation: r\n    roles: {about: [{text: fish}, berg, {text: oil, kind: quantity, article: the, plural: true}]}\n    evidence: [fish]',
    );
    expect(briefing?.facts[0]?.roles).toEqual({ about: ['f/about', 'berg', 'f/about/2'] });
    expect(briefing?.entities.slice(5)).toEqual([
      { ...PLAIN, id: 'f/about', kind: 'topic', name: 'fish' },
      { ...PLAIN, id: 'f/about/2', kind: 'quantity', name: 'oil', article: 'the', plural: true },
    ]);
  });

  it.each([
    ['2011', { year: 2011 }],
    ['2011-05', { year: 2011, month: 5 }],
    ['2012-02-29', { year: 2012, month: 2, day: 29 }],
    ['"2011-05-05"', { year: 2011, month: 5, day: 5 }],
    ['date:2011-05-05', { year: 2011, month: 5, day: 5 }],
  ])('may hold the date %s', (literal, date) => {
    const briefing = read(`id: f\n    relation: r\n    roles: {when: ${literal}}\n    evidence: [will meet]`);
    expect(briefing?.entities.at(-1)?.date).toEqual(date);
  });

  it('shares one entity between equal dates', () => {
    const briefing = read(
      'id: f\n    relation: r\n    roles: {when: 2011, since: 2011}\n    evidence: [will meet]',
    );
    expect(briefing?.entities.filter(({ kind }) => kind === 'date').map(({ id }) => id)).toEqual([
      'date:2011',
    ]);
  });

  it('points at the occurrence that its evidence asks for', () => {
    const briefing = read(
      'id: f\n    relation: r\n    roles: {}\n    evidence: [{quote: Oslo, occurrence: 2}, {quote: OSLO}]',
    );
    expect(briefing?.facts[0]?.evidence.map(({ start, end }) => [start, TEXT.slice(start, end)])).toEqual([
      [TEXT.lastIndexOf('Oslo'), 'Oslo'],
      [TEXT.indexOf('OSLO'), 'OSLO'],
    ]);
  });

  it('may be inferred, worded by the editor and on somebody’s word', () => {
    const briefing = read(
      'id: f\n    relation: r\n    roles: {}\n    unspecified: [why]\n    source: berg\n    inference: So it is.\n    wording: “It is.”\n    evidence: [fish]',
    );
    const { source, inference, wording, unspecified } = briefing?.facts[0] ?? {};
    expect([source, inference, wording, unspecified]).toEqual(['berg', 'So it is.', '“It is.”', ['why']]);
  });
});

describe('whatever stands in the files', () => {
  it('parsing never throws, and there is a briefing exactly if nothing is an error', () => {
    const word = fc.constantFrom(
      'facts:',
      'entities:',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '*a',
      '&a ',
      'id: ',
      '\n',
      '\n  ',
      '"',
      "'",
      '|',
      '? ',
      ': ',
      '#',
      '\t',
      '!!x ',
      '---\n',
      '__proto__: ',
      'evidence: ',
    );
    const yaml = fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 40 });
    fc.assert(
      fc.property(yaml, fc.nat(600), fc.nat(30), (pieces, at, length) => {
        const { facts } = sampleFiles();
        const broken = facts.slice(0, at) + pieces.join('') + facts.slice(at + length);
        const { briefing, problems } = parseBriefing(sampleFiles({ facts: broken }), {
          relations: RELATIONS,
        });
        const failed = problems.some(({ severity }) => severity === 'error');
        const placed = problems.every(
          ({ line, column }) => line >= 1 && column >= 1 && line <= broken.split('\n').length,
        );
        return failed === (briefing === undefined) && placed;
      }),
      { numRuns: 500 },
    );
  });

  it('every span of evidence is a stretch of the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
        const quote = text.slice(start, end);
        fc.pre(quote.trim() !== '');
        const facts = `${HEADER}${ENTITIES}facts:\n  - {id: f, relation: r, roles: {}, evidence: [${JSON.stringify(quote)}]}\n`;
        const spans = parseBriefing(sampleFiles({ text, facts })).briefing?.facts[0]?.evidence ?? [];
        return spans.length === 1 && spans.every((span) => text.slice(span.start, span.end) === quote.trim());
      }),
    );
  });
});
