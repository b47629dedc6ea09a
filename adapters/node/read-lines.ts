/**
 * The lines of a stream of bytes or strings, as they come, without their line ends.
 * Only LF and CRLF end a line: JSON may hold U+2028 and U+2029 unescaped, where `node:readline` would split.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    pieces[0] = rest + pieces[0];
    rest = pieces.pop() ?? '';
    for (const line of pieces) yield dropCarriageReturn(line);
  }
  rest += decoder.decode();
  if (rest !== '') yield dropCarriageReturn(rest);
}

function dropCarriageReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
