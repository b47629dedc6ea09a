import { describe, expect, test } from 'vitest';
import { renderReply } from '../../../adapters/discord/render-reply.ts';
import type { Citation, Reply } from '../../../src/index.ts';
import { Problems } from '../../fakes/discord/validate/problem.ts';
import { validateComponents } from '../../fakes/discord/validate/validate-components.ts';
import { validateEmbeds } from '../../fakes/discord/validate/validate-embeds.ts';
import { cite, makeReply } from '../fake-assistant.ts';

const TOKEN = 'token-000000';
const VOTES = [
  button('👍', `vote:${TOKEN}:1`),
  button('👎', `vote:${TOKEN}:-1`),
  button('Why?', `why:${TOKEN}`),
];

function button(label: string, custom_id: string, style = 2) {
  return { type: 2, style, label, custom_id };
}

function row(...components: object[]) {
  return { type: 1, components };
}

function render(fields: Partial<Reply>, options: { question?: string; mayEmbed?: boolean } = {}) {
  return renderReply(makeReply(fields), { token: TOKEN, mayEmbed: true, ...options });
}

const MEET = cite('Ministers Sergei Lavrov and Alain Juppe will meet on Wednesday.', [[10, 23]]);
const NAMES = cite('Sergei Lavrov and Alain Juppe', [[18, 29]]);

/** A row of a table, with signs in it that a platform would take for its own. */
const ROW: Citation = {
  ...cite('Bergen;8_00_0', [[7, 13]]),
  row: {
    file: 'catch.csv',
    title: 'Catch *landed*',
    number: 3,
    cells: [
      { column: 'port', text: 'Bergen', start: 0, end: 6 },
      { column: 'kilo_s', text: '8_00_0', start: 7, end: 13 },
    ],
  },
};

describe('an answer', () => {
  test('from a table shows the row with the names of its columns, and names the table', () => {
    const [embed] = render({ text: 'Eight tonnes.', citations: [ROW] }).embeds;
    expect([embed?.description, embed?.footer?.text]).toEqual([
      'Eight tonnes.\n\n> Row 3 · port: Bergen · kilo\\_s: **8\\_00\\_0**',
      'Itar-Tass, 5 September 2011, table “Catch *landed*”',
    ]);
  });

  test('stands first, then the passages with their key words in bold, source and date, and buttons', () => {
    const reply = {
      text: 'They meet on Wednesday.',
      citations: [MEET, NAMES],
      inference: 'The names stand in order.',
      suggestions: ['Who is Lavrov?', 'Who is Juppe?'],
    };
    expect(render(reply)).toEqual({
      content: '',
      embeds: [
        {
          description: [
            'They meet on Wednesday.',
            '',
            '> “Ministers **Sergei Lavrov** and Alain Juppe will meet on Wednesday.”',
            '> “Sergei Lavrov and **Alain Juppe** …”',
            '-# (The names stand in order)',
          ].join('\n'),
          color: 0x2e7d32,
          footer: { text: 'Itar-Tass, 5 September 2011' },
        },
      ],
      components: [
        row(button('Who is Lavrov?', `ask:${TOKEN}:0`), button('Who is Juppe?', `ask:${TOKEN}:1`)),
        row(...VOTES),
      ],
    });
  });

  test('shows the question where nothing else does', () => {
    expect(render({ text: 'Yes.' }, { question: 'Is it\n*so*?' }).content).toBe('-# “Is it \\*so\\*?”');
  });

  test('of several sources names each below its passages', () => {
    const other: Citation = { ...NAMES, briefing: 'other', source: 'Example_News', date: '2011-09-06' };
    expect(render({ text: 'Yes.', citations: [MEET, other] }).embeds).toEqual([
      {
        description: [
          'Yes.',
          '',
          '> “Ministers **Sergei Lavrov** and Alain Juppe will meet on Wednesday.”',
          '-# Itar-Tass, 5 September 2011',
          '',
          '> “Sergei Lavrov and **Alain Juppe** …”',
          '-# Example\\_News, 6 September 2011',
        ].join('\n'),
        color: 0x2e7d32,
      },
    ]);
  });

  test('is plain text where embeds are not permitted', () => {
    const reply = { text: 'They meet on Wednesday.', citations: [MEET] };
    expect(render(reply, { question: 'When?', mayEmbed: false })).toEqual({
      content: [
        '-# “When?”',
        'They meet on Wednesday.',
        '',
        '> “Ministers **Sergei Lavrov** and Alain Juppe will meet on Wednesday.”',
        '-# Itar-Tass, 5 September 2011',
      ].join('\n'),
      embeds: [],
      components: [row(...VOTES)],
    });
  });

  test('never formats, links or pings by what stands in a briefing', () => {
    const quote = '**He** said: [here](https://x.org) @everyone\n# no';
    const citation: Citation = { ...MEET, quote, highlights: [[2, 4]], source: '*Source*' };
    const { embeds } = render({ text: '# A <@1> ||b||', citations: [citation], inference: '_so_' });
    expect(embeds[0]?.description).toBe(
      [
        '\\# A \\<\\@1> \\|\\|b\\|\\|',
        '',
        '> “\\*\\***He**\\*\\* said: \\[here\\](https\\:\\/\\/x.org) @\u200beveryone # no …”',
        '-# (\\_so\\_)',
      ].join('\n'),
    );
  });
});

describe('other replies', () => {
  test('a correction has a colour of its own, and can be judged', () => {
    const { embeds, components } = render({ status: 'corrected', text: 'No: in 2002.' });
    expect([embeds, components]).toEqual([
      [{ description: 'No: in 2002.', color: 0xf9a825 }],
      [row(...VOTES)],
    ]);
  });

  test('a refusal marks the nearest passage as such, and offers questions', () => {
    const reply = {
      status: 'unknown' as const,
      text: 'The briefing doesn’t mention Iraq.',
      citations: [{ ...NAMES, role: 'nearest' as const, highlights: [] }],
      suggestions: ['Who is Lavrov?'],
    };
    expect(render(reply)).toEqual({
      content: '',
      embeds: [
        {
          description: [
            'The briefing doesn’t mention Iraq.',
            '',
            '**Closest passage**',
            '> “Sergei Lavrov and Alain Juppe …”',
          ].join('\n'),
          color: 0x757575,
          footer: { text: 'Itar-Tass, 5 September 2011' },
        },
      ],
      components: [row(button('Who is Lavrov?', `ask:${TOKEN}:0`)), row(...VOTES)],
    });
  });

  test('small talk has nothing to judge', () => {
    expect(render({ status: 'smalltalk', text: 'Hello.', suggestions: ['Who is Lavrov?'] })).toEqual({
      content: '',
      embeds: [{ description: 'Hello.', color: 0x455a64 }],
      components: [row(button('Who is Lavrov?', `ask:${TOKEN}:0`))],
    });
  });

  test('a clarification offers its readings as buttons, and none of them twice', () => {
    const choices = ['Who is the Russian minister?', 'Who is the French minister?'];
    const { components } = render({
      status: 'clarify',
      text: 'Which?',
      choices,
      suggestions: [choices[0] ?? ''],
    });
    expect(components).toEqual([
      row(
        button('Who is the Russian minister?', `choose:${TOKEN}:0`, 1),
        button('Who is the French minister?', `choose:${TOKEN}:1`, 1),
      ),
    ]);
  });

  test.each([
    ['there are many', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['one is long', ['a', `${'long '.repeat(17)}?`]],
  ])('a clarification is a menu where %s', (_case, choices) => {
    const { components } = render({ status: 'clarify', text: 'Which?', choices });
    expect(components).toEqual([
      row({
        type: 3,
        custom_id: `menu:${TOKEN}`,
        placeholder: 'Which do you mean?',
        options: choices.map((choice, index) => ({ label: choice.trim(), value: String(index) })),
      }),
    ]);
  });
});

describe('the limits of Discord', () => {
  const long = 'A long sentence with *marks* in it. '.repeat(400);
  const citations = Array.from({ length: 40 }, (_, index) => ({
    ...MEET,
    quote: `${index} ${long}`,
    highlights: [[900, 910]] as const,
    source: `Source ${index % 3}`,
  }));
  const items = Array.from({ length: 200 }, (_, index) => `the minister of department ${index}`);
  const monsters: Readonly<Record<string, Partial<Reply>>> = {
    'a long text': { text: long, citations, inference: long },
    'a long list': {
      text: `${items.join(', ')} meet.`,
      items,
      citations: [MEET],
      suggestions: [long, long, long],
    },
    'many readings': { status: 'clarify', text: long, choices: items },
    'one long word': { text: '*'.repeat(9_000), citations: [{ ...MEET, quote: 'x'.repeat(9_000) }] },
  };

  test.each(Object.keys(monsters).flatMap((name) => [[name, true] as const, [name, false] as const]))(
    'hold for %s (embeds: %s)',
    (name, mayEmbed) => {
      const { content, embeds, components } = render(monsters[name] ?? {}, { question: long, mayEmbed });
      const problems = new Problems();
      validateEmbeds(embeds as never, problems);
      validateComponents(components as never, false, problems);
      expect([problems.list, content.length <= 2_000]).toEqual([[], true]);
    },
  );

  test('fold a long answer, with a button that shows all of it', () => {
    const { embeds, components } = render(monsters['a long list'] ?? {});
    expect(embeds[0]?.description).toMatch(/^the minister of department 0, .* … and \d+ more meet\.\n\n> “/);
    expect(components.at(-1)).toEqual(row(button('Show all', `answer:${TOKEN}:0:open`, 1), ...VOTES));
  });

  test('say so where passages do not fit', () => {
    const { embeds } = render({ text: 'Yes.', citations });
    expect(embeds[0]?.description).toMatch(/\n\n-# More passages stand behind \*\*Why\?\*\*$/);
  });

  test('cut a long passage around its key words', () => {
    const quote = `${'before '.repeat(200)}KEY ${'after '.repeat(200)}`;
    const { embeds } = render({ text: 'Yes.', citations: [{ ...MEET, quote, highlights: [[1400, 1403]] }] });
    expect(embeds[0]?.description).toMatch(/^Yes\.\n\n> “… (before )+\*\*KEY\*\* (after )+…”$/);
  });
});
