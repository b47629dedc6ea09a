/** Where things are, what they are part of, and whom people belong to. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { ACTORS, THINGS } from './fillers.ts';

export const location: RelationDefinition = {
  id: 'location',
  verbs: joinLists([
    `
    lie, be located, be situated, sit, be found, be based, stand, reside, be in, occur, be to be found, be
    found in, be seated, hide, be hidden, be housed, be home, be at home, be placed, be set, be
    positioned, have its home, have its seat, dwell, live, crop up, turn up, lurk, be stationed, be
    headquartered, have their seat, have their home, be sited, appear`,
    concepts.lie,
  ]),
  middles: joinLists([
    `
    lie, be located, be situated, sit, be found, be based, stand, reside, be to be found, be seated, 
    be housed, be placed, be set, be positioned, have its home, have its seat, dwell, lurk, be stationed,
    be headquartered, be sited, crop up, turn up`,
    concepts.lie,
  ]),
  nouns: `
    location, site, seat, headquarters, base, position, whereabouts, home, spot, place, locality, address,
    home base, seat of, setting, place on the map, where on the map, geography, home town`,
  changes: false,
  describes: 'what',
  roles: {
    what: {
      kinds: [...THINGS, 'place', 'person'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of',
      asks: ['what', 'who'],
    },
    in: {
      kinds: ['place', 'topic', 'organisation', 'document'],
      holds: 'one',
      position: 'object',
      prepositions: 'in, at, on, inside, within, near, of',
      asks: ['where', 'what'],
      names: `
        location, site, seat, headquarters, base, position, component, place, part, whereabouts, home,
        spot, locality, address, home base, which part, bit, corner, hiding place, area, module`,
      sorts: 'place, city, country, component',
    },
  },
  template: '{what} {be} in {in}',
  questions: { in: 'Where is {what}?' },
};

export const affiliation: RelationDefinition = {
  id: 'affiliation',
  verbs: joinLists([
    `
    work, work for, work at, belong, belong to, be employed, be with, be from, be employed by, be
    affiliated, represent, be at, come from, be based, be on the payroll of, be in the employ of, earn a
    living, earn their living, be in the service of, have a job, have a job at, be part of, be attached
    to, have ties with, have ties to, be linked to, be associated with, be on the staff, be on the staff
    of, be on the team of, come under, draw a salary, serve, hail from, be under contract, be out of, do
    research, do research at, do their research`,
    concepts.belong,
  ]),
  middles: `
    work, work for, belong, be employed, be affiliated, earn a living, have a job, be attached, be linked,
    hail from, serve, be on the payroll`,
  nouns: `
    employer, affiliation, company, institution, organisation, university, firm, workplace, home
    institution, job, paymaster, boss, payroll, home base, camp, team, stable, outfit, lab, laboratory,
    base, house, colleague, staff, belonging, background, alma mater`,
  changes: true,
  describes: 'who',
  apposition: '{with}',
  roles: {
    who: {
      kinds: ['person', 'organisation'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of',
      asks: ['who'],
    },
    with: {
      kinds: ['organisation', 'place'],
      holds: 'one',
      position: 'object',
      prepositions: 'with, at, for, from, of, to, by',
      asks: ['who', 'what', 'where'],
      names: `
        employer, affiliation, company, institution, organisation, university, firm, workplace, home
        institution, paymaster, outfit, payroll, stable, lab, laboratory, house, camp, home base, team,
        background, school, alma mater`,
      sorts: 'company, organisation, university, institution',
      does: `
        employ, have on the payroll, have on its payroll, pay the salary of, be the employer of`,
    },
  },
  template: '{who} {be} with {with}',
  questions: { with: 'Which organisation is {who} with?' },
};

export const part: RelationDefinition = {
  id: 'part',
  verbs: joinLists([
    `
    carry, include, contain, have, comprise, consist, be made up, be equipped, be fitted, hold, have on
    board, bear, be on board, fly on, feature, incorporate, consist of, be aboard, belong to, be part of,
    be loaded with, be loaded, house, be kitted out with, be kitted out, be outfitted with, be packed
    with, pack, take along, bring along, have in it, have inside, boast, sport, be composed of, be made
    of, encompass, embrace, number among, count among, take, take on board, be there on, transport, be
    among, ride on, ride along, ride aboard, come with, come along, span, cover`,
    concepts.hold,
  ]),
  middles: `
    be on board, fly on, be aboard, belong to, be part of, ride on, ride along, ride aboard, come along,
    be there on, be carried, be among, travel on`,
  nouns: `
    part, component, payload, equipment, element, module, aboard, on board, instruments, instrument,
    ingredient, constituent, cargo, load, kit, gear, tool, gadget, device, apparatus, hardware, fittings,
    piece, segment, member, composition, make-up, makeup, passenger, bits, what is in it, contents,
    inside, on it, scientific equipment`,
  changes: false,
  roles: {
    whole: {
      kinds: [...THINGS, 'place'],
      holds: 'open',
      position: 'subject',
      prepositions: 'of, in, on, aboard, for',
      asks: ['what'],
    },
    part: {
      kinds: [...THINGS, 'person', 'place'],
      holds: 'open',
      position: 'object',
      prepositions: 'with, of',
      asks: ['what', 'how many'],
      names: `
        part, component, payload, equipment, element, module, contents, ingredient, constituent, cargo,
        load, kit, gear, tool, gadget, device, apparatus, hardware, piece, segment, composition, make-up,
        makeup, bits, inside, scientific equipment, equipment on board`,
      sorts: 'instrument, part, component, module, product, member',
    },
    by: { kinds: ACTORS, holds: 'open', prepositions: 'by', asks: ['who'] },
  },
  template: '{whole} {verb:include} {part}',
  questions: { part: 'What does {whole} include?' },
};
