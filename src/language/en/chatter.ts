/** The people of whom somebody chats who asks a question between other things, and the ways to pass on what they say. */
import type { QuestionWord, WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';

/** Family, friends and animals: who they are, only the speaker knows. */
const household: WordList = `mum, mom, mother, dad, father, gran, granny, nan, grandma, grandmother, grandpa, grandad, granddad, grandfather, parents, wife, husband, hubby, partner,
  girlfriend, boyfriend, fiancee, fiance, son, daughter, kid, kids, child, children, baby, toddler, teenager, teenagers, twins, brother, brothers, sister, sisters, uncle,
  aunt, auntie, cousin, cousins, nephew, niece, in laws, mother in law, father in law, sister in law, brother in law, family, godmother, godson,
  friend, friends, mate, mates, best friend, best mate, pal, buddy, flatmate, flatmates, housemate, roommate, neighbour, neighbours, neighbor, neighbors, landlord, landlady,
  babysitter, childminder, nanny, plumber, electrician, builder, builders, dentist, doctor, hairdresser, barber, therapist, vet, cat, cats, dog, dogs, puppy, parrot, hamster, rabbit`;

/** Those with whom somebody works, studies or spends an evening. */
const workmates: WordList = `boss, big boss, line manager, manager, supervisor, editor, chief editor, sub editor, sub, deputy editor, news editor, picture editor, producer, colleague, colleagues, co worker, coworker, workmate, deskmate, intern, interns, trainee, assistant,
  teacher, tutor, professor, prof, lecturer, class, pupils, students, student, classmate, classmates, study group, team, whole team, office, department, desk, client, clients, customer, reader, readers, listener, listeners, viewers, audience, followers, reviewer, publisher, agent,
  trainer, coach, choir, book club, knitting group, quiz team, pub quiz team, team captain, podcast co host, co host, host, chair, secretary, ambassador, boss's boss, predecessor, successor, rival, ex`;

/** Nouns for somebody whom only the speaker knows. */
export const acquaintanceNouns: WordList = joinLists([household, workmates]);

/** Somebody whom only the speaker knows, as the subject of a clause. */
export const acquaintances: WordList = joinLists([
  combine(
    'my, our',
    '_, own, old, new, dear, poor, little, younger, older, late',
    `${household}, ${workmates}`,
  ),
  combine(
    'the',
    'babysitter, baby, cat, dog, kids, plumber, puppy, twins, neighbours, neighbors, in laws, boss, editor, intern, producer, kettle',
  ),
  'mum, mom, dad, gran, granny, nan, grandma, hubby, wife, boss, editor, producer, sub, kid, kids, cat, dog, flatmate, landlord, teacher, tutor, prof, professor, supervisor, baby',
]);

/** Others as the subject of a clause about somebody who was spoken of just before. */
export const personalPronouns: WordList = 'he, she, they';

/** Sorts of what only says when: nothing points back to an hour or a day that was chatted of. */
export const timeSorts: readonly string[] = ['date', 'time', 'weekday'];

/** Verbs of saying and asking in what somebody tells of a talk that he had. */
export const reportingVerbs: WordList =
  'told, tell, tells, said, say, says, wrote, write, written, writes, swore, swear, swears, sworn, claimed, claim, claims, insisted, insist, insists, promised, announced, argued, arguing, bet, betting, assured, informed, reported, explained, asked, asks, know, knows, thought, think, thinks, believed, believe, believes, reckon, reckons, posted, tweeted, typed, shouted, answered, maintains, maintained, disagree, disagreed, debating';

/** Words behind them that begin what is said. */
export const claimConjunctions: WordList = 'that, whether, if';

/** Those to whom it is said. */
export const listeners: WordList =
  'me, him, her, them, us, you, everybody, everyone, people, somebody, someone';

/** Nouns that say nothing behind a name or another noun: "that council thingy". */
export const placeholders: WordList =
  'thing, things, thingy, thingie, thingies, thingamajig, thingummy, whatsit, whatnot, business, stuff, bit, lot, malarkey, palaver';

/** "Does it pass *anything*?" */
export const indefiniteObjects: WordList = 'anything, something, anyone, anybody, someone, somebody';

/** "X is *something* they will discuss". */
export const vagueNouns: readonly string[] = ['something'];

/** Words that stand for a noun that was said before: "the French *one*". */
export const standIns: readonly string[] = ['one', 'ones'];

/** What people ask once more behind a question, by its question word: "where are they meeting, what city?". */
export const repeatedAsks: Readonly<Partial<Record<QuestionWord, WordList>>> = {
  who: 'which person, what person, which people, names, name, the name, the names, his name, their names, names and all, by name, what is the name, what is his name, what are the names, what are their names, which one, which ones',
  where:
    'what city, which city, what town, which town, what place, which place, the city, the town, the place, what is the city, what is the place, city',
  when: 'what day, which day, what date, which date, the day, the date, the exact date, what is the date, what is the day, what year, which year, the year, date',
  'how many': 'the number, what number, which number, what is the number, number',
  what: 'names, the names, the name, which ones, which one, the number, what number, what is the number, what is the name',
};

/** How a guess at somebody without a name begins, and whom it may be of: "who says so, *some junior clerk*?". */
export const guessBeginnings: WordList = 'a, an, some, another, somebody, someone';
export const guessedActors: WordList = joinLists([
  'somebody, someone, nobody',
  `journalist, reporter, columnist, blogger, correspondent, editor, newspaper, paper, clerk, bureaucrat, functionary, official, staffer, aide, adviser, advisor, assistant, intern, deputy, underling, civil servant,
  diplomat, envoy, politician, spin doctor, spokesman, spokeswoman, spokesperson, expert, analyst, lobbyist, lawyer, soldier, officer, colonel, insider, outsider, amateur, stranger, volunteer, guy, bloke, fellow, chap, bot, robot, machine,
  committee, subcommittee, commission, board, panel, body, group, agency, company, contractor, team, quango, working group, think tank, task force`,
]);

/** Those whom the speaker talks to. */
export const hearers: WordList = 'you';

/** Words that point at something by themselves. */
export const demonstratives: readonly string[] = ['that', 'this', 'those', 'these'];

/** Speakers as those who are told something, and the verbs of it: "who told us". */
export const toldOnes: readonly string[] = ['us'];
export const tellingVerbs: readonly string[] =
  'tell tells told telling inform informs informed informing brief briefs briefed briefing'.split(' ');

/** What stands before a thing that is spoken of for the first time and belongs to somebody else. */
export const introducing: readonly string[] = ['his', 'her', 'their'];

/** Words before a noun for things like those that were spoken of. */
export const likeningWords: WordList = 'such, such a, such an';
