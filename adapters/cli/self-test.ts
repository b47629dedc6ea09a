import {
  assembleAssistant,
  type Briefing,
  createAssistant,
  type Fact,
  generateQuestions,
  type QuestionVariant,
  type Reply,
  without,
} from '../../src/index.ts';
import { gradeTurn } from './eval/grade-turn.ts';

/** A question that should have reached a fact, and did not. */
export interface Miss {
  readonly question: string;
  /** The role that it asks for, where it asks for one in words that can mean no other. */
  readonly role?: string;
  /** What was replied, and the facts that it rests on. */
  readonly got: string;
  readonly rests: readonly string[];
  /** What should stand in the reply. */
  readonly expected: string;
  /** The words that the fact leaves over, as far as it explains the rest. */
  readonly leftOver: readonly string[];
  /** True where it is answered as it stands, by the very words of the fact’s sentence. */
  readonly verbatim: boolean;
  /** Whether the author can word its relation, and has worded this question. */
  readonly relation: 'built-in' | 'own' | 'worded';
}

/** What was answered and must not be. */
export interface FalseAnswer {
  readonly variant: QuestionVariant;
  readonly text: string;
  /** The facts that it rests on. */
  readonly rests: readonly string[];
  /** Words that were read as something by another name: “Lisbon” as “where: Portugal”. */
  readonly bent: readonly { readonly text: string; readonly understoodAs: string }[];
}

/** A question that a fact says it answers, and that is answered without it. */
export interface Unheard {
  readonly fact: string;
  readonly question: string;
  readonly got: string;
  readonly rests: readonly string[];
}

/** What asking everything that a briefing's facts give rise to has shown. */
export interface SelfTest {
  /** How many questions were asked. */
  readonly asked: number;
  /** The facts with how many phrasings reached them, and one that did not. */
  readonly facts: readonly {
    readonly id: string;
    readonly reached: number;
    readonly tried: number;
    /** True where no plain question can ask for it: what is denied in a sentence of the author's alone. */
    readonly unasked?: true;
    readonly missed: Miss | undefined;
    /** Its roles that no phrasing reached, each by one that did not. */
    readonly mute: readonly Miss[];
  }[];
  readonly falselyAnswered: readonly FalseAnswer[];
  readonly unheard: readonly Unheard[];
}

type Ask = (question: string) => Reply;

/**
 * Asks every generated question of a briefing, each as a conversation of its own. That a fact is reached by the very words of its
 * sentence counts for nothing: it is asked for in others.
 */
export function runSelfTest(briefing: Briefing): SelfTest {
  const assistant = assembleAssistant([briefing], without('statements'));
  const visibility = {
    briefings: [briefing.id],
    ...(briefing.embargo === undefined ? {} : { now: briefing.embargo }),
  };
  const ask: Ask = (question) => assistant.ask(question, visibility).reply;
  const explain = (question: string) => assistant.explain(question, visibility);
  const whole = createAssistant({ briefings: [briefing] });
  const askWhole: Ask = (question) => whole.ask(question, visibility).reply;
  const variants = generateQuestions(briefing);
  const missed = new Map<string, QuestionVariant>();
  const reached = new Map<string, number>();
  const tried = new Map<string, number>();
  const heard = new Set<string>();
  const mute = new Map<string, QuestionVariant>();
  const falselyAnswered: FalseAnswer[] = [];
  for (const variant of variants) {
    const reply = ask(variant.question);
    if (variant.expect !== 'answer') {
      const isNew = falselyAnswered.every((answer) => answer.variant.question !== variant.question);
      if (isNew && !isRight(variant, reply)) {
        const { text, facts: rests } = reply;
        falselyAnswered.push({ variant, text, rests, bent: findBent(explain(variant.question).words) });
      }
      continue;
    }
    const reaches = isRight(variant, reply) || tells(variant, reply);
    if (variant.role !== undefined) {
      const key = `${variant.fact} ${variant.role}`;
      if (reaches) heard.add(key);
      else if (!mute.has(key)) mute.set(key, variant);
    }
    tried.set(variant.fact, (tried.get(variant.fact) ?? 0) + 1);
    if (reaches) reached.set(variant.fact, (reached.get(variant.fact) ?? 0) + 1);
    else if (!missed.has(variant.fact)) missed.set(variant.fact, variant);
  }
  const describe = (variant: QuestionVariant, fact: Fact): Miss => {
    const { reply, closest = [] } = explain(variant.question);
    const again = askWhole(variant.question);
    // Nobody asks whether something is so in the words of a template; of what is denied no role is asked for.
    const isOftenAsked = variant.role !== undefined || fact.modality === 'denied';
    return {
      question: variant.question,
      ...(variant.role === undefined ? {} : { role: variant.role }),
      got: reply.text,
      rests: reply.facts,
      expected: variant.all.map(([name = '']) => name).join(', '),
      leftOver: closest.find(({ id }) => id === variant.fact)?.leftOver ?? [],
      verbatim: isOftenAsked && (isRight(variant, again) || tells(variant, again)),
      relation: wordingOf(fact, variant.role, briefing),
    };
  };
  return {
    asked: variants.length,
    facts: briefing.facts.map((fact) => {
      const miss = missed.get(fact.id);
      return {
        id: fact.id,
        reached: reached.get(fact.id) ?? 0,
        tried: tried.get(fact.id) ?? 0,
        ...(fact.modality === 'denied' && !tried.has(fact.id) ? { unasked: true as const } : {}),
        missed: miss === undefined ? undefined : describe(miss, fact),
        mute: [...mute].flatMap(([key, variant]) =>
          variant.fact === fact.id && !heard.has(key) ? [describe(variant, fact)] : [],
        ),
      };
    }),
    falselyAnswered,
    unheard: briefing.facts.flatMap(({ id, asked = [] }) =>
      asked.flatMap((question) => {
        const { text: got, facts: rests } = askWhole(question);
        return rests.includes(id) ? [] : [{ fact: id, question, got, rests }];
      }),
    ),
  };
}

function isRight(variant: QuestionVariant, reply: Reply): boolean {
  const turn = { q: variant.question, ...variant };
  return gradeTurn(turn, reply, { questions: [variant.question], persons: [] }).verdict === 'right';
}

/** Whether a question for a role is answered with the fact, in whatever words. */
function tells(variant: QuestionVariant, reply: Reply): boolean {
  return reply.status === 'answered' && reply.facts.includes(variant.fact) && variant.kind !== 'yesno';
}

function wordingOf(
  { relation }: Fact,
  role: string | undefined,
  { relations = [] }: Briefing,
): Miss['relation'] {
  const own = relations.find(({ id }) => id === relation);
  if (own === undefined) return 'built-in';
  return role !== undefined && own.questions?.[role] !== undefined ? 'worded' : 'own';
}

/** The words that fill a role as something that they do not name. */
function findBent(words: FalseAnswer['bent']): FalseAnswer['bent'] {
  return words.filter(({ text, understoodAs }) => {
    const [, filler] = FILLS_ROLE.exec(understoodAs) ?? [];
    return (
      filler !== undefined && !plain(filler).includes(plain(text)) && !plain(text).includes(plain(filler))
    );
  });
}
const FILLS_ROLE = /^[A-Za-z]\w*: (.+)$/;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
