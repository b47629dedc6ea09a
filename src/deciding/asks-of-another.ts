import { ownerPreposition } from '../language/en/relative-clauses.ts';
import type { AskedRole, Match } from '../matching/match.ts';

/** True where a question asks for something of what it names, and not for what has to do with that in the fact. */
export function asksOfAnother(match: Match): boolean {
  return match.asked.some(asksOwnerOfObject) || (!match.named && asksSortOfDoer(match));
}

/** "The file of which country do they discuss?" asks whose it is, and not who does so. */
function asksOwnerOfObject({ ask, role, named }: AskedRole): boolean {
  return (
    ask?.preposition === ownerPreposition &&
    // "Of X and Y, which ones …?"
    (ask.phrase !== undefined || ask.word !== 'which') &&
    named !== true &&
    role.definition.position === 'subject' &&
    role.definition.kinds.includes('person')
  );
}

/** "X: which countries?" asks for a sort of things, and not for who does something about X. */
function asksSortOfDoer({ asked, bindings }: Match): boolean {
  return asked.some(
    ({ ask, role }) =>
      ask?.phrase !== undefined &&
      (ask.word === 'which' || ask.word === 'what') &&
      role.definition.position === 'subject' &&
      bindings.some((b) => b.as === 'filler') &&
      !bindings.some((b) => b.as === 'filler' && b.role === role),
  );
}
