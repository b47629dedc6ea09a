/** Verbs of a relation that are not said of what fills a role with certain sorts: a spokesman does not head the ministry. */
import type { WordList } from '../language-data.ts';

interface UnfitVerbs {
  readonly verbs: WordList;
  readonly role: string;
  readonly sorts: readonly string[];
}

/** By the relation's id. */
export const unfitVerbs: Readonly<Record<string, UnfitVerbs>> = {
  office: {
    verbs: `
      in charge of, be in charge of, head, run, lead, hold the reins, be at the helm, be at the helm of,
      preside over, oversee, steer, be the number one in, look after the affairs of, have charge of,
      take charge of, stand at the helm of, stand at the head of, be at the head of, be at the top of,
      sit at the top of, sit atop, pull the strings of, pull the strings in`,
    role: 'post',
    sorts: ['spokesman'],
  },
};
