import type { Assistant } from '../../src/index.ts';
import { nameBriefing } from './render-briefings.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

/** What is loaded, two questions that can be asked, and how to find the commands. */
export function renderGreeting(assistant: Assistant, style: TerminalStyle): string {
  const questions = assistant.complete('', 2).map((question) => `“${question}”`);
  const lines = [
    ...assistant.briefings.map((briefing) => wrapText(style.bold(nameBriefing(briefing)), style)),
    ...(questions.length > 0 ? [wrapText(`Ask, for instance: ${questions.join(' or ')}`, style)] : []),
    style.dim(wrapText(':help lists the commands, Tab completes, Ctrl-D leaves.', style)),
  ];
  return lines.join('\n');
}
