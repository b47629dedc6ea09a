/**
 * Verbs that say the same of what was done, group by group: what was "switched off" was also "turned off". A verb may
 * stand in several groups. What says more, or tells it from the other side, stands in another: who sells does not buy.
 */
import type { WordList } from '../language-data.ts';
import { concepts } from './verb-concepts.ts';

/** Verbs that stand in many groups, and do not say by themselves which is meant. */
export const vagueVerbs: WordList =
  'be, do, have, get, make, take, give, go, come, bring, put, set, run, hold, keep, want, see, find, call, raise, name, show';

export const verbSynonyms: readonly WordList[] = [
  ...Object.values(concepts),
  `restart, reboot, rebooted, rebooting, relaunch, relaunched, reset, start again, bring back up, bring back to
  life, fire up again, kick back into life, get going again, bounce, power-cycle, cycle, give a kick, turn off
  and on again, switch off and on again, kick-start, kickstart, jump-start, start afresh, start anew, spin up
  again, spin back up, fire back up`,
  `switch off, turn off, disable, deactivate, shut down, shut off, power down, switch out, power off, cut power
  to, cut the power to, cut the power of, pull the plug on, take offline, take out of service, take out of
  operation, put out of service, put out of operation, unplug, stop, pause`,
  `switch on, turn on, enable, activate, power up, power on, fire up, boot, boot up, bring online, bring back
  online, bring on line, put into service, put into operation, put back into service, put back into operation,
  bring into service, set running, get running, start up, bring to life, bring back to life, turn back on,
  switch back on, turn on again, switch on again, reactivate, re-enable, re-activate, reinstate, get going
  again`,
  `add, bring in, introduce, put in, tack on, throw in, insert, slip in, build in, bolt on, append, attach, fit
  in, top up with`,
  `page, alert, call up, ring, ring up, phone, summon, notify, call out, rouse, rouse from his bed, wake, get
  out of bed, get hold of, raise, get on the phone to, give a call, give a ring, drag out of bed, haul out of
  bed, get up, ping, buzz, send for, put out a call to`,
  `deploy, roll out, push out, go out, distribute, spread, bring out, put into production, ship, let loose,
  field, station, put in place, wheel out, bring into play, put in the field, put on the ground, get on the
  ground, send in, fly in, put live, push live, take live, push to production, rush out, put to work, press
  into service, bring to bear`,
  `issue, put out, give out, go out, bring out, send out, publish, release, post, hand down, bring to market,
  push out, unveil, make public, let out, get out, put online, put up, push live, go public with, circulate,
  make available, rush out, come out with, bring into the open, get into print, put into print, put in print`,
  `lift, call off, cancel, withdraw, take back, revoke, do away with, scrap, rescind, repeal, strike down,
  undo, drop, end, remove, put an end to, strike out, overturn, reverse, call an end to`,
  `close, shut, close down, shut down, seal, block, shut off, shutter, board up, pull down the shutters on,
  bolt, bar, cordon off, lock, lock up, padlock, bring down the shutters on, pull the shutters down on, close
  off, fence off, rope off, block off, close to the public, put out of bounds, (close, shut) the (door, doors,
  gates) of, shut up`,
  `open, put up, set up, open up, establish, throw open, inaugurate, cut the ribbon on, unveil, raise the
  curtain on, get up and running, open the (doors, gates) of, open its doors, open for business, open to the
  public, fling open, swing open, bring on stream, put into service, bring into service, start up, get going,
  bring into operation, put into operation`,
  'reopen, open again',
  `test, check, examine, analyse, try out, put through its paces, put to the test, try, run tests on, put on
  trial, take for a spin, take for a test drive, vet, run checks on, do tests on, carry out tests on, run the
  rule over, put through testing, pilot, trial, probe, assay, screen, sample, sound out, dry-run`,
  `declare, announce, proclaim, impose, declare official, make known, make public, give notice of, trumpet,
  pronounce, spell out, call, put in place, bring in, slap on, herald, make it known, let it be known, come
  out and say, tell the world about, give out, make official`,
  `search, search for, look for, hunt for, seek, be on the lookout for, comb, scour, scout for, trawl for, go
  after, be on the trail of, be in search of, cast about for, cast around for, root around for, rummage for,
  dig for, try to find, try to locate, be after, be hunting, be hunting for, be looking for, feel for, sift
  through, mount a search for, go looking for, go in search of`,
  `invite, ask over, ask round, call over, bid welcome, issue an invitation to, extend an invitation to, have
  over, have round, ask along, ask to come, ask in, send an invitation to, hand an invitation to, put on the
  guest list, bid, beckon, request the presence of, issue an invite to, send an invite to`,
  `monitor, watch, watch over, keep an eye on, keep under observation, track, supervise, oversee, observe, keep
  track of, keep tabs on, keep watch on, keep watch over, keep a watch on, keep a close eye on, keep a close
  watch on, keep a weather eye on, keep an eye out on, follow, stand watch over, have an eye on, have its eye
  on`,
  `record, register, log, note, note down, write down, take down, jot down, put on record, put down, set down,
  chalk up, clock, document, count, tally`,
  `disinfect, chlorinate, purify, treat, clean, sanitise, decontaminate, sterilise, make safe to drink, make
  fit to drink`,
  `evacuate, move to safety, take to safety, bring to safety, move out, clear out, get out, bring out, fly out,
  pull out, lead to safety, lead out, usher out, bundle out, airlift out, get to safety, whisk to safety,
  whisk away, shepherd out, empty`,
  `rescue, save, pull out, pull to safety, bring to safety, carry to safety, lift to safety, pluck to safety,
  snatch from danger, haul out, fish out, dig out, winch to safety, winch up, get out alive, bring out alive,
  pull out alive, drag out, drag to safety, free, come to the rescue of, get to safety`,
  `lose, mislay, misplace, be robbed of, be deprived of, be stripped of, be out of, forfeit, see vanish, see
  disappear, lose out on, be out of pocket by, say goodbye to, miss out on`,
  `arrest, detain, take into custody, pick up, nab, collar, put behind bars, lock up, cuff, round up, haul in,
  apprehend, seize, nick, take in, run in, bring in, bust, catch, handcuff, put in handcuffs, put in cuffs,
  cart off, lead away, lead off in handcuffs, swoop on, take away`,
  `release, free, set free, let go, let out, turn loose, let off the hook, allow to go, turn free, let walk
  free, send home, let walk`,
  `appoint, name, choose, nominate, designate, install, put in charge, put at the helm, elevate to the
  post, hand the job to, give the job to, tap, make head of, put at the head of, give the post to, hand the
  post to, hand the reins to, hand the reins of power to, bring in, take on, promote, promote to the post,
  raise to the post, call to the post, draft in, put in the job, put in the post, make`,
  `dismiss, sack, fire, remove, let go, give the boot, throw out, oust, show the door, give the sack, axe, boot
  out, kick out, turf out, send packing, relieve of his post, give his marching orders, let go of, depose,
  unseat, cast out, force out, drum out, push out, give the push, give the elbow, give the chop, give the
  heave-ho, lay off, make redundant, pack off, drop, get rid of, relieve of his duties, relieve of command,
  strip of his post, strip of the post, ditch, dump, hand his cards`,
  `resign, step down, quit, leave office, stand down, give up the post, hand in his notice, hand in his
  resignation, throw in the towel, call it a day, bow out, leave his post, vacate the post, leave the post,
  clear his desk, pack it in, pack in the job, jack in the job, walk out, step aside, stand aside, call it
  quits, hang up his hat, give up his job, give up his post, quit his post, quit the post, tender his
  resignation, fall on his sword, leave his job, leave the job`,
  `receive, welcome, host, greet, take in, roll out the red carpet for, play host to, extend a welcome to, have
  over, entertain, open its doors to, open the door to, put up, lay on a welcome for, put out the welcome mat
  for, give a welcome to, give a warm welcome to, bid welcome, fete, wine and dine, usher in`,
  `visit, call on, travel to, tour, pay a visit to, come to see, go to see, drop in on, drop by, set foot in,
  stop by, be a guest of, be a guest at, look in on, pop in on, pop over to, swing by, stop off at, stop off
  in, go round to, make a trip to, take a trip to, make a visit to, make a call on, drop into, go to, go down
  to, do the rounds of, make the rounds of, take a tour of, make a tour of, go round, come by, knock on
  the doors of`,
  `thank, express gratitude to, express thanks to, say thank you to, voice thanks to, pay thanks to, take his
  hat off to, tip his hat to, doff his cap to, be grateful to, give thanks to, extend thanks to, offer thanks
  to, pass on thanks to, give a vote of thanks to, have a word of thanks for, have words of thanks for`,
  `discuss, talk about, talk over, speak about, address, touch on, bring up, go over, debate, chew over, thrash
  out, mull over, kick around, have a chat about, chat about, put their heads together on, put their heads
  together over, exchange views on, air, give an airing`,
  `reject, turn down, refuse, rebuff, decline, throw out, spurn, say no to, give the thumbs down to, knock
  back, shoot down, show the cold shoulder to, vote down, kick out, wave away, dismiss, dismiss out of hand,
  give short shrift to, brush aside, brush off, swat away, bat away, cast aside, send packing, throw back,
  pour cold water on, close the door on, shut the door on, slam the door on, not hear of, have nothing to do
  with, want no part of, want nothing to do with, balk at, baulk at, pass up, nix, turn up their nose at, give
  a flat no to, say no thanks to, give a cold reception to`,
  `accept, agree to, say yes to, take up, embrace, go along with, sign up to, swallow, give the nod to, go for,
  take, take on, take on board, jump at, leap at, snap up, buy into, take up on, come round to, agree on, be
  happy with, be fine with, go with, consent to, assent to, be glad to, say yes please to`,
  `approve, pass, give the green light to, green-light, okay, adopt, rubber-stamp, give the nod to, give the
  go-ahead to, give the go-ahead for, nod through, wave through, sign off on, sign off, give its blessing to,
  give the thumbs up to, back, clear, endorse, bless, wave on, vote for, vote through, give the all-clear to,
  give the OK to, rubber stamp, get through, put through, push through, agree to, consent to, say yes to, give
  clearance to, give clearance for, give permission for, give its stamp of approval to, give its seal of
  approval to, put its stamp on, be happy with, give the thumbs-up to, let through, give the
  nod for`,
  `postpone, put off, delay, push back, defer, put back, move back, hold over, shelve, table, kick into the
  long grass, kick down the road, put on ice, put on the back burner, reschedule, put off until later, leave
  until later, leave for later, leave for another day, save for later, push to a later date, put off to a
  later date, move to a later date, push out, hold off, hold off on, wait with, carry over, adjourn, take a
  rain check on, leave hanging, kick the can down the road on`,
  `cancel, call off, scrap, axe, pull the plug on, pull, drop, ditch, bin, abandon, do away with, shelve, kill
  off, put the kibosh on, knock on the head, call a halt to, strike off, write off, take off the table, take
  off the agenda, back out of, nix, give up on, tear up, kill, scotch, do without`,
  `replace, swap, swap out, substitute, exchange, take the place of, change, exchange for, supplant, supersede,
  trade in, change out, swap for, switch for, switch, switch out, step into the shoes of, step in for, take
  over from, fill the shoes of, take the seat of, take over the seat of, trade for, put in place of, put in
  the place of, come instead of, come in for, change for, change over`,
  `repair, mend, patch up, put right, fix, get working again, get going again, restore to working order, put
  back in order, sort, sort out, rectify, get back in shape, get back into shape, do up, touch up, see to,
  plug, patch, iron out, cure, square away, fix up, put to rights, set right, set to rights, make good, heal,
  debug, remedy, straighten out, stitch up, put back together`,
  `install, put in, fit, put up, set up, mount, put into place, put in place, lay in, slot in, slot, rig up,
  hook up, plug in, lay down, wire in, put on, load, load onto, set in place, bolt on, erect, fix up, get
  onto, push onto, push to, roll out, deploy`,
  `remove, take out, take away, delete, take off, get rid of, clear away, strip out, pull, pull out, yank, cut
  out, root out, clear out, strike out, do away with, whip out, weed out, purge, eliminate, lift out, lift
  off, cart away, haul away, haul off, tow away, drag away, dispose of, drop, peel off, wipe out, scrap, take
  down, dig out, fish out, clear off`,
  `delete, erase, wipe, wipe out, scrub, purge, clear, clear out, zap, bin, trash, rub out, get rid of, do away
  with, throw away, dump`,
  `restore, bring back, recover, reinstate, get back up, get back on its feet, put back in service, bring back
  to life, bring back online, get running again, get up and running again, revive, resurrect, get back to
  normal, put right, turn back on, get going again, return to service, put back, patch up, put back on its
  feet, put back together, rebuild, bring round, breathe new life into, bring back into operation, give back,
  get back, get back online, get back up and running, get flowing again`,
  `block, bar, hold up, obstruct, hamper, impede, hinder, stand in the way of, get in the way of, be in the way
  of, jam, clog, clog up, choke off, dam up, cut off, close off, stall, stymie, thwart, foil, frustrate,
  stonewall, put a spanner in the works of, throw a spanner in the works of, put the brakes on, tie up, gum
  up, make impassable`,
  `ban, forbid, outlaw, prohibit, bar, put a ban on, slap a ban on, impose a ban on, rule out of bounds,
  disallow, veto, put a stop to, declare illegal, make illegal, declare off limits, put off limits, bar from,
  lock out, shut out, keep out, freeze out, blacklist, rule out, say no to`,
  `permit, allow, authorise, let, give permission for, give the go-ahead for, green-light, license, sanction,
  clear, give leave, give leave to, give leave for, grant permission for, give clearance for, wave through,
  let through, open the door to, open the door for, open the way for, open the way to, give the all-clear for,
  enable, make possible, make it possible for, make room for, let happen`,
  `send, dispatch, ship, send off, send out, fire off, forward, pack off, post, rush, route, mail, shoot off,
  fire over, send over, send along, send round, send up, get off, put in the post, put in the mail, 
  deliver, pass on, relay, transmit, beam, beam back, fly out, fly in, airlift, truck, rush over,
  rush in, get to`,
  `deliver, hand over, ship, drop off, convey, bring, bring in, bring round, bring over, take round, drop, drop
  round, fly in, truck in, truck, airlift, haul, cart, cart in, transport, carry, get to, lay on, send in,
  turn over, pass on, pass over, supply, bring home`,
  `move, shift, transfer, relocate, switch, take, carry, bring, haul, bring over, carry over, hand off, pack
  up, cart, cart off, push, ferry, bus, bus out, shuttle, shunt, redirect, divert, reroute, re-route, steer,
  route, switch over, change over, migrate, resettle, uproot, lead`,
  `suspend, halt, interrupt, pause, put on hold, put on ice, put a stop to, put on the back burner,
  shelve, stop, mothball, call a halt to, put on the shelf, put in abeyance, put on pause, hold off on, call
  off for now, ground, lay up, bring to a halt, bring to a standstill, hold, stall, break off, adjourn,
  cut off, shut down, pull`,
  `resume, take up again, pick up again, restart, get going again, get back under way, start up again, reopen,
  pick up where they left off, carry on with, get back to, go back to, come back to, return to, take up anew,
  take up where they left off, pick up where they stopped, start over, kick off again, get moving again, get
  rolling again, get back on track, put back on track, revive, relaunch, bring back, start again`,
  `expand, widen, enlarge, broaden, scale up, grow, build up, extend, beef up, step up, ramp up, scale out,
  pump up, bulk up, open up, roll out further, add to, increase, make bigger, make larger, boost`,
  `extend, prolong, lengthen, draw out, stretch, stretch out, roll over, drag out, renew, let run on, let run
  longer, keep going, spin out, carry on, push out, give more time to, add time to, continue, protract, make
  longer, give a new lease of life to, give another lease of life to`,
  `reduce, cut, lower, bring down, cut back, trim, slash, shrink, scale back, cut down, pare, pare down, pare
  back, whittle down, curb, ease, dial back, dial down, rein in, take an axe to, take a knife to, shave, shave
  off, take down, wind down, prune, chop, curtail, diminish, decrease, halve, knock down, knock off, take the
  scissors to, take the axe to, roll back, wind back, throttle back, put the brakes on, slim down, downsize,
  squeeze, clip, thin out, lessen, cut into, make a dent in, scale down, turn down, tone down, bring lower,
  lop off, dock, knock back, crank down, nudge down, push down, drive down, force down, send lower, ratchet
  down, lop, take off, chip away at, go down on, let up on, loosen, loosen up on, take a slice
  off, take a slice out of`,
  `increase, put up, lift, boost, step up, hike, push up, scale up, raise, ramp up, jack up, bump up, beef up,
  drive up, crank up, swell, bring up, nudge up, grow, ratchet up, add to, mark up, turn up, dial up, send up,
  drive higher, send higher, push higher, pump up, hoist, lift up, heighten, intensify, push, bolster, top up,
  augment, tick up, inch up, notch up, give a boost to, make bigger, bring to a higher level, pile on`,
  `strengthen, reinforce, beef up, boost, shore up, bolster, buttress, fortify, underpin, prop up, firm up,
  toughen, toughen up, harden, tighten, tighten up, put teeth into, give teeth to, bulk up, deepen, cement,
  consolidate, build up, build on, put more weight behind, add muscle to, give a boost to, give a shot in the
  arm to, steel, step up, put on a firmer footing`,
  `weaken, undermine, dilute, water down, sap, erode, chip away at, take the edge off, take the teeth out of,
  hollow out, eat away at, eat into, wear down, take the sting out of, take the wind out of the sails of, chip
  away, soften, pull the rug from under, blunt, hobble, whittle away at, shake, dent, take the steam out of`,
  `condemn, denounce, criticise, decry, slam, lash out at, hit out at, deplore, take to task, pour scorn on,
  rail against, come down on, lambast, censure, blast, speak out against, express outrage at, come out
  against, savage, slate, pan, rap, tear into, rip into, lay into, have a go at, take a swipe at, take aim at,
  let fly at, take exception to, take a dim view of, deride, call out, point the finger at, rebuke, reprimand,
  upbraid, berate, chide, scold, tell off, haul over the coals, give a dressing-down to, dress down, wag a
  finger at, revile, vilify, bash, be scathing about, be critical of, find fault with, pick holes in, carp at,
  speak out on, have harsh words for, have strong words for`,
  `praise, hail, welcome, commend, applaud, pay tribute to, sing the praises of, heap praise on, speak highly
  of, take his hat off to, salute, be full of praise for, laud, acclaim, extol, compliment, congratulate, be
  impressed by, be impressed with, rave about, wax lyrical about, gush over, give a pat on the back to, pat on
  the back, speak well of, speak warmly of, think highly of, have kind words for, have warm words for, have
  words of praise for, have nothing but praise for, give credit to, give a big hand to, cheer, toast, raise a
  glass to, celebrate, hold in high regard, rate highly, admire`,
  `urge, call on, appeal to, plead with, implore, beseech, lean on, press, exhort, entreat, beg, put pressure
  on, push, egg on, spur, spur on, prod, nudge, nag, badger, pester, lobby, prevail upon, press upon, call
  upon, make an appeal to, twist the arm of, twist the arms of, pressure, pressurise, ask`,
  `warn, caution, alert, sound the alarm, sound a warning, raise the alarm, give warning, raise a red flag,
  flag, put on notice, put on guard, put on alert, put on his guard, put on their guard, give a heads-up to,
  give a heads up to, give fair warning, give fair warning to, give advance warning to, raise red flags, sound
  alarm bells, ring alarm bells, ring the alarm, forewarn, serve notice on, shout a warning, sound a note of
  caution, wave a red flag, wag a finger at, tip off`,
  `demand, call for, ask for, insist on, press for, push for, clamour for, cry out for, want to see, hold out
  for, request, want, put in a call for, make a demand for, lay down, make a claim for, claim, seek, be after,
  beg for, plead for, put in for, petition for, lobby for, campaign for, put in a request for, make a request
  for, would like, ask to see, appeal for`,
  `train, instruct, teach, school, drill, coach, put through training, show the ropes to, give lessons to, give
  instruction to, bring up to scratch, knock into shape, lick into shape, get into shape, groom, tutor,
  mentor, educate, give training to, give a course to, teach the ropes to, walk through, put through its
  paces, put through his paces, put through a course, skill up, upskill`,
  `vaccinate, inoculate, immunise, jab, (give, get) (a, the) (shot, jab, vaccine, dose) to, give (shots, jabs)
  to, give (a, the) (shot, jab, vaccine, dose), dose, shoot, stick a needle in`,
  `treat, care for, look after, attend to, nurse, give treatment to, tend, tend to, see to, minister to,
  doctor, take care of, look to, patch up, give care to, nurse back to health, medicate, see`,
  'contaminate, pollute, foul, poison, taint, soil, dirty, get into, make dirty',
  `hand out, distribute, give out, pass out, dish out, dole out, deal out, share out, issue, give away, hand
  round, pass round, pass around, spread around, dispense, portion out, ration out, mete out, parcel out,
  divvy up, serve out, allocate, ladle out, bring round, allot`,
  `collect, gather, pick up, amass, scoop up, harvest, round up, bring in, get together, pull in, take in,
  fetch, pick, take, take up, grab, bag, rake in, accumulate, pile up, stack up, scrape together, pull
  together, sweep up, hoover up, scrape up, take away, draw`,
  `inspect, check, look at, look over, examine, go over, look into, scrutinise, run the rule over, cast an eye
  over, take a look at, give the once-over, vet, audit, give a once-over, give a look-over, give a going-over,
  size up, look round, poke around, have a look at, have a look round, run an eye over, survey, check out,
  check over, check up on, do a check on, do checks on, run checks on, review, go through, go round, test,
  screen, comb through, trawl through, give the once over, monitor`,
  `investigate, look into, probe, enquire into, inquire into, dig into, get to the bottom of, delve into,
  examine, study, open an inquiry into, launch an inquiry into, carry out an inquiry into, launch a probe
  into, open a probe into, dig around in, dig about in, poke around in, poke into, go into, make enquiries
  into, make inquiries into, sift through, chase up, follow up, run down, try to work out, try to find out
  about, find out about, be on the case of, look at, research, inquire about, ask questions about, get on the
  case of`,
  `destroy, wreck, demolish, flatten, raze, lay waste to, reduce to rubble, reduce to ashes, wipe out, tear
  down, level, ruin, obliterate, smash, bring down, knock down, pull down, blow up, take down, take out,
  reduce to ruins, tear apart, rip apart, smash up, smash to pieces, trash, put paid to, burn down, sweep
  away, wash away, crush, pulverise, turn to rubble, turn into rubble, leave in ruins, lay in ruins, gut`,
  `damage, harm, hurt, do damage to, cause damage to, take its toll on, take a toll on, batter, ruin, wreak
  havoc on, play havoc with, leave its mark on, impair, hit, knock about, bash, bash up, dent, rough up, mess
  up, scar, mar, shake, put a dent in, do harm to, cause harm to, break, make a mess of`,
  `attack, raid, strike, assault, storm, target, hit, set upon, set on, lay into, fall upon, bombard, go after,
  go for, pounce on, descend on, move against, mount an attack on, launch an attack on, carry out an attack
  on, make an attack on, turn on`,
  `capture, seize, overrun, take, take over, lay hold of, lay hands on, get hold of, take possession of,
  occupy, grab, snatch, get control of, take control of, seize control of, gain control of, wrest control of`,
  `withdraw, pull out, pull back, back out, bow out, retreat, walk away from, drop out, pull away, draw back,
  step back, take out, bring home, call home, quit, leave, get out of, move out, walk out, walk out on, back
  off, beat a retreat, draw down`,
  `launch, kick off, begin, get under way, open, start, set in motion, set going, get going, get off the
  ground, start the ball rolling on, get rolling, fire the starting gun on, raise the curtain on, inaugurate,
  unveil, set up, create, kick-start, kickstart, jump-start, get started, start off, lead off, set rolling,
  get moving, put in train, set in train, usher in, fire up, embark on, enter into, go ahead with, roll out,
  introduce, bring in, put in place, get up and running, set the ball rolling on, get the ball rolling on,
  bring to life, bring into being`,
  `stop, halt, cease, bring to a stop, call a halt to, put an end to, put a stop to, bring to an end, bring to
  a standstill, end, wind down, quit, pack in, pack up, give up, break off, leave off, stop dead, bring to a
  close, bring to a halt, put the brakes on, stem, stanch, staunch, choke off, nip in the bud, shut off, shut
  down, pull the plug on, kill off, stamp out, cut short, call time on, draw a line under, see off, call off,
  finish, close down`,
  `finish, complete, wrap up, conclude, finalise, put the finishing touches to, round off, bring to a close,
  bring to an end, tie up, wind up, get done, get over with, get through, polish off, see through, see out,
  put to bed, close out, close off, draw a line under, bring to completion, put the finishing touch to, carry
  through, be through with, be done with, cap, sew up, clear, tick off, cross off the list, get over the line`,
  `ratify, confirm, endorse, sign off on, give its seal of approval to, set the seal on, put the seal on, give
  final approval to, give the final nod to, give the final seal to`,
  `elect, vote in, put into office, vote into office, put in office, give the vote to,
  send to office, hand victory to, raise to office, put into power, vote into power`,
  `recall, call back, pull back, bring home, call home, summon home, take back, take off the market, pull from
  the market, order back`,
  `inform, tell, let know, notify, brief, fill in, let in on, keep in the loop, bring up to speed, put in the
  picture, give word to, send word to, clue in, tip off, put wise, give a heads-up to, give a heads up to,
  give notice to, keep posted, keep informed, keep abreast, keep up to date, bring up to date, give the news
  to, break the news to, pass word to, pass the word to, get word to, drop a line to, write to, ring, call,
  phone, update, debrief, enlighten, apprise, make aware, put on notice, alert`,
  `upgrade, update, bring up to date, bring up to scratch, modernise, revamp, overhaul, spruce up, move to a
  new version, move to the new version, move up, step up, refresh`,
  `merge, combine, join, unite, fold into, roll into, roll into one, bring together, bring under one roof,
  pool, amalgamate, fuse, marry, weld together, lump together, throw in together, put together`,
  'split, divide, separate, break up, carve up, hive off, part, spin off, cut in two, slice up, partition',
  `sell, dispose of, flog, offload, flog off, part with, put on the market, unload, cash in, market, peddle,
  hawk, let go, hand over, find a buyer for, trade, supply, get rid of`,
  `pay, hand over, shell out, fork out, cough up, stump up, come up with, spend, lay out, dig deep for, part
  with, foot the bill for, settle, put down, put up, chip in, kick in, front, front up, pay out, dole out,
  disburse, bankroll, cover, pick up the tab for, pick up the bill for, pick up the cost of, meet the cost of,
  meet the costs of, bear, bear the cost of, shoulder, shoulder the cost of, stand, fund, finance, contribute,
  throw in, invest, put in, pour in, pump in, sink in, stake`,
  `repay, pay back, refund, reimburse, pay off, settle, square, make good, give back, clear, discharge, settle
  up with, give money back to, give its money back`,
  `punish, penalise, sanction, discipline, make pay, bring to book, bring to justice, come down hard on, throw
  the book at, slap a penalty on, take action against`,
  `sue, take to court, bring to court, bring a case against, take legal action against, bring an action
  against, drag through the courts, haul into court, haul before the courts, file a lawsuit against, file a
  suit against, bring suit against, lodge a suit against`,
  'meet, get together with, come together with',
  `hire, recruit, take on, employ, engage, bring on board, sign up, sign on, give a job to, bring in, bring
  aboard, snap up, put on the payroll, take on board, enlist, bring on, headhunt, draft in, add to the team,
  bring into the team, find a job for`,
  `rename, rechristen, give a new name, give a new name to, rebrand, retitle, relabel, call by another name,
  re-christen, dub, call by a new name`,
  'shoot down, bring down, down, take down',
  `buy, purchase, acquire, procure, order, place an order for, snap up, invest in, lay out for, splash out on,
  shell out for, bag, get his hands on, lay hands on, come by, fork out for, stump up for, cough up for, pay
  for, place orders for, sign for, treat himself to, stock up on, pay out for, take off the hands of`,
  'sell, export',
  `import, bring in, ship in, fly in, buy in, get from abroad, buy from abroad, take in, truck in, haul in, let
  in`,
  `lend, loan, give credit, advance, give a loan of, give on loan, make a loan of, let have, front, stump up,
  put up, provide, extend, extend a loan of, extend credit of, provide a loan of, come up with, offer, give on
  credit, front up, chip in, throw in, pump in, kick in, weigh in with, float a loan of`,
  'lease, rent, charter, hire, take on lease, have on lease, take on hire, have the use of, borrow',
  `donate, give, gift, make a gift of, give away, present, hand over, make a donation of, part with,
  contribute, chip in, put up, give for free, give free of charge, offer as a gift, come up with, provide,
  hand out, hand, hand on, pass on, put in, make over, sign over, turn over, send, bring, deliver, supply, ask
  to go to`,
  `grant, award, give, hand out, give out, bestow, confer, dole out, provide, offer, fund, pay for, lay on,
  dish out, extend, hand, hand over, put up, set aside, set up, allot, allocate, accord, present, treat to,
  reward with, throw in, endow, make available`,
  `supply, provide, deliver, send, ship, furnish, lay on, dish out, kit out with, keep supplied with, keep
  stocked with, bring, bring in, stock, kit out, come up with, give, hand over, contribute, pass
  on, put in, send over, send in, haul in, truck in, lay in, cater for, furnish with`,
  `contribute, pay in, put in, chip in, pay, give, cough up, stump up, put up, throw in, provide, come up with,
  pump in, pour in, fork out, shell out, donate, kick in, bring to the table, put into the
  pot, put in the pot, throw into the pot, chuck in, weigh in with, dig deep for, dip into his pocket for, put
  his hand in his pocket for, invest, put forward, inject, plough in, sink`,
  `pledge, promise, commit, undertake to give, vow, give its word, sign up to, put its name to, stump up, put
  up, earmark, commit to, vow to give, set aside, put his name down for, put his hand in his
  pocket for, agree to give, agree to pay, vouch for, sign on for, put its money down, bring to the table,
  offer, chip in, come up with, give an undertaking, give a promise, give a guarantee, swear, guarantee,
  commit itself to, make a promise of, make a pledge of`,
  `produce, make, manufacture, turn out, churn out, put out, roll out, bring out, roll off the line, knock out,
  crank out, pump out, spit out, knock together, bring forth, generate, build, put together, deliver,
  assemble, construct, rustle up, come up with`,
  `represent, stand in for, deputise for, act for, speak for, substitute for, fill in for, step in for, sit in
  for, take the place of, go in place of, come in place of, attend in place of, sub for, act on behalf of,
  take the seat of, sit in the chair of, cover for, be there for, be there on behalf of, go on behalf of, come
  on behalf of, speak on behalf of, appear for, appear on behalf of, go instead of, come instead of, come as a
  substitute for`,
  `employ, have a staff of, have on its staff, have on the payroll, have on its payroll, have on its books,
  have working for it, give work to, have a workforce of, keep in work, give jobs to`,
  `prefer, want, want instead, prefer instead, favour, would rather, would rather have, opt for, argue for,
  push for, go for, plump for, would sooner, would sooner have, hold out for, want to see, side with, come out
  for, lean towards, lean to, speak up for, speak out for, stick up for, press for, root for, be keen on, like
  better, have a preference for, make the case for, plead for, pull for, set his heart on, be after, argue in
  favour of, back, be in favour of, have his heart set on, be set on, make a case for, come down in favour of,
  would have liked, like`,
  `compensate, refund, reimburse, credit, pay back, recompense, indemnify, make up for, make amends to, make it
  up to, square up with, pay out to, cover, give a refund of, give a refund to, give its money back, give the
  money back to, reward`,
  'refund, reimburse, pay back, give back, compensate, credit',
  'credit, compensate, refund, reimburse',
  `succeed, replace, take over from, come after, follow, take the place of, take the seat of, step into the
  shoes of, fill the shoes of, step in for, inherit the (job, seat, post, role) of, slip into the shoes of,
  come in for, (fill, get, take on, take up, take over, assume) the (seat, job, post, role, position) of, be
  the successor of, be the successor to, come instead of, come in place of, be in the shoes of, relieve`,
  `exceed, overshoot, be above, be higher than, surpass, top, beat, be over, come in above, go over, go above,
  go beyond, run above, run over, outstrip, outpace, outdo, come in over, come in higher than, come out above,
  come out higher than, be more than, be greater than, turn out higher than, be bigger than, run ahead of, be
  hotter than, better, be worse than, turn out worse than, outrun`,
  `undershoot, be below, be lower than, fall short of, be under, come in below, come in under, come in lower
  than, come out below, come out lower than, turn out lower than, be less than, be smaller than, lag, lag
  behind, run below, run under, fail to reach, fail to meet, fail to hit, miss, fall below, fall short, be
  softer than, be weaker than, trail`,
  `rebuild, reconstruct, recreate, make again, build again, put together again, piece back together, put back
  together, patch back together, put back up, put up again, set up again, raise again, piece together again,
  make anew, build anew, build afresh, build back, build back up`,
  `dissolve, disband, break up, wind up, close down, wind down, scrap, axe, do away with, abolish, pack up,
  split up, break apart, shut down, fold, call it quits, get rid of`,
  `overlook, miss, not see, not notice, fail to see, fail to notice, ignore, fail to spot, fail to catch, fail
  to pick up, fail to pick up on, not spot, not catch, not pick up, not pick up on, let slip through, let
  slip, let slip by, pass over, skip over, lose sight of, fail to act on, not act on, not read, fail to read,
  be blind to, pay no attention to, pay no heed to, not heed, fail to heed`,
  `miss, overlook, not see, not notice, fail to see, fail to notice, fail to spot, fail to catch, fail to pick
  up, fail to pick up on, not spot, not catch, not pick up, not pick up on, let slip through, let slip, let
  slip by, pass over, fail to act on, not act on, not read, fail to read, be blind to, pay no attention to,
  not heed, fail to heed, ignore`,
  `detect, discover, find, spot, notice, uncover, identify, pick up on, pick up, run to earth, run to ground,
  track down, hunt down, sniff out, root out, turn up, dig up, dig out, stumble on, stumble upon, stumble
  across, stumble over, happen on, happen upon, chance on, chance upon, hit on, hit upon, come upon, lay bare,
  bring to light, unearth, catch, catch sight of, get wind of, get on the track of, (get, lay, put) (a, his)
  finger on, nail, pin down, pinpoint, trace, locate, find out, find out about, figure out, work out, suss
  out, ferret out, smoke out, tease out, learn of, make out, zero in on, home in on, single out, flush out,
  clock, strike, be on to, get to the bottom of, trip over, first see`,
  `discover, detect, find, spot, notice, uncover, come across, pick up on, pick up, run to earth, run to
  ground, track down, hunt down, sniff out, root out, turn up, dig up, dig out, stumble on, stumble upon,
  stumble across, stumble over, happen on, happen upon, chance on, chance upon, hit on, hit upon, come upon,
  lay bare, bring to light, unearth, catch, catch sight of, get wind of, get on the track of, (get, lay, put)
  (a, his) finger on, nail, pin down, pinpoint, trace, locate, find out, find out about, figure out, work out,
  suss out, ferret out, smoke out, tease out, learn of, make out, zero in on, home in on, single out, flush
  out, clock, strike, be on to, get to the bottom of, trip over, first see`,
  `complain, complain about, gripe about, protest about, moan about, raise a complaint, (kick up, make, raise)
  a (fuss, stink, racket, noise), (kick up, make, raise) a (fuss, stink, racket, noise) (about, over), be up
  in arms (about, over), grumble, grumble about, grouse about, whinge about, whine about, (file, lodge, make,
  submit) a complaint, (file, lodge, make, submit) a complaint (about, over), lodge complaints, be unhappy
  about`,
  `unveil, present, show, introduce, reveal, take the wraps off, pull back the curtain on, lift the lid on,
  lift the veil on, pull the wraps off, show off, showcase, roll out, walk through, talk through, set out, lay
  out, bring out, launch, give a presentation of, give a presentation on, take through, announce, lay before
  the press, put before the press, go public with`,
  `apologise, say sorry, express regret, apologize, make an apology, offer an apology, issue an apology, voice
  regret, eat humble pie, beg pardon, beg forgiveness, ask forgiveness, ask for forgiveness, ask pardon, be
  sorry, offer apologies, extend an apology, issue a mea culpa, show contrition, make his apologies, say he
  was sorry, beg his pardon`,
  'vote, cast a vote, cast a ballot, put his hand up, have a say, have their say, raise his hand',
  `assist, help, support, lend a hand to, give a hand to, pitch in, pitch in with, chip in with, come to the
  aid of, be a help to, give help to, offer help to, lend support to, give support to, lend assistance to,
  give assistance to, give a leg-up to, give a leg up to, do a favour for, do his bit for, do its bit for,
  back up, bail out, back, come to the rescue of, be of help to, be of service to, muck in, lend a hand, lend
  a helping hand to, give a helping hand to`,
  `help, assist, aid, lend a hand to, give a hand to, pitch in, pitch in with, chip in with, come to the aid
  of, be a help to, give help to, offer help to, lend support to, give support to, lend assistance to, give
  assistance to, give a leg-up to, give a leg up to, do a favour for, do his bit for, do its bit for, back up,
  bail out, back, come to the rescue of, be of help to, be of service to, muck in, lend a hand, lend a helping
  hand to, give a helping hand to`,
  `delay, hold up, slow down, set back, hold back, keep waiting, keep back, slow up, bog down, drag out, stall,
  put back, push back, bring to a crawl, tie up, put behind schedule, throw off schedule, throw off course,
  keep from arriving, make late, keep from getting through`,
  `slow, slow down, hold up, put a brake on, put the brakes on, drag, drag down, bog down, clog, clog up, slow
  up, weigh down, weigh on, be a drag on, put a drag on, bring to a crawl, bring down to a crawl, hamper,
  choke, bring almost to a halt, gum up`,
  `kill, claim the lives of, take the lives of, cost the lives of, cost the life of, claim lives, leave dead,
  take lives, be the death of`,
  'injure, hurt, wound, leave injured, leave hurt, harm',
  `roll back, revert, undo, back out, reverse, pull back, wind back, take back out, put back to the old
  version, switch back, turn back the clock on, restore the previous version of, restore the old version of,
  go back to the version before`,
  `escalate, bump up, bump, kick up, kick upstairs, push up, move up, upgrade, raise, lift, put up, push up the
  chain, pass up the line, pass up the chain, hand up the chain, step up, reclassify`,
  `open, file, log, create, lodge, register, start, put in, write up, enter, submit, get going, get the ball
  rolling on, set the ball rolling on, start the ball rolling on, kick off`,
  `report, flag, flag up, bring to the attention of, bring to light, call attention to, draw attention to,
  notify, point out, sound the alarm about, sound the alarm on, tip off about, write in about, hand in, turn
  in, come forward with, give notice of, raise the alarm about, raise the alarm over`,
  `own, possess, have in its possession, be the owner of, be the proud owner of, have title to, hold title to,
  call its own`,
  `run, operate, manage, keep running, keep going, be in charge of, look after, staff, man, administer,
  maintain, keep open`,
  `forecast, predict, project, expect, foresee, anticipate, estimate, reckon, reckon on, reckon with, bank on,
  count on, pencil in, pencil in for, look for, envisage, budget for, figure on, bargain for, have in the
  cards, tip, put at, peg, peg at, pin at, assume, see coming, look forward to`,
  `assess, rate, judge, consider, evaluate, gauge, weigh up, size up, deem, grade, class, view, regard, take
  the measure of, appraise, classify, categorise, reckon, put at, see as, look on as, look at as, think`,
  `deny, contradict, rebut, refute, rubbish, brush off, brush aside, pour cold water on, throw cold water on,
  knock down, shoot down, bat away, swat away, wave away, wave aside, scotch, quash, 
  repudiate, disavow, call false, call untrue, give the lie to, say no to, push back on, push back against,
  say there was no truth in, give a denial of, lay to rest, put to rest, put the lid on`,
  `decline to comment, refuse to comment, not comment, give no comment, make no comment, have no comment, say
  no comment, (dodge, duck, sidestep, evade, avoid, bat away, parry, swerve, skirt, fend off, brush off, brush
  aside) (the, a) (question, questions), (dodge, duck, sidestep, evade, parry, skirt) (a question, the
  question, questions) (about, on, over), dodge, duck, sidestep, evade, keep mum, keep mum (about, on, over),
  stay silent, stay silent (on, about, over), keep silent, keep silent (on, about, over), keep quiet, keep
  quiet (on, about, over), be tight-lipped, be tight-lipped (on, about, over), stay tight-lipped, stay
  tight-lipped (on, about, over), remain silent, remain silent (on, about, over), refuse to answer, decline to
  answer, not answer, stonewall, keep his lips sealed, give no answer, refuse to be drawn, refuse to be drawn
  (on, about, over), decline to be drawn, decline to be drawn (on, about, over), hold his tongue, be coy
  (about, on, over), clam up, clam up (about, on, over), say nothing, say nothing (about, on, over), have
  nothing to say, have nothing to say (about, on, over), be lost for words, give a wide berth to`,
  `rule out, exclude, take off the table, say no to, close the door on, shut the door on, refuse, not consider,
  not hear of, draw the line at, stop short of, stop short at, dismiss, discount, reject, set his face
  against, put out of the question, stop at`,
  `abolish, scrap, do away with, get rid of, drop, waive, axe, ditch, end, remove, lift, strike down, strike
  out, throw out, dump, bin, chop, stop charging, dispense with, eliminate, abandon, give up`,
  `owe, be in debt for, be in the red for, have to pay back, be behind on, be in arrears for, have yet to pay,
  have outstanding, have on the slate, run up, be in hock for`,
  `exploit, abuse, attack, take advantage of, make use of, use in attacks, use for attacks, weaponise, misuse,
  turn to their advantage, prey on, cash in on, exploit in the wild, go after, turn against users`,
  `expose, leak, compromise, lay open, lay bare, give away, let slip, let out, reveal, spill, disclose, make
  public, show`,
  `suspect, point the finger at, point a finger at, finger, blame, have in its sights, think responsible, put
  down to, lay the blame on, pin the blame on, put the blame on, have a hunch about, pin it on`,
  `blame, lay the blame on, lay the blame at the door of, pin the blame on, put the blame on, point the finger
  at, point a finger at, hold responsible, hold to account, accuse, lay at the door of, put down to, fault,
  pin on`,
  `admit, own up, own up to, confess, confess to, concede, acknowledge, come clean about, come clean, face up
  to, (hold, put) up his hands, (hold, put) his hands up, (hold, put) his hands up to, fess up, fess up to,
  (take, accept, shoulder, bear, assume) (the blame, responsibility, the responsibility), (take, accept,
  shoulder, bear, assume) (the blame, responsibility, the responsibility) for, take the rap for`,
  `confirm, verify, acknowledge, validate, bear out, back up, corroborate, vouch for, put beyond doubt, set the
  seal on, give confirmation of, nail down, say yes to`,
  `revise, update, amend, correct, rework, rewrite, touch up, set right, put right, set straight, put straight,
  change, edit, fix, tweak, overhaul, rejig`,
  `reward, pay, give, award, hand, hand over, hand out, shell out, fork out, pay out, cough up, tip, treat,
  stump up`,
  `contact, get in touch with, reach out to, reach, write to, drop a line to, drop a line, get hold of, get on
  to, get on the line to, call, ring, phone, email, approach, turn to, touch base with, be in touch with, make
  contact with, ping, get through to, speak to, talk to, go to`,
  `need, require, call for, be short of, could do with, cannot do without, be in need of, have need of,
  be crying out for, cry out for, take, demand`,
  'lack, be without, be short of, go without, be missing, have no, not have, do without',
  `announce, make public, make known, let it be known, go public with, reveal, disclose, unveil, present, break
  the news of, tell the world about, give out, lift the lid on, come out with`,
  `describe, call, characterise, brand, label, term, dub, paint as, portray as, hail as, style, refer to as,
  think of as, speak of as, see as, put down as, talk of as`,
  `explain, account for, throw light on, shed light on, make clear, spell out, set out, clear up, put across,
  walk through, talk through, get across`,
  'show, demonstrate, bring out, bear out, prove, make plain, be proof of, tell us',
  `let, allow, enable, open the door to, open the way for, make it possible, make possible, pave the way for,
  open the way to, give the chance, make it easy for, leave open to`,
  `affect, hit, impact, touch, concern, strike, have an effect on, have an impact on, take its toll on, take a
  toll on, be a problem for, spell trouble for, cause trouble for, cause problems for, give trouble, make life
  hard for, mess with, mess up, play havoc with, wreak havoc on, wreak havoc in, be felt in, be felt by,
  reach, plague, bedevil, trouble, bother, come down on, leave stranded, leave high and dry, leave in the
  lurch`,
  `cut, cut off, sever, knock out, wash out, wash away, make impassable, put out of action, take out,
  interrupt, block`,
  'truck, haul, cart, ferry, lug, carry, bring, convey, ship, transport, bus, take, run, drive',
  `target, aim at, be aimed at, be meant for, be intended for, be for, have in its sights, go after, be
  directed at, be geared to, be earmarked for, seek to reach, set out to reach, hope to reach, want to reach,
  aim to reach, plan to reach, mean to reach, set its sights on, shoot for, aim for, be open to, be meant to
  reach, be supposed to reach`,
  'cover, take in, extend to, run to, apply to, span, stretch over, embrace, encompass, range over, deal with',
  'advise, recommend, counsel, suggest, tell, urge, give advice, give the advice, encourage, propose',
  `advise against, warn against, recommend against, discourage, counsel against, caution against, speak out
  against, be against, argue against, warn off, frown on, frown upon, take a dim view of, oppose, say no to`,
  `accompany, go with, come with, come along with, travel with, tag along with, be in the party of, be in the
  entourage of, be in the delegation of, be at the side of, be by the side of, be alongside, flank, escort,
  join, be in tow, be in the company of, keep company`,
  `chair, preside over, preside at, be in the chair of, be in the chair at, take the chair at, take the chair
  of, wield the gavel at, hold the gavel at, moderate, be at the head of the table at, sit at the head of the
  table at, head, run, be in charge of`,
  `connect, link, join, tie, hook up, wire up, tie together, bridge, be the bridge between, form a bridge
  between, couple, hitch up, plug into, run between, go between, ply between, join up, be the link between,
  bind together`,
  `apply, apply for, put in for, put in an application, put in an application for, (file, lodge, submit, make,
  hand in) an application, (file, lodge, submit, make, hand in) an application for, ask for, request, make a
  bid, make a bid for, put its hand up for, throw its hat into the ring, throw its hat in the ring, knock on
  the door of, seek`,
  'shoot, fire, let fly, blast, hurl, fling, loose off, let off',
  `draft, draw up, write, pen, hold the pen, hold the pen on, hold the pen for, compose, put together, put on
  paper, put down on paper, author, frame, formulate, prepare, be the author of, set down`,
  `mediate, broker, act as go-between, act as a go-between, act as a go-between in, go between, be the
  go-between, bring to the table, get round the table, step in between, arbitrate, act as an honest broker, be
  the honest broker, mediate between, mediate in`,
  `quarantine, isolate, spend in quarantine, be cooped up, keep apart, self-isolate, be locked away, keep in
  quarantine, confine, shut away, hole up, put in quarantine, put into quarantine, go into quarantine`,
  'infect, make ill, make sick, sicken, strike down, lay low, pass on to',
  `catch, contract, go down with, come down with, be infected with, fall ill with, be ill with, be sick with,
  be struck down with, pick up`,
  `rehearse, practise, drill, run through, dry-run, walk through, dress-rehearse, try out, go through the
  motions of, do a dry run of, do a trial run of`,
  `renew, extend, roll over, give a new lease of life, give a new lease of life to, prolong, refresh, take out
  again`,
  'show, display, post, put up, stick up, hang out, flash up, flash',
  'lock out, shut out, freeze out, keep out, bar',
  `use, rely on, depend on, lean on, draw on, make use of, run on, go by, employ, fall back on, tap, tap into,
  have recourse to, work with, resort to`,
  'handle, deal with, look after, take care of, process, see to, cope with, tackle',
  `request, ask for, demand, want, put in for, put in a request for, make a request for, call for, seek, file
  for, appeal for, press for, push for, hold out for, lobby for, beg for, plead for, be after, insist on`,
  `stress, underline, emphasise, highlight, drive home, hammer home, bring home, lay stress on, put stress on,
  lay weight on, play up, make a point of, underscore, press home, point out`,
  'sound, raise, set off, trip, ring, trigger, send out, put out, spark, touch off, fire off, give',
  `keep, retain, hang on to, hold on to, hold onto, store, set aside, put aside, put by, save, stash, stash
  away, reserve, preserve, stow away, tuck away, lock away, hoard, conserve, lay by, hold back`,
  `contain, hold, include, have in it, have inside, be made of, be made up of, comprise, consist of, be full
  of, be rich in, be packed with, harbour, carry, be home to`,
  `study, examine, investigate, research, pore over, look into, look at, put under the microscope, take apart,
  go over with a fine-tooth comb, dig into, delve into, work on, scrutinise, take a closer look at, have a
  closer look at, take a close look at, observe, explore, probe`,
  `win, carry off, come out on top in, take home, walk away with, walk off with, scoop, bag, come first in,
  take first place in, clinch, triumph in, prevail in`,
  `name, christen, call, dub, baptise, give its name, come up with the name, come up with the name for, come up
  with the name of, think up the name, think up the name of, put a name to, find a name for, coin the name`,
  `choose, pick, select, settle on, opt for, plump for, go for, single out, pick out, come down in favour of,
  fall on, decide on, alight on, hit on, handpick, cherry-pick`,
  `steal, make off with, walk off with, run off with, get away with, swipe, pinch, nick, take, lift, help
  themselves to`,
  `fear, worry about, be worried about, be afraid of, dread, lose sleep over, lie awake over, be concerned
  about, have fears about, be anxious about, be uneasy about, be nervous about, sweat over, fret over, fret
  about`,
  'celebrate, mark, commemorate, observe',
  'build, put up, erect, construct, raise, throw up, put together, knock up, get built, assemble',
  'dredge, deepen, dig out, dig deeper, clear out, make deeper',
  `negotiate, hammer out, thrash out, bargain over, haggle over, haggle about, hash out, work out, iron out,
  talk through, do the bargaining over, be in talks over, be in talks about, be in talks on`,
  `fix, set, settle, agree, agree on, pin down, nail down, lay down, determine, decide, decide on, work out,
  sort out, hammer out, tie down`,
  `pass, fly past, fly by, swing by, swing past, go past, go by, whizz past, whip past, shoot past, skim past,
  brush past, buzz, do a fly-by of, make a fly-by of, make a pass of, sling around, come close to, zip past,
  race past, sail past`,
  `orbit, circle, go round, go around, revolve around, loop around, travel round, be in orbit around, be in
  orbit round, whirl around, fly round, fly around`,
  `receive, get, obtain, be given, come into, take delivery of, pick up, be handed, get hold of, be sent, end
  up with, walk away with, collect, pocket, bag, come away with`,
  'use up, burn through, go through, get through, run through, eat up, consume',
  'explain away, play down, make light of, downplay',
  'bring back, bring home, return, carry home, take home, fly home, carry back, get home, fetch back',
];
