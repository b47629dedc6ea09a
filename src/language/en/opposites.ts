/** Terms and what excludes them: who asks whether something is the one is told "no" where it is the other. */
import type { WordList } from '../language-data.ts';

export const opposites: Readonly<Record<string, WordList>> = {
  'legally binding': `
    voluntary, non-binding, not binding, symbolic, purely symbolic, merely symbolic, declaratory, toothless, optional,
    informal, a gentlemen's agreement, gentlemen's agreement, mere declaration, mere goodwill, goodwill, statement of intent, without legal force`,
  bilateral: `
    multilateral, trilateral, three-way, three-nation, three-country, quadrilateral, multi-party, open to all,
    open to other countries, regional body, a wider body, plurilateral`,
  'permanent members':
    'non-permanent, nonpermanent, rotating, temporary, elected member, elected members, elected seat, elected seats, elected one, elected ones, observers, observer',
};
