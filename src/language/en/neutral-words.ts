/**
 * Everyday words that carry no meaning of the catalogue, and that a refusal may say back: "I find nothing in the
 * briefing about Alain Juppe resigning". Words that could hurt, order about or mock are left out on purpose: whatever is
 * not listed is not repeated.
 */
import type { WordList } from '../language-data.ts';

/** What people and organisations do, in the base form. */
export const neutralVerbs: WordList = `accept, acquire, act, add, adopt, advise, afford, aid, allow, amend, answer, appeal, apply, appoint, approach,
approve, arrange, arrive, ask, assist, assume, attempt, await, award, back, ban, bear, become, belong, benefit, block, blame, boost, borrow, boycott,
break, build, buy, campaign, care, carry, celebrate, chair, change, charge, check, choose, claim, climb, close, collaborate, collect, come, comment,
commit, compare, compete, complain, complete, condemn, conduct, connect, contact, continue, contribute, control, convince, cost, cover, criticise, cross,
cut, decide, decline, deliver, demand, deny, depart, depend, deploy, develop, die, dine, disappoint, distribute, divide, donate, doubt, draft, drink, drive,
drop, earn, ease, eat, elect, email, employ, end, enjoy, enter, examine, exchange, expand, experience, explain, export, extend, face, fail, fall, feel, fight,
fill, finance, finish, fit, fix, fly, follow, forbid, forecast, freeze, fund, gain, grow, guarantee, handle, happen, hear, help, hide, hire, hit, host,
hurry, ignore, import, impose, improve, increase, influence, inform, inherit, inspect, insist, invest, invite, issue, join, judge, keep, know, lead, learn,
leave, lend, lift, like, live, look, lose, lower, love, manage, march, mark, marry, matter, measure, mediate, miss, monitor, move, need, negotiate, neglect,
notice, object, observe, offer, open, oppose, order, organise, overcome, own, paint, pass, pause, pay, perform, persuade, phone, plan, play, postpone, practise,
praise, predict, prefer, press, prevent, produce, profit, promise, promote, protect, protest, prove, publish, pull, push, qualify, quit, raise, ratify, react,
read, recall, receive, recognise, recover, reduce, refuse, regret, reject, rely, remain, remember, rename, repair, repeat, replace, request, rescue, resign,
resolve, respond, rest, retire, return, reveal, review, rise, risk, rule, run, sail, save, schedule, sell, send, separate, serve, shake, share, shift, sign,
sing, sit, sleep, smile, solve, speak, spend, sponsor, stand, start, stay, step, stop, study, submit, succeed, suffer, supervise, supply, support, suspend,
swim, target, teach, test, thank, tour, trade, train, translate, travel, trust, try, turn, understand, undertake, unite, update, urge, veto, visit, volunteer,
vote, wait, walk, want, warn, watch, wear, welcome, win, withdraw, witness, wonder, work, worry, write`;

/** What is asked about them. */
export const neutralNouns: WordList = `ability, accident, account, address, advantage, adviser, age, agent, aircraft, airport, amount, answer, apology, area, arrival, assistant,
atmosphere, attack, author, background, ban, bank, birthday, boat, book, border, breakfast, brother, budget, building, bus, business, camera, campaign, candidate, car, career,
cause, ceremony, chair, chairman, chairwoman, chance, change, child, children, citizen, city, climate, clothes, coast, colour, company, compromise, concert, condition, consequence,
contract, cost, course, court, crew, crime, currency, customer, daughter, death, debt, decision, defeat, degree, delegation, demand, departure, deputy, detail, diet, dinner, disease,
distance, document, door, draft, driver, duty, economy, education, effect, election, email, embassy, employee, employer, energy, engine, excuse, exhibition, expense, experience, expert,
export, factory, failure, family, farm, father, fee, festival, film, finance, fire, flag, flight, food, football, forecast, fortune, fuel, future, game, garden, gas, gift, goal,
government, governor, graduate, guard, guest, guide, harbour, headline, headquarters, health, height, history, hobby, holiday, home, hospital, host, hotel, house, husband, income,
industry, inflation, influence, insurance, interpreter, invitation, island, journalist, journey, judge, kitchen, lake, language, law, lawyer, leader, length, letter, level, library, licence,
life, limit, loan, location, lunch, luggage, machine, magazine, mail, majority, manager, map, market, marriage, mayor, meal, medal, medicine, message, migrant, migration, military,
minority, mistake, mood, mother, mountain, museum, music, nationality, navy, neighbour, newspaper, night, office, officer, oil, opening, opinion, opponent, opposition, origin, owner,
parliament, partner, party, passport, patient, payment, pension, phone, photo, photograph, pilot, plane, player, police, policy, politics, population, port, price, prize, production,
profession, professor, profit, programme, project, promise, protest, quality, queen, railway, rain, rank, rate, reaction, reason, refugee, religion, rent, report, reporter, representative,
resignation, restaurant, result, retirement, reward, risk, river, road, role, room, route, salary, sanction, school, science, scientist, score, season, seat, secretary, service, shape,
ship, shop, sister, size, soldier, son, song, sport, staff, station, statue, stock, storm, strategy, street, strength, strike, student, success, successor, supplier, supply, surname,
surprise, table, tank, target, tax, teacher, team, telephone, temperature, tension, test, ticket, title, tourist, tour, trade, tradition, train, translator, travel, troop, trouble, truck,
tunnel, university, vacation, value, vehicle, victim, victory, video, village, violence, visa, visit, visitor, voice, vote, voter, wage, war, warning, water, weapon, weather, website,
wedding, weight, wife, wine, winner, winter, witness, worker, world, writer`;

/** How they are. */
export const neutralAdjectives: WordList = `able, absent, active, afraid, angry, available, big, brief, broad, busy, calm, careful, cheap, clear, cold, common, complete,
dangerous, dead, deep, different, difficult, direct, distant, dry, early, easy, elderly, empty, equal, expensive, fair, famous, fast, final, financial, free, fresh, full, genuine, glad, good,
great, happy, hard, healthy, heavy, high, hot, huge, ill, illegal, independent, innocent, junior, large, late, legal, likely, local, long, loud, low, lucky, main, major, married,
military, minor, modern, narrow, national, natural, necessary, nervous, normal, old, open, optimistic, ordinary, pessimistic, pleased, poor, popular, positive, possible, powerful, present, private,
public, quick, quiet, rapid, rare, ready, recent, rich, safe, satisfied, senior, sensitive, serious, short, sick, similar, simple, single, slow, small, soft, special, strange, strong,
successful, sudden, sure, surprised, tall, thick, thin, tired, typical, urgent, useful, usual, valid, violent, warm, weak, wealthy, wet, wide, wise, wrong, young`;
