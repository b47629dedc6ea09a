import { generateQuestions } from '../../../src/index.ts';
import { chooseKnowledge, type GlobalOptions, openBriefings } from '../open-assistant.ts';
import { writeLine } from '../write-output.ts';

/** Prints the questions of a briefing as a question set for `eval`, each once. */
export async function runQuestions(slug: string, options: GlobalOptions): Promise<void> {
  const briefings = openBriefings(await chooseKnowledge(options), [slug]);
  const variants = briefings.flatMap((briefing) => generateQuestions(briefing));
  const seen = new Set<string>();
  for (const { fact, question, ...turn } of variants) {
    if (seen.has(question)) continue;
    seen.add(question);
    const { expect, all, none, kind } = turn;
    const id = `${slug}-${String(seen.size).padStart(4, '0')}`;
    await writeLine(JSON.stringify({ id, fact, turns: [{ q: question, expect, all, none, kind }] }));
  }
}
