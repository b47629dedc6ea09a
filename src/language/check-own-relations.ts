import { type Finding, warning } from '../briefing/finding.ts';
import type { Briefing, Entity, Fact } from '../briefing/model.ts';
import { quoteValue } from '../briefing/quote-value.ts';
import type { RelationDefinition } from './language-data.ts';
import { lemmasOf } from './lemmatise.ts';
import { verbFormsOf } from './verb-forms.ts';
import { joinWordList, splitPhrase } from './word-phrases.ts';

/** What is found of a fact, an entity or a relation, by its id. */
export type OwnFinding = { readonly finding: Finding } & (
  | { readonly fact: string }
  | { readonly entity: string }
  | { readonly relation: string }
);

/** What an author's own relations and facts do to each other without a mistake in any: each is nearly always unmeant. */
export function checkOwnRelations(briefing: Briefing): readonly OwnFinding[] {
  const { relations = [] } = briefing;
  return [
    ...findSwallowedVerbs(briefing, relations),
    ...findSharedWords(relations),
    ...findRepeated(briefing),
  ];
}

/**
 * "Expired certificate" of a certificate that expires: in "When did the certificate expire?" the name is heard, and no verb. Only
 * what is the subject stands right before its verb.
 */
function findSwallowedVerbs(
  { facts, entities }: Briefing,
  relations: readonly RelationDefinition[],
): readonly OwnFinding[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return relations.flatMap((relation) => {
    const verbs = new Set(joinWordList(relation.verbs));
    const subjects = Object.entries(relation.roles).flatMap(([role, { position }]) =>
      position === 'subject' ? [role] : [],
    );
    const fillers = new Set(
      facts.flatMap((fact) =>
        fact.relation === relation.id ? subjects.flatMap((role) => fact.roles[role] ?? []) : [],
      ),
    );
    return [...fillers].flatMap((id) => {
      const entity = byId.get(id);
      if (entity === undefined || id.includes('/') || entity.date !== undefined) return [];
      return entity.aliases.flatMap((alias) => {
        const words = splitPhrase(alias.toLowerCase());
        const participle = words.find(
          (word) =>
            !verbs.has(word) &&
            verbFormsOf(word).has('participle') &&
            lemmasOf(word).some((lemma) => verbs.has(lemma)),
        );
        if (
          participle === undefined ||
          !isNamed(
            words.filter((word) => word !== participle),
            entity,
          )
        )
          return [];
        const problem = `the alias ${quoteValue(alias)} holds a verb of ${quoteValue(relation.id)}, whose subject it is: a question with both is read as the alias`;
        return [{ entity: id, finding: warning(problem, 'put the alias into "types" or "gloss"') }];
      });
    });
  });
}

/** Whether what a name holds beside a verb is another name of the thing. */
function isNamed(rest: readonly string[], { name, aliases, types }: Entity): boolean {
  return [name, ...aliases, ...types].some((other) => {
    const words = splitPhrase(other.toLowerCase());
    return rest.length > 0 && rest.every((word) => words.includes(word)) && words.length === rest.length;
  });
}

/** Two relations of which each denies the other, by a word that names both. */
function findSharedWords(relations: readonly RelationDefinition[]): readonly OwnFinding[] {
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return relations.flatMap((relation) =>
    (relation.contradicts ?? []).flatMap((id) => {
      const other = byId.get(id);
      const isTold =
        other?.contradicts?.includes(relation.id) === true &&
        relations.indexOf(other) < relations.indexOf(relation);
      if (other === undefined || other === relation || isTold) return [];
      const theirs = new Set([...joinWordList(other.verbs), ...joinWordList(other.nouns)]);
      const shared = [...joinWordList(relation.verbs), ...joinWordList(relation.nouns)].filter((word) =>
        theirs.has(word),
      );
      if (shared.length === 0) return [];
      const problem = `it contradicts ${quoteValue(id)} and shares ${shared.map((word) => quoteValue(word)).join(', ')} with it, so that each denies itself`;
      return [
        { relation: relation.id, finding: warning(problem, 'leave the word to one of them, or to neither') },
      ];
    }),
  );
}

/** A fact that says nothing but what one before it says. */
function findRepeated({ facts, entities }: Briefing): readonly OwnFinding[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, id.includes('/') ? name : id]));
  const says = ({ relation, modality, source, roles }: Fact): string =>
    JSON.stringify([
      relation,
      modality,
      source,
      Object.entries(roles)
        .map(([role, ids]) => [role, ids.map((id) => nameOf.get(id) ?? id)])
        .sort(),
    ]);
  const first = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const other = first.get(says(fact));
    if (other === undefined) first.set(says(fact), fact);
    return other === undefined || fact.evidence.some(({ row }) => row !== undefined)
      ? []
      : [
          {
            fact: fact.id,
            finding: warning(
              `it says what the fact ${quoteValue(other.id)} says`,
              'remove it, and give the other one its evidence',
            ),
          },
        ];
  });
}
