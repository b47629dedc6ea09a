import type { World } from './world.ts';

/** A file that came with a request. */
export interface UploadedFile {
  /** The number in `files[n]`. */
  index: string;
  name: string;
  type: string;
  bytes: Buffer;
}

export interface RestRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  /** The JSON body, or that of `payload_json`; an empty object when there is none. */
  body: unknown;
  files: readonly UploadedFile[];
}

export interface RestAnswer {
  status: number;
  body?: unknown;
}

/** One endpoint: `POST /channels/:channel/messages`. */
export interface Route {
  /** Method and path; a part with a colon is a parameter. */
  on: string;
  /** True where the path carries a token of its own, so that no `Authorization` is needed. */
  isOpen?: boolean;
  /** @throws RestError for what Discord would refuse. */
  handle(world: World, request: RestRequest): RestAnswer;
}

/** A route found for a method and path, with its parameters. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    const [routeMethod, routePath = ''] = route.on.split(' ');
    const routeParts = routePath.split('/');
    if (routeMethod !== method || routeParts.length !== parts.length) continue;
    const isMatch = routeParts.every((part, index) => part.startsWith(':') || part === parts[index]);
    if (!isMatch) continue;
    const params = routeParts.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), decodeURIComponent(parts[index] ?? '')]] : [],
    );
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}
