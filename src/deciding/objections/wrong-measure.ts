import { haveForms } from '../../language/en/auxiliaries.ts';
import { countingWords, lastingWords } from '../../language/en/question-words.ts';
import { isPlural } from '../../language/is-plural.ts';
import { joinWordList } from '../../language/word-phrases.ts';
import type { IndexedRole, KnowledgeIndex } from '../../matching/knowledge-index.ts';
import type { Match } from '../../matching/match.ts';
import { hasKind } from '../../understanding/chunk.ts';
import { asksDegree, clauseOperator } from '../../understanding/chunk-forms.ts';
import type { Clause } from '../../understanding/clause.ts';
import { numbersAgree } from '../numbers-agree.ts';
import type { Objections } from './objection.ts';

/** How many, how long, how often or since when is another matter than what the fact tells, or its number is another. */
export const WRONG_MEASURE: Objections = {
  any: [
    asksLengthOfThing,
    asksOnset,
    countsTimes,
    asksTotal,
    asksBareNumber,
    countsDates,
    countsByDays,
    asksDegreeOfDeed,
    isOfAnotherNumber,
  ],
};

/** "How long is the probe?": without a verb only an event is long in time. */
function asksLengthOfThing({ named, asked, bindings }: Match, _: Clause, index: KnowledgeIndex): boolean {
  return (
    !named &&
    asked.some(({ ask, role }) => ask?.word === 'how long' && role.definition.kinds.includes('quantity')) &&
    !bindings.some(
      (b) => b.as === 'filler' && b.entities.some((id) => index.entities.get(id)?.kind === 'event'),
    )
  );
}

/** "Since when?" is not told by the day on which something happens. */
function asksOnset({ fact, asked }: Match, { chunks }: Clause): boolean {
  const describes = fact.definition.roles[fact.definition.describes ?? ''];
  return (
    chunks.some(({ words }) => LASTING.has(words.join(' '))) &&
    asked.some(({ role }) => holdsDates(role)) &&
    (fact.fact.modality === 'planned' ||
      fact.definition.attributes === true ||
      describes?.kinds.includes('event') === true)
  );
}
const LASTING: ReadonlySet<string> = new Set(joinWordList(lastingWords));

/** "every month" says how often: the day on which something happens explains no such word. */
function countsTimes({ bindings }: Match, { chunks }: Clause): boolean {
  return bindings.some((b) => {
    if (b.as !== 'role' || !holdsDates(b.role)) return false;
    const before = chunks[chunks.findIndex(({ text }) => text === b.chunks[0]?.text) - 1];
    return before !== undefined && clauseOperator(before) === 'all';
  });
}

/** "How many times have they met?" is not told by how often they do. */
function asksTotal({ asked }: Match, { chunks }: Clause): boolean {
  return (
    asked.some(({ ask }) => ask?.word === 'how often') &&
    chunks.some(({ words }) => COUNTING.has(words.join(' '))) &&
    chunks.some(({ words }) => haveForms.has(words[0] ?? ''))
  );
}
const COUNTING: ReadonlySet<string> = new Set(joinWordList(countingWords));

/** "How many are each delegation?" does not say how many of what. */
function asksBareNumber({ named, asked }: Match): boolean {
  return !named && asked.some(({ ask }) => ask?.word === 'how many' && ask.phrase === undefined);
}

/** "days between X and Y": more of them than one are not the day of something. */
function countsDates({ bindings }: Match): boolean {
  return bindings.some(
    (b) =>
      b.as === 'filler' &&
      b.entities.length === 1 &&
      holdsDates(b.role) &&
      b.chunks.some((chunk) => hasKind(chunk, 'sort') && isPlural(chunk.words.at(-1) ?? '')),
  );
}

/** "How many meetings are there a year?" is not told by the days on which there are some. */
function countsByDays({ asked }: Match): boolean {
  return asked.some(({ ask, role }) => ask?.word === 'how many' && holdsDates(role));
}

/** "How wide is X?" does not ask in what way something was done. */
function asksDegreeOfDeed({ asked, named: said }: Match, { chunks }: Clause): boolean {
  return (
    asksDegree(chunks) &&
    asked.some(
      ({ ask, role: { definition }, named }) =>
        ask?.word === 'how' &&
        named !== true &&
        definition.scale !== true &&
        !(said && definition.kinds.includes('quantity')) &&
        definition.values === undefined,
    )
  );
}

/** "the four ministers" must be four. */
function isOfAnotherNumber(match: Match, _: Clause, index: KnowledgeIndex): boolean {
  return !numbersAgree(match, index);
}

function holdsDates({ definition }: IndexedRole): boolean {
  return definition.kinds.every((kind) => kind === 'date');
}
