/** Verbs that say the same of what happens by itself, group by group; a verb may stand in several. */
import type { WordList } from '../language-data.ts';

export const courseVerbs: readonly WordList[] = [
  `separate, detach, come off, split off, break away, break off, drop off, fall away, fall off, shear off, come
  away, come apart, part, come loose`,
  `fail, break, break down, go down, crash, stop working, go dark, go offline, drop out, fall over, collapse,
  go wrong, quit working, be knocked out, be unavailable, be down, be out, give out, pack up, conk out, go
  under, go belly up, give up the ghost, bite the dust, die, die a death, be on the blink, go on the blink, go
  haywire, malfunction, seize up, freeze, freeze up, hang, buckle, be knocked offline, be hit by an outage, be
  on its knees, come to a standstill, grind to a halt, come to a halt, be dead, be offline, be inaccessible,
  be unreachable, black out, cut out, keel over, be out of action, be out of service, be out of order, kick
  the bucket, have an outage, suffer an outage, come a cropper, fall apart, come apart, go to pieces, go
  pear-shaped, come off the rails, go off the rails, be hit, be interrupted`,
  `recover, come back, come back online, be back, be back up, be back online, work again, be restored, get
  back, function again, be up again, be back to normal, start working again, be working again, bounce back,
  pick up, pull through, get back on its feet, be on its feet again, be back on its feet, be back in business,
  be back in action, come round, come back to life, come back up, spring back, return to health, be up and
  running, be up and running again, be running again, be out of the woods, rally, mend, be right again, be
  fine again, be restored to normal, be back in service, return to service, go back to normal, get back to
  normal, return to normal, right itself, be all right again, get well again, be as good as new, be as right
  as rain, come good, get over it`,
  `resume, restart, start again, begin again, be back, come back, get going, get moving, get under way, take
  off, be under way again, be running again, get going again, get under way again, kick off again, carry on
  again, reopen, pick up again, get moving again, take up again`,
  `expire, lapse, run out, become invalid, be no longer valid, cease to be valid, be out of date, go
  stale, come to an end, be up, go out of date, reach its end, be past its date, pass its date, pass its
  expiry date, end, time out, reach its sell-by date, be invalid, be void, stop being valid, go out of force`,
  `lapse, expire, run out, become invalid, be no longer valid, cease to be valid, go stale, come to an
  end, be up, go out of date, reach its end, be past its date, pass its date, pass its expiry date, end, time
  out, reach its sell-by date, be invalid, be void, stop being valid, go out of force`,
  `rise, increase, grow, go up, climb, pick up, move up, edge up, inch up, creep up, tick up, edge higher, move
  higher, be up, be higher, mount, get bigger, get higher, be on the rise, be on the up, advance, gain, shoot
  up, swing up, head up, go north, head north, swell, pick up speed, pick up pace`,
  `fall, decline, drop, decrease, go down, come down, shrink, slip, move down, edge down, inch down, tick down,
  creep down, ease, ease off, dip, slide, sink, be down, be lower, come off, let up, wane, dwindle, lessen,
  ebb, tail off, taper off, drop off, fall off, fall back, slacken, cool, cool off, cool down, go south, head
  south, head down, get smaller, get lower, diminish, slow, slow down, recede, subside, weaken, lose ground,
  soften`,
  `begin, start, get going, get under way, kick off, get started, get moving, get rolling, commence, open, set
  off, start up, set out, be off, swing into action, come on stream, take off, start off`,
  `end, finish, stop, come to an end, be over, be done, conclude, close, wrap up, wind up, draw to a close,
  come to a close, be through, be finished, run its course, be over and done with, peter out, be all over, let
  up, cease, blow over, die down`,
  `enter into force, come into force, take effect, come into effect, become effective, go into effect, kick in,
  go live, start to apply, begin to apply, become binding, become law, be in force, start to bite, come on
  stream, apply, swing into effect, be on the books, start to count, be valid, come into play, come in, take
  hold, bite`,
  `appear, come out, be out, be published, see the light of day, become available, be available, hit the
  streets, hit the shelves, hit the newsstands, hit the web, drop, land, go up, go online, be posted, show up,
  pop up, turn up, be due out, be released, go live`,
  `occur, happen, take place, come about, go on, come to pass, go down, crop up, come up, transpire, unfold,
  play out, strike, go ahead`,
  `peak, top out, hit its peak, reach its peak, reach a peak, hit a high, reach a high, be at its worst, be at
  its highest, hit its high, reach its high point, reach its height, max out, crest, reach a climax, be at its
  peak, be at its height, be highest, hit its height, come to a head`,
  `return, come back, get back, fall back, go back, be back, make its way back, find its way back, come home,
  get home, come round again, reach home, be home`,
  `arrive, come in, get in, get here, get there, turn up, show up, roll in, roll up, pull in, land, come
  through, reach, touch down, make it, be in, be here, come to hand, drop, blow in, pitch up, check in, make
  its way in, make it to, get to, end up at`,
  `leave, depart, set off, set out, get going, get away, go off, make off, head off, head out, move off, push
  off, take its leave, say goodbye to, bid farewell to, turn its back on, pull away, pull out of, take off, go
  on its way, be on its way, start out, hit the road, ship out, get out of, set sail, part from, bid goodbye
  to`,
  `head, head for, be bound for, be on its way to, make for, be headed for, be off to, set course for, steer
  for, fly to, travel to, make tracks for, be en route to, aim for, be heading to, be heading for, set its
  sights on, be headed to, be on course for`,
  `land, come down, touch down, set down, come to rest, fall to earth, hit the ground, come home, alight,
  parachute down, get to the ground, thump down, drop
  to earth, reach the ground, float down`,
  'escape, leak, get out, leak out, slip out, get away, seep out, get loose, get lost, spill out, come out',
  'die, pass away, lose his life, breathe his last, be no more, depart this life, be dead, leave this world',
  'remain, be left, be left over, stay, be still there, be to spare, be still to go, be unused',
  `spin, rotate, turn, revolve, twirl, whirl, go round, go around, make a turn, complete a turn, do a turn,
  complete a rotation, make a rotation`,
  `keep running, keep working, keep going, stay up, stay online, carry on working, carry on running, carry on,
  go on working, go on running, hold up, stay alive, soldier on, keep ticking over, tick over, pull through,
  survive, be unaffected, be unscathed, come through unscathed, escape unscathed, get through unscathed, come
  off unscathed, be spared, get off lightly, hold out, weather the storm, continue, stay in service, stay in
  operation, remain up, remain online, remain in service, be still working, be still running, be untouched,
  come through, hold firm, run as normal, work as normal, work as usual, run as usual, make it through`,
  `work, operate, function, run, be up, be in working order, be on the go, be in action, be active, do its job,
  be alive, be operational`,
  'spread, get around, do the rounds, fan out, creep, be on the march, be on the move, make its way',
  'weaken, lose value, lose ground, slip, depreciate, fall, drop, slide, go down, come under pressure',
  `resume, get going, get moving, get under way, come back, start again, restart, return, be back, get going
  again, take off again, be back in the air, fly again, run again, be running again`,
  `continue, go on, carry on, proceed, keep going, drag on, rumble on, be still going, be still under way, be
  ongoing, run on, press on`,
  'succumb, give way, give in, cave in, collapse, fall in, come down',
  `debut, make its debut, appear for the first time, come for the first time, sit for the first time, attend
  first, be there for the first time, take part for the first time, make a first appearance`,
];
