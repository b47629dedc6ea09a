import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { ENTITIES, FACTS, HEADER, listProblems, RELATIONS, sampleFiles, TEXT } from './sample-files.ts';

const WHOLE = HEADER + ENTITIES + FACTS;

/** The problems of the sample after one change to it. */
function afterChange(from: string, to: string): readonly string[] {
  if (!WHOLE.includes(from)) throw new Error(`the sample has no ${from}`);
  return listProblems(WHOLE.replace(from, to), {
    relations: RELATIONS,
    articles: ARTICLES,
    copulas: COPULAS,
  });
}

const ARTICLES = new Set(['the', 'a', 'an']);
const COPULAS = new Set(['is', 'are', 'was', 'were']);

type Case = readonly [from: string, to: string, ...problems: string[]];

describe.each<[string, readonly Case[]]>([
  [
    'YAML that cannot be read',
    [
      [
        '[berg, lund]',
        '[berg, lund',
        'facts.yaml:17: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the indentation or close the bracket',
        'facts.yaml:18: YAML: Flow map in block collection must be sufficiently indented and end with a }; mend the indentation or close the bracket',
      ],
      ['title: ', 'title: "', 'facts.yaml:1: YAML: Missing closing "quote; add the missing character'],
      [
        'date: 2011',
        '\tdate: 2011',
        'facts.yaml:4: YAML: Tabs are not allowed as indentation; indent with spaces',
      ],
      [
        'title: Ministers',
        'title: Oslo: ministers',
        'facts.yaml:1: YAML: Nested mappings are not allowed in compact mappings; put text that holds a colon in quotes',
      ],
      [
        'agency: Agency',
        'agency: "A\\q"',
        'facts.yaml:2: YAML: Invalid escape sequence \\q; write the backslash twice',
      ],
      [
        'agency: Agency',
        'agency: *none',
        'facts.yaml:2: no anchor is named "&none" before this alias; set the anchor or quote the text',
      ],
      [
        'agency: Agency',
        'agency: !thing Agency',
        'facts.yaml:2: warning: YAML: Unresolved tag: !thing; remove the tag or directive',
      ],
      [
        'agency: Agency',
        '? [a, b]\n: Agency',
        'facts.yaml:2: a key is a list or a mapping; write the key as plain text',
      ],
      [
        'facts:\n',
        '---\nfacts:\n',
        'facts.yaml:14: a second YAML document begins; keep one document in a file',
      ],
      [
        'facts:\n',
        `a: ${'['.repeat(300)}\nfacts:\n`,
        'facts.yaml:14: the YAML is nested too deeply; write it flat',
      ],
      [
        'facts:\n',
        `a:\n${'- '.repeat(100_000)}\nfacts:\n`,
        'facts.yaml:15: the YAML is nested too deeply; write it flat',
      ],
    ],
  ],
  [
    'keys',
    [
      [
        'agency: Agency',
        'agency: Agency\nagency: Other',
        'facts.yaml:3: the key "agency" stands twice in one mapping; rename or remove one',
      ],
      [
        '  lund: {kind',
        '  oslo: {kind: place, name: Oslo}\n  lund: {kind',
        'facts.yaml:12: the key "oslo" stands twice in one mapping; rename or remove one',
      ],
      [
        'agency: Agency',
        'agancy: Agency',
        'facts.yaml:1: the key "agency" is missing; add it',
        'facts.yaml:2: unknown key "agancy"; did you mean "agency"?',
      ],
      ['agency: Agency', 'agency: Agency\nwordcount: 7', 'facts.yaml:3: unknown key "wordcount"; remove it'],
      ['agency: Agency', 'agency: Agency\n<<: {a: b}', 'facts.yaml:3: unknown key "<<"; remove it'],
      [
        'name: Anna Berg,',
        'name: some 1,350 workers,',
        'facts.yaml:9: unknown key "350 workers"; remove it, or put words with commas in quotes',
      ],
      ['gender: female', 'gendre: female', 'facts.yaml:9: unknown key "gendre"; did you mean "gender"?'],
      [
        'modality: planned',
        'modalty: planned',
        'facts.yaml:18: unknown key "modalty"; did you mean "modality"?',
      ],
      ['agency: Agency', 'agency:', 'facts.yaml:2: "agency" is empty; fill it in or remove it'],
      ['agency: Agency', 'agency: [a, b]', 'facts.yaml:2: "agency" must be text; write it as text'],
      ['    relation: meeting\n', '', 'facts.yaml:15: the key "relation" is missing; add it'],
      [
        'aliases: [Berg]',
        'aliases: Berg',
        'facts.yaml:9: "aliases" must be a list; write it in square brackets',
      ],
      [
        'aliases: [Berg]',
        'aliases: [Berg, {a: b}, ""]',
        'facts.yaml:9: an item of "aliases" must be text; write it as text',
        'facts.yaml:9: an item of "aliases" is empty; fill it in or remove it',
      ],
      [
        'roles: {who: [berg, lund], when: 2011-05-05, event: oslo-meeting}',
        'roles: berg',
        'facts.yaml:17: "roles" must be a mapping; write keys and values',
      ],
      [
        'language: en',
        'language: english, mostly',
        'facts.yaml:5: "language" is not a language tag; write one such as en or pt-BR',
      ],
      [
        'country: NO',
        'country: Norway',
        'facts.yaml:12: "country" is not a country code; write two capitals such as FR',
      ],
      ['article: the', 'plural: yes', 'facts.yaml:13: "plural" is not true or false; write true or false'],
      [
        '  - id: meet\n',
        '  - nothing\n  - id: meet\n',
        'facts.yaml:15: a fact must be a mapping; write id, relation, roles and evidence',
      ],
      [
        '  lund: {kind: person, name: Ole Lund}',
        '  lund: Ole Lund',
        'facts.yaml:10: the entity "lund" must be a mapping; write {kind: …, name: …}',
      ],
    ],
  ],
  [
    'names of a closed list',
    [
      ['kind: event', 'kind: evnt', 'facts.yaml:13: unknown kind "evnt"; did you mean "event"?'],
      [
        'kind: event',
        'kind: ceremony',
        'facts.yaml:13: unknown kind "ceremony"; write one of person, organisation, place, date, quantity, event, document, topic',
      ],
      [
        'modality: planned',
        'modality: planed',
        'facts.yaml:18: unknown modality "planed"; did you mean "planned"?',
      ],
      [
        'gender: female',
        'gender: woman',
        'facts.yaml:9: unknown gender "woman"; write one of female, male, neutral',
      ],
      [
        'relation: meeting',
        'relation: meting',
        'facts.yaml:16: unknown relation "meting"; did you mean "meeting"?',
      ],
      [
        'relation: meeting',
        'relation: summit-of-heads',
        'facts.yaml:16: unknown relation "summit-of-heads"; write one of meeting, office',
      ],
      [
        'when: 2011',
        'whn: 2011',
        'facts.yaml:17: the relation "meeting" has no role "whn"; did you mean "when"?',
      ],
      [
        'modality: planned',
        'unspecified: [abuot]',
        'facts.yaml:18: the relation "meeting" has no role "abuot"; did you mean "about"?',
      ],
    ],
  ],
  [
    'ids',
    [
      ['[berg, lund]', '[berg, lnud]', 'facts.yaml:17: no entity has the id "lnud"; did you mean "lund"?'],
      [
        '[berg, lund]',
        '[berg, Ole the fisherman]',
        'facts.yaml:17: no entity has the id "Ole the fisherman"; declare it, or write {text: …}',
      ],
      ['[berg, lund]', '[berg, [lund]]', 'facts.yaml:17: a list stands inside a list; write one flat list'],
      ['[berg, lund]', '[berg, berg]', 'facts.yaml:17: "berg" stands twice in one role; remove one'],
      ['[berg, lund]', '[]', 'facts.yaml:17: the role "who" is empty; fill it in or remove it'],
      ['[berg, lund]', '""', 'facts.yaml:17: the role is empty; fill it in or remove it'],
      [
        'partOf: [norway]',
        'partOf: [norwey]',
        'facts.yaml:11: no entity has the id "norwey"; did you mean "norway"?',
      ],
      [
        'partOf: [norway]',
        'members: [norwey], involves: [brg]',
        'facts.yaml:11: no entity has the id "norwey"; did you mean "norway"?',
        'facts.yaml:11: no entity has the id "brg"; did you mean "berg"?',
      ],
      ['place: oslo', 'place: osle', 'facts.yaml:3: no entity has the id "osle"; did you mean "oslo"?'],
      ['place: oslo', 'place: berg', 'facts.yaml:3: "berg" is of kind person; name an entity of kind place'],
      [
        'mainEvent: oslo-meeting',
        'mainEvent: oslo',
        'facts.yaml:7: "oslo" is of kind place; name an entity of kind event',
      ],
      ['modality: planned', 'source: brg', 'facts.yaml:18: no entity has the id "brg"; did you mean "berg"?'],
      [
        '  lund: {kind',
        '  2011-05: {kind: topic, name: May}\n  lund: {kind',
        'facts.yaml:10: the id "2011-05" reads as a date; begin it with a letter',
      ],
      [
        '  lund: {kind',
        '  a/b: {kind: topic, name: B}\n  lund: {kind',
        'facts.yaml:10: "a/b" cannot be an id; use letters, digits and hyphens',
      ],
      [
        '  - id: meet',
        '  - {id: meet, relation: office, roles: {}, evidence: [fish]}\n  - id: meet',
        'facts.yaml:15: warning: "office" tells holder, which this fact leaves out; fill it in or write a wording',
        'facts.yaml:16: another fact has the id "meet"; rename one',
      ],
      [
        '  - id: meet',
        '  - id: 2011',
        'facts.yaml:15: the id "2011" reads as a date; begin it with a letter',
      ],
    ],
  ],
  [
    'dates',
    [
      [
        'date: 2011-05-03',
        'date: 2011-02-30',
        'facts.yaml:4: "date" is wrong: there is no date 2011-02-30; write a day from 01 to 28',
      ],
      [
        'date: 2011-05-03',
        'date: 2011-13',
        'facts.yaml:4: "date" is wrong: there is no month 13 in "2011-13"; write a month from 01 to 12',
      ],
      [
        'date: 2011-05-03',
        'date: 3 May 2011',
        'facts.yaml:4: "date" is wrong: "3 May 2011" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
      ],
      [
        'when: 2011-05-05',
        'when: 2011-04-31',
        'facts.yaml:17: there is no date 2011-04-31; write a day from 01 to 30',
      ],
      [
        'when: 2011-05-05',
        'when: 2011-5-5',
        'facts.yaml:17: "2011-5-5" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD',
      ],
      [
        'when: 2011-05-05',
        'when: {text: May 5, kind: date}',
        'facts.yaml:17: a date is not written with a text; write the date alone, as in 2011-09-07',
      ],
      [
        'country: NO}',
        'country: NO}\n  may: {kind: date, name: May}',
        'facts.yaml:13: the date "may" has no key "date"; add it',
      ],
      [
        'kind: event, name',
        'kind: event, date: 2011, name',
        'facts.yaml:13: only an entity of kind date has a date; remove it',
      ],
    ],
  ],
  [
    'evidence',
    [
      [
        '["Anna Berg, will meet Ole Lund on Thursday, May 5"]',
        '[]',
        'facts.yaml:19: there is no evidence; quote the text that says so',
      ],
      [
        '["Anna Berg, will meet Ole Lund on Thursday, May 5"]',
        'Anna Berg',
        'facts.yaml:19: "evidence" must be a list; write it in square brackets',
      ],
      [
        '["Anna Berg, will meet Ole Lund on Thursday, May 5"]',
        '[" ", [fish]]',
        'facts.yaml:19: the evidence is empty; quote the text that says so',
        'facts.yaml:19: evidence must be a text; write "…" or {quote: "…", occurrence: 2}',
      ],
      [
        '"Anna Berg, will',
        `"We'll talk about fish", "Anna Berg, will`,
        'facts.yaml:19: "We\'ll talk about fish" differs from the text in its quotation marks; write "We’ll talk about fish"',
      ],
      [
        '"Anna Berg, will',
        '"oslo, may 3 (agency) — The", "Anna Berg, will',
        'facts.yaml:19: "oslo, may 3 (agency) — The" differs from the text in its dashes and capital letters; write "OSLO, May 3 (Agency) -- The"',
      ],
      [
        '"Anna Berg, will',
        '"Anna Bergh will meet Ole", "Anna Berg, will',
        'facts.yaml:19: the text does not say "Anna Bergh will meet Ole"; quote "Anna Berg, will meet Ole"',
      ],
      [
        '"Anna Berg, will',
        '"Berg will talk about fish on Thursday", "Anna Berg, will',
        'facts.yaml:19: the text does not say "Berg will talk about fish on Thursday"; quote "Berg, will meet Ole Lund on Thursday"',
      ],
      [
        '"Anna Berg, will',
        '"Anna Berg … May 5", "Anna Berg, will',
        'facts.yaml:19: the text does not say "Anna Berg … May 5": it has no such ellipsis; write each part as evidence of its own',
      ],
      [
        '"Anna Berg, will',
        '"Whales sing", "Anna Berg, will',
        'facts.yaml:19: the text does not say "Whales sing"; quote it verbatim',
      ],
      [
        '"Anna Berg, will',
        '"Oslo", "Anna Berg, will',
        'facts.yaml:19: warning: "Oslo" stands in the text 2 times, and the first is taken; add an occurrence, or quote more (between brackets, in quotes if it has a comma)',
      ],
      [
        '"Anna Berg, will',
        '{quote: Oslo, occurrence: 3}, "Anna Berg, will',
        'facts.yaml:19: "Oslo" stands in the text 2 times, not 3; write an occurrence up to 2',
      ],
      [
        '"Anna Berg, will',
        '{quote: Ole Lund, occurrence: 2}, "Anna Berg, will',
        'facts.yaml:19: "Ole Lund" stands in the text once, not 2; write an occurrence up to 1',
      ],
      [
        '"Anna Berg, will',
        '{quote: Oslo, occurrence: 0}, "Anna Berg, will',
        'facts.yaml:19: "occurrence" is not a count; write a number from 1',
      ],
      [
        '"Anna Berg, will',
        '{qoute: Oslo}, "Anna Berg, will',
        'facts.yaml:19: the key "quote" is missing; add it',
        'facts.yaml:19: unknown key "qoute"; did you mean "quote"?',
      ],
    ],
  ],
  [
    'what only looks wrong',
    [
      [
        'modality: planned',
        'wording: They meet',
        'facts.yaml:18: warning: the wording does not end as a sentence; end it with a full stop',
      ],
      [
        'modality: planned',
        'inference: They meet',
        'facts.yaml:18: warning: the inference does not end as a sentence; end it with a full stop',
      ],
      [
        'name: Ole Lund',
        'name: Ole Lund, aliases: [bérg, Lund]',
        'facts.yaml:10: warning: "bérg" is also a name of "berg"; remove it from one of them',
      ],
      [
        'name: Ole Lund',
        'name: Ole (Olaf) Lund',
        'facts.yaml:10: warning: the name "Ole (Olaf) Lund" has brackets, which no question has; make a name of what stands before them, and an alias of what they hold',
      ],
      [
        'name: Ole Lund',
        'name: Ole Lund, aliases: [the minister]',
        'facts.yaml:10: warning: the alias "the minister" begins with an article; leave that out',
      ],
      ['name: Ole Lund', 'name: Ole Lund, aliases: [The Minister]'],
      [
        'name: Ole Lund',
        'name: Ole Lund, aliases: [man who was elected]',
        'facts.yaml:10: warning: the alias "man who was elected" has "was" in it, as any question may; say it without: "people vaccinated"',
      ],
      [
        'country: NO',
        'aliases: [OSLO]',
        'facts.yaml:12: warning: "OSLO" is also a name of "oslo"; remove it from one of them',
      ],
    ],
  ],
  [
    'circles',
    [
      [
        'country: NO',
        'partOf: [oslo]',
        'facts.yaml:12: partOf goes in a circle: oslo → norway → oslo; remove one of these links',
      ],
      [
        'country: NO',
        'partOf: [norway]',
        'facts.yaml:12: partOf goes in a circle: norway → norway; remove one of these links',
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%j → %j', (from, to, ...problems) => {
    expect(afterChange(from, to)).toEqual(problems);
  });
});

describe('a briefing with problems', () => {
  it('is reported with all of them at once, each at its line and column, and is not loaded', () => {
    const facts = WHOLE.replace('Agency\n', 'Agency\nplce: oslo\n')
      .replace('kind: event', 'kind: evnt')
      .replace('relation: meeting', 'relation: offise')
      .replace('[berg, lund]', '[brg, lund]')
      .replace('2011-05-05', '2011-05-32')
      .replace('modality: planned', 'wording: No end')
      .replace('Ole Lund on', 'Ole Lund in');
    const at = (line: number, column: number, problem: string, remedy: string) => ({
      file: 'facts.yaml',
      line,
      column,
      severity: 'error',
      problem,
      remedy,
    });
    expect(parseBriefing(sampleFiles({ facts }), { relations: RELATIONS })).toStrictEqual({
      problems: [
        at(3, 1, 'unknown key "plce"', 'did you mean "place"?'),
        at(14, 24, 'unknown kind "evnt"', 'did you mean "event"?'),
        at(17, 15, 'unknown relation "offise"', 'did you mean "office"?'),
        at(18, 19, 'no entity has the id "brg"', 'did you mean "berg"?'),
        at(18, 37, 'there is no date 2011-05-32', 'write a day from 01 to 31'),
        {
          ...at(19, 14, 'the wording does not end as a sentence', 'end it with a full stop'),
          severity: 'warning',
        },
        at(
          20,
          16,
          'the text does not say "Anna Berg, will meet Ole Lund in Thursday, May 5"',
          'quote "Anna Berg, will meet Ole Lund on Thursday, May 5"',
        ),
      ],
    });
  });

  it('loads with warnings alone', () => {
    const { briefing, problems } = parseBriefing(
      sampleFiles({ facts: WHOLE.replace('modality: planned', 'wording: No end') }),
    );
    expect([briefing?.facts[0]?.wording, problems.length]).toEqual(['No end', 1]);
  });

  it('may state any relation where no catalogue is given', () => {
    expect(listProblems(WHOLE.replace('relation: meeting', 'relation: offise'))).toEqual([]);
  });

  it('is not a bomb of aliases', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let depth = 1; depth < 9; depth += 1) {
      bomb.push(`a${depth}: &a${depth} [${new Array(9).fill(`*a${depth - 1}`).join(', ')}]`);
    }
    expect(listProblems(`${bomb.join('\n')}\n${WHOLE}`)).toEqual([
      'facts.yaml:2: aliases repeat more than 100 values (an alias bomb); write the values out',
    ]);
  });

  it('may use a few aliases', () => {
    const facts = WHOLE.replace('[berg, lund]', '&both [berg, lund]').replace(
      'evidence',
      'source: &who berg\n    evidence',
    );
    expect(listProblems(facts)).toEqual([]);
  });

  it('does not contain itself', () => {
    expect(listProblems(WHOLE.replace('[berg, lund]', '&who [berg, *who]'))).toEqual([
      'facts.yaml:17: a list stands inside a list; write one flat list',
    ]);
  });

  it('shows a line break of the text as YAML writes it', () => {
    const text = TEXT.replace('Ole Lund on', 'Ole\nLund on');
    expect(listProblems(WHOLE, {}, text)).toEqual([
      'facts.yaml:19: "Anna Berg, will meet Ole Lund on Thursday, May 5" differs from the text in its spaces or line breaks; write "Anna Berg, will meet Ole\\nLund on Thursday, May 5"',
    ]);
    expect(listProblems(WHOLE.replace('Ole Lund on', 'Ole\\nLund on'), {}, text)).toEqual([]);
  });

  it.each(['', ' \n\r\n'])('has a text, not %j', (text) => {
    expect(listProblems(WHOLE, {}, text)).toEqual([
      'briefing.txt:1: the text is empty; put the briefing there',
      'facts.yaml:19: the text does not say "Anna Berg, will meet Ole Lund on Thursday, May 5"; quote it verbatim',
    ]);
  });

  it('names its files as it is told to', () => {
    const files = { text: '', facts: '', factsFile: 'knowledge/oslo/facts.yaml' };
    const name = (textFile?: string) =>
      parseBriefing(sampleFiles(textFile === undefined ? files : { ...files, textFile })).problems.map(
        ({ file }) => file,
      );
    expect([name(), name('a.txt')]).toEqual([
      ['knowledge/oslo/briefing.txt', 'knowledge/oslo/facts.yaml'],
      ['a.txt', 'knowledge/oslo/facts.yaml'],
    ]);
  });

  it.each(['', '# nothing', '- a', 'text'])('has a mapping of facts, not %j', (facts) => {
    expect(listProblems(facts)).toEqual([
      'facts.yaml:1: the facts file must be a mapping; begin it with "title: …"',
    ]);
  });

  it('never lets a value steer the terminal', () => {
    expect(listProblems(WHOLE.replace('[berg, lund]', '["\\e[2Jx\\u202e\\n\\ty"]'))).toEqual([
      'facts.yaml:17: no entity has the id "\\u{1b}[2Jx\\u{202e} y"; declare it, or write {text: …}',
    ]);
  });

  it('keeps ids that an object knows by itself apart', () => {
    const facts = WHOLE.replace(/\bberg\b/g, 'constructor').replace(/\blund\b/g, 'toString');
    expect(listProblems(facts, { relations: RELATIONS })).toEqual([]);
    expect(listProblems(WHOLE.replace('[berg, lund]', '[constructor, __proto__]'))).toEqual([
      'facts.yaml:17: no entity has the id "constructor"; declare it under entities',
      'facts.yaml:17: no entity has the id "__proto__"; declare it under entities',
    ]);
  });
});
