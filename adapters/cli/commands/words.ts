import {
  type Briefing,
  findWord,
  listRelationWords,
  type RelationWords,
  type Words,
} from '../../../src/index.ts';
import { countOf } from '../../repl/render-briefings.ts';
import { wrapText } from '../../repl/wrap-text.ts';
import { chooseKnowledge, chooseOutputStyle, type GlobalOptions, openBriefings } from '../open-assistant.ts';
import { writeLine } from '../write-output.ts';

/** As many words of a list are printed; the rest are found by looking for them. */
const MOST_WORDS = 30;

/** Prints the words of the relations that a briefing's facts state, or where one word stands among them. */
export async function runWords(
  slug: string,
  word: string | undefined,
  options: GlobalOptions,
): Promise<void> {
  const briefings = openBriefings(await chooseKnowledge(options), [slug]);
  const relations = briefings
    .filter(({ id }) => id === slug)
    .flatMap((one: Briefing) => listRelationWords(one));
  if (word === undefined) {
    const style = await chooseOutputStyle();
    for (const relation of relations)
      await writeLine(
        describeRelation(relation)
          .map((line, i) => (i === 0 ? style.bold(line) : wrapText(line, { ...style, indent: '  ' })))
          .join('\n'),
      );
    return;
  }
  const uses = findWord(relations, word);
  if (uses.length === 0)
    await writeLine(`No relation that the facts of ${slug} state has the word “${word}”.`);
  for (const { relation, as, phrase, added } of uses)
    await writeLine(`${relation}: ${as} “${phrase}”${added ? ', added by the language' : ''}`);
}

function describeRelation({ id, authored, facts, verbs, nouns, roles }: RelationWords): readonly string[] {
  const lists = [
    ['verbs', verbs],
    ['nouns', nouns],
  ] as const;
  return [
    `${id} (${authored ? 'own' : 'built in'}, ${countOf(facts, 'fact')})`,
    ...lists.flatMap(([title, words]) => listWords(title, words)),
    ...roles.map(({ name, asks, names, prepositions }) => {
      const parts = [
        asks.length === 0 ? 'is not asked for' : `is asked for by ${asks.join(', ')}`,
        ...listWords('names', names),
        ...(prepositions.length === 0 ? [] : [`behind ${prepositions.join(', ')}`]),
      ];
      return `${name} ${parts.join('; ')}`;
    }),
  ];
}

function listWords(title: string, { written, added }: Words): readonly string[] {
  return [
    ...(written.length === 0 ? [] : [`${title}: ${shorten(written)}`]),
    ...(added.length === 0 ? [] : [`${title} that the language adds: ${shorten(added)}`]),
  ];
}

function shorten(words: readonly string[]): string {
  const rest = words.length - MOST_WORDS;
  const shown = words.slice(0, MOST_WORDS).join(', ');
  return rest > 0 ? `${shown} … and ${rest} more` : shown;
}
