import { expect, test } from 'vitest';
import { createBriefingLimitStore } from '../../../adapters/chat/store/briefing-limit-store.ts';
import { type Connection, connect, type SqlValue } from '../../../adapters/chat/store/connection.ts';
import { createConversationStore } from '../../../adapters/chat/store/conversation-store.ts';
import { createLimitStore } from '../../../adapters/chat/store/limit-store.ts';
import { migrate } from '../../../adapters/chat/store/migrations.ts';
import { IN_MEMORY } from '../../../adapters/chat/store/open-store.ts';
import { createOptInStore } from '../../../adapters/chat/store/opt-in-store.ts';
import { createQuestionStore } from '../../../adapters/chat/store/question-store.ts';
import { createVoteStore } from '../../../adapters/chat/store/vote-store.ts';

/** A connection that notes how SQLite would go about each statement that looks something up. */
function connectWatching(): { readonly connection: Connection; readonly steps: string[] } {
  const connection = connect(IN_MEMORY);
  migrate(connection);
  const steps: string[] = [];
  const note = (sql: string, values: readonly SqlValue[]) => {
    if (!/\bSELECT\b|^\s*UPDATE\b/.test(sql)) return;
    const plan = connection.all(`EXPLAIN QUERY PLAN ${sql}`, ...values);
    steps.push(...plan.map(({ detail }) => String(detail)));
  };
  const watched: Connection = {
    ...connection,
    get(sql, ...values) {
      note(sql, values);
      return connection.get(sql, ...values);
    },
    all(sql, ...values) {
      note(sql, values);
      return connection.all(sql, ...values);
    },
  };
  return { connection: watched, steps };
}

const place = { platform: 'test', workspace: 'w', channel: 'c', thread: 't' };

test.each<[string, (connection: Connection) => unknown, string]>([
  [
    'a question by its event',
    (connection) => createQuestionStore(connection).find('test', '1'),
    'SEARCH questions USING INDEX sqlite_autoindex_questions_2 (platform=? AND event=?)',
  ],
  [
    'a question by its token',
    (connection) => createQuestionStore(connection).findByToken('abc'),
    'SEARCH questions USING INDEX sqlite_autoindex_questions_1 (token=?)',
  ],
  [
    'a question by its reply',
    (connection) => createQuestionStore(connection).findByReply('test', '2'),
    'SEARCH questions USING INDEX questions_by_reply (platform=? AND <expr>=?)',
  ],
  [
    'a thread it answered in',
    (connection) => createQuestionStore(connection).hasAnsweredIn(place),
    'SEARCH questions USING INDEX questions_by_thread (platform=? AND channel=? AND thread=?)',
  ],
  [
    'what is left to answer',
    (connection) => createQuestionStore(connection).listPending(),
    'SCAN questions USING INDEX questions_received',
  ],
  [
    'a question that ends',
    (connection) => createQuestionStore(connection).settle('abc', 'answered'),
    'SEARCH questions USING INDEX sqlite_autoindex_questions_1 (token=?)',
  ],
  [
    'a question that was composed',
    (connection) => createQuestionStore(connection).compose('abc', OF_NOTHING),
    'SEARCH questions USING INDEX sqlite_autoindex_questions_1 (token=?)',
  ],
  [
    'a vote',
    (connection) => createVoteStore(connection).cast('abc', 'ann', 1),
    'SEARCH questions USING INDEX sqlite_autoindex_questions_1 (token=?)',
  ],
  [
    'a conversation',
    (connection) => createConversationStore(connection).load('key', 0),
    'SEARCH conversations USING INDEX sqlite_autoindex_conversations_1 (key=?)',
  ],
  [
    'a rate limit',
    (connection) => createLimitStore(connection).pass([{ key: 'ann', perMinute: 1 }], 0),
    'SEARCH limits USING PRIMARY KEY (key=?)',
  ],
  [
    'the rules of a channel',
    (connection) => createOptInStore(connection).rulesOf(place),
    'SEARCH opt_ins USING PRIMARY KEY (platform=? AND workspace=? AND channel=?)',
  ],
  [
    'the limit of a channel',
    (connection) => createBriefingLimitStore(connection).limitIn(place),
    'SEARCH briefing_limits USING PRIMARY KEY (platform=? AND workspace=? AND channel=?)',
  ],
])('%s is looked up by an index, however much is stored', (_name, lookUp, step) => {
  const { connection, steps } = connectWatching();
  lookUp(connection);
  expect(steps).toEqual([step]);
  connection.close();
});

const OF_NOTHING = { status: 'answered', offers: { suggestions: [], choices: [] } };
