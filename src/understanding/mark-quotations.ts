import type { Briefing } from '../briefing/model.ts';
import { foldSpelling } from '../language/fold-spelling.ts';
import type { Token } from '../language/token.ts';
import { tokenise } from '../language/tokenise.ts';

/** The quotations of the briefings by runs of their words, so that a question can name one by repeating it. */
export interface QuotationIndex {
  /** Run of `RUN_WORDS` words → ids of the quotations that hold it. */
  readonly runs: ReadonlyMap<string, readonly string[]>;
  /** The words that the runs begin with. */
  readonly firstWords: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

/** Fewer words repeated outside quotation marks are the asker's own. */
const RUN_WORDS = 4;
/** Fewer words inside quotation marks are a name or an odd word, not a quotation. */
const MIN_QUOTED_WORDS = 2;

/** Indexes every entity that is a quotation. */
export function indexQuotations(briefings: readonly Briefing[]): QuotationIndex {
  const runs = new Map<string, string[]>();
  const texts = new Map<string, string>();
  for (const entity of briefings.flatMap((briefing) => briefing.entities)) {
    if (!entity.types.includes('quotation')) continue;
    const words = wordsOf(tokenise(entity.name.replace(/[’]/g, "'")));
    texts.set(entity.id, ` ${words.join(' ')} `);
    for (let i = 0; i + RUN_WORDS <= words.length; i++) {
      const run = words.slice(i, i + RUN_WORDS).join(' ');
      runs.set(run, [...(runs.get(run) ?? []), entity.id]);
    }
  }
  const firstWords = new Set([...runs.keys()].map((run) => run.slice(0, run.indexOf(' '))));
  return { runs, firstWords, texts };
}

/** Replaces each run of tokens that repeats a quotation by one token; `quotedOnly`: only those in quotation marks. */
export function markQuotations(
  tokens: readonly Token[],
  index: QuotationIndex,
  quotedOnly: boolean,
): readonly Token[] {
  const marked: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = quotedRun(tokens, i, index) ?? (quotedOnly ? undefined : repeatedRun(tokens, i, index));
    if (end === undefined) marked.push(tokens[i++] as Token);
    else {
      marked.push(end.token);
      i = end.to;
    }
  }
  return marked;
}

function quotedRun(
  tokens: readonly Token[],
  from: number,
  index: QuotationIndex,
): { token: Token; to: number } | undefined {
  const open = tokens[from];
  if (open?.kind !== 'punctuation' || (open.text !== '"' && open.text !== "'")) return undefined;
  const close = tokens.findIndex(
    (token, i) => i > from && token.kind === 'punctuation' && token.text === open.text,
  );
  if (close < 0) return undefined;
  const inside = tokens.slice(from + 1, close);
  const words = wordsOf(inside);
  if (words.length < MIN_QUOTED_WORDS) return undefined;
  const found = [...index.texts].find(([, text]) => text.includes(` ${words.join(' ')} `));
  return found === undefined ? undefined : { token: quotationToken(inside, found[0]), to: close + 1 };
}

function repeatedRun(
  tokens: readonly Token[],
  from: number,
  index: QuotationIndex,
): { token: Token; to: number } | undefined {
  const words: string[] = [];
  const first = tokens[from];
  if (first?.kind !== 'punctuation' && !index.firstWords.has(foldSpelling(first?.norm ?? '')))
    return undefined;
  let to = from;
  let found: { id: string; to: number } | undefined;
  for (; to < tokens.length; to++) {
    const token = tokens[to] as Token;
    if (token.kind === 'punctuation') continue;
    words.push(foldSpelling(token.norm));
    if (words.length < RUN_WORDS) continue;
    const ids = found === undefined ? index.runs.get(words.join(' ')) : [found.id];
    const id = ids?.find((candidate) => index.texts.get(candidate)?.includes(` ${words.join(' ')} `));
    if (id === undefined) break;
    found = { id, to: to + 1 };
  }
  return found === undefined
    ? undefined
    : { token: quotationToken(tokens.slice(from, found.to), found.id), to: found.to };
}

function quotationToken(tokens: readonly Token[], id: string): Token {
  const first = tokens[0] as Token;
  const last = tokens.at(-1) as Token;
  return {
    text: tokens.map((token) => token.text).join(' '),
    norm: tokens.map((token) => token.norm).join(' '),
    kind: 'word',
    start: first.start,
    end: last.end,
    quotation: id,
  };
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => token.kind !== 'punctuation').map((token) => foldSpelling(token.norm));
}
