/** What is talked about, and to what end. */
import type { RelationDefinition, RoleDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
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
  verbs: joinLists([
    `
    evoke, broach, thematise, treat of, speak of, talk of, treat, air, get an airing, go into, take on,
    crop up, talk over, be talked over, put on the table, discuss, talk about, speak about, touch upon,
    touch on, address, cover, tackle, raise, bring up, deal with, consider, examine, review, debate,
    negotiate, talk, take up, look at, go over, be up for discussion, come up, focus on, speak on, turn
    to, exchange views on, work on, look into, chat about, confer about, dwell on, hash out, be in the
    air, feature, figure, be on the table, be on the agenda, be on the list, be on the menu, be in the
    programme, go through, want to discuss, want to talk about, plan to discuss, be at issue, look to
    discuss, be in play, weigh, touch, hope to discuss, get onto, argue, mull over, mull, chew over, kick
    around, thresh out, thrash out, get to grips with, grapple with, pore over, turn their attention to,
    devote attention to, take a look at, have a look at, pick apart, sound out, compare notes on, compare
    notes, trade views on, swap views on, exchange opinions on, hold forth on, get into, delve into,
    scrutinise, assess, analyse, contemplate, ponder, dissect, discourse on, converse about, converse,
    chat, natter, have words on, have a word about, thresh over, give time to, occupy themselves with,
    concern themselves with, busy themselves with, run over, run through, put heads together over, put
    heads together on, put their heads together over, put their heads together on, put their heads
    together about, want to go over, plan to go over, tick off, get on to, move on to, be devoted to,
    revolve around, centre on, be dealt with, be gone over, be chewed over, get a look-in, be slated for
    discussion, single out, get singled out, get a mention, crop up in the talks, stand on the agenda, be
    one of the subjects, be one of the topics, be one of the items, be one of the themes, be one of the
    points, be one of the issues, be one of the matters, be among the subjects, be among the items, be
    among the themes, be among the issues, be part of the agenda, be part of the programme, be brought up,
    be taken up, be touched upon, be gone into, chew on, sit down over, discuss at length, rake over, hash
    over, kick about, bat around, toss around, run the rule over, take stock of, take up the matter of,
    take up the question of, raise the question of, raise the matter of, raise the issue of, speak one’s
    mind on, be talked through, talk through, cast an eye over, run their eyes over, give thought to,
    spend time on, put on the agenda, be on their plate, make a topic, come under discussion, come in for
    discussion, be thrashed out, be mulled over, deliberate on, deliberate over, reflect on, ruminate on,
    wrestle with, home in on, zero in on, turn to the subject of, be slated, figure among the topics, make
    it onto the agenda, make the agenda, find its way onto the agenda, find a place on the agenda, get
    discussed, get raised, get mentioned, get covered, get a hearing, get a word in, enter the
    conversation,
    (give, lend, grant, be in for, come in for, get) (a, an, some) (airing, nod, mention, hearing, look-in, look, glance, thought, once-over, going-over, working-over, good going-over, good airing, fair hearing, attention, airtime, thinking, time, space, discussion),
    be (up, due, down, in line, slated, set, in, lined up, ripe, scheduled, pencilled in, earmarked) for (a, an, some, _) (airing, chat, talk, debate, discussion, hearing, going-over, look, review, once-over, mention, powwow, natter, talks, consideration, examination, treatment, scrutiny, deliberation),
    be (on, under) (the, their) (radar, microscope, spotlight, plate, plates, minds, mind, docket, slate, lips, agendas, to-do list, menus, list, worry list, shopping list, bill of fare, running order, order paper, timetable, schedule, cards, table),
    be under review, be under scrutiny, be under consideration, be under examination, come under scrutiny,
    come under review, come under the spotlight, come under the microscope, lay on the table,
    spare a thought for, (spare, find, make, set aside, have) (time, room, space, a moment, a slot) for,
    (turn, train, put, throw, shine) the spotlight on, put under the microscope, shine a light on,
    have a (crack, go, stab) at, take a (crack, stab) at,
    (bend, put, turn, apply, set) their (minds, mind, thoughts, attention) to, pit their wits against,
    rack their brains over, cudgel their brains over, scratch their heads over,
    (sink, get) their teeth into, roll up their sleeves over, knuckle down to, buckle down to,
    come to grips with, get down to, get stuck into, get their heads (around, round), get to work on,
    set to work on, set about, (gab, jaw, gas, yak, chinwag, natter, gossip, rap) about,
    shoot the breeze about, (chew, chew over) the (fat, cud) (about, over, on),
    talk turkey (about, on, over), have it out over,
    have a (chat, word, natter, powwow, talk, think, debate, discussion, conversation, exchange, exchange of views) (about, on, over),
    enter into it, come into the picture, come into the conversation, make it into the talks,
    make the cut, make the list, be in the mix, handle, pick over, have a look-see at, plough through,
    wade through, work through, work their way through, plod through, trawl through, trawl over,
    tease apart, unpick, lock horns over, cross swords over, spar over, wrangle over, haggle over,
    haggle about, bandy about, moot, ventilate, agitate, canvass, parley about, parley over, confab about,
    discourse about, discourse upon, dwell upon, touch base on, touch base about, hold talks on,
    hold talks about, hold a debate on, hold a discussion on, hold discussions on, hold consultations on,
    consult on, consult about, consult over, confer on, confer over, brainstorm, brainstorm about,
    take soundings on, sound each other out on, pick each other’s brains on, put on the menu,
    be served up, serve up, bring to the table, bring up at the talks, raise at the talks,
    throw up for discussion, throw on the table, fall under discussion, keep busy, keep occupied`,
    concepts.discuss,
  ]),
  nouns: `
    agenda, topic, subject, issue, matter, item, theme, point, agenda item, discussion, debate, programme,
    talking point, talks, talk, list, menu, table, order of the day, question, negotiation, schedule,
    order of business, docket, meeting, dossier, topics list, to-do list, conversation, problem, file,
    bone of contention, business of the day, deliberation, exchange of views, bone to pick, on the slate,
    roster of topics, slate, headings, discussion topics, line of discussion, deliberations, conversation
    topics, things to talk about, roster, bill of fare, order paper, topic list, subjects for discussion,
    argument of discussion, argument of the discussion, thema, argument in the discussion, argument of the talks, argument of the meeting, points for discussion, points of discussion, topics for discussion, what they talk about, matter for
    discussion, on their plate, under discussion, up for debate,
    bill, running order, shopping list, worry list, playlist, line-up of topics, food for thought, substance, substance of the talks, nub, crux, thrust, matters at hand,
      checklist, catalogue, raft, gamut, array, assortment, spectrum, range, bundle, basket, smorgasbord, fodder, bulk of the agenda, core of the agenda, strand, laundry list, food for talk, talking points, table of contents, list of subjects, list of items, list of issues, list of questions, list of themes`,
  middles: `
    get an airing, get airtime, be mentioned, be raised, be touched on, come into play, be included, come
    up, feature, figure, arise, crop up, be on the agenda, be on the list, be on the table, be on the
    menu, be in the programme, be up for discussion, be in play, be at issue, be in the air, be among the
    topics, be part of the talks, be part of the discussion, be on the programme, be in discussion, be
    under discussion, get a look-in, be slated for discussion, stand on the agenda, surface, come into it,
    get onto the agenda, play a role in the talks, be on the cards, come under consideration, be one of
    the subjects, be one of the topics, be one of the items, be one of the themes, be one of the points,
    be one of the issues, be one of the matters, be among the subjects, be among the items, be among the
    themes, be among the issues, be part of the agenda, be part of the programme, come under discussion,
    come in for discussion, be on their plate, be slated, figure among the topics, make it onto the
    agenda, make the agenda, find its way onto the agenda, find a place on the agenda, get discussed, get
    raised, get mentioned, get covered, get a hearing, enter the conversation,
    (be in for, come in for, get) (a, an, some) (airing, nod, mention, hearing, look-in, look, glance, thought, once-over, going-over, working-over, good going-over, good airing, fair hearing, attention, airtime, thinking, time, space, discussion),
    be (up, due, down, in line, slated, set, in, lined up, ripe, scheduled, pencilled in, earmarked) for (a, an, some, _) (airing, chat, talk, debate, discussion, hearing, going-over, look, review, once-over, mention, powwow, natter, talks, consideration, examination, treatment, scrutiny, deliberation),
    be (on, under) (the, their) (radar, microscope, spotlight, plate, plates, minds, mind, docket, slate, lips, agendas, to-do list, menus, list, worry list, shopping list, bill of fare, running order, order paper, timetable, schedule, cards, table),
    be under review, be under scrutiny, be under consideration, be under examination, come under scrutiny,
    come under review, come under the spotlight, come under the microscope, enter into it,
    come into the picture, come into the conversation, make it into the talks, make the cut,
    make the list, be in the mix, fall under discussion, keep busy, keep occupied, preoccupy`,
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
        special focus, special attention, particular attention, highlight, special emphasis, centre stage, centrepiece, centerpiece`,
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
  verbs: joinLists([
    `
    synchronise, coordinate, align, harmonise, sync, bring into line, concert, adjust, bring into step,
    bring in line, bring into harmony, get into line, get in step, square, dovetail, match up, tune,
    attune, put in tune, bring closer, reconcile, gear to each other, unify, bring their views into line,
    bring views into line, bring their positions into line, bring their stances into line, agree a common
    line, get on the same page, pull into line, streamline, get in line, get in tune, bring together, draw
    closer, draw together, bring closer together, mesh, fit together, fine-tune, reach a common line, seek
    a common line, find a common line, come to a common view, work out a joint stance, work out a common
    stance, forge a common stance, close ranks, get their act together, sing from the same sheet, pull
    together, knit together, adjust to each other, make fit, make match, bring their approaches into line,
    bring their approaches together, bring in tune, bring into tune, square their views, line up their
    views, line up their positions, line up, put on the same footing,
    (get, come) on the same (page, wavelength, sheet, line, track) (about, on, over, regarding),
    get their ducks in a row on,
    (get, bring) their (thinking, heads, views, positions, stances, lines, policies, watches, clocks) (into line, in line, into step, in step, together, into tune, in tune, into sync, in sync),
    set their watches by, synchronise watches, synchronise their watches,
    (dovetail, mesh, marry, marry up, tally, tune, sync, sync up, adjust, align, coordinate, harmonise, concert, knit together, weld together, fuse, blend, unify, streamline, match, match up, square) their (approaches, views, positions, stances, policies, thinking, lines, efforts, plans, moves),
    marry up, sync up, weld together, work out a common (line, stance, approach, position),
    hammer out a (common, joint, shared) (line, stance, approach, position), present a united front on,
    speak with one voice on, sing from the same (hymn sheet, song sheet, page, songbook),
    march in step on, be in lockstep on`,
    concepts.align,
  ]),
  nouns: `
    approach, approaches, stance, task, synchronisation, coordination, alignment, harmonisation,
    concertation, common line, joint approach, common approach, shared approach, views into line, harmony,
    tune, shared line, joint line, concerted approach, coordinated approach, joint stance, shared stance,
    common stance, unified approach, unified stance, unified line, same page, shared position, joint
    position, lockstep, dovetailing, alignment of views`,
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
  verbs: joinLists([
    `
    settle, resolve, solve, find a way to settle, find way, seek way, sort out, sort, consider way, fix,
    end, consider, lay to rest, put to rest, untangle, defuse, patch up, straighten out, iron out, clear
    up, mend, heal, regulate, look for a way out, look for a way out of, seek a way out, seek a way out
    of, search a solution, search for a solution, look for a solution, find a solution, find a way out,
    search the solution, pacify, calm, work out, seek a solution, seek solutions, weigh ways, weigh
    options, bring to a close, unfreeze, unravel, wind up, put right, set right, deal with, smooth over,
    smooth out, sort things out, get sorted, sort out between them, bring to an end, put an end to, put a
    stop to, wind down, make peace in, bring peace to, bring calm to, calm down, cool down, cool, quell,
    quieten, take the heat out of, take the sting out of, draw a line under, clear out of the way, crack,
    overcome, disentangle, find an answer to, find answers to, find ways out of, look for ways out of,
    look for ways to end, find a settlement for, find a settlement to, seek a settlement, seek to end,
    bury, bury the hatchet in, wrap up, tidy up, bring under control, get under control, get a grip on,
    thaw, remedy, cure, straighten, stabilise, resolve peacefully, reconcile, see ended, see settled, see
    resolved, see sorted out, see solved, want sorted out, want settled, want resolved, want solved, want
    ended, get resolved, get settled, get solved, like to see ended, like to see settled, like to see
    resolved, like to see solved, like to see sorted out, want to see ended, want to see settled, want to
    see resolved, want to see solved, want to see sorted out, hope to see ended, hope to see settled, hope
    to see resolved, hope to see solved, hope to see sorted out, wish to see ended, wish to see settled,
    wish to see resolved, wish to see solved, wish to see sorted out,
    put to bed, lay to bed, untie, unknot, untie the knot of, unpick, cut the knot of,
    cut the Gordian knot of, cut through the knot of, pour oil on, pour oil on the troubled waters of,
    lance the boil of, close the book on, close the books on, close the chapter on, see the back of,
    get past, put behind them, break the deadlock (in, over, on), break the logjam (in, over, on),
    break the impasse (in, over, on), break the stalemate (in, over, on),
    end the (deadlock, stalemate, impasse) (in, over, on), square away, knock on the head,
    hammer out a deal on, broker peace in, broker a deal on, douse, extinguish, put out,
    put out the fire in, put out the flames of, dampen down, tamp down, take the steam out of,
    bring to heel, bring to rest, bring to book, nip in the bud, see sorted, want to see sorted,
    wish to see sorted, hope to see sorted, want sorted, like sorted, like to see sorted,
    like to see fixed, see fixed, want to see fixed, get fixed, get cleared up, clean up, mop up,
    dispose of, do away with,
    find a way (round, around, past, through, forward on, forward in, forward for), find a cure for,
    find a remedy for, find a fix for, find a recipe for,
    come up with a (solution, fix, cure, remedy, answer) (for, to),
    look for a (fix, cure, remedy, recipe, answer) (for, to),
    seek a (fix, cure, remedy, recipe, answer) (for, to), get to the end of, reach a settlement on,
    reach a settlement of, turn the page on, turn a page on, let bygones be bygones in, make up over,
    kiss and make up over, build bridges in, bridge, disarm, damp down`,
    concepts.settle,
  ]),
  nouns: `
    settlement, solution, resolution, way to settle, way, ways of settlement, ways to settle, way out,
    task, the answer to, an answer to, exit, options, approach, recipe for, peaceful solution, path to peace, road to peace,
    ways forward, way forward, escape route, peaceful settlement, peaceful resolution, political solution,
    political settlement, diplomatic solution, remedy, answers, ending, end to, possible solutions,
    possible settlement, peace plan, cure, fix, pacification, defusing, way of ending, ways of ending,
    knot, tangle, unravelling, unknotting, mending, healing, cures, remedies, fixes, exit route,
    way through, way round,
      peaceful end, disentangling, untying, appeasement, conciliation, reconciliation`,
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
