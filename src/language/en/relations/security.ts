/** Faults and what becomes of them: how severe they are, what they affect, who reports and who fixes them. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { ACTORS, DATE, THINGS } from './fillers.ts';

const BY_WHOM = {
  kinds: ACTORS,
  holds: 'one',
  position: 'subject',
  prepositions: 'by',
  asks: ['who'],
} as const;
export const severity: RelationDefinition = {
  id: 'severity',
  verbs: 'rate, classify, grade, assess, categorise, class, be',
  nouns:
    'severity, severity rating, severity level, rating, risk level, seriousness, criticality, danger, impact',
  changes: true,
  describes: 'of',
  roles: {
    of: { kinds: THINGS, holds: 'one', position: 'subject', prepositions: 'of, for', asks: ['what'] },
    value: {
      kinds: ['topic', 'quantity'],
      holds: 'one',
      position: 'object',
      prepositions: 'as, of, with',
      asks: ['what', 'how'],
      names: `
        severity, severity rating, severity level, rating, risk level, seriousness, criticality, danger, how severe,
        how serious, how critical, how dangerous, how bad, how grave`,
      sorts: 'severity',
    },
  },
  template: '{of} {be} rated {value}',
  questions: { value: 'How severe is {of}?' },
};

export const affect: RelationDefinition = {
  id: 'affect',
  verbs: joinLists([
    'affect, impact, concern, hit, touch, be vulnerable, be present, expose, be exposed, be susceptible, contain, be in',
    concepts.affect,
  ]),
  nouns: 'affected, vulnerable, exposed, version range',
  middles: 'be vulnerable, be exposed, be susceptible',
  changes: true,
  describes: 'what',
  roles: {
    what: { kinds: THINGS, holds: 'one', position: 'subject', prepositions: 'by, to', asks: ['what'] },
    product: {
      kinds: THINGS,
      holds: 'open',
      position: 'object',
      prepositions: 'of, in',
      asks: ['what'],
      sorts: 'product',
    },
    versions: {
      kinds: ['topic', 'document', 'quantity'],
      holds: 'open',
      position: 'object',
      prepositions: 'in, of',
      asks: ['what'],
      names: 'versions, version, affected versions, releases, version range, builds',
      sorts: 'version, release',
    },
  },
  template: '{what} {verb:affect}[ {product}] {versions}',
  alternative: '{what} {verb:affect} {product}',
  questions: { versions: 'Which versions does {what} affect?' },
};

export const report: RelationDefinition = {
  id: 'report',
  verbs: joinLists([
    'report, discover, find, disclose, detect, spot, uncover, identify, notice, flag, find out about, credit, credited with',
    concepts.detect,
  ]),
  nouns: 'report, discovery, finding, disclosure, detection, credit',
  changes: false,
  roles: {
    by: {
      ...BY_WHOM,
      prepositions: 'by, to',
      names: 'reporter, finder, discoverer, researcher, detective, who to credit, credit',
      makes: 'reporter',
    },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, for', asks: ['what'] },
    to: { kinds: ACTORS, holds: 'one', prepositions: 'to', asks: ['who'] },
    where: { kinds: ['place'], holds: 'one', prepositions: 'in, at, near', asks: ['where'] },
    when: DATE,
  },
  template: '{by} reported {what}[ to {to}][ in {where}][ {when}]',
  alternative: '{what} {was} reported[ in {where}][ {when}]',
  questions: { by: 'Who reported {what}?', when: 'When was {what} reported?' },
};

export const fix: RelationDefinition = {
  id: 'fix',
  verbs: joinLists([
    'fix, patch, repair, resolve, correct, remedy, mend, solve, remediate, address, close, clear, sort out, put right',
    concepts.repair,
  ]),
  nouns: 'fix, patch, repair, correction, remedy, solution, bugfix, resolution',
  changes: false,
  roles: {
    by: { ...BY_WHOM, names: 'fixer, author of the fix, patch author, author of the patch', makes: 'fixer' },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, for', asks: ['what'] },
    in: {
      kinds: ['document', 'topic'],
      holds: 'open',
      prepositions: 'in, with',
      asks: ['what'],
      names: 'fixed version, release',
      sorts: 'version, release',
    },
    when: DATE,
  },
  template: '{by} fixed {what}[ in {in}][ {when}]',
  alternative: '{what} {was} fixed[ in {in}][ {when}]',
  questions: {
    by: 'Who fixed {what}?',
    when: 'When was {what} fixed?',
    in: 'In which version was {what} fixed?',
  },
};

export const workaround: RelationDefinition = {
  id: 'workaround',
  verbs: joinLists([
    'work around, mitigate, avoid, circumvent, get around, protect against, guard against',
    concepts.evade,
  ]),
  nouns: 'workaround, mitigation, stopgap, interim solution, temporary fix, protection',
  changes: true,
  roles: {
    for: {
      kinds: THINGS,
      holds: 'one',
      prepositions: 'for, against, to, of, around',
      position: 'object',
      asks: ['what'],
    },
    what: {
      kinds: ['topic', 'document'],
      holds: 'open',
      position: 'subject',
      asks: ['what', 'how'],
      names: `
        workaround, mitigation, stopgap, interim solution, temporary fix, protection, what can be done about, what can be
        done against, what can (i, we, you, one, they, users, customers, admins, administrators) do (about, against),
        what to do (about, against), what should (i, we, you, one) do (about, against), what helps against`,
    },
  },
  template: 'the workaround for {for} is {what}',
  questions: { what: 'What is the workaround for {for}?' },
};

export const release: RelationDefinition = {
  id: 'release',
  verbs: joinLists([
    'release, publish, issue, ship, put out, bring out, roll out, launch, come out, make available, unveil',
    concepts.release,
    concepts.appear,
  ]),
  nouns: 'release, publication, rollout, update, release date',
  middles: joinLists([
    'come out, be out, be due, be due out, be available, become available',
    concepts.appear,
  ]),
  changes: false,
  roles: {
    by: { ...BY_WHOM, names: 'publisher, vendor, maker' },
    what: {
      kinds: THINGS,
      holds: 'open',
      position: 'object',
      prepositions: 'of',
      asks: ['what'],
      sorts: 'version, release, product',
    },
    when: DATE,
    where: { kinds: ['place'], holds: 'one', prepositions: 'in, at', asks: ['where'] },
  },
  template: '{by} {will:release|released} {what}[ in {where}][ {when}]',
  alternative: '{what} {was} released[ in {where}][ {when}]',
  questions: { when: 'When was {what} released?', by: 'Who released {what}?' },
};

export const identify: RelationDefinition = {
  id: 'identify',
  verbs: 'identify, number, label, track, designate, track as, know as, call, name',
  nouns:
    'identifier, number, id, ticket number, reference, reference number, code, designation, tracking number, ticket, name',
  changes: false,
  roles: {
    of: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'of, for',
      asks: ['what'],
    },
    value: {
      kinds: ['topic', 'document', 'quantity'],
      holds: 'one',
      prepositions: 'as, by, under',
      asks: ['what'],
      names:
        'identifier, number, id, ticket number, reference, reference number, code, designation, tracking number, ticket, name',
      sorts: 'number',
    },
  },
  template: 'the number of {of} is {value}',
  questions: { value: 'What is the identifier of {of}?' },
};

export const recommend: RelationDefinition = {
  id: 'recommend',
  verbs: joinLists([
    `
    recommend, advise, urge, tell, suggest, encourage, instruct, counsel, need to do, have to do, be advised, be urged,
    be asked, be told, be recommended`,
    concepts.recommend,
  ]),
  nouns: `
    recommendation, advice, recommended action, guidance, instruction, recommended step, next step, call to action,
    tip, suggestion`,
  changes: true,
  wishes: true,
  roles: {
    to: {
      kinds: ACTORS,
      holds: 'open',
      position: 'subject',
      prepositions: 'to, for',
      asks: ['who'],
      names: 'addressee',
    },
    action: {
      kinds: ['topic'],
      holds: 'open',
      telling: true,
      asks: ['what'],
      names: `
        recommendation, advice, recommended action, guidance, instruction, recommended step, next step, tip,
        suggestion`,
    },
    when: {
      kinds: ['topic', 'date', 'event'],
      holds: 'one',
      prepositions: 'after, before, by, once, when',
      asks: ['when'],
    },
  },
  template: '{to} should {action}[ {when}]',
  alternative: 'the advice is to {action}[ {when}]',
  questions: { action: 'What should {to} do?' },
};
