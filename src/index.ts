/** The public library entry. */
export {
  type Answer,
  type AskOptions,
  type Assistant,
  assembleAssistant,
  createAssistant,
  type Explanation,
  type Visibility,
} from './assistant.ts';
export type { Coverage, Share } from './briefing/check-coverage.ts';
export { formatProblem } from './briefing/format-problem.ts';
export { type LocatedFinding, locateFindings } from './briefing/locate-findings.ts';
export type {
  Briefing,
  Entity,
  EntityKind,
  Fact,
  Modality,
  PartialDate,
  RowPlace,
  Span,
  Table,
} from './briefing/model.ts';
export type { TableFile } from './briefing/open-table.ts';
export type { BriefingFiles, ParsedBriefing } from './briefing/parse-briefing.ts';
export type { Problem } from './briefing/problem.ts';
export type { QuotedRow } from './briefing/quote-span.ts';
export type { Conversation } from './conversation/conversation.ts';
export { generateQuestions } from './generate-questions.ts';
export { formatDate } from './language/dates.ts';
export {
  findWord,
  listRelationWords,
  type RelationWords,
  type Words,
  type WordUse,
} from './list-relation-words.ts';
export { type Mechanism, type Mechanisms, without } from './mechanisms.ts';
export { parseBriefing } from './parse-briefing.ts';
export { NOT_UNDERSTOOD } from './replying/explain-reply.ts';
export type { QuestionVariant } from './replying/generate-questions.ts';
export type { Citation, Reply, ReplyStatus } from './replying/reply.ts';
export { type KnowledgeReview, type ReviewedBriefing, reviewKnowledge } from './review-knowledge.ts';
export { type ScaffoldOptions, scaffoldFacts } from './scaffold-facts.ts';
