/**
 * What people say instead of a plain verb, concept by concept: relations of every kind refer to these lists, and a relation
 * that an author defines by one of the verbs has the others, too. Only what says the same, in whatever it is said of: who
 * has signed has more than discussed, who lends does not give.
 */
import type { WordList } from '../language-data.ts';

export const concepts = {
  discuss: `
    discuss, talk about, debate, (toss, throw, bat, bounce, knock, kick) (about, around), bat back and forth,
    go back and forth (on, over, about), (thrash, talk, hash, chew, argue, work) (through, out, over), talk round,
    kick the tyres on, compare notes about, trade notes (on, about),
    (devote, dedicate) (time, a session, a slot, attention, space) to, turn (the talks, the talk, the conversation, their minds) to,
    steer the (talks, talk, conversation) to, have (on, under) the (microscope, agenda, table), have before them,
    have in front of them, lay out before each other, sound each other out about, (weigh, size) up, chew through,
    puzzle over, agonise over, brood over, (be, get) (occupied, taken up, preoccupied) with, face up to,
    have a lot to say about, have much to say about, (have, hold) a (sit-down, heart-to-heart, huddle, pow-wow, round of talks) (about, on, over),
    have on (their, his) (hands, plate, plates, desk, desks, mind, minds, agenda, list),
    (have, share) a few words (about, on), dish on, (open up, get into it) about, put on the docket, go into detail on,
    (lock, put) heads together (about, on, over), go into a huddle (about, on, over), sit down to talk about,
    get together (about, over), sit down about, talk shop about, thresh out, put through the mill`,

  /** Who sees whom. */
  meet: `
    meet, sit down with, get together with, sit down opposite, sit down facing, sit facing, be seated (opposite, facing, across from, across the table from),
    take a seat opposite, take his place opposite, be across the table, be (opposite, across from), be across the table from,
    be on the other side of the table, be on the other side of the table from, have across the table, have opposite, find across the table,
    look across the table at, meet (in the flesh, in person, eyeball to eyeball), see (in the flesh, in person, face to face),
    talk (face to face, things over, things through, it over, it out), (thrash, hash) (things, it, matters) out, have it out,
    (have, hold) a (heart-to-heart, huddle, sitdown, pow-wow), look each other in the (eye, face), get in a room, get in the same room,
    get into the same room, get into one room, be locked in talks, be engaged in talks, be deep in talks, rendezvous, touch base,
    touch base with, catch up, catch up with, (exchange, trade) (handshakes, views, words), press the flesh, shake hands with,
    huddle with, confer with, have talks with, have a word with, have words with, be in talks with, be paired off with, go eyeball to eyeball,
    have a (date, rendezvous, appointment, engagement, sit-down) with, have an audience with, pair off with, sit knee to knee,
    get round the table with, get around the table with`,

  /** Who goes where to see somebody. */
  call: `
    (pop, nip, hop, slip, jet) (by, round, in, over to, across to), drop by, stop by, stop in, stop in at, drop in (on, at),
    blow in from, breeze in, breeze into, (hit, take) the road (to, for), take off for, fly off to, wing (his, its) way to, fly (over, across) to,
    cross over to, trek to, (make, undertake, take) (the, a) (journey, trek, trip) to, be on the road to, pack (his, their) bags for,
    be whisked to, be welcomed in, be received in, be hosted in, make it (over, across) to, find (his, their) way to,
    be headed, have a date in, have an appointment in, have an engagement in, keep a date in, turn up in, show up in, show (his, their) faces in,
    gather round in, get themselves to, take themselves to, take themselves off to, be off to, be over in`,

  agree: `
    agree, see eye to eye, be on the same page, (sing, read) from (one, a single, the very same) (hymn sheet, hymn-sheet, song sheet, sheet, page, script),
    be in the same ballpark, be cut from the same cloth, be of a piece, walk in step, keep in step, (fall, stay) (into, in) (line, step),
    (come down, land, end up) on the same side, be on all fours, be in full accord with, have the same take, have the same take on,
    be kindred spirits, think as one, be on one wavelength, (row, push, lean, face, look) (the same way, in one direction),
    row in the same direction, have no quarrel, have no quarrel over, (stand, be) (as one, united), see it with the same eyes,
    see things with the same eyes, view it the same way, take one line, be like two peas, be singing the same song,
    be talking the same language, speak the same language, talk the same language, be of a like mind, be at one with each other`,

  /** Where something is missing to full agreement. */
  differ: `
    differ, disagree, see things differently, (come down, land, end up) on different sides, fall short of agreement,
    fail to (see eye to eye, line up, agree, see things the same way, think alike, be of one mind, find common ground),
    fail to see eye to eye (on, about, over), fail to agree (on, about, over), be out of alignment, agree not to agree,
    not see eye to eye (on, about, over), not agree (on, about, over), be unable to agree (on, about, over), not be of one mind (on, about, over),
    have a parting of the ways, have a difference, not quite (agree, match, line up, see eye to eye), have a different take, have a different take on,
    have different takes on, be at variance over, come away from each other, have yet to agree on, have still to agree on, have still to sort out between them`,

  clash: `
    clash, (butt, bump) heads, (butt, bump) heads (over, on), go toe to toe, go toe to toe over, (trade, exchange) (blows, barbs, insults),
    (trade, exchange) (blows, barbs, insults) over, lock antlers, pick a fight, pick a fight (over, with), have a falling-out,
    have a falling-out over, have a set-to, have a set-to over, have a bust-up, have a bust-up over, have a row, have a row over, fall foul of each other,
    rub each other the wrong way, be on a war footing, be at each other, be at loggerheads over, be at odds about`,

  say: `
    say, tell, put in words, put it out there, throw out there, drop the news, make the point, get the (point, message, word) across,
    (give, deliver) chapter and verse on, get up and say, stand up and say, come out and say, be the one to say, be the one saying,
    (say, speak) his (piece, bit), say his (piece, bit) (on, about), put his oar in, chip in, go on about, bang on about, rattle on about,
    find the words, phrase, sum up, sum it up, paint a picture of, run through for the press, lift the lid on, lift the veil on,
    open up (about, on), clue in, clue reporters in, put reporters in the picture, put the press in the picture, keep reporters posted,
    let the press (in on, know about), let reporters (in on, know about), give the lowdown on, give the low-down on,
    give the press (a, an, the, his) (idea, picture, rundown, lowdown), be the one talking, speak for the record`,

  publish: `
    publish, put out, put online, put before the public, bring before the public, get into print, put into print,
    put in print, put on the web, post online, splash, run with, bring to print, tap into the wire, knock together, write it up, be the one reporting`,

  create: `
    create, found, set up, establish, stand up, give its start, give it its start, give a start, give a start in life, give the first push to,
    put the wheels in motion for, set the wheels in motion for, set the wheels turning on, get the ball rolling on, get the ball rolling for,
    plant the seed of, plant the seeds of, sow the seeds of, sow the seed of, (stand, be) at the cradle of, be present at the birth of, stand godfather to, call forth, kick into life,
    sign off on the creation of, bring about the creation of, decide on the creation of, agree on the creation of, be the ones who created, launch into the world`,
  /** How what is created comes about. */
  arise: `
    get going, get started, get under way, get rolling, come off the blocks, come out of the blocks, get out of the gate, come to fruition, enter the world, make its (debut, bow),
    make its first appearance, enter the picture, come into the picture, come to be, first see daylight, first come together, get its start, get its start in life,
    get on its feet, get onto its feet, find its feet, come together, be on the go, be with us, be going, have been going, be in business, have been in business, have been at it, have been with us, have been on the scene`,

  propose: `
    propose, put forward, suggest, come up with, table, (have, get, hit on, raise, bring up, air) the (idea, notion, bright idea) (of, for), come up with the notion of,
    put the case for, put in a word for, put forth, push hard for, bang the table for, pound the table for,
    be the (brains, engine, force, mind, one, person, man, driving force) behind, hawk, shop around, talk up,
    set the ball rolling for, start the ball rolling for,
    set the wheels in motion for, be credited for, be to thank for, be to be thanked for, bring to the table, throw into the ring, put up for debate, toss into the ring, put out there`,

  /** A vote or a word for something. */
  support: `
    support, back, be in favour of, be on board with, get on board with, be on board, stand behind, be behind, (throw, put) (his, its) weight behind,
    (lend, give) (its, his) (support, backing, blessing, weight, vote, voice) to, give (its, his) (support, backing, blessing, vote),
    rally to, rally round, (line up, fall in, swing) behind, cheer on, root for, be all for, be a fan of, buy into, fly the flag for, bat for, go to bat for,
    (give, get) the thumbs up to, raise his hand for, put his hand up for, raise his hand in favour of, cast his vote for, cast his vote in favour of,
    give his vote to, vote yes (to, on), come down on the side of, come down in favour of, be (of, with, in) the majority, side with the majority (on, over),
    vote with the majority (on, over), (side, go, vote) with the majority, go with, be happy with, be happy to go along with, nod through, wave through, speak in favour of`,

  /** A vote or a word against it. */
  resist: `
    oppose, vote against, dissent, dissent from, break ranks (over, on), break with the majority, break with the majority (over, on), go against, go against the majority,
    part (company, ways) with the (rest, majority, others), buck the (majority, trend), be out of step with the (rest, majority, others), stand apart from the rest,
    set his face against, put his foot down (on, over), (dig in his heels, dig his heels in), (dig in his heels, dig his heels in) (on, over), take exception to, take issue with,
    baulk at, give the thumbs down to, put up a fight against, put up resistance to, fight against, rebel against, kick against, be the odd one out (on, over),
    be in the minority (on, over), be outvoted (on, over), be overruled (on, over), not back, not want, raise (an objection, objections, his voice) (to, against),
    be unhappy (about, over), be no fan of, have a problem with, have objections to, speak against, raise his hand against, put his hand up against,
    cast his vote against, come down against, go out on a limb (on, over), swim against the tide, swim against the tide (on, over), be a lone voice against, buck`,

  abstain: `
    abstain, sit out the vote, (stay, sit, be) on the fence, stay out of it, keep out of the vote, stay out of the vote, opt out, opt out of the vote, bow out of the vote,
    take no part in the vote, not take sides, refuse to take sides, sit on his hands, keep his hand down, keep his hands down`,

  decide: `
    decide, settle on, plump for, land on, go for, (take, make) (the call, a call), (take, make) (the call, a call, the decision, a decision) (on, over, about),
    make up (its, his) mind (on, about, over), come to a decision (on, about, over), reach a decision (on, about, over), come down in favour of,
    have the (last, final) (word, say) on, pull the trigger on, pass judgement on, rule on, decide in favour of, put its foot down on`,

  pledge: `
    pledge, promise, put (his, its) name down for, put (his, its) hand in (his, its) pocket for, put its money where its mouth is on, sign on for,
    give (a promise, an undertaking, a pledge, a guarantee, a commitment), give (a promise, an undertaking, a pledge, a guarantee, a commitment) to,
    give (its, his) word, give (its, his) word to, say it would, say it will, bring to the table, vouch for, be on the hook for, undertake to`,

  sign: `
    sign, (put, set, affix, append) (his, its) (name, signature, hand, seal) (to, on, under), sign on the dotted line, sign on the dotted line of,
    put (his, its) pen to, take up the pen for, put ink to, put ink on, put the ink on, set pen to paper on, be a party to, be party to, be a signatory to, be a signatory of,
    become a party to, add (his, its) name to, add (his, its) signature to, ink the deal on, sign the deal on`,

  lead: `
    lead, head, be in charge of, run the show, run the show (at, in, of), be in the driving seat, be in the driving seat (at, of, in), be at the wheel, be at the wheel of,
    be the boss of, be the boss, be boss of, be top dog, be top dog at, sit on top of, be at the controls of, be at the tiller of, captain, be the one running, be the one leading,
    be the man in charge of, be the woman in charge of, be the person in charge of, head up, lead up, hold the reins of, crack the whip, rule the roost,
    have the last word in, have the final say in, wear the crown at, mind the shop at, skipper, carry the baton for, be the brains of`,

  /** Whose word goes in a house. */
  command: `
    be in charge of, call the (shots, tune) (at, in, of), crack the whip (at, in), rule the roost (at, in, over), hold sway (over, at, in), hold the (keys to, fort at),
    hold the whip hand (at, in), pull the levers (at, of, in), have the (last word, final say) (at, in), have at its (helm, head), be headed by, be led by, be run by,
    (be, sit) at the (wheel, tiller, controls) of, be at the steering wheel of, run the show (at, in), run things (at, in), run the shop (at, in), mind the shop at,
    be the (boss, big boss) (of, at), be boss (of, at), be top dog (at, in), be in the driving seat (at, of), be the top man (at, in), sit on top of, be number one (at, in)`,

  /** Whose task something is. */
  answerFor: `
    be responsible for, be in charge of, own, be the owner of, be down to, be on the hook for, hold the pen, hold the pen (on, for), have on his (plate, desk, to-do list), have in hand, be landed with,
    be lumbered with, be saddled with, answer for, be accountable for, run with, be the one for, have the job of, be on the case of, have ownership of, take ownership of,
    be the (point man, point person, go-to person, contact person, contact, person to ask, person to talk to, one to ask) (for, about, on), take the lead on, have the lead on, have to deal with, take on, pick up,
    have to take care of, have to see to, be handed, get landed with, get saddled with, get lumbered with, get, be put in charge of, take charge of, bear responsibility for,
    carry the ball (on, for), be at the wheel of, keep on top of, be on top of, stay on top of, ride herd on, mind`,

  cause: `
    cause, trigger, bring about, be the culprit for, (lie, be) at the (heart, root, bottom, back) of,
    bring (to a halt, to a standstill, to its knees, crashing down), (knock, take) (out, down, offline, out of action, out of service), knock off its feet, knock sideways, put out of action, put out of service,
    cripple, floor, fell, sink, trip up, tip over, topple, tip over the edge, push over the edge, do for, do in, wreak, land with, leave with, get in the way of, touch off, kick-start,
    play a part in, play a role in, have a hand in, have a part in, pave the way for, open the door to, sow the seeds of, set the stage for, start the ball rolling on, be to thank for, stand behind`,

  begin:
    'begin, start, come on stream, swing into action, first set in, strike up, get moving, get rolling, be off, come to life, swing into effect, come into play, start to count, start to bite',
  finish:
    'end, finish, be done with, be over and done with, be all over, run its course, come to its end, let up, be out of the woods, be no more, be back on its feet, get back on its feet, be back in business, bounce back, pull through, return to service, be back in service, be out of the way, be dealt with, be fully back',

  repair:
    'fix, mend, plug, iron out, cure, stitch up, straighten out, put to rights, set right, set to rights, close off, take care of, deal with, see to, come up with a fix for, come up with a patch for, write a (fix, patch) for, write the (fix, patch) for, work out a fix for, make a fix for, deliver a fix for, produce a fix for, ship a fix for, squash, stamp out, kill off, do away with, put paid to, get rid of, knock on the head',
  evade:
    'work around, mitigate, get round, steer clear of, keep clear of, stay clear of, keep out of the way of, fend off, ward off, keep at bay, hold at bay, keep off, stave off, head off, keep safe from, stay safe from, be safe from, shield against, shield from, protect from, defend against, dodge, sidestep, take the sting out of, plug for now, tide over, get by without, do instead of',
  detect: `
    report, discover, find, track down, hunt down, run to earth, sniff out, root out, dig up, dig out, turn up, unearth, come across, come upon, stumble (on, upon, across, over), happen (on, upon),
    chance (on, upon), hit (on, upon), get wind of, catch, bring to light, bring to the attention of, lay bare, put (his, her) finger on, pin down, pinpoint, work out, figure out, suss out, pick up on, first pick up,
    sound the alarm about, sound the alarm over, come forward with, hand in, turn in, tip off about, flag up, point out, be on to, be the first to spot, be the first to notice, first see, first spot, first notice`,
  recommend:
    'recommend, advise, tell, say to, be best to, be wise to, do well to, be best advised to, be well advised to, would do well to, be supposed to, be meant to, be expected to, be called on to, be called upon to, be in for, be to do, ought to do',

  build:
    'build, make, knock up, throw up, put up, get built, be the maker of, be the makers of, be the builder of, be the builders of, come up with, rustle up, dream up, come out with, turn out, churn out, crank out, hammer together, nail together, be behind',
  provide:
    'provide, bring to the table, throw in, weigh in with, chip in with, kick in, stump up, cough up, front, front up, put forward, pony up, dish out, come across with, keep supplied with, lay in, cater for, put in, bring to the party, help out with, hand, hand on, turn over, sign over',
  pay: 'fund, finance, pay for, pick up the (cost, costs, tab, bill, cheque, check) (of, for), meet the (cost, costs, bill) (of, for), bear the (cost, costs, expense) (of, for), shoulder the (cost, costs, bill, burden) (of, for), carry the (cost, costs) (of, for), cover the (cost, costs, bill) (of, for), stand the (cost, costs) (of, for), pour money into, pump money into, plough money into, sink money into, put cash into, pour cash into, front the money for, front the cash for, put up the cash for, come up with the (money, cash, funds) for, keep afloat, open (his, its) wallet for, reach into (his, its) pocket for, put (his, its) hand in (his, its) pocket for, dig deep for, splash out on, splash out for, spend money on, spend on, lay out for, foot, foot the cost of, treat to',
  buy: 'buy, purchase, splash out on, splash out for, fork out for, shell out for, stump up for, cough up for, stock up on, come by, treat himself to, spend money on, snap up, put in an order for, place an order for, place orders for, take off the hands of, sign for, get his hands on',
  attend:
    'attend, take part in, show his face, show his face at, put in an appearance, put in an appearance at, be on hand at, sit in on, go along to, come along to, turn out for, turn up for, pitch up at, roll up at, make it to, make it along to, be around the table at, be round the table at, be in the room, be in the room at, be in the room for, have a seat at the table, have a seat at the table at, have a seat at, have a place at, be in attendance, be in attendance at, be there for, be along for, come out for, be at the table at, be among the crowd at, be in the crowd at, drop in on, drop in at, look in on, look in at, drop by, stop by, be a guest at, be a guest of',
  host: 'host, have round, have over, lay on, put on, throw open its doors (to, for), open its doors (to, for), open its house to, do the honours, do the honours at, play host at, put out the welcome mat for, lay out the welcome mat for, take in, put up, call in, have in, bring together, get together, gather together, get round the table, be at home to, give house room to, be the host of, be the hosts of, be hosts to, be host to',
  arrive:
    'arrive, get here, get in, roll in, roll up, blow in, make it home, come to hand, check in, find its way to, make its way to, get home, come home, return home, be due in, be due at, end its journey, end its journey at, end its trip at, pitch up, fetch up, fetch up at, come to rest, come to rest at, come through',
  depart:
    'launch, lift off, (get, be) (away, off), get off, be wheels up, leave the pad, leave the launch pad, clear the pad, clear the tower, take wing, take flight, thunder off, roar off, roar into space, roar into the sky, soar into space, rise into space, head for space, hit the skies, take to space, leave earth, leave the earth, leave our planet, get under way',
  hold: 'carry, have aboard, have on it, be home to, be stuffed with, be crammed with, be filled with, be kitted out for, lug, lug along, haul along, tote, be fitted out with, be furnished with, be made up of, be put together from, take up, fly with, travel with, be armed with',
  lie: 'be located, (be, lie) tucked away, be tucked away in, nestle, nestle in, be nestled in, have its base, have its base in, have its home, have its home in, be stuck in, be buried in, be stashed in, make its home in, call home, hang out, hang its hat, be hidden away in, lie hidden in, be lodged in, be sat in',
  happen:
    'happen, occur, go down, play out, come off, kick in, come on, come around, come round, be on the cards, be in the diary, be down for, be lined up, be lined up for, be on the books, be pencilled in for, be booked, be booked for, be laid on, be put on',
  affect:
    'affect, hit, play havoc with, wreak havoc on, mess with, mess up, take its toll on, cause trouble for, cause problems for, make trouble for, be a problem for, be a problem in, spell trouble for, bedevil, plague, trouble, bother, be lurking in, lurk in, be hiding in, crop up in, be felt in, be open to, leave open, leave exposed, leave wide open, put at risk, endanger, be in danger from, be at risk from, be at the mercy of',

  release: `
    release, issue, publish, ship, put out, get out, push out, push live, put online, make available, bring to market, put on the market, take the wraps off, unveil, rush out, get out of the door, get out the door,
    hand down, post, let loose, go public with, come out with`,
  /** How what is released appears. */
  appear:
    'come out, be out, drop, land, hit the shelves, hit the market, hit the streets, be up for grabs, be up for download, go live, become available, be available, see the light of day, reach users, reach customers',
  settle: `
    settle, put out the fires (of, in), pour oil on troubled waters in, (patch, smooth, sort) things (up, over, out) in, hammer out an end to, get out of the woods,
    take the (heat, sting, poison) out of, cool off, calm things down in, put a lid on, keep a lid on, make good, get peace in, bring about peace in, mend fences in, clear the air (over, in, on),
    bury the hatchet over, square the circle (of, on, in), lay the ghost of, close the (file, case) on, turn the corner (in, on), get over, move (past, on from), find peace in,
    get a lid on, put back in the box, put back in the bottle, take off the boil, get out of the way, straighten things out in, put a stop to the fighting in, stop the fighting in, get to stop in, silence the guns in`,
  align: `
    synchronise, align, get their (story, stories, lines) straight on, line up their ducks on, get their ducks in a row over, speak (from, off) one script on, come up with one line on, find one voice on,
    get on one page (on, about, over), get onto the same page (on, about, over), read from one script on, put their clocks to the same time on, bring into tune with each other, move in lockstep on,
    dovetail on, come together on, close the gap on, narrow the gap on, iron out their differences on, agree a line on, hammer out a line on, get into sync on, bring into alignment, get their heads together on`,
  clarify: `
    clear up, clarify, get to the (root, heart) of, get down to the bottom of, clear the air on, get a line on, get clued up on, get up to speed on, get the (lowdown, low-down, facts, story, full picture, full story) on,
    get chapter and verse on, (hear, know, learn, find out) more about, hear about, find out about, get a better handle on, put straight, set straight, clear out of the way, lay (its, their) finger on, get (its, their) head around,
    get (its, their) head round, wrap (its, their) head around, make head or tail of, make heads or tails of, make sense of, dig out, winkle out, ferret out, flush out, get down to brass tacks on, demystify, get to the truth about,
    want to get straight, want to get clear, want to have cleared up, be keen to learn, be keen to know, be keen to find out, look for light on, want light shed on`,
  expect: `
    expect, wait on, be on the edge of its seat for, sit on the edge of its seat for, be itching for, have been waiting for, be crying out for, cry out for, scream for, be hungry for, hunger for, be hankering for,
    sit waiting for, sit and wait for, hang on for, hang out for, look ahead to, cross its fingers for, keep its eyes peeled for, watch for, watch out for, keep an eye out for, be counting on, be all set for, be on the watch for, be crying for`,
  hope: `
    hope to outline, knock together, knock into shape, lick into shape, get sorted out, get lined up, lay the groundwork for, set up, fix up, tie up, pin down, have a (crack, go, stab) at, take a (crack, stab) at, scope out, lay out together,
    set its cap at, hold out hopes of, hold out hope of, have its hopes set on, have its hopes pinned on, be keeping its fingers crossed for, be shooting for, be gunning for, be angling for, be working on`,
  partner: `
    be on good terms with, be on a good footing with, keep on good terms with, stay in touch with, keep up contact with, have a line to, keep the door open to, keep talking to, keep talking with, walk with, have a good thing going with,
    sit at one table with, reach out to, have an open line to, have open lines to, stay in contact with, be in regular contact with, stay on speaking terms with, be in a partnership with, be partners with, be a partner of, be in business with`,
  cooperate: `
    cooperate, pitch in together, muck in together, play ball, play ball with each other, act as one, make a (good team, team), row together, be in the same boat, link arms, lock arms, combine strengths, pull the cart together, club together,
    stand together, act hand in hand, stand in one line, put their shoulders together, pool resources, be a team, be on one team, be joined in, be brothers in arms, have each other’s backs, watch each other’s backs, lend each other a helping hand`,
  cancel: `
    cancel, call off, put a stop to, put the kibosh on, be rained off, rain off, be knocked on the head, sink, scupper, torpedo, scotch, derail, quash, blow off, bail on, bail out of, pull out of, walk away from, walk out on, put on the shelf,
    move to a later date, put off to a later date, put off to another time, take off the calendar, wipe off the calendar, strike from the calendar, get cold feet about, leave until later, be a no-go, come off the rails, go by the board, bite the dust`,
  raise: `
    raise, get people talking, have people talking, get tongues wagging, set people thinking, give food for thought, give pause for thought, leave (unanswered, hanging, dangling, up in the air), get people asking, get people wondering,
    make for head-scratching, throw up a lot of, kick up a lot of, open a box of`,
  offer: `
    offer, come to the table with, come up with jointly, have on offer, have to give, have to bring, be good for, be game for, pony up, chip in with, weigh in with, step up with, have something for, hold out the prospect of, come to the rescue with,
    lay before the world, hand to the world, put before the world, bring to the world, have up its sleeve, have in the drawer`,
  aim: `
    be aimed at, aim to, be out to, set out to, be there to, be set up to, be built for, be created to, be in aid of, be in business to, be all about, be geared to, be geared towards, be directed at, be in the business of, be out for, go for, shoot for,
    be for the purpose of, have as its goal, have as its aim, set its sights on, have its sights set on, be in it to, be after`,
  belong: `
    work for, be with, be on the books of, earn (his, her, their) (bread, living, crust, money, keep) (at, with), be on the team at, be part of the team at, be employed with, be in the pay of, hold a job at, draw (his, her, their) pay from, come out of,
    hang (his, her) hat at, be on the roster of, be in the ranks of, be based with, be out of the stable of, be a member of staff at, be on staff at, be on the staff at`,
  cite: `
    name, cite, point the finger at, put (his, her, its, their) finger on, flag up, raise as, put forward as, put up as, hold up as, lose sleep over, lie awake over, fret over, fret about, be nervous about, be uneasy about, single out for mention,
    call attention to, make mention of, lay stress on, pick on, home in on, dwell on, play up, put down on the list, have on the list, have on (his, her, its, their) list, list off, reel off`,
} as const satisfies Readonly<Record<string, WordList>>;
