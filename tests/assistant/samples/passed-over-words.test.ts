import { type Question, testTables } from './test-tables.ts';

/**
 * Words that may not be passed over: each question that a fact would answer but for one word, with a near neighbour that it does
 * answer. "-" where a question must not be answered, else words that the answer must have and, behind "!", must not have.
 */
const TABLES: Readonly<Record<string, readonly Question[]>> = {
  'larkspur-pay-2024-05-17': [
    // A verb with its particle, the question's own verb and a superlative are no idle words of a figure.
    ['What fraction of requests got through at the peak?', '-'],
    ['What was the error rate at the peak?', '62 per cent'],
    ['What ran out in 2021?', '-'],
    ['How long was the outage in 2021?', 'five hours'],
    ['For how long the service was observed?', 'two and a half hours; ! 12 minutes'],
    ['In how many countries do they operate?', '-'],
    ['How many countries were affected?', 'Four'],
    ['Which step took the longest?', '-'],
    ['failed payments number', '-'],
    // What is counted may do something, and something else may change how many there are.
    ['Did a customer report it first?', '-'],
    ['Were customers affected?', 'Yes; 184,000'],
    ['What brought the number of calls down?', '-'],
    ['What was the number of calls?', '5,120'],
    ['measures done list', 'measures taken; daily check'],
    ['How many measures were taken?', 'three'],
    ['refund total', '-'],
    ['How much does each merchant get?', '-'],
    // What is so now, or still to be done.
    ['Who gets the warnings now?', '-'],
    ['Is the second gateway ready now?', '-'],
    ['Will the second gateway be ready?', 'Yes'],
    ['What is still to be done?', '-'],
    ['What does the gateway do?', '-'],
    ['When did things start to go wrong?', '! Three days'],
  ],
  'osiris-rex-2025-02-10': [
    ['How long has Apophis been known?', '-'],
    ['How long will Apophis be studied?', '18 months'],
    ['How was the length of the arm measured?', '-'],
    ['What is the length of the arm?', '3.4 metres'],
    ['total price including rocket', '-'],
    ['How much did the rocket cost?', '183.5 million'],
    ['Was the flyby closer than 20,000 km?', 'Yes; 17,237'],
    ['Was the flyby closer than 10,000 km?', 'No; 17,237'],
    ['Some probe brought back dust, 120 grams or so, is that right?', 'Yes; 121.6'],
    ['Some probe brought back dust, 200 grams or so, is that right?', 'No; 121.6'],
    // What is now is not told by what was, nor what is to be by it.
    ['What is Lauretta doing now?', '-'],
    ['What is Lockheed doing now?', '-'],
    ['What did Lockheed build?', 'OSIRIS-REx'],
    ['What happens to the sample now?', '-'],
    ['When did they swing by our planet?', '22 September 2017; ! Apophis'],
    ['Does the craft land on Apophis?', '-'],
    // The whole of it, exactly so, what is done with it and what hindered it.
    ['Was the whole spacecraft brought down?', '-'],
    ['Was the touch exactly on target?', '-'],
    ['What will the Canadian share be used for?', '-'],
    ['What is the Canadian share?', '4 per cent'],
    ['What kept the capsule from closing?', '-'],
    ['What is TAGSAM made of?', '-'],
    ['head of the extension', '-'],
    // What stands before a question asks as well.
    ['Can anyone study the sample?', '-'],
    ['Can anyone tell me who built the spacecraft?', 'Lockheed Martin'],
    ['How heavy is what they got from the asteroid?', '-'],
    ['Which companies lost the contest?', '-'],
    ['From which state was it launched?', '-'],
    ['What can such rocks tell us?', '-'],
    ['Timeline of the mission?', '-'],
    ['Which came closer to Earth, the craft in 2017 or Apophis in 2029?', '-'],
    // How a name came about, and those who have none.
    ['How did Apophis get its name?', '-'],
    ['How did a schoolboy get to name an asteroid?', '-'],
    ['What is the name of the schoolboy?', 'Michael Puzio'],
    ['What are the names of the scientists?', '-'],
    ['Which organisations are universities?', 'Harvard; Arizona State University'],
  ],
};

testTables(TABLES);
