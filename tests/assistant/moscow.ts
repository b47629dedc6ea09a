import { readKnowledge } from '../../adapters/node/index.ts';
import { type Assistant, type Conversation, createAssistant, type Reply } from '../../src/index.ts';

/** An assistant of its own over the Moscow briefing. */
export function createMoscow(): Assistant {
  const { briefings, problems } = readKnowledge('knowledge');
  if (problems.length > 0) throw new Error(`the knowledge has ${problems.length} problems`);
  return createAssistant({ briefings });
}

export const moscow = createMoscow();

export const PERSONS = ['Lavrov', 'Juppe', 'Serdyukov', 'Longuet', 'Lukashevich', 'heads of state'];
export const DATES = ['2002', '5 September 2011', '7 September 2010', '7 September 2011'];
export const PLACES = ['Moscow', 'Paris'];
export const MATTERS = [
  'Libya',
  'Syria',
  'Middle East',
  'missile defence',
  'dialogue with the European Union',
  'dialogue with NATO',
  'pan-European cooperation',
  'security treaty',
  'Iranian nuclear file',
  'North Korean nuclear file',
  'Palestinian-Israeli settlement',
  'Afghanistan',
  'Kosovo',
  'Transdniestria',
  'Nagorno-Karabakh',
];

/** The replies to the turns of one conversation, in order. */
export function converse(questions: readonly string[], now?: string): readonly Reply[] {
  let conversation: Conversation | undefined;
  return questions.map((question) => {
    const answer = moscow.ask(question, {
      ...(conversation === undefined ? {} : { conversation }),
      ...(now === undefined ? {} : { now }),
    });
    conversation = answer.conversation;
    return answer.reply;
  });
}

/** The status, then those of `values` that the text names, in the order of `values`: "answered: Juppe". */
export function gistOf({ status, text }: Reply, values: readonly string[]): string {
  const lead = /^(Yes|No)\b/.exec(text)?.[1];
  const named = values.filter((value) => text.includes(value)).join(', ');
  return [lead === undefined ? status : `${status} ${lead}`, named].filter((part) => part !== '').join(': ');
}

/** What a first question is told of `values`. */
export function gist(question: string, values: readonly string[], now?: string): string {
  return gistOf(moscow.ask(question, now === undefined ? {} : { now }).reply, values);
}

/** The status and the facts an answer rests on: "answered by juppe-office". */
export function proof(question: string): string {
  const { status, facts } = moscow.ask(question).reply;
  return `${status} by ${facts.join(', ')}`;
}

/** The status and what the reply names as missing: "unknown without Germany". */
export function refusal(question: string): string {
  return refusalOf(moscow.ask(question).reply);
}

export function refusalOf({ status, missing }: Reply): string {
  return [status, ...(missing.length === 0 ? [] : [`without ${missing.join(', ')}`])].join(' ');
}

/** Questions that are offered although they are not answered yet. The list only shrinks. */
export const NOT_YET_ANSWERED: readonly string[] = [
  'What will the foreign and defence ministers of Russia and France do regarding the peace process in Afghanistan?',
  'What does Moscow hope to outline with French partners?',
  "Which countries' nuclear files is the Iranian nuclear file about?",
  "Which countries' nuclear files is the North Korean nuclear file about?",
];
