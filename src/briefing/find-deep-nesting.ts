const DEEPEST = 200;
const DEEP_INDENT = new RegExp(`^(?: {${DEEPEST}}|(?:[-?:] +){${DEEPEST}})`, 'm');

/**
 * The offset where a YAML source is nested more deeply than any briefing can need.
 * The composer of `yaml` recurses and can end the process there, so this looks before it runs.
 */
export function findDeepNesting(source: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
    if (depth > DEEPEST) return at;
  }
  const indent = DEEP_INDENT.exec(source);
  return indent?.index;
}
