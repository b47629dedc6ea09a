/** Ends with 3 some milliseconds after the thread of a store was started, without closing the store. */
import { openStore } from '../../../adapters/chat/store/open-store.ts';

const [file = '', delayMs = '0'] = process.argv.slice(2);
openStore(file).tend();
setTimeout(() => process.exit(3), Number(delayMs));
