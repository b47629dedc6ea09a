import { generateQuestions } from '../../../src/index.ts';
import { loadKnowledge } from '../../node/load-knowledge.ts';
import { chooseKnowledge, type GlobalOptions } from '../open-assistant.ts';
import { selectBySlug } from '../select-by-slug.ts';
import { writeLine } from '../write-output.ts';

/** Prints the questions of a briefing as a question set for `eval`, each once. */
export async function runQuestions(slug: string, options: GlobalOptions): Promise<void> {
  const briefings = loadKnowledge({ folder: await chooseKnowledge(options) });
  const variants = selectBySlug(briefings, slug).flatMap((briefing) => generateQuestions(briefing));
  const seen = new Set<string>();
  for (const { fact, question, ...turn } of variants) {
    if (seen.has(question)) continue;
    seen.add(question);
    const { expect, all, none, kind } = turn;
    const id = `${slug}-${String(seen.size).padStart(4, '0')}`;
    await writeLine(JSON.stringify({ id, fact, turns: [{ q: question, expect, all, none, kind }] }));
  }
}
