import { randomBytes } from 'node:crypto';
import type {
  Composed,
  IncomingQuestion,
  Json,
  Offers,
  Place,
  QuestionState,
  StoredQuestion,
} from '../question.ts';
import type { Connection, Row } from './connection.ts';

/** A question that is to be answered, and the process that claimed it. */
export interface PendingQuestion {
  readonly question: StoredQuestion;
  readonly owner: string;
}

export interface QuestionStore {
  /** Claims a question for a process; undefined where its event was claimed before, by whomever. */
  claim(question: IncomingQuestion, askedAt: number, owner: string): StoredQuestion | undefined;
  find(platform: string, id: string): StoredQuestion | undefined;
  findByToken(token: string): StoredQuestion | undefined;
  /** The question that a reply answers; its `sent` has the id as `message`. */
  findByReply(platform: string, message: string): StoredQuestion | undefined;
  /** Notes what the engine made of it. */
  compose(token: string, composed: Composed): void;
  /** Notes how it ended, and where the reply stands. */
  settle(token: string, state: QuestionState, sent?: Json): void;
  /** Notes the text it was edited to. */
  reword(token: string, text: string): void;
  /** Blanks it; only the id of its event stays. */
  erase(token: string): void;
  /** Everything to be answered, oldest first. */
  listPending(): readonly PendingQuestion[];
  /** Moves a pending question to another process; false where somebody else was faster. */
  takeOver(token: string, from: string, to: string): boolean;
  /** Where something was asked since then, in milliseconds since 1970; the latest first. */
  listPlacesSince(platform: string, since: number): readonly Pick<Place, 'channel' | 'thread'>[];
  /** Whether a question was answered, or is being answered, in this thread. */
  hasAnsweredIn(place: Pick<Place, 'platform' | 'channel' | 'thread'>): boolean;
}

const TOKEN_BYTES = 9;

/** Sets every column that says anything about a person to nothing. */
export const ERASE = `UPDATE questions SET state = 'erased', person = '', text = '', subject = '', origin = 'null',
  thread = '', status = NULL, before = NULL, offers = NULL, sent = NULL`;

/** Questions in a database. */
export function createQuestionStore(connection: Connection): QuestionStore {
  return {
    claim(question, askedAt, owner) {
      const { place } = question;
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      const row = connection.get(
        `INSERT INTO questions (token, platform, event, workspace, channel, thread, is_direct, person, text,
          subject, is_private, must_respond, origin, asked_at, state, owner)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received', ?) ON CONFLICT DO NOTHING RETURNING token`,
        token,
        place.platform,
        question.id,
        place.workspace ?? '',
        place.channel,
        place.thread ?? '',
        Number(place.isDirect),
        question.person,
        question.text,
        subjectOf(question.text),
        Number(question.isPrivate),
        Number(question.mustRespond),
        JSON.stringify(question.origin),
        askedAt,
        owner,
      );
      return row && { ...question, token, askedAt, state: 'received' };
    },
    find(platform, id) {
      const row = connection.get('SELECT * FROM questions WHERE platform = ? AND event = ?', platform, id);
      return row && readQuestion(row);
    },
    findByToken(token) {
      const row = connection.get('SELECT * FROM questions WHERE token = ?', token);
      return row && readQuestion(row);
    },
    findByReply(platform, message) {
      const row = connection.get(
        // Without the first words of the condition, the index of replies would not serve.
        `SELECT * FROM questions WHERE sent IS NOT NULL AND platform = ? AND json_extract(sent, '$.message') = ?`,
        platform,
        message,
      );
      return row && readQuestion(row);
    },
    listPlacesSince: (platform, since) =>
      connection
        .all(
          `SELECT channel, thread FROM questions WHERE platform = ? AND asked_at >= ? AND state <> 'erased'
            GROUP BY channel, thread ORDER BY max(asked_at) DESC`,
          platform,
          since,
        )
        .map(({ channel, thread }) => ({
          channel: String(channel),
          ...(thread === '' ? {} : { thread: String(thread) }),
        })),
    compose(token, { status, before, offers }) {
      connection.get(
        "UPDATE questions SET status = ?, before = ?, offers = ? WHERE token = ? AND state <> 'erased'",
        status,
        before === undefined ? null : JSON.stringify(before),
        JSON.stringify(offers),
        token,
      );
    },
    settle(token, state, sent) {
      connection.get(
        "UPDATE questions SET state = ?, sent = coalesce(?, sent) WHERE token = ? AND state <> 'erased'",
        state,
        sent === undefined ? null : JSON.stringify(sent),
        token,
      );
    },
    reword(token, text) {
      connection.get(
        "UPDATE questions SET text = ?, subject = ? WHERE token = ? AND state <> 'erased'",
        text,
        subjectOf(text),
        token,
      );
    },
    erase(token) {
      connection.get('DELETE FROM votes WHERE token = ?', token);
      connection.get(`${ERASE} WHERE token = ?`, token);
    },
    listPending: () =>
      connection
        .all("SELECT * FROM questions WHERE state = 'received' ORDER BY asked_at")
        .map((row) => ({ question: readQuestion(row), owner: String(row.owner) })),
    takeOver: (token, from, to) =>
      connection.get(
        "UPDATE questions SET owner = ? WHERE token = ? AND owner = ? AND state = 'received' RETURNING token",
        to,
        token,
        from,
      ) !== undefined,
    hasAnsweredIn: ({ platform, channel, thread = '' }) =>
      connection.get(
        `SELECT 1 FROM questions WHERE platform = ? AND channel = ? AND thread = ? AND thread <> ''
          AND state IN ('received', 'answered') LIMIT 1`,
        platform,
        channel,
        thread,
      ) !== undefined,
  };
}

/** Questions that differ only in case, spaces and punctuation at their end have one subject. */
function subjectOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

function readQuestion(row: Row): StoredQuestion {
  const composed: Composed | undefined =
    row.status === null || row.status === undefined
      ? undefined
      : {
          status: String(row.status),
          offers: parse(row.offers) as unknown as Offers,
          ...(row.before === null ? {} : { before: parse(row.before) }),
        };
  return {
    token: String(row.token),
    id: String(row.event),
    place: {
      platform: String(row.platform),
      channel: String(row.channel),
      isDirect: row.is_direct === 1,
      ...(row.workspace === '' ? {} : { workspace: String(row.workspace) }),
      ...(row.thread === '' ? {} : { thread: String(row.thread) }),
    },
    person: String(row.person),
    text: String(row.text),
    isPrivate: row.is_private === 1,
    mustRespond: row.must_respond === 1,
    origin: parse(row.origin),
    askedAt: Number(row.asked_at),
    state: String(row.state) as QuestionState,
    ...(composed === undefined ? {} : { composed }),
    ...(row.sent === null ? {} : { sent: parse(row.sent) }),
  };
}

function parse(value: Row[string] | undefined): Json {
  return JSON.parse(String(value)) as Json;
}
