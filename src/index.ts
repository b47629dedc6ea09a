/** The public library entry. */
export {
  type Answer,
  type AskOptions,
  type Assistant,
  createAssistant,
  type Explanation,
} from './assistant.ts';
export { formatProblem } from './briefing/format-problem.ts';
export type { Briefing, Entity, EntityKind, Fact, Modality, PartialDate, Span } from './briefing/model.ts';
export type { BriefingFiles, ParsedBriefing } from './briefing/parse-briefing.ts';
export type { Problem } from './briefing/problem.ts';
export { checkTogether } from './check-together.ts';
export type { Conversation } from './conversation/conversation.ts';
export { formatDate } from './language/dates.ts';
export { parseBriefing } from './parse-briefing.ts';
export type { Citation, Reply, ReplyStatus } from './replying/reply.ts';
