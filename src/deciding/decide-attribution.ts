import { agencyTemplate } from '../language/en/follow-ups.ts';
import { sourceTemplate } from '../language/en/relations.ts';
import type { KnowledgeIndex } from '../matching/knowledge-index.ts';
import type { Decision } from './decision.ts';

/** "Says who?": on whose word the facts of the last answer stand, else which agency reports them. */
export function decideAttribution(facts: readonly string[], index: KnowledgeIndex): Decision | undefined {
  const told = facts.flatMap((id) => index.factById.get(id) ?? []);
  const first = told[0];
  if (first === undefined) return undefined;
  const sources = [...new Set(told.flatMap((fact) => fact.fact.source ?? []))];
  const source = sources.length === 1 ? index.entities.get(sources[0] ?? '') : undefined;
  return source === undefined || !told.every((fact) => fact.fact.source === source.id)
    ? { kind: 'computed', text: `${agencyTemplate.replace('{agency}', first.briefing.agency)}.`, facts }
    : {
        kind: 'computed',
        text: `${sourceTemplate.replace('{source}', source.name)}.`,
        facts,
        entities: [source.id],
      };
}
