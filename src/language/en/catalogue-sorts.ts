/** Sorts of things that briefings of other kinds speak of. */
import type { SortDefinition } from '../language-data.ts';

export const catalogueSorts: Readonly<Record<string, SortDefinition>> = {
  vulnerability: {
    words: `
      vulnerability, flaw, bug, security hole, hole, issue, weakness, security flaw, CVE, defect, problem,
      security issue, security problem, security bug, security weakness, loophole, gap, security gap,
      leak, fault, backdoor, security vulnerability, weak spot, weak point, error, exploit, glitch`,
  },
  severity: {
    words: `
      severity, severity rating, danger level, threat level, level of danger, gravity, grade, seriousness`,
  },
  version: {
    words: `
      version, release, build, edition, iteration, release number, version number, generation`,
  },
  release: {
    words: `
      release, update, version, security release, patch release, bugfix release, new version, new release,
      upgrade, edition`,
  },
  product: {
    words: `
      product, software, goods, item, ware, commodity, merchandise, purchase, good, application,
      program, app`,
  },
  component: {
    words: `
      component, part, module, subsystem, piece, bit, section, unit, place, area, piece of software,
      portion`,
  },
  researcher: {
    words: `
      researcher, security researcher, analyst, bug hunter, scientist, security expert, security analyst,
      expert, specialist, hacker, white hat, investigator, sleuth`,
    isA: 'person',
  },
  developer: {
    words: `
      developer, engineer, programmer, coder, maintainer, software engineer, software developer, dev,
      contributor, committer`,
    isA: 'person',
  },
  company: {
    words: `
      company, firm, business, corporation, enterprise, vendor, manufacturer, maker, concern, group,
      supplier, contractor, start-up, startup, outfit, employer, industrial company, provider`,
    isA: 'organisation',
  },
  university: {
    words: `
      university, college, school, institute, academic institution, seat of learning, research institute,
      institution, alma mater, faculty`,
    isA: 'organisation',
  },
  instrument: {
    words: `
      instrument, device, sensor, payload, tool, gadget, apparatus, detector, equipment, piece of
      equipment, scientific instrument, scientific device, experiment, camera, gear, kit`,
  },
  outage: {
    words: `
      outage, downtime, disruption, incident, breakdown, interruption, failure, trouble, problem, glitch,
      hiccup, malfunction, crash, blackout, fault, service disruption, service interruption, login
      failure, login problem, difficulties, issue, crisis, mess, snag, cut`,
    isA: 'event',
  },
  ticket: { words: 'ticket, issue, number, task, item, case, entry, job, assignment, ' },
  action: {
    words: `
      action, step, measure, action item, task, follow-up, remedy, countermeasure, improvement, job,
      activity, move, duty, piece of work, precaution, lesson, plan`,
  },
  engineer: {
    words: `
      engineer, technician, specialist, expert, admin, administrator, sysadmin, operator, staffer,
      employee, developer, techie, colleague`,
    isA: 'person',
  },
  certificate: { words: 'certificate, cert' },
  service: { words: 'service, system, server, component, application, machine, machinery' },
  rocket: {
    words: `
      rocket, vehicle, launcher, launch vehicle, booster, carrier, carrier rocket, launching
      rocket, space rocket, ride, launch rocket`,
  },
  spacecraft: {
    words: `
      spacecraft, satellite, probe, space probe, craft, spaceship, orbiter, observatory, telescope, space
      vessel, space telescope, space observatory, explorer, vessel, space vehicle,
      `,
  },
  spaceport: {
    words: `
      spaceport, launch site, cosmodrome, space centre, launch pad, base, launch base, launch facility,
      launching site, space center, space base, rocket base, launch centre`,
    isA: 'place',
  },
  destination: {
    words: 'destination, target, goal, journey’s end, place, point, spot, location, position',
    isA: 'place',
  },
  mission: {
    words: `
      mission, project, flight, expedition, undertaking, venture, endeavour, space mission, programme,
      campaign, voyage, journey, trip, adventure`,
    isA: 'event',
  },
  institute: {
    words: `
      institute, university, institution, research institute, research institution, research centre, lab,
      laboratory, school, academy, centre`,
    isA: 'organisation',
  },
  'space agency': {
    words: `
      space agency, agency, space organisation, space authority, space body, authority, organisation`,
    isA: 'organisation',
  },
  bank: {
    words: `
      bank, central bank, lender, monetary authority, money house, reserve bank, national bank, currency
      guardian`,
    isA: 'organisation',
  },
  committee: {
    words: `
      committee, panel, board, body, council, commission, circle, policymakers, policy makers, rate
      setters, rate-setters, decision-makers, group, monetary policy makers, gremium, team`,
    isA: 'organisation',
  },
  decision: {
    words: `
      decision, resolution, verdict, move, step, measure, choice, ruling, conclusion, `,
  },
  risk: {
    words: `
      risk, danger, threat, concern, hazard, peril, worry, headache, trouble, problem, menace, driver,
      factor, danger spot`,
  },
  fund: {
    words: `
      fund, foundation, donor, charity, sponsor, backer, benefactor, organisation, endowment`,
    isA: 'organisation',
  },
  earthquake: {
    words: `
      earthquake, quake, tremor, shock, seism, temblor, earth tremor, shaking, disaster, catastrophe, main
      shock, mainshock, jolt, seismic event, event, ground shaking, natural disaster`,
    isA: 'event',
  },
  aftershock: {
    words: `
      aftershock, tremor, shock, follow-up tremor, follow-up quake, follow-up shock, secondary tremor,
      secondary quake, quake, repercussion, after-tremor, later tremor, smaller quake`,
    isA: 'event',
  },
  outbreak: {
    words: `
      outbreak, epidemic, disease, illness, sickness, plague, wave, health crisis, crisis,
      emergency, contagion, spread, spread of the disease, malady`,
    isA: 'event',
  },
  agreement: {
    words: `
      agreement, treaty, accord, deal, document, pact, contract, arrangement, protocol, paper, convention,
      charter, compact, memorandum, understanding, covenant, text`,
  },
  port: { words: 'port, harbour, seaport, haven, docks, dock', isA: 'place' },
  district: {
    words: `
      district, county, area, region, province, part of the country, part, place, zone, territory,
      locality, administrative area, division, canton, department, municipality`,
  },
};
