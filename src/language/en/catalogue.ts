/** Relations for briefings of every kind. The words of one mean something only where some fact states it. */
import type { RelationDefinition } from '../language-data.ts';
import { abstain, decide, dissent, name, pledge, sign, support } from './relations/decisions.ts';
import { figure } from './relations/figures.ts';
import { act, begin, cause, finish, occur, own } from './relations/happenings.ts';
import {
  aim,
  arrive,
  attend,
  build,
  buy,
  first,
  fund,
  host,
  launch,
  lead,
  provide,
  rank,
} from './relations/making.ts';
import { affiliation, location, part } from './relations/places-and-parts.ts';
import { affect, fix, identify, release, report, severity, workaround } from './relations/security.ts';

export const catalogue: readonly RelationDefinition[] = [
  figure,
  severity,
  affect,
  report,
  fix,
  workaround,
  release,
  identify,
  location,
  affiliation,
  part,
  occur,
  begin,
  finish,
  cause,
  act,
  own,
  decide,
  support,
  dissent,
  abstain,
  name,
  pledge,
  sign,
  build,
  provide,
  launch,
  arrive,
  lead,
  aim,
  first,
  fund,
  buy,
  attend,
  host,
  rank,
];
