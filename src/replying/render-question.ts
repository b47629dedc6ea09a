import { AGREEING } from '../briefing/parse-template.ts';
import { upperFirst } from '../language/letter-case.ts';
import type { IndexedFact, KnowledgeIndex } from '../matching/knowledge-index.ts';
import { renderFact } from './render-fact.ts';

/** The question that asks a fact for one of its roles; undefined where its relation words none, or a name for it lacks. */
export function renderQuestion(fact: IndexedFact, role: string, index: KnowledgeIndex): string | undefined {
  const template = fact.definition.questions?.[role];
  if (template === undefined) return undefined;
  const needed = template.replace(/\[[^\]]*\]/g, '');
  const names = [...needed.matchAll(/\{(\w+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !AGREEING.has(name));
  const asked = fact.roles.find((r) => r.name === role);
  if (asked !== undefined && asked.own.length === 0) return undefined;
  if (names.some((name) => !fact.roles.some((r) => r.name === name && r.own.length > 0))) return undefined;
  const filled = new Set(fact.roles.filter((r) => r.own.length > 0).map((r) => r.name));
  const text = renderFact(fact, { roles: filled, past: false, dated: false, template }, index);
  return upperFirst(text);
}
