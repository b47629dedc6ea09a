/**
 * What is counted and measured: the words for it, and the adjectives and verbs with which it is asked and compared. A
 * figure is of a measure where the name of what it measures has one of its nouns.
 */
import type { WordList } from '../language-data.ts';

export interface MeasureDefinition {
  /** Nouns for it; a name that has one is of this measure. */
  readonly nouns: WordList;
  /** Verbs and participles that say it: "how many people died", "what does it weigh". */
  readonly verbs?: WordList;
  /** "How strong", "stronger", "the strongest". */
  readonly more?: WordList;
  /** "How weak", "weaker", "the weakest". */
  readonly less?: WordList;
  /** Nouns for what is counted, which ask for it only beside another word of it: "how many people died". */
  readonly counts?: WordList;
  /** A narrower measure is also asked for by the words of a wider one. */
  readonly isA?: string;
  /** Of a thing itself, never of what is in it. */
  readonly ofThing?: true;
}

const PEOPLE: WordList =
  'people, person, persons, individuals, inhabitants, residents, human beings, ppl, folks, lives, men and women';

const MONEY: WordList = 'money, funds, funding, cash, dollars, financing';

export const measures: Readonly<Record<string, MeasureDefinition>> = {
  magnitude: {
    nouns: `magnitude, strength, size, force, richter, moment magnitude, scale, intensity, richter scale, richter number`,
    verbs: 'measure, register',
    more: 'strong, powerful, big, large, great, intense, severe, violent',
    less: 'weak, small, mild',
  },
  depth: {
    nouns: 'depth, focal depth',
    more: 'deep, far below the surface, far down, deep down',
    less: 'shallow',
  },
  distance: {
    nouns: 'distance, range',
    verbs: 'lie, travel, cover',
    more: 'far, far away, distant, far off',
    less: 'near, close',
  },
  accuracy: {
    nouns: `accuracy, precision, deviation, distance from the target,
      exactness, margin of error, miss distance, error margin`,
    more: 'accurate, precise, exact',
    less: 'inaccurate, imprecise',
  },
  height: { nouns: 'height, altitude, elevation', verbs: 'reach', more: 'high, tall', less: 'low' },
  orbit: { nouns: 'orbit, orbital altitude', more: 'high', isA: 'height' },
  length: { nouns: 'length', more: 'long', less: 'short' },
  width: {
    nouns: 'width, breadth, diameter, aperture',
    verbs: 'measure',
    more: 'wide, broad, big, large',
    less: 'narrow, small',
  },
  area: { nouns: 'area, surface', verbs: 'cover, span', more: 'large, big', less: 'small' },
  mass: {
    nouns: 'mass, weight, launch mass, launch weight',
    verbs: 'weigh, weigh in at, weight, tip the scales, tip the scales at',
    more: 'heavy, massive',
    less: 'light, lightweight',
    ofThing: true,
  },
  speed: {
    nouns: `speed, velocity, pace,
      rapidity, tempo, swiftness`,
    verbs: 'travel, move, go, fly',
    more: 'fast, quick',
    less: 'slow',
  },
  duration: {
    nouns: `duration, length, outage duration, running time, lifetime, downtime, mission time, time to recover,
      time span, length of time, period of time, stretch of time, hours of downtime, amount of time, time taken`,
    verbs:
      'last, run, take, continue, go on, span, be down, endure, be unavailable, be out of service, be out of action, be offline, be interrupted, drag on, carry on, keep on, stretch, be supposed to last, be supposed to run, be meant to last, remain in force',
    more: 'long, much time, lengthy, many hours, many days, many minutes, many months, many years, many weeks',
    less: 'short, brief',
  },
  age: { nouns: 'age', more: 'old', less: 'young' },
  temperature: {
    nouns: `temperature`,
    more: 'hot, warm',
    less: 'cold, cool',
  },
  cost: {
    nouns: `cost, price, price tag, expense, expenditure, bill, outlay, spending, budget, total cost, sum, costs, tab, financial outlay, amount of money, financial burden, financial cost, cost in money, monetary cost, sum of money, sticker price`,
    verbs:
      'cost, spend, pay, come to, set back, swallow, shell out, fork out, eat up, run to, go for, be worth',
    more: 'expensive, costly, dear, pricey',
    less: 'cheap, inexpensive',
  },
  budget: { nouns: 'budget, funding, financing, money', isA: 'cost', verbs: 'budget' },
  contribution: {
    nouns: `contribution, funding, payment, donation, pledge, aid, grant, investment, loan, support, assistance, money,
      cheque, cash injection, injection of cash, gift, subsidy, financial help, financial support, financial aid, financial assistance, financial contribution, aid money, subscription, sum pledged, money pledged, money promised`,
    verbs:
      'contribute, pay, give, provide, invest, donate, pledge, fund, chip in, put in, lend, grant, commit, promise, put up, shell out, fork out, stump up, cough up, foot, add, spend, bear, cover, shoulder, come up with, throw in, hand over',
  },
  gap: {
    nouns: `gap, funding gap, shortfall, deficit, financing gap, missing money, missing funds, shortage of funds, funding hole, missing amount, missing sum, money gap, cash gap, lack of money, lack of funds, lack of funding, financial gap, financial hole, budget gap, budget hole, uncovered amount, unfunded amount, sum outstanding, outstanding sum, outstanding amount`,
    verbs:
      'be missing, lack, be lacking, be short, be still needed, be still missing, be outstanding, remain to be raised',
    counts: MONEY,
  },
  receipt: {
    nouns: `funding received, money received, funds received, receipts, funds raised, money raised, amount received,
      takings, money so far, money in hand, cash received, cash in hand, sum received, sum raised, amount raised, money collected, amount collected`,
    verbs: 'receive, come in, raise, collect, get, be received, be raised, be collected, be in hand',
    counts: MONEY,
  },
  requirement: {
    nouns: `requirement, funding required, money required, funding needed, money needed, need, funding requirement, appeal,
      needs, financial need, financial needs, cash needed, cash required, money requirement, total needed, sum needed, sum required, amount needed, amount required`,
    verbs: 'require, need, ask for, call for, appeal for, be required, be needed, seek',
    counts: MONEY,
  },
  target: {
    nouns:
      'people targeted, target, target population, target group, people to be reached, people to be vaccinated',
    verbs:
      'target, aim for, aim at, aim to reach, want to reach, want to vaccinate, plan to reach, plan to vaccinate, hope to reach, intend to reach, intend to vaccinate, mean to reach, mean to vaccinate, set out to reach, set out to vaccinate, be supposed to reach, be supposed to be vaccinated',
    counts: PEOPLE,
  },
  reach: {
    nouns: 'people reached, people vaccinated, people covered, people immunised',
    verbs: 'reach, vaccinate, immunise, cover, get vaccinated, protect',
    counts: PEOPLE,
  },
  damage: {
    nouns: `damage, loss, losses, economic loss, damages, harm, destruction, bill, bill for the damage, cost of the damage, material damage, price of the damage,
      devastation, havoc, ruin, wreckage, material losses, property damage, financial damage`,
    verbs: 'lose',
  },
  increase: {
    nouns: 'increase, rise, hike, raise',
    verbs:
      'increase, rise, raise, go up, hike, lift, put up, climb, push up, jack up, bump up, step up, edge up, jump, move up, add, tighten',
  },
  decrease: {
    nouns: 'decrease, reduction, cut, decline, fall, drop, lowering',
    verbs:
      'reduce, cut, lower, decrease, decline, fall, drop, shrink, bring down, go down, scale back, scale down, trim, slash, cut back, cut down, run down, come down, slim down, pare, pare back, whittle down, get down, slip, sink, curb',
  },
  compensation: {
    nouns: 'compensation, credit, refund, reimbursement',
    verbs: 'compensate, refund, credit, reimburse, pay, receive, get',
  },
  revenue: { nouns: 'revenue, turnover, sales, income, earnings', verbs: 'earn, make, take in' },
  trade: {
    nouns: `trade, trade volume, bilateral trade, trade turnover, exports, imports, commerce,
      trade flow, trade flows, exchange of goods, trading volume, volume of trade, trade exchange, mutual trade, two-way trade, commercial exchange`,
  },
  export: { nouns: 'export, exports, shipment, shipments', verbs: 'export, ship, sell' },
  import: { nouns: 'import, imports, purchase, purchases', verbs: 'import, buy, purchase' },
  delivery: {
    nouns: `delivery, deliveries, supply, supplies,
      consignment, shipment, cargo, freight`,
    verbs: 'deliver, supply, ship, send, provide, hand over, bring back, bring home, collect, gather',
  },
  rate: { nouns: 'rate, rates', more: 'high', less: 'low' },
  interest: {
    nouns: `policy rate, interest rate, key rate, base rate, bank rate, benchmark rate, main rate, interest, interest rates, cost of borrowing, borrowing cost, borrowing costs, price of money, cost of money, leading rate, central bank rate`,
    isA: 'rate',
  },
  inflation: {
    nouns: `inflation, inflation rate, price growth, consumer price inflation, CPI, price rises, consumer prices,
      cost-of-living increase, rise in prices, rise in the cost of living, price increase, price increases, price inflation, inflation figure, rate of price growth, price rise, rate of inflation`,
    isA: 'rate',
  },
  unemployment: {
    nouns: `unemployment, unemployment rate, jobless rate, joblessness,
      jobless figure, out-of-work rate, rate of unemployment, lack of jobs, share of the jobless, share of people out of work`,
    isA: 'rate',
  },
  growth: {
    nouns: `growth, economic growth, GDP growth, expansion, growth rate, output growth,
      upswing, rise in output, rise of the economy, expansion of the economy, economic expansion, GDP increase, growth of the economy, increase in output, rate of growth`,
    verbs: 'grow, expand',
    more: 'fast, strong',
    isA: 'rate',
  },
  share: {
    nouns: `share, proportion, percentage, fraction, portion, ratio, part,
      slice, chunk, quota, share in per cent, cut of the total`,
  },
  score: {
    nouns: 'score, CVSS score, CVSS, severity score, base score, rating',
    more: 'severe, serious, critical, dangerous, bad, grave',
    less: 'harmless',
  },
  fatality: {
    nouns: `fatality rate, case fatality rate, case fatality ratio, mortality, mortality rate, lethality, death rate,
      kill rate, deadliness`,
    more: 'deadly, lethal',
    isA: 'rate',
  },
  coverage: {
    nouns: `coverage, vaccination coverage, vaccination rate, uptake, immunisation coverage,
      inoculation rate, share vaccinated, share of people vaccinated, vaccine coverage, take-up`,
    verbs: 'vaccinate, immunise, cover',
    isA: 'rate',
  },
  case: {
    nouns: `case, infection, patient, sick person, sick people, the sick, the ill, the infected, infected person, infected people, ill person, ill people, sufferer,
      infectee, person infected, people infected, person sick, people taken ill, people who fell ill`,
    verbs: 'infect, fall ill, get sick, catch, sicken, contract, test positive',
    counts: PEOPLE,
  },
  death: {
    nouns: `death, fatality, dead, casualty, death toll, toll, victim, lives lost, loss of life, killed, deceased, dead people, people killed, people dead,
      death count, body count, loss of lives, fatal case, fatal cases, lost lives, dead bodies, corpse, mortal victim`,
    verbs:
      'die, kill, perish, lose, lost their lives, lose their lives, be dead, succumb, claim, pass away, lay down their lives, be buried, not survive, meet their death, be lost',
    more: 'deadly',
    counts: PEOPLE,
  },
  injury: {
    nouns: `injury, injured, wounded, casualty, injured people, people injured, people hurt, wound,
      casualties with injuries, people harmed, people wounded`,
    verbs: 'injure, hurt, wound, get hurt, get injured, come to harm, be harmed',
    counts: PEOPLE,
  },
  missing: {
    nouns: 'missing, missing people, people missing, missing persons',
    verbs:
      'go missing, unaccounted for, unaccounted, disappear, vanish, be untraced, not be found, be lost without trace, be sought',
    counts: PEOPLE,
  },
  admission: {
    nouns:
      'admission, hospitalisation, hospital admission, inpatient, in-patient, hospitalised, people in hospital, patients in hospital',
    verbs: 'hospitalise, admit, be in hospital, in hospital, taken to hospital, treated in hospital',
    counts: `${PEOPLE}, patients`,
  },
  recovery: {
    nouns: 'recovery, recovered, discharge',
    verbs: 'recover, discharge, get better, cure',
    counts: `${PEOPLE}, patients`,
  },
  vaccination: {
    nouns: `vaccination, vaccinated, jab, immunisation, dose, vaccine dose, shot,
      inoculation, injection, jabbing`,
    verbs: 'vaccinate, immunise, jab, administer, get vaccinated',
    counts: PEOPLE,
  },
  test: { nouns: 'test, sample, specimen', verbs: 'test, analyse, sample', counts: 'samples, tests' },
  contact: {
    nouns: 'contact',
    verbs: 'trace, follow, monitor, follow up, be under observation',
    counts: PEOPLE,
  },
  evacuation: {
    nouns:
      'evacuee, evacuation, evacuated, displaced, people evacuated, displaced people, homeless, people displaced',
    verbs:
      'evacuate, displace, leave their homes, move to safety, lose their homes, flee, be moved out, move out, bring to safety, take to safety, be forced out, be forced to leave, have to leave their homes, have to leave, clear out',
    counts: PEOPLE,
  },
  affected: {
    nouns: `user, customer, affected user, affected customer, client, subscriber, account,
      shopper, consumer, punter, patron`,
    verbs:
      'affect, hit, impact, suffer, be without service, lose service, touch, concern, experience, feel, notice, be locked out, be shut out, be cut off, be out of action, be struck, feel the effects, be left without service',
    more: 'hard, bad, severe',
    counts: PEOPLE,
  },
  occupancy: {
    nouns: 'occupancy, occupancy rate, bed occupancy, utilisation',
    more: 'full, busy, crowded',
    less: 'empty',
  },
  rainfall: {
    nouns: `rainfall, rain, precipitation, snowfall,
      downpour, showers, rainwater, amount of rain`,
    verbs: 'rain, fall, pour down, come down',
  },
  household: {
    nouns: 'household, home, house, building, dwelling, property',
  },
  request: {
    nouns: `request, call, transaction, order, message, payment, failed request`,
    verbs: 'receive, handle',
  },
  error: { nouns: 'error rate, error, failure rate' },
  ticket: {
    nouns: `ticket, support ticket, complaint, support request, help request`,
    verbs: 'file, open, raise, submit, receive, lodge, send in, hand in, come in, log, create, pile up',
  },
  aftershock: {
    nouns: `aftershock, tremor, shock, follow-up tremor, follow-up quake, follow-up shock, later tremor, smaller tremor, smaller quake, after-tremor, later shock, subsequent tremor, subsequent quake`,
  },
  vote: { nouns: 'vote', verbs: 'vote, back, support', counts: `${PEOPLE}, members` },
  seat: { nouns: 'seat', verbs: 'seat, hold' },
  member: {
    nouns: `member, employee, staff, worker, participant, delegate, attendee,
      workforce, personnel, headcount, manpower, workers`,
    verbs: 'attend, take part, employ, participate',
    counts: PEOPLE,
  },
  population: {
    nouns: `population, inhabitants, resident,
      populace, souls, number of residents, number of inhabitants, head of population`,
    verbs: 'live',
    counts: PEOPLE,
  },
};

/** Adjectives that any measure is compared with. */
export const commonDegrees: Readonly<Record<'more' | 'less', WordList>> = {
  more: 'more, most, high, large, big, great, many, much, numerous, bad',
  less: 'less, least, few, low, small',
};

/** What makes a superlative or comparative of the adjective behind it, and those that are irregular. */
export const superlatives: WordList = 'most, least, fewest, worst, best';
export const comparatives: WordList = 'more, less, fewer, worse, better';
