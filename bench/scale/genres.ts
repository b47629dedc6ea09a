import type { Cast } from './cast.ts';
import { drawBrand, drawSurname } from './draw-names.ts';
import { type Draw, drawDay, familyName, shared, state } from './statement.ts';

const POSTS = [
  'foreign minister',
  'defence minister',
  'finance minister',
  'health minister',
  'energy minister',
  'trade minister',
  'ambassador',
  'chief negotiator',
];
const TOPICS = ['fishing', 'rail traffic', 'water supply', 'visas', 'grain', 'air traffic', 'taxation'];
const PLANTS = ['solar plant', 'wind farm', 'dam', 'battery factory', 'steel mill', 'rail bridge'];
const MEASURES = ['exports', 'imports', 'revenue', 'output', 'spending', 'debt'];
const UNITS = ['million euros', 'million dollars', 'billion dollars'];
const SYSTEMS = ['payment service', 'mail gateway', 'search index', 'login service', 'backup store'];
const DEEDS = ['restarted', 'switched off', 'isolated', 'replaced', 'restored'];
const CAUSES = ['power cut', 'flood', 'faulty valve', 'software error', 'broken cable', 'landslide'];
const SEVERITIES = ['critical', 'high', 'moderate', 'low'];

const office: Draw = (cast) => {
  const { random } = cast;
  const country = random.pick(cast.countries);
  const post = shared(cast, random.pick(POSTS), { types: ['post'] });
  const person = random.pick(cast.people);
  return state(
    `The ${post.name} of ${country.name} is ${person.name}`,
    'office',
    { holder: person.id, post: post.id, of: country.id },
    [
      [`Who is the ${post.name} of ${country.name}?`, familyName(person)],
      [`What is ${person.name}'s post?`, post.name],
    ],
  );
};

const leader: Draw = (cast) => {
  const organisation = cast.random.pick(cast.organisations);
  const person = cast.random.pick(cast.people);
  return state(
    `${person.name} leads ${organisation.name}`,
    'lead',
    { leader: person.id, what: organisation.id },
    [[`Who leads ${organisation.name}?`, familyName(person)]],
  );
};

const founding: Draw = (cast) => {
  const organisation = cast.random.pick(cast.organisations);
  const year = String(cast.random.whole(1890, 2015));
  return state(
    `${organisation.name} was founded in ${year}`,
    'create',
    { product: organisation.id, when: year },
    [
      [`When was ${organisation.name} founded?`, year],
      [`In which year was ${organisation.name} set up?`, year],
    ],
    'done',
  );
};

const seat: Draw = (cast) => {
  const organisation = cast.random.pick(cast.organisations);
  const city = cast.random.pick(cast.cities);
  return state(
    `${organisation.name} has its seat in ${city.name}`,
    'location',
    { what: organisation.id, in: city.id },
    [[`Where is ${organisation.name} located?`, city.name]],
  );
};

const money: Draw = (cast) => {
  const { random } = cast;
  const measure = shared(cast, random.pick(MEASURES), { plural: false });
  const of = random.pick([...cast.organisations, ...cast.countries]);
  const year = String(random.whole(2015, 2025));
  const value = `${random.whole(11, 989)} ${random.pick(UNITS)}`;
  return state(
    `The ${measure.name} of ${of.name} reached ${value} in ${year}`,
    'figure',
    { what: measure.id, of: of.id, value, when: year },
    [
      [`How high was the ${measure.name} of ${of.name} in ${year}?`, value],
      [`${of.name} ${measure.name} ${year}`, value],
    ],
    'done',
  );
};

const injured: Draw = (cast) => {
  const { random } = cast;
  const measure = shared(cast, 'people injured', { plural: true });
  const city = random.pick(cast.cities);
  const day = drawDay(cast);
  const value = String(random.whole(3, 940));
  return state(
    `In ${city.name} ${value} people were injured on ${day.written}`,
    'figure',
    { what: measure.id, where: city.id, value, when: day.iso },
    [[`How many people were injured in ${city.name} on ${day.written}?`, value]],
    'done',
  );
};

const signing: Draw = (cast) => {
  const { random } = cast;
  const [first, second] = two(cast, cast.countries);
  const topic = `${cast.fresh(drawSurname)} ${random.pick(TOPICS)} agreement`;
  const agreement = cast.add('document', topic, { article: 'the', types: ['agreement'] });
  const city = random.pick(cast.cities);
  const day = drawDay(cast);
  return state(
    `${first.name} and ${second.name} signed the ${topic} in ${city.name} on ${day.written}`,
    'sign',
    { who: [first.id, second.id], what: agreement.id, where: city.id, when: day.iso },
    [
      [`Who signed the ${topic}?`, first.name],
      [`Where was the ${topic} signed?`, city.name],
    ],
    'done',
  );
};

const building: Draw = (cast) => {
  const { random } = cast;
  const firm = random.pick(cast.organisations);
  const name = `${cast.fresh(drawBrand)} ${random.pick(PLANTS)}`;
  const plant = cast.add('topic', name, { article: 'the', types: ['plant'] });
  const city = random.pick(cast.cities);
  const year = String(random.whole(2027, 2035));
  return state(
    `${firm.name} will build the ${name} in ${city.name} by ${year}`,
    'build',
    { by: firm.id, what: plant.id, where: city.id, when: year },
    [
      [`Who will build the ${name}?`, firm.name],
      [`where will the ${name} be built`, city.name],
    ],
    'planned',
  );
};

const meeting: Draw = (cast) => {
  const { random } = cast;
  const [first, second] = two(cast, cast.people);
  const city = random.pick(cast.cities);
  const day = drawDay(cast);
  return state(
    `${first.name} met ${second.name} in ${city.name} on ${day.written}`,
    'meet',
    { who: [first.id, second.id], where: city.id, when: day.iso },
    [[`When did ${familyName(first)} meet ${familyName(second)}?`, day.written.split(' ')[0] ?? '']],
    'done',
  );
};

const conference: Draw = (cast) => {
  const { random } = cast;
  const name = `${cast.fresh(drawSurname)} conference`;
  const event = cast.add('event', name, { article: 'the', types: ['conference'] });
  const city = random.pick(cast.cities);
  const day = drawDay(cast);
  return state(
    `The ${name} took place in ${city.name} on ${day.written}`,
    'occur',
    { event: event.id, where: city.id, when: day.iso },
    [
      [`Where did the ${name} take place?`, city.name],
      [`${name} date?`, day.written.split(' ')[0] ?? ''],
    ],
    'done',
  );
};

const purchase: Draw = (cast) => {
  const { random } = cast;
  const [buyer, seller] = two(cast, cast.organisations);
  const name = `${cast.fresh(drawBrand)} patent`;
  const patent = cast.add('topic', name, { article: 'the', types: ['patent'] });
  const year = String(random.whole(2010, 2025));
  return state(
    `${buyer.name} bought the ${name} from ${seller.name} in ${year}`,
    'buy',
    { by: buyer.id, what: patent.id, from: seller.id, when: year },
    [
      [`Who bought the ${name}?`, buyer.name],
      [`From whom was the ${name} bought?`, seller.name],
    ],
    'done',
  );
};

const repair: Draw = (cast) => {
  const { random } = cast;
  const person = random.pick(cast.people);
  const name = `${cast.fresh(drawBrand)} ${random.pick(SYSTEMS)}`;
  const system = cast.add('topic', name, { article: 'the', types: ['system'] });
  const deed = random.pick(DEEDS);
  const day = drawDay(cast);
  return state(
    `${person.name} ${deed} the ${name} on ${day.written}`,
    'act',
    { who: person.id, action: { text: deed }, what: system.id, when: day.iso },
    [[`Who ${deed} the ${name}?`, familyName(person)]],
    'done',
  );
};

const cause: Draw = (cast) => {
  const name = `${cast.fresh(drawSurname)} outage`;
  const outage = cast.add('event', name, { article: 'the', types: ['outage'] });
  const reason = shared(cast, cast.random.pick(CAUSES), { article: 'a' });
  return state(
    `A ${reason.name} caused the ${name}`,
    'cause',
    { cause: reason.id, effect: outage.id },
    [[`What caused the ${name}?`, reason.name]],
    'done',
  );
};

const severity: Draw = (cast) => {
  const { random } = cast;
  const flaw = flawOf(cast);
  const value = random.pick(SEVERITIES);
  return state(`The ${flaw.name} is rated ${value}`, 'severity', { of: flaw.id, value: { text: value } }, [
    [`How severe is the ${flaw.name}?`, value],
  ]);
};

const report: Draw = (cast) => {
  const flaw = flawOf(cast);
  const person = cast.random.pick(cast.people);
  const day = drawDay(cast);
  return state(
    `${person.name} reported the ${flaw.name} on ${day.written}`,
    'report',
    { by: person.id, what: flaw.id, when: day.iso },
    [[`Who reported the ${flaw.name}?`, familyName(person)]],
    'done',
  );
};

const launch: Draw = (cast) => {
  const name = `${cast.fresh(drawBrand)} probe`;
  const probe = cast.add('topic', name, { article: 'the', types: ['probe'] });
  const city = cast.random.pick(cast.cities);
  const day = drawDay(cast);
  return state(
    `The ${name} was launched from ${city.name} on ${day.written}`,
    'launch',
    { what: probe.id, from: city.id, when: day.iso },
    [
      [`From where was the ${name} launched?`, city.name],
      [`When was the ${name} launched?`, day.written.split(' ')[0] ?? ''],
    ],
    'done',
  );
};

const funding: Draw = (cast) => {
  const name = `${cast.fresh(drawBrand)} project`;
  const project = cast.add('topic', name, { article: 'the', types: ['project'] });
  const by = cast.random.pick([...cast.organisations, ...cast.countries]);
  return state(
    `${by.name} funded the ${name}`,
    'fund',
    { by: by.id, what: project.id },
    [[`Who funded the ${name}?`, by.name]],
    'done',
  );
};

/** What kinds of statements a briefing of a genre makes, and what it is called. */
export interface Genre {
  readonly headline: string;
  readonly draws: readonly Draw[];
}

export const GENRES: readonly Genre[] = [
  { headline: 'talks', draws: [office, meeting, signing, conference, money, founding, funding] },
  { headline: 'outage', draws: [repair, cause, repair, leader, seat, money, founding] },
  { headline: 'results', draws: [money, leader, purchase, building, seat, founding, funding] },
  { headline: 'advisory', draws: [severity, report, severity, repair, leader, seat, money] },
  { headline: 'mission', draws: [launch, funding, founding, conference, office, building, money] },
  { headline: 'storm', draws: [injured, cause, conference, office, meeting, money, seat] },
];

function flawOf(cast: Cast): ReturnType<Cast['add']> {
  const name = `${cast.fresh(drawBrand)} vulnerability`;
  return cast.add('topic', name, { article: 'the', types: ['vulnerability'] });
}

function two<T>({ random }: Cast, all: readonly T[]): readonly [T, T] {
  const first = random.pick(all);
  return [first, random.pick(all.filter((other) => other !== first))];
}
