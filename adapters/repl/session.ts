import {
  type Assistant,
  type Citation,
  type Conversation,
  formatProblem,
  type Problem,
} from '../../src/index.ts';
import { COMMANDS, type CommandName } from './commands.ts';
import { countOf, renderFacts, renderSources, renderTexts } from './render-briefings.ts';
import { renderExplanation } from './render-explanation.ts';
import { renderReply } from './render-reply.ts';
import type { TerminalStyle } from './terminal-style.ts';

/** A conversation in a terminal: what was asked last, and in which state. */
export interface Session {
  /** What a line prints; undefined where it ends the session. */
  answerLine(line: string): string | undefined;
}

export interface SessionOptions {
  readonly assistant: Assistant;
  /** Puts the knowledge as it is now in place of the one in use, unless there are errors, which it returns. */
  readonly reload: () => readonly Problem[];
  /** Read anew for each line: a window can be resized. */
  readonly style: () => TerminalStyle;
  /** The caller's present, as ISO 8601. */
  readonly now: () => string;
}

/** Starts a session without history; a line is a question, a `:command`, or empty. */
export function createSession({ assistant, reload, style, now }: SessionOptions): Session {
  let conversation: Conversation | undefined;
  let last: { readonly question: string; readonly before: Conversation | undefined } | undefined;
  let quoted: readonly Citation[] = [];

  const optionsFor = (state: Conversation | undefined) => ({
    now: now(),
    ...(state === undefined ? {} : { conversation: state }),
  });

  function ask(question: string): string {
    const answer = assistant.ask(question, optionsFor(conversation));
    last = { question, before: conversation };
    conversation = answer.conversation;
    if (answer.reply.citations.length > 0) quoted = answer.reply.citations;
    return renderReply(answer.reply, style());
  }

  const commands: Readonly<Record<CommandName, () => string | undefined>> = {
    ':why': () =>
      last === undefined
        ? 'Nothing was asked yet.'
        : renderExplanation(assistant.explain(last.question, optionsFor(last.before)), style()),
    ':text': () => renderTexts(assistant.briefings, quoted, style()),
    ':facts': () => renderFacts(assistant, assistant.briefings, style()),
    ':sources': () => renderSources(assistant.briefings, style()),
    ':reload': () => {
      const errors = reload();
      if (errors.length > 0)
        return [
          ...errors.map(formatProblem),
          'Nothing is changed: the last good knowledge goes on answering.',
        ].join('\n');
      // What was quoted may stand elsewhere now, or no longer.
      quoted = [];
      const facts = assistant.briefings.reduce((sum, briefing) => sum + briefing.facts.length, 0);
      return `Loaded ${countOf(assistant.briefings.length, 'briefing')}, ${countOf(facts, 'fact')}.`;
    },
    ':reset': () => {
      conversation = undefined;
      last = undefined;
      quoted = [];
      return 'Starting afresh.';
    },
    ':help': () => renderHelp(style()),
    ':quit': () => undefined,
  };

  return {
    answerLine(line) {
      const text = line.trim();
      if (text === '') return '';
      if (!text.startsWith(':')) return ask(line);
      return isCommand(text) ? commands[text]() : `There is no command ${text}; :help lists those there are.`;
    },
  };
}

function isCommand(text: string): text is CommandName {
  return COMMANDS.some(({ name }) => name === text);
}

function renderHelp(style: TerminalStyle): string {
  return [
    'Ask a question in your own words, or type',
    ...COMMANDS.map(({ name, purpose }) => `  ${style.accent(name.padEnd(9))} ${purpose}`),
    'Tab completes names, commands and questions; the arrow keys recall earlier lines.',
  ].join('\n');
}
