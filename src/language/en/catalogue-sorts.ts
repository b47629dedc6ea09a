/** Sorts of things that briefings of other kinds speak of. */
import type { SortDefinition } from '../language-data.ts';

export const catalogueSorts: Readonly<Record<string, SortDefinition>> = {
  vulnerability: {
    words: `
      vulnerability, flaw, bug, security hole, hole, issue, weakness, security flaw, CVE, defect, problem,
      security issue, security problem, security bug, security weakness, loophole, gap, security gap,
      leak, fault, backdoor, security vulnerability, weak spot, weak point, error, exploit, glitch,
      blemish, chink, chink in the armour, soft spot, crack, shortcoming, security blemish, security defect, security fault, security leak, security error, coding error, programming error, slip, snag, door, open door, vuln, attack vector, security lapse, imperfection, failing`,
  },
  severity: {
    words: `
      severity, severity rating, danger level, threat level, level of danger, gravity, grade, seriousness,
      criticality, dangerousness, nastiness, degree of danger, degree of severity, severity class, level of severity, danger rating, risk rating, alarm level`,
  },
  version: {
    words: `
      version, release, build, edition, iteration, release number, version number, generation`,
  },
  release: {
    words: `
      release, update, version, security release, patch release, bugfix release, new version, new release,
      upgrade, edition,
      package, issue, rollout, new build, new edition, patched version, fixed version, bugfix, security update, security patch, point release`,
  },
  product: {
    words: `
      product, software, goods, item, ware, commodity, merchandise, purchase, good, application,
      program, app,
      brand, package`,
  },
  component: {
    words: `
      component, part, module, subsystem, piece, bit, section, unit, place, area, piece of software,
      portion,
      element, constituent, block, building block, corner, layer, routine, feature`,
  },
  researcher: {
    words: `
      researcher, security researcher, analyst, bug hunter, scientist, security expert, security analyst,
      expert, specialist, hacker, white hat, investigator, sleuth,
      bounty hunter, detective, boffin, academic, security guru, security specialist, flaw finder, bug finder, discoverer`,
    isA: 'person',
  },
  developer: {
    words: `
      developer, engineer, programmer, coder, maintainer, software engineer, software developer, dev,
      contributor, committer,
      software author, techie, code-smith, coding hand`,
    isA: 'person',
  },
  company: {
    words: `
      company, firm, business, corporation, enterprise, vendor, manufacturer, maker, concern, group,
      supplier, contractor, start-up, startup, outfit, employer, industrial company, provider,
      business house, undertaking, trader, operator, industrial concern, house, factory, conglomerate, multinational, shop, carrier`,
    isA: 'organisation',
  },
  university: {
    words: `
      university, college, school, institute, academic institution, seat of learning, research institute,
      institution, alma mater, faculty,
      uni, campus, varsity, place of learning, place of study, house of learning, higher education institution, academy`,
    isA: 'organisation',
  },
  instrument: {
    words: `
      instrument, device, sensor, payload, tool, gadget, apparatus, detector, equipment, piece of
      equipment, scientific instrument, scientific device, experiment, camera, gear, kit,
      gizmo, gauge, meter, piece of kit, piece of hardware, contraption, scientific apparatus, machine, appliance`,
  },
  outage: {
    words: `
      outage, downtime, disruption, incident, breakdown, interruption, failure, trouble, problem, glitch,
      hiccup, malfunction, crash, blackout, fault, service disruption, service interruption, login
      failure, login problem, difficulties, issue, crisis, mess, snag, cut,
      meltdown, debacle, fiasco, disaster, calamity, stoppage, standstill, collapse, shutdown, mishap, nightmare, catastrophe, service failure, service breakdown, system failure, system breakdown, systems failure, black-out, brownout, cut-off, interlude, episode, incident of the day, ordeal, affair, misfortune, hitch, hick-up, bother`,
    isA: 'event',
  },
  ticket: {
    words: `ticket, issue, number, task, item, case, entry, job, assignment,
      work item, file, job ticket, docket, chit, ticket number, reference, reference number, issue number`,
  },
  action: {
    words: `
      action, step, measure, action item, task, follow-up, remedy, countermeasure, improvement, job,
      activity, move, duty, piece of work, precaution, lesson, plan,
      undertaking, counter-measure, fix, chore, assignment, to-do, to-do item, homework, next step, item on the to-do list, safeguard, initiative, corrective, corrective action, corrective measure`,
  },
  engineer: {
    words: `
      engineer, technician, specialist, expert, admin, administrator, sysadmin, operator, staffer,
      employee, developer, techie, colleague,
      techy, IT man, IT guy, IT person, IT specialist, tech, worker, member of staff, troubleshooter, expert on call, person on call`,
    isA: 'person',
  },
  certificate: {
    words: `certificate, cert,
      credential, electronic certificate, digital certificate, security certificate`,
  },
  service: { words: 'service, system, server, component, application, machine, machinery' },
  rocket: {
    words: `
      rocket, vehicle, launcher, launch vehicle, booster, carrier, carrier rocket, launching
      rocket, space rocket, ride, launch rocket,
      missile, heavy lifter, lifter, carrier vehicle, launcher rocket, first ride`,
  },
  spacecraft: {
    words: `
      spacecraft, satellite, probe, space probe, craft, spaceship, orbiter, observatory, telescope, space
      vessel, space telescope, space observatory, explorer, vessel, space vehicle,
      machine, robot, robotic explorer, robot explorer, traveller, ship, space robot, flying laboratory, space traveller, vessel of space, space ship, robotic craft`,
  },
  spaceport: {
    words: `
      spaceport, launch site, cosmodrome, space centre, launch pad, base, launch base, launch facility,
      launching site, space center, space base, rocket base, launch centre,
      rocket range, launch range, launch complex, launching pad, space port, rocket port, launch location, take-off site, starting place`,
    isA: 'place',
  },
  destination: {
    words: 'destination, target, goal, journey’s end, place, point, spot, location, position',
    isA: 'place',
  },
  mission: {
    words: `
      mission, project, flight, expedition, undertaking, venture, endeavour, space mission, programme,
      campaign, voyage, journey, trip, adventure,
      odyssey, quest, enterprise, foray, trek, space flight, space trip, space journey, space voyage, space project, space venture, journey into space, space adventure, exploration`,
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
      guardian,
      credit institution, financial institution, guardian of the currency, money authority, keeper of the currency`,
    isA: 'organisation',
  },
  committee: {
    words: `
      committee, panel, board, body, council, commission, circle, policymakers, policy makers, rate
      setters, rate-setters, decision-makers, group, monetary policy makers, gremium, team,
      commission of experts, conclave, working party, task force, rate-setting panel, rate-setting body, rate-setting committee, decision-making body, decision-making panel, steering body`,
    isA: 'organisation',
  },
  decision: {
    words: `
      decision, resolution, verdict, move, step, measure, choice, ruling, conclusion,
      call, judgement, determination, outcome, pronouncement, resolve`,
  },
  risk: {
    words: `
      risk, danger, threat, concern, hazard, peril, worry, headache, trouble, problem, menace, driver,
      factor, danger spot,
      uncertainty, jeopardy, pitfall, downside, fly in the ointment, spanner in the works, cloud on the horizon, stumbling block, dark cloud`,
  },
  fund: {
    words: `
      fund, foundation, donor, charity, sponsor, backer, benefactor, organisation, endowment,
      kitty, pot, pool, war chest, vehicle, facility, piggy bank, purse, money pot`,
    isA: 'organisation',
  },
  earthquake: {
    words: `
      earthquake, quake, tremor, shock, seism, temblor, earth tremor, shaking, disaster, catastrophe, main
      shock, mainshock, jolt, seismic event, event, ground shaking, natural disaster,
      calamity, shake, shaker, tremblor, convulsion, cataclysm, rumble, trembling of the earth, big one, seismic shock, earth shock, ground motion, tectonic event`,
    isA: 'event',
  },
  aftershock: {
    words: `
      aftershock, tremor, shock, follow-up tremor, follow-up quake, follow-up shock, secondary tremor,
      secondary quake, quake, repercussion, after-tremor, later tremor, smaller quake,
      rumble, shake, jolt, follow-up jolt, follow-up shake, smaller shock, weaker quake, weaker tremor, weaker shock, later quake, later shock, subsequent tremor, subsequent quake, subsequent shock, after-shock`,
    isA: 'event',
  },
  outbreak: {
    words: `
      outbreak, epidemic, disease, illness, sickness, plague, wave, health crisis, crisis,
      emergency, contagion, spread, spread of the disease, malady,
      scourge, pestilence, surge, bout, flare-up, spate of cases, rash of cases, run of cases, health emergency, ailment, affliction`,
    isA: 'event',
  },
  agreement: {
    words: `
      agreement, treaty, accord, deal, document, pact, contract, arrangement, protocol, paper, convention,
      charter, compact, memorandum, understanding, covenant, text,
      bargain, settlement, memo, MoU, signed paper, signed document, piece of paper, concord, entente, instrument, written agreement, written accord`,
  },
  port: {
    words: `port, harbour, seaport, haven, docks, dock,
      anchorage, quay, wharf, marina, roadstead, harbor, berth`,
    isA: 'place',
  },
  district: {
    words: `
      district, county, area, region, province, part of the country, part, place, zone, territory,
      locality, administrative area, division, canton, department, municipality,
      quarter, borough, neighbourhood, corner of the country, corner, patch, section of the country, administrative unit, administrative district, administrative division, prefecture`,
  },
};
