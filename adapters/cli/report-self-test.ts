import type { Problem } from '../../src/index.ts';
import type { FalseAnswer, Miss, SelfTest } from './self-test.ts';

/** As many phrasings should reach each fact. */
const ENOUGH_PHRASINGS = 3;

export interface FactFinding {
  readonly fact: string;
  readonly finding: Pick<Problem, 'severity' | 'problem' | 'remedy'>;
}

/** What a self-test says of the facts, by their ids. */
export function reportSelfTest({ facts, falselyAnswered, unheard }: SelfTest): readonly FactFinding[] {
  const isThin = ({ reached, unasked }: SelfTest['facts'][number]): boolean =>
    reached < ENOUGH_PHRASINGS && unasked !== true;
  return [
    ...facts.filter(isThin).map(({ id, reached, tried, missed }): FactFinding => {
      const few =
        reached === 0
          ? `no question reaches the fact "${id}"`
          : `only ${reached} of ${tried} questions reach the fact "${id}"`;
      if (missed === undefined)
        return {
          fact: id,
          finding: {
            severity: reached === 0 ? 'error' : 'warning',
            problem: few,
            remedy: 'give its relation questions and names for its roles',
          },
        };
      // What is answered in its own words is there for readers, too.
      const isMute = reached === 0 && !missed.verbatim;
      const problem = missed.verbatim && reached === 0 ? `only its own words reach the fact "${id}"` : few;
      return {
        fact: id,
        finding: {
          severity: isMute ? 'error' : 'warning',
          problem: `${problem}: ${tellMiss(missed)}`,
          remedy: advise(id, missed),
        },
      };
    }),
    ...facts
      .filter((fact) => !isThin(fact))
      .flatMap(({ id, mute }) =>
        mute
          .filter(({ verbatim }) => !verbatim)
          .map(
            (miss): FactFinding => ({
              fact: id,
              finding: {
                severity: 'warning',
                problem: `no question for "${miss.role ?? ''}" reaches the fact "${id}": ${tellMiss(miss)}`,
                remedy: advise(id, miss),
              },
            }),
          ),
      ),
    ...unheard.map(
      ({ fact, question, got, rests }): FactFinding => ({
        fact,
        finding: {
          severity: 'warning',
          problem: `the fact "${fact}" is not told where its "asked" says: asked ${quote(question)}, got ${quote(got)}${restsOn(rests)}`,
          remedy: 'write one question, as short as people ask it, and let no other fact have the same',
        },
      }),
    ),
    ...falselyAnswered.map(
      (answer): FactFinding => ({
        fact: answer.variant.fact,
        finding: {
          severity: 'error',
          problem: `answered that must not be: asked ${quote(answer.variant.question)}, got ${quote(answer.text)}${restsOn(answer.rests)}`,
          remedy: adviseAgainst(answer),
        },
      }),
    ),
  ];
}

/** What was asked, what was answered and what was expected. */
function tellMiss({ question, got, rests, expected }: Miss): string {
  return `asked ${quote(question)}, got ${quote(got)}${restsOn(rests)}, expected ${quote(expected)}`;
}

function restsOn(facts: readonly string[]): string {
  return facts.length === 0 ? '' : ` from ${facts.map((id) => `"${id}"`).join(', ')}`;
}

/** What of a fact an author can mend so that a question reaches it. */
function advise(fact: string, miss: Miss): string {
  const why = `see why with: ${nameCommand(miss.question)}`;
  if (miss.verbatim)
    return `it is answered in these very words, by no others; ask for it as a reader would, and add the words that are not understood; ${why}`;
  if (miss.rests.includes(fact))
    return 'the fact is told without what was asked for; name that role in the template, or in "answers"';
  if (miss.rests.length > 0) return `${TELL_APART[miss.relation]}; ${why}`;
  if (miss.leftOver.length > 0) {
    const words = miss.leftOver.map(quote).join(', ');
    return `it leaves ${words} over: add that to ${miss.relation === 'built-in' ? '' : 'the verbs or nouns of its relation, '}the names of a role, or the aliases or types of what fills it; ${why}`;
  }
  const words = miss.role === undefined && miss.relation === 'own' ? GIVE_VERBS : GIVE_WORDS[miss.relation];
  return `${words}; ${why}`;
}

const TELL_APART: Readonly<Record<Miss['relation'], string>> = {
  'built-in':
    'the question fits those facts as well; state in the fact, or in a relation of your own, what tells it apart',
  own: 'the question fits those facts as well; give its relation a question that names what tells it apart',
  worded: 'its question fits those facts as well; name in the question of its relation what tells it apart',
};

const GIVE_WORDS: Readonly<Record<Miss['relation'], string>> = {
  'built-in':
    'its relation is built in and takes no question of yours; give what fills the role other aliases or types, or state the fact in a relation of your own',
  own: 'give its relation a question for it, or other names for the role',
  worded: 'its relation has this question, which is not understood so; put it in other words',
};

const GIVE_VERBS =
  'give its relation verbs and nouns that people would use, and its roles their prepositions and names';

/** Where to look for what made a reply of facts that do not say so. */
function adviseAgainst({ variant, rests, bent }: FalseAnswer): string {
  const why = `see how each word was read with: ${nameCommand(variant.question)}`;
  const read = bent.map(({ text, understoodAs }) => `${quote(text)} was read as ${quote(understoodAs)}`);
  if (read.length > 0)
    return `${read.join(', ')}: see the aliases, types, "involves", "partOf" and "members" of both, unless the reply is right; ${why}`;
  const others = rests.filter((id) => id !== variant.fact);
  const where = others.length === 0 ? `"${variant.fact}"` : others.map((id) => `"${id}"`).join(', ');
  return `where the reply is right, nothing is to be mended; else see the roles, verbs and prepositions of the relation of ${where}; ${why}`;
}

function nameCommand(question: string): string {
  return `briefing-bot why ${JSON.stringify(question)}`;
}

const MOST_QUOTED_CHARS = 160;

/** Words of a message or reply, shortened, on one line. */
function quote(words: string): string {
  const line = words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const characters = [...line];
  return characters.length > MOST_QUOTED_CHARS
    ? `“${characters.slice(0, MOST_QUOTED_CHARS - 1).join('')}…”`
    : `“${line}”`;
}
