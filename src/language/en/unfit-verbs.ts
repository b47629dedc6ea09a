/** Verbs of a relation that do not say of every fact what it tells. */
import type { WordList } from '../language-data.ts';
import { joinLists } from './combine.ts';
import { concepts } from './verb-concepts.ts';

interface UnfitVerbs {
  readonly relation: string;
  readonly verbs: WordList;
  /** They are not said of what fills a role with certain sorts, or under such names: a spokesman does not head the ministry. */
  readonly sorted?: { readonly role: string; readonly sorts: readonly string[]; readonly names?: WordList };
  /** They say more of certain sorts of things than the relation does: who holds an office of a country does not lead the country. */
  readonly governing?: { readonly role: string; readonly sorts: readonly string[] };
  /** They are said only of what is still to come: who is on the way has not arrived. */
  readonly ahead?: true;
  /** They say more than the relation does, so that one of these words must stand in the evidence. */
  readonly said?: WordList;
}

const leadingVerbs = joinLists([
  `
  in charge of, be in charge of, head, run, lead, hold the reins, be at the helm, be at the helm of,
  preside over, oversee, steer, be the number one in, look after the affairs of, have charge of,
  take charge of, stand at the helm of, stand at the head of, be at the head of, be at the top of,
  sit at the top of, sit atop, pull the strings of, pull the strings in`,
  concepts.command,
]);

export const unfitVerbs: readonly UnfitVerbs[] = [
  {
    relation: 'office',
    verbs: leadingVerbs,
    sorted: {
      role: 'post',
      sorts: ['spokesman'],
      names:
        'deputy, vice, assistant, member, adviser, advisor, aide, economist, treasurer, analyst, auditor',
    },
  },
  { relation: 'office', verbs: leadingVerbs, governing: { role: 'of', sorts: ['country'] } },
  {
    relation: 'arrive',
    verbs: `
      be bound, be bound for, head, head for, be heading, be heading for, make for, be on its way to, on
      its way to, be under way to, under way to`,
    ahead: true,
  },
  {
    relation: 'arrive',
    verbs: 'land, touch down, touch down on, set down, come down',
    said: 'land, touch down, touchdown, set down, come down, come home, splash down, settle, parachute',
  },
  { relation: 'arrive', verbs: 'dock, dock with', said: 'dock, docking' },
];
