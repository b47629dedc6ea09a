/** The commands of a session, in the order in which `:help` lists them. */
export const COMMANDS = [
  { name: ':why', purpose: 'how the last answer was derived, with the offsets of its evidence' },
  { name: ':text', purpose: 'the briefing, with the passage last quoted marked' },
  { name: ':facts', purpose: 'everything the answers are composed from' },
  { name: ':sources', purpose: 'which briefings are loaded' },
  { name: ':reload', purpose: 'read the briefings anew, after a change' },
  { name: ':reset', purpose: 'forget the conversation so far' },
  { name: ':help', purpose: 'this list' },
  { name: ':quit', purpose: 'leave (so does Ctrl-D)' },
] as const;

export type CommandName = (typeof COMMANDS)[number]['name'];
