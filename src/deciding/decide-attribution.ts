import { nameInSentence } from '../answering/name-in-sentence.ts';
import { agencyTemplate } from '../language/en/follow-ups.ts';
import { sourceTemplate } from '../language/en/relations.ts';
import { upperFirst } from '../language/letter-case.ts';
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
        text: `${upperFirst(sourceTemplate.replace('{source}', nameInSentence(source)))}.`,
        facts,
        entities: [source.id],
      };
}

/** "Who says that 214 died?": whose word a claim is, where it is borne out by what stands on somebody's word. */
export function attributeClaim(decision: Decision, index: KnowledgeIndex): Decision {
  const isSo = decision.kind === 'answered' && decision.polarity === 'yes';
  const facts = isSo ? decision.matches.map(({ fact }) => fact.fact) : [];
  const attributed = facts.some(({ source }) => source !== undefined)
    ? decideAttribution(
        facts.map(({ id }) => id),
        index,
      )
    : undefined;
  return attributed ?? { kind: 'unknown', missing: [], about: [] };
}
