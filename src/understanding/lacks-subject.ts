import type { Token } from '../language/token.ts';
import { verbFormsOf } from '../language/verb-forms.ts';

/** "I live there and was charged double": what an auxiliary begins has the subject of what goes before where a participle follows. */
export function lacksSubject(next: Token | undefined): boolean {
  return next !== undefined && verbFormsOf(next.norm).has('participle');
}
