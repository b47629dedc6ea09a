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
    be in play, weigh, touch, hope to discuss, get onto, argue,
    mull over, mull, chew over, kick around, thresh out, thrash out, get to grips with, grapple with,
    hammer out, pore over, turn their attention to, devote attention to, take a look at, have a look at,
    pick apart, sound out, compare notes on, compare notes, trade views on, swap views on,
    exchange opinions on, hold forth on, get into, delve into, scrutinise, assess, analyse, contemplate,
    ponder, dissect, discourse on, converse about, converse, chat, natter, have words on, have a word about,
    thresh over, give time to, occupy themselves with, concern themselves with, busy themselves with,
    run over, run through, put heads together over, put heads together on, put their heads together over,
    put their heads together on, put their heads together about, want to go over, plan to go over,
    tick off, get on to, move on to, be devoted to, revolve around, centre on, be dealt with, be gone over,
    be chewed over, get a look-in, be slated for discussion, single out, get singled out, get a mention,
    crop up in the talks, stand on the agenda`,
  nouns: `
    agenda, topic, subject, issue, matter, item, theme, point, agenda item, discussion, debate, programme,
    talking point, talks, talk, list, menu, table, order of the day, question, negotiation, schedule,
    order of business, docket, meeting, dossier, topics list, to-do list, conversation, problem, file,
    bone of contention, business of the day, deliberation, exchange of views, bone to pick, on the slate,
    roster of topics, slate, headings`,
  middles: `
    get an airing, get airtime, be mentioned, be raised, be touched on, come into play, be included, come up,
    feature, figure, arise, crop up, be on the agenda, be on the list, be on the table, be on the menu,
    be in the programme, be up for discussion, be in play, be at issue, be in the air, be among the topics,
    be part of the talks, be part of the discussion, be on the programme, be in discussion,
    be under discussion,
    get a look-in, be slated for discussion, stand on the agenda, surface, come into it, get onto the agenda,
    play a role in the talks, be on the cards, come under consideration`,
  changes: false,
  within: 'event',
  roles: {
    who: { ...talkers, prepositions: 'by, between, with, among, of' },
    about: {
      ...talkedOf,
      prepositions: `${ABOUT}, in relation to, related to, for, as, around, upon, at`,
      names: `
        agenda, topic, subject, issue, matter, item, theme, point, agenda item, talking point, content, purpose, goal,
        aim, on the agenda,
        order of business, headings`,
    },
    focus: {
      kinds: ['topic', 'document'],
      holds: 'open',
      prepositions: 'on',
      asks: ['what'],
      names: `
        focus, emphasis, accent, stress, spotlight, centre of attention,
        emphasis lie, emphasis fall, stress lie, accent lie, spotlight fall, focus lie, stress fall, accent fall,
        special focus, special attention, particular attention, highlight, special emphasis, centre stage`,
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
  verbs: `
    synchronise, coordinate, align, harmonise, sync, bring into line, concert, adjust,
    bring into step, bring in line, bring into harmony, get into line, get in step, square, dovetail,
    match up, tune, attune, put in tune, bring closer, reconcile, gear to each other, unify,
    bring their views into line, bring views into line, bring their positions into line, bring their stances into line,
    agree a common line, get on the same page, pull into line, streamline`,
  nouns: `
    approach, approaches, stance, task, synchronisation,
    coordination, alignment, harmonisation, concertation, common line, joint approach, common approach,
    shared approach, views into line, harmony, tune`,
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
    consider,
    lay to rest, put to rest, untangle, defuse, patch up, straighten out, iron out, clear up, mend, heal,
    regulate, look for a way out, look for a way out of, seek a way out, seek a way out of, search a solution,
    search for a solution, look for a solution, find a solution, find a way out, search the solution,
    pacify, calm, work out, seek a solution, seek solutions, weigh ways, weigh options, bring to a close,
    unfreeze, unravel, wind up, put right, set right, deal with`,
  nouns: `
    settlement, solution, resolution, way to settle, way, ways of settlement, ways to settle, way out, task,
    answer to, exit, options, approach, recipe for, peaceful solution, path to peace, road to peace`,
  wishes: true,
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
