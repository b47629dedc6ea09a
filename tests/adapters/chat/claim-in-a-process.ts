/** Claims the questions 0, 1, 2, … of a store, as its own process, and prints the id of each that it got. */
import { writeSync } from 'node:fs';
import { openStore } from '../../../adapters/chat/store/open-store.ts';
import { makeQuestion } from './incoming.ts';

const [file = '', count = '0'] = process.argv.slice(2);
const store = openStore(file);
for (let id = 0; id < Number(count); id += 1) {
  if (store.questions.claim(makeQuestion({ id: String(id) }), id, String(process.pid)))
    writeSync(1, `${id}\n`);
}
store.close();
