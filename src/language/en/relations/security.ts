/** Faults and what becomes of them: how severe they are, what they affect, who reports and who fixes them. */
import type { RelationDefinition } from '../../language-data.ts';
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
  verbs: `
    rate, classify, grade, assess, categorise, class, be, rank, score, judge, consider, deem, label, put,
    carry, mark`,
  nouns: `
    severity, severity rating, severity level, rating, risk level, seriousness, criticality, danger,
    impact, grade, ranking, level of danger, danger level, threat level, classification, gravity, score,
    category, risk`,
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
        severity, severity rating, severity level, rating, risk level, seriousness, criticality, danger,
        how severe, how serious, how critical, how dangerous, how bad, how grave, grade, gravity,
        classification, danger level, threat level, level of danger, category, class, how high, how risky,
        how harmful, how nasty, how worrying, how much of a threat, how big a threat, how big a risk, how
        much of a danger`,
      sorts: 'severity',
    },
  },
  template: '{of} {be} rated {value}',
  questions: { value: 'How severe is {of}?' },
};

export const affect: RelationDefinition = {
  id: 'affect',
  verbs: `
    affect, impact, concern, hit, touch, be vulnerable, be present, expose, be exposed, be susceptible,
    contain, be in, suffer, suffer from, hurt, plague, threaten, endanger, put at risk, be at risk, be
    hit, be affected, be open to, be prone to, apply to, hold for, exist in, occur in, sit in, run into,
    involve`,
  nouns: `
    affected, vulnerable, exposed, version range, at risk, affected by, affected versions, hit, touched,
    in danger, open to attack, unsafe, insecure`,
  middles: `
    be vulnerable, be exposed, be susceptible, be at risk, suffer, suffer from, be hit by, be open to, be
    prone to, be unsafe, be in danger`,
  changes: true,
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
      names: `
        versions, version, affected versions, releases, version range, builds, affected releases,
        vulnerable versions, vulnerable releases, unsafe versions, editions`,
      sorts: 'version, release',
    },
  },
  template: '{what} {verb:affect}[ {product}] {versions}',
  alternative: '{what} {verb:affect} {product}',
  questions: { versions: 'Which versions does {what} affect?' },
};

export const report: RelationDefinition = {
  id: 'report',
  verbs: `
    report, discover, find, disclose, detect, spot, uncover, identify, notice, flag, find out about,
    credit, credited with, come across, find out, track down, dig up, unearth, hit upon, stumble on,
    stumble upon, stumble across, run into, catch, pick up, bring to light, turn up, locate, pinpoint,
    trace, make out, root out, sniff out, hunt down, nail down, chance upon, get wind of, recognise,
    diagnose, expose, point out, raise, submit, hand in, alert to, log, make known, tell about, come upon,
    be on the track of`,
  nouns: `
    report, discovery, finding, disclosure, detection, credit, sighting, find, detector, spotting`,
  changes: false,
  roles: {
    by: {
      ...BY_WHOM,
      prepositions: 'by, to',
      names: `
        reporter, finder, discoverer, researcher, detective, who to credit, credit, who found, spotter,
        bug hunter, author of the report, person who found it, source, sleuth`,
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
  verbs: `
    fix, patch, repair, resolve, correct, remedy, mend, solve, remediate, address, close, clear, sort out,
    put right, plug, take care of, cure, rectify, straighten out, iron out, deal with, eliminate, get rid
    of, remove, set right, heal, tackle, stop, seal, sort, eradicate, stamp out, amend, clear up, make
    good, handle`,
  nouns: `
    fix, patch, repair, correction, remedy, solution, bugfix, resolution, mending, cure, repair work,
    fixed, patched, solved, closed`,
  changes: false,
  roles: {
    by: {
      ...BY_WHOM,
      names: `
        fixer, author of the fix, patch author, author of the patch, repairer, mender, engineer, developer
        behind the fix, person who fixed it`,
      makes: 'fixer',
    },
    what: { kinds: THINGS, holds: 'open', position: 'object', prepositions: 'of, for', asks: ['what'] },
    in: {
      kinds: ['document', 'topic'],
      holds: 'open',
      prepositions: 'in, with',
      asks: ['what'],
      names: `
        fixed version, release, patched version, safe version, repaired version, version with the fix,
        fixed release, patched release`,
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
  verbs: `
    work around, mitigate, avoid, circumvent, get around, protect against, guard against, work round, get
    round, sidestep, dodge, bypass, do about, do against, defend against, shield against, help against,
    tide over, ward off, keep safe from, stay safe from, live with, cope with, alleviate, reduce the risk,
    ease, protect, protect oneself against, protect yourself against, protect themselves against, protect
    ourselves against, protect oneself from, protect yourself from, guard oneself against, secure against,
    do in the meantime, do for now`,
  nouns: `
    workaround, mitigation, stopgap, interim solution, temporary fix, protection, makeshift, makeshift
    solution, temporary solution, temporary remedy, short-term fix, quick fix, emergency measure, way
    round, way around, remedy, precaution, safeguard, in the meantime, for the time being, until then,
    provisional solution, protective measure, countermeasure, band-aid, first aid`,
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
        workaround, mitigation, stopgap, interim solution, temporary fix, protection, makeshift, makeshift
        solution, temporary solution, temporary remedy, short-term fix, quick fix, emergency measure, way
        round, way around, remedy, precaution, safeguard, provisional solution, protective measure,
        countermeasure`,
    },
  },
  template: 'the workaround for {for} is {what}',
  questions: { what: 'What is the workaround for {for}?' },
};

export const release: RelationDefinition = {
  id: 'release',
  verbs: `
    release, publish, issue, ship, put out, bring out, roll out, launch, come out, make available, unveil,
    get out, push out, deliver, hand out, present, introduce, be out, go live, see the light of day, hit
    the shelves, make public, distribute, post, come onto the market, be brought out, appear, become
    available, go public, drop, circulate, announce`,
  nouns: `
    release, publication, rollout, update, release date, appearance, issue, availability, publishing,
    shipping, shipment, launch, delivery, unveiling, debut`,
  middles: `
    come out, be out, be available, become available, appear, go live, go public, see the light of day, be
    released, be there, drop, get out, hit the shelves, hit the market, come onto the market, be unveiled,
    be launched`,
  changes: false,
  roles: {
    by: {
      ...BY_WHOM,
      names: `
        publisher, vendor, maker, issuer, publisher of the release, distributor, provider, author,
        supplier, who is behind`,
    },
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
  verbs: `
    identify, number, label, track, designate, track as, know as, call, name, go by, list under, file
    under, register, register under, be known as, be filed under, run under, be listed as, be catalogued
    as, be referred to as, be assigned, bear, carry, be given, have`,
  nouns: `
    identifier, number, id, ticket number, reference, reference number, code, designation, tracking
    number, ticket, name, ID number, case number, file number, catalogue number, serial number, label,
    tag, key, mark, number assigned, reference code, handle, moniker`,
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
      names: `
        identifier, number, id, ticket number, reference, reference number, code, designation, tracking
        number, ticket, name, ID number, case number, file number, catalogue number, serial number, label,
        tag, key, number assigned, reference code, handle, moniker, ticket ID, issue number`,
      sorts: 'number',
    },
  },
  template: 'the number of {of} is {value}',
  questions: { value: 'What is the identifier of {of}?' },
};
