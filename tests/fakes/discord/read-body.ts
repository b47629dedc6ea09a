import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './route.ts';

/** A request's JSON and files, whether it came as JSON or as a form with `payload_json`. */
export async function readBody(
  request: IncomingMessage,
): Promise<{ body: unknown; files: readonly UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8')), files: [] };
}

async function readForm(
  bytes: Buffer,
  type: string,
): Promise<{ body: unknown; files: readonly UploadedFile[] }> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  let body: unknown = {};
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (name === 'payload_json') body = JSON.parse(String(value));
    else if (index !== undefined && typeof value !== 'string') {
      const content = Buffer.from(await value.arrayBuffer());
      files.push({ index, name: value.name, type: value.type, bytes: content });
    }
  }
  return { body, files };
}
