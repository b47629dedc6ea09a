/** Words in the names of figures that say the same, group by group. */
import type { WordList } from '../language-data.ts';

export const nameSynonyms: readonly WordList[] = [
  'destroyed, wrecked, flattened, levelled, razed, ruined, collapsed',
  'damaged, harmed',
  'affected, impacted, hit, concerned, touched',
  'seriously, badly, severely, gravely, critically, heavily',
  'slightly, lightly, mildly',
  'closed, shut',
  'tested, examined, analysed, checked',
  'evacuated, moved',
  'house, home, building, dwelling',
  'user, customer, client, subscriber',
  'power, electricity',
  'vote, ballot',
  'children, kids, minors',
  'school, classroom',
  'filed, submitted, opened, raised, lodged',
  'arrested, detained',
  'rescued, saved',
  'exported, shipped, sold',
  'imported, bought, purchased',
  'total, overall, entire',
  'operating, operational, operation, open, running, functioning, working, active',
  'small, young, little',
  'case, sick, ill, infected',
  'test, sample, specimen',
];
