import {
  assembleAssistant,
  type Briefing,
  generateQuestions,
  type QuestionVariant,
  without,
} from '../../src/index.ts';
import { gradeTurn } from './eval/grade-turn.ts';

/** What asking everything that a briefing's facts give rise to has shown. */
export interface SelfTest {
  /** How many questions were asked. */
  readonly asked: number;
  /** The facts with how many phrasings reached them, and one that did not. */
  readonly facts: readonly {
    readonly id: string;
    readonly reached: number;
    readonly tried: number;
    readonly missed: string | undefined;
    /** The words of that one that the fact leaves over, as far as it explains the rest. */
    readonly leftOver: readonly string[];
    /** Its roles that no phrasing reached, each with one that did not. */
    readonly mute: readonly { readonly role: string; readonly missed: string }[];
  }[];
  /** What was answered and must not be. */
  readonly falselyAnswered: readonly { readonly variant: QuestionVariant; readonly text: string }[];
}

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
  const variants = generateQuestions(briefing);
  const missed = new Map<string, string>();
  const reached = new Map<string, number>();
  const tried = new Map<string, number>();
  const heard = new Set<string>();
  const mute = new Map<string, { readonly fact: string; readonly role: string; readonly missed: string }>();
  const falselyAnswered: { variant: QuestionVariant; text: string }[] = [];
  for (const variant of variants) {
    const { reply } = assistant.ask(variant.question, visibility);
    const turn = { q: variant.question, ...variant };
    const right = gradeTurn(turn, reply, { questions: [variant.question], persons: [] }).verdict === 'right';
    if (variant.expect !== 'answer') {
      if (!right) falselyAnswered.push({ variant, text: reply.text });
      continue;
    }
    const tells =
      reply.status === 'answered' && reply.facts.includes(variant.fact) && variant.kind !== 'yesno';
    if (variant.role !== undefined) {
      const key = `${variant.fact} ${variant.role}`;
      if (right || tells) heard.add(key);
      else if (!mute.has(key))
        mute.set(key, { fact: variant.fact, role: variant.role, missed: variant.question });
    }
    tried.set(variant.fact, (tried.get(variant.fact) ?? 0) + 1);
    if (right || tells) reached.set(variant.fact, (reached.get(variant.fact) ?? 0) + 1);
    else if (!missed.has(variant.fact)) missed.set(variant.fact, variant.question);
  }
  return {
    asked: variants.length,
    facts: briefing.facts.map(({ id }) => {
      const question = missed.get(id);
      const closest = question === undefined ? [] : (assistant.explain(question, visibility).closest ?? []);
      return {
        id,
        reached: reached.get(id) ?? 0,
        tried: tried.get(id) ?? 0,
        missed: question,
        leftOver: closest.find((fact) => fact.id === id)?.leftOver ?? [],
        mute: [...mute].flatMap(([key, one]) => (one.fact === id && !heard.has(key) ? [one] : [])),
      };
    }),
    falselyAnswered,
  };
}
