/** What is talked about, and to what end. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { ABOUT, ACTORS, MATTERS } from './fillers.ts';

/** Those who talk. */
const talkers: RoleDefinition = {
  kinds: ACTORS,
  holds: 'open',
  position: 'subject',
  prepositions: 'by',
  asks: ['who'],
  sorts: 'minister, country',
};

/** What they talk about. */
const talkedOf: RoleDefinition = {
  kinds: MATTERS,
  holds: 'open',
  position: 'object',
  asks: ['what', 'how many'],
  sorts: `
    topic, country, conflict, region, treaty, nuclear file, territory, situation, crisis, organisation, dialogue,
    peace process, place`,
  profile: true,
};

/** The meeting at which they do. */
const occasion: RoleDefinition = {
  kinds: ['event'],
  holds: 'one',
  prepositions: 'at, during, in, for',
  asks: [],
  sorts: 'meeting',
};

export const discuss: RelationDefinition = {
  id: 'discuss',
  verbs: `
    evoke, broach, thematise, treat of, speak of, talk of, treat, air, get an airing, go into, take on,
    crop up, talk over, be talked over, put on the table, discuss, talk about, speak about, touch upon,
    touch on, address, cover, tackle, raise, bring up, deal with, consider, examine, review, debate,
    negotiate, talk, take up, look at, go over, be up for discussion, come up, focus on, speak on, turn to,
    exchange views on, work on, look into, chat about, confer about, dwell on, hash out, be in the air,
    feature, figure, be on the table, be on the agenda, be on the list, be on the menu, be in the programme,
    go through, want to discuss, want to talk about, plan to discuss, be at issue, look to discuss,
    be in play, weigh, touch, hope to discuss, get onto, argue`,
  nouns: `
    agenda, topic, subject, issue, matter, item, theme, point, agenda item, discussion, debate, programme,
    talking point, talks, talk, list, menu, table, order of the day, question, negotiation, schedule,
    order of business, docket, meeting, dossier, topics list, to-do list, conversation, problem, file`,
  middles: `
    get an airing, get airtime, be mentioned, be raised, be touched on, come into play, be included, come up,
    feature, figure, arise, crop up, be on the agenda, be on the list, be on the table, be on the menu,
    be in the programme, be up for discussion, be in play, be at issue, be in the air, be among the topics,
    be part of the talks, be part of the discussion, be on the programme, be in discussion,
    be under discussion`,
  changes: false,
  within: 'event',
  roles: {
    who: { ...talkers, prepositions: 'by, between, with, among, of' },
    about: {
      ...talkedOf,
      prepositions: `${ABOUT}, in relation to, related to, for, as, around, upon, at`,
      names: `
        agenda, topic, subject, issue, matter, item, theme, point, agenda item, talking point, content, purpose, goal,
        aim, on the agenda`,
    },
    focus: {
      kinds: ['topic', 'document'],
      holds: 'open',
      prepositions: 'on',
      asks: ['what'],
      names: 'focus, emphasis, accent, stress, spotlight, centre of attention',
    },
    event: occasion,
    why: { kinds: ['topic'], holds: 'open', asks: ['why'], names: 'reason' },
    priority: { kinds: ['topic'], holds: 'one', asks: [], names: 'priority, order, importance' },
  },
  template: '{who} {will:discuss|discussed} {about}',
  answers: { focus: '{who} {will:discuss|discussed} {about} with a focus on {focus}' },
  questions: { about: 'What will {who} discuss?', confirm: 'Will {who} discuss {about}?' },
};

export const synchronise: RelationDefinition = {
  id: 'synchronise',
  isA: 'discuss',
  verbs: 'synchronise, coordinate, align, harmonise, sync, bring into line, concert, adjust',
  nouns: 'approach, approaches, stance, task, synchronisation',
  changes: false,
  within: 'event',
  roles: {
    who: talkers,
    about: { ...talkedOf, prepositions: `${ABOUT}, towards, toward, for` },
    event: occasion,
  },
  template: '{who} {will:synchronise|synchronised} their approaches towards {about}',
  questions: { confirm: 'Will {who} discuss {about}?', about: 'What will {who} do regarding {about}?' },
};

export const settle: RelationDefinition = {
  id: 'settle',
  isA: 'discuss',
  verbs: `
    settle, resolve, solve, find a way to settle, find way, seek way, sort out, sort, consider way, fix, end,
    consider`,
  nouns: `
    settlement, solution, resolution, way to settle, way, ways of settlement, ways to settle, way out, task`,
  changes: false,
  within: 'event',
  roles: {
    who: talkers,
    about: { ...talkedOf, prepositions: `${ABOUT}, for` },
    event: occasion,
  },
  template: '{who} {will:consider|considered} ways to settle {about}',
  questions: { confirm: 'Will {who} discuss {about}?', about: 'What will {who} consider ways to settle?' },
};
