/** The package's `briefing-bot/node` entry: briefings from disk, for programs that use the library. */
export { findKnowledge, type KnowledgeChoice } from './find-knowledge.ts';
export { KnowledgeError, loadKnowledge } from './load-knowledge.ts';
export { type Knowledge, readKnowledge } from './read-knowledge.ts';
