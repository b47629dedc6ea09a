/** Words beside or in a name by which its kind is guessed where a text is taken apart. */

/** What stands before places alone. */
export const placing: readonly string[] = [
  'in',
  'near',
  'between',
  'outside',
  'north of',
  'south of',
  'east of',
  'west of',
];

/** What stands before a single name that is mostly a place. */
export const mostlyPlacing: readonly string[] = [
  'launched from',
  'sailed from',
  'flew from',
  'came from',
  'arrived at',
  'arrived from',
  'headed for',
  'travelled to',
  'flew to',
  'went to',
  'returned to',
  'back to',
];

/** Sorts of place that stand before the name of one: "the crater Selm", "the village of Selm". */
export const placeSorts: readonly string[] =
  'city, town, village, port, district, province, region, county, state, island, crater, river, lake, mount, mountain, valley, bay, strait, peninsula, planet, moon, suburb, municipality, parish, comet, asteroid'.split(
    ', ',
  );

/** Words that a name of a place ends in. */
export const placeHeads: readonly string[] =
  'island, islands, river, lake, mountains, valley, bay, strait, sea, ocean, peninsula, street, square, airport, harbour, county, province, district, desert, crater'.split(
    ', ',
  );

/** What lies beyond the gazetteer. */
export const heavenlyBodies: readonly string[] =
  'moon, earth, mars, venus, mercury, jupiter, saturn, uranus, neptune, pluto, sun, europa, titan, ceres'.split(
    ', ',
  );

/** Words that a name of a body begins or ends with. */
export const bodyHeads: readonly string[] =
  'ministry, department, agency, institute, university, academy, school, college, council, commission, committee, centre, center, bank, authority, office, laboratory, observatory, hospital, clinic, company, group, union, association, federation, society, foundation, board, court, parliament, assembly, police, service, bureau, fund, party, museum, library, organisation, organization, network, desk, news'.split(
    ', ',
  );

/** What joins such a word with what the body is of: "Ministry of Science and Health". */
export const bodyJoints: readonly string[] = ['of', 'of the', 'for', 'for the'];
export const bodyFieldJoints: readonly string[] = ['and', 'and the'];

/** What joins two halves of a name, whatever they are: "Harbour & Pike". */
export const nameJoints: readonly string[] = ['&'];
/** What stands between those who are many and their body: "Traders' Union". */
export const genitiveMarks: readonly string[] = ["'", '’'];

/** What labels the publisher in a line of its own: "Source: Sample Desk". */
export const publisherLabels: readonly string[] = [
  'source',
  'agency',
  'publisher',
  'published by',
  'issued by',
  'released by',
];
