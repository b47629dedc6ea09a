/**
 * What a button or menu of ours stands for. Its `custom_id` is the kind and its parts between colons, at most 100
 * characters; a token names the question in the store.
 */
export type ButtonId =
  | { readonly kind: 'ask'; readonly token: string; readonly index: number }
  | { readonly kind: 'choose'; readonly token: string; readonly index: number }
  /** A menu; the index is the value that was selected. */
  | { readonly kind: 'menu'; readonly token: string }
  /** Asks this very question. */
  | { readonly kind: 'say'; readonly question: string }
  | { readonly kind: 'vote'; readonly token: string; readonly vote: 1 | -1 }
  | { readonly kind: 'why'; readonly token: string }
  /** A page of a long answer. */
  | { readonly kind: 'answer'; readonly token: string; readonly page: number; readonly turns: boolean }
  /** A page of a briefing's text; `turns` where it takes the place of another page. */
  | TextButtonId;

interface TextButtonId {
  readonly kind: 'text';
  readonly briefing: string;
  readonly page: number;
  readonly turns: boolean;
}

/** The most characters that a `custom_id` holds. */
export const MAX_CUSTOM_ID_CHARS = 100;

/** The `custom_id` of a button. */
export function renderButtonId(id: ButtonId): string {
  switch (id.kind) {
    case 'ask':
    case 'choose':
      return `${id.kind}:${id.token}:${id.index}`;
    case 'menu':
    case 'why':
      return `${id.kind}:${id.token}`;
    case 'say':
      return `say:${id.question}`;
    case 'vote':
      return `vote:${id.token}:${id.vote}`;
    case 'answer':
      return `answer:${id.token}:${id.page}:${id.turns ? 'turn' : 'open'}`;
    case 'text':
      return `text:${id.briefing}:${id.page}:${id.turns ? 'turn' : 'open'}`;
  }
}

/** What a `custom_id` stands for; undefined where it is none of ours. */
export function parseButtonId(customId: string): ButtonId | undefined {
  const [kind, first = '', second = '', third = ''] = customId.split(':');
  const number = /^\d{1,9}$/.test(second) ? Number(second) : undefined;
  const turns = third === 'turn';
  if (kind === 'say') return { kind, question: customId.slice('say:'.length) };
  if (first === '') return undefined;
  if ((kind === 'ask' || kind === 'choose') && number !== undefined)
    return { kind, token: first, index: number };
  if (kind === 'menu' || kind === 'why') return { kind, token: first };
  if (kind === 'vote' && (second === '1' || second === '-1')) {
    return { kind, token: first, vote: second === '1' ? 1 : -1 };
  }
  if (kind === 'answer' && number !== undefined) return { kind, token: first, page: number, turns };
  return kind === 'text' ? parseTextId(customId) : undefined;
}

/** The id of a briefing is a folder's name, and may have colons in it. */
function parseTextId(customId: string): TextButtonId | undefined {
  const [, briefing, page, manner] = /^text:(.+):(\d{1,9}):(turn|open)$/.exec(customId) ?? [];
  if (briefing === undefined) return undefined;
  return { kind: 'text', briefing, page: Number(page), turns: manner === 'turn' };
}
