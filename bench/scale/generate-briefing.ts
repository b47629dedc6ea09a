import { dump } from 'js-yaml';
import { drawCast } from './cast.ts';
import { GENRES } from './genres.ts';
import { createRandom } from './random.ts';
import { drawDay, type ScaleQuestion, type StatedFact } from './statement.ts';

/** A briefing as an author would have written it, and questions about it. */
export interface GeneratedBriefing {
  /** The name of its folder. */
  readonly slug: string;
  readonly title: string;
  readonly agency: string;
  readonly text: string;
  /** `facts.yaml`. */
  readonly facts: string;
  readonly questions: readonly ScaleQuestion[];
  /** Names of firms and people that it speaks of. */
  readonly names: readonly string[];
}

const SENTENCES_IN_PARAGRAPH = 5;

/** Draws a briefing of so many facts; the same number and seed give the same one, others share no names but by chance. */
export function generateBriefing(number: number, factCount: number, seed: number): GeneratedBriefing {
  const random = createRandom(seed * 1_000_003 + number);
  const cast = drawCast(random);
  const genre = random.pick(GENRES);
  const day = drawDay(cast, random.whole(2022, 2026));
  const place = random.pick(cast.cities);
  const agency = `${random.pick(cast.organisations).name} News`;
  const title = `${place.name} ${genre.headline} of ${day.written}`;
  const sentences = new Set<string>();
  const facts: (StatedFact & { readonly id: string; readonly evidence: readonly string[] })[] = [];
  const questions: ScaleQuestion[] = [];
  const stated = new Set<string>();
  while (facts.length < factCount) {
    const statement = random.pick(genre.draws)(cast);
    const subjects = statement.facts.flatMap(subjectsOf);
    // A second value for one thing would contradict the first.
    if (sentences.has(statement.sentence) || subjects.some((subject) => stated.has(subject))) continue;
    for (const subject of subjects) stated.add(subject);
    sentences.add(statement.sentence);
    questions.push(...statement.questions);
    for (const fact of statement.facts)
      facts.push({ id: `f${facts.length + 1}`, ...fact, evidence: [statement.sentence] });
  }
  const dateline = `${place.name.toUpperCase()}, ${day.written} (${agency})`;
  return {
    slug: `${genre.headline}-${place.id}-${number}`,
    title,
    agency,
    text: `${title}\n\n${dateline} -- ${paragraphsOf([...sentences])}\n`,
    facts: dump(
      {
        title,
        agency,
        place: place.id,
        date: day.iso,
        language: 'en',
        summary: `A report on ${genre.headline} in ${place.name}.`,
        entities: Object.fromEntries(withoutUnused(cast.entities, facts, place.id)),
        facts,
      },
      { flowLevel: 2, lineWidth: -1 },
    ),
    questions,
    names: [...cast.organisations, ...cast.people].map(({ name }) => name),
  };
}

/** What a fact says something of: nobody has two offices, and no firm two heads or seats. */
function subjectsOf({ relation, roles }: StatedFact): readonly string[] {
  const { value: _value, holder, leader, in: _in, when, where, ...rest } = roles;
  const period = relation === 'figure' ? [when, where] : undefined;
  const alone = holder ?? leader ?? (relation === 'create' ? when : undefined);
  return [[rest, period], alone]
    .filter((subject) => subject !== undefined)
    .map((subject) => JSON.stringify([relation, subject]));
}

function paragraphsOf(sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_IN_PARAGRAPH)
    paragraphs.push(`${sentences.slice(at, at + SENTENCES_IN_PARAGRAPH).join('. ')}.`);
  return paragraphs.join('\n\n');
}

/** The entities that a fact speaks of, with what those are parts of. */
function withoutUnused(
  entities: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  facts: readonly StatedFact[],
  place: string,
): readonly (readonly [string, unknown])[] {
  const used = new Set([place, ...facts.flatMap(({ roles }) => Object.values(roles).flat())]);
  for (const [id, { partOf }] of entities)
    if (used.has(id) && Array.isArray(partOf)) for (const whole of partOf) used.add(whole);
  return [...entities].filter(([id]) => used.has(id));
}
