import {
  amountQuestions,
  askedPerson,
  askedThing,
  bareDo,
  choiceQuestions,
  choosingPronouns,
  circumstanceQuestions,
  countQuestions,
  doForms,
  elseWords,
  infinitiveMark,
  measureQuestion,
  openingQuestions,
  pastDoForms,
  personQuestions,
  presupposing,
  thingQuestions,
  whether,
  whetherOr,
} from '../language/en/indirect-speech.ts';
import { gerundOf } from '../language/gerund.ts';
import { prepositions } from '../language/prepositions.ts';
import type { Clause } from '../understanding/clause.ts';
import {
  agrees,
  findNounPhrases,
  is,
  isPredicate,
  isRest,
  isStatement,
  kindOf,
  type Pieces,
  skipAdverbs,
} from './find-phrases.ts';
import type { IndirectQuestion } from './indirect-question.ts';
import { listPieces } from './list-pieces.ts';
import { findSubject, MAX_SUBJECT, tellClause, textOf } from './tell-clause.ts';
import type { WordingContext } from './wording.ts';

/** Longer questions are not told again. */
const MAX_CHUNKS = 16;

/**
 * Tells a question again: "who Germany’s defence minister is", "Alain Juppe resigning". Only names, words with a meaning
 * here and neutral words are said back; undefined where there are others, or where it is no sentence that is certainly well
 * formed. `granted`: what the question takes for granted is so.
 */
export function wordQuestion(
  clause: Clause,
  context: WordingContext,
  granted = false,
): IndirectQuestion | undefined {
  if (clause.kind === 'fragment' || clause.negated || clause.asks.length > 1) return undefined;
  if (clause.chunks.length > MAX_CHUNKS) return undefined;
  const pieces = listPieces(clause.chunks, context);
  if (pieces === undefined) return undefined;
  return clause.asks.length === 0 ? tellCheck(pieces) : tellAsk(pieces, granted);
}

/** "Is Iraq on the agenda": "whether Iraq is on the agenda". */
function tellCheck(pieces: Pieces): IndirectQuestion | undefined {
  const told = isStatement(pieces, 0, ['none']) ? textOf(pieces, 0) : tellClause(pieces, 0, 'none');
  return told === undefined ? undefined : { form: 'clause', text: `${whether} ${told}` };
}

function tellAsk(pieces: Pieces, granted: boolean): IndirectQuestion | undefined {
  const word = pieces[0]?.word ?? '';
  if (!is(pieces[0], 'ask')) return undefined;
  const asks = pieces[0]?.asks ?? '';
  if (presupposing.has(asks)) return tellReason(pieces, word, granted);
  if (personQuestions.has(word) || thingQuestions.has(word)) {
    const start = elseWords.has(pieces[1]?.word ?? '') ? 2 : 1;
    const told = tellThing(pieces, start, word, granted);
    if (told !== undefined) return told;
  }
  if (
    choosingPronouns.has(word) ||
    choiceQuestions.has(word) ||
    countQuestions.has(word) ||
    amountQuestions.has(word)
  ) {
    const told = tellChoice(pieces, word);
    if (told !== undefined) return told;
  }
  return circumstanceQuestions.has(asks) ? tellCircumstance(pieces, word, granted) : undefined;
}

/** "Who chairs it": "who chairs it"; "who is X": "who X is"; "what did X say": "X saying anything". */
function tellThing(
  pieces: Pieces,
  start: number,
  word: string,
  granted: boolean,
): IndirectQuestion | undefined {
  const asked = textOf(pieces, 0, start);
  const isPerson = personQuestions.has(word);
  if (isSubjectAsked(pieces, start, false, isPerson ? 'person' : 'thing')) return clauseOf(textOf(pieces, 0));
  const auxiliary = pieces[start]?.word ?? '';
  if (isStatement(pieces, start, ['complement', 'object'])) return clauseOf(textOf(pieces, 0));
  // "Who president of it is" is none.
  const isBare = isPerson && !is(pieces[start + 1], 'determiner') && !is(pieces[start + 1], 'name');
  const ascribed = isBare ? undefined : tellClause(pieces, start, 'complement');
  if (ascribed !== undefined) return clauseOf(`${asked} ${ascribed}`);
  const told = tellClause(pieces, start, 'object');
  if (told === undefined) return undefined;
  if (!doForms.has(auxiliary) || granted || start > 1) return clauseOf(`${asked} ${told}`);
  return tellDoing(pieces, start, isPerson ? askedPerson : askedThing);
}

/** "Which ministers are German", "how many customers does it have": "how many customers it has". */
function tellChoice(pieces: Pieces, word: string): IndirectQuestion | undefined {
  if (choosingPronouns.has(word))
    return isSubjectAsked(pieces, 1, false, 'one') ? clauseOf(textOf(pieces, 0)) : undefined;
  // "Which of the …", but "which …"
  if (is(pieces[1], 'determiner') !== prepositions.has(word.split(' ').at(-1) ?? '')) return undefined;
  for (const { end, plural } of findNounPhrases(pieces, 1, true)) {
    if (countQuestions.has(word) && !plural) continue;
    if (amountQuestions.has(word) && plural) continue;
    if (isSubjectAsked(pieces, end, plural, 'one')) return clauseOf(textOf(pieces, 0));
    const told = tellClause(pieces, end, 'object');
    if (told !== undefined) return clauseOf(`${textOf(pieces, 0, end)} ${told}`);
  }
  return undefined;
}

/** "When was X born": "when X was born"; "when did X resign": "whether or when X resigned". */
function tellCircumstance(pieces: Pieces, word: string, granted: boolean): IndirectQuestion | undefined {
  const start = word === measureQuestion && is(pieces[1], 'adjective') ? 2 : 1;
  const asked = textOf(pieces, 0, start);
  const counts = countQuestions.has(word) || amountQuestions.has(word);
  if (!counts && isStatement(pieces, start, ['none', 'complement'])) return clauseOf(textOf(pieces, 0));
  const told = tellClause(pieces, start, 'complement') ?? tellClause(pieces, start, 'none');
  if (told === undefined) return undefined;
  const asks = pieces[0]?.asks ?? '';
  const opens = !granted && pastDoForms.has(pieces[start]?.word ?? '') && openingQuestions.has(asks);
  return clauseOf(opens ? `${whetherOr} ${asks} ${told}` : `${asked} ${told}`);
}

/** "Why did Juppe resign": "Alain Juppe resigning", or, where he did, "why Alain Juppe resigned". */
function tellReason(pieces: Pieces, word: string, granted: boolean): IndirectQuestion | undefined {
  const told = tellClause(pieces, 1, 'none');
  if (told === undefined) return undefined;
  return granted ? clauseOf(`${word} ${told}`) : tellDoing(pieces, 1, '');
}

function clauseOf(text: string): IndirectQuestion {
  return { form: 'clause', text };
}

/** True where what is asked for is the subject, so that the order stays: "who will chair the talks". */
function isSubjectAsked(
  pieces: Pieces,
  start: number,
  plural: boolean,
  asked: 'person' | 'thing' | 'one',
): boolean {
  const head = pieces[start];
  const kind = kindOf(head?.word ?? '');
  // "What has answered NATO" may be meant the other way round.
  const gap = asked === 'thing' ? 'passive' : 'none';
  if (kind === undefined) {
    if (is(head, 'past')) return isRest(pieces, start + 1, 'none');
    if (is(head, 'third')) return !plural && isRest(pieces, start + 1, gap);
    return plural && is(head, 'base') && isRest(pieces, start + 1, 'none');
  }
  if (kind === 'do' || !agrees(head?.word ?? '', plural)) return false;
  if (kind === 'have' && asked !== 'person') return isPassive(pieces, start + 1);
  if (kind === 'modal' && asked === 'thing' && is(pieces[start + 1], 'base'))
    return isRest(pieces, start + 2, gap);
  // "Who is the minister" is told the other way round.
  const isNoun = kind === 'be' && findNounPhrases(pieces, start + 1).length > 0;
  return !isNoun && isPredicate(pieces, start + 1, kind, 'none');
}

/** "Which … has been signed". */
function isPassive(pieces: Pieces, start: number): boolean {
  return isPredicate(pieces, start, 'have', 'none') && !is(pieces[start], 'participle');
}

/** "Alain Juppe resigning", "Alain Juppe saying anything about it"; undefined where that reads badly. */
function tellDoing(pieces: Pieces, start: number, object: string): IndirectQuestion | undefined {
  const auxiliary = pieces[start]?.word ?? '';
  const subject = findSubject(pieces, start, object === '' ? 'none' : 'object');
  if (subject === undefined || subject.end - start > MAX_SUBJECT) return undefined;
  const doing = textOf(pieces, start + 1, subject.end);
  const kind = kindOf(auxiliary);
  const head = pieces[subject.end];
  if (kind === 'be' || kind === 'have') {
    const rest = textOf(pieces, subject.end);
    const verb = kind === 'have' ? 'have' : 'be';
    return {
      form: 'topic',
      text: `${doing} ${is(head, 'gerund') ? '' : `${gerundOf(verb)} `}${rest}`,
    };
  }
  const next = pieces[subject.end + 1];
  // "X doing anything" says too much.
  const isClumsy =
    skipAdverbs(pieces, subject.end) > subject.end ||
    is(next, 'gerund') ||
    (object !== '' && (next?.word === infinitiveMark || head?.word === bareDo));
  if (isClumsy) return undefined;
  const [verb = '', ...particles] = (head?.text ?? '').split(' ');
  // "agree on anything in the end", but "say anything about it"
  const last = pieces.length - 1;
  const stranded =
    object !== '' &&
    is(next, 'preposition') &&
    (subject.end + 1 === last || is(pieces[subject.end + 2], 'preposition'));
  const parts = [
    gerundOf(verb),
    ...particles,
    stranded ? (next?.text ?? '') : '',
    object,
    textOf(pieces, subject.end + (stranded ? 2 : 1)),
  ];
  return { form: 'topic', text: [doing, ...parts].filter(Boolean).join(' ') };
}
