import type { HttpResponse } from './exchange-http.ts';

/** What the platforms' clients read alike of an answer, as `fetch` gives it; each has headers of its own kind. */
export interface FetchedAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  text(): Promise<string>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An answer as those clients read it, without its headers. */
export function describeResponse({ status, statusText, text }: HttpResponse): FetchedAnswer {
  return {
    ok: status >= 200 && status < 300,
    status,
    statusText,
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  };
}
