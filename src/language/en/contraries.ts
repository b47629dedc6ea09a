/** Words of which one denies the other, where both are said of one thing: what is closed is not open. */
import type { WordList } from '../language-data.ts';

export const contraries: readonly (readonly [these: WordList, those: WordList])[] = [
  ['open, reopen, reopened', 'closed, close, shut, sealed, sealed off'],
  ['likely, probable', 'unlikely, improbable'],
  ['possible', 'impossible'],
  ['safe, harmless', 'unsafe, dangerous, hazardous, harmful'],
  ['final, definitive', 'preliminary, provisional, interim, tentative, draft'],
  ['alive, living', 'dead, deceased'],
  ['complete, completed, finished, whole', 'incomplete, unfinished, partial'],
  ['over, finished, ended', 'ongoing, under way, underway, continuing, continue, continues'],
  ['full', 'empty, partial'],
  ['legal, lawful', 'illegal, unlawful'],
  ['available', 'unavailable, sold out'],
  ['successful, succeed, succeeded', 'unsuccessful, fail, failed'],
  ['working, running, operational, functioning', 'broken, down, out of order, out of service, defective'],
  ['stable', 'unstable, critical'],
  ['certain, sure, clear', 'uncertain, unsure, unclear'],
  ['public', 'private, secret, confidential, closed'],
  ['permanent', 'temporary, provisional, rotating'],
  ['binding', 'non-binding, voluntary'],
  ['free, free of charge', 'paid, charged'],
  ['free', 'detained, imprisoned, held, jailed, occupied'],
  ['rising, rise, up, higher', 'falling, fall, down, lower'],
  ['early', 'late, delayed'],
  ['on time, punctual', 'late, delayed, postponed'],
  ['guilty, convicted', 'innocent, acquitted'],
  ['calm, quiet', 'tense, turbulent'],
  ['intact, undamaged, unharmed, unhurt', 'damaged, destroyed, harmed, hurt, injured, broken'],
  ['drinkable, potable', 'undrinkable, unsafe, contaminated, polluted'],
  ['clean, uncontaminated', 'dirty, contaminated, polluted'],
  ['optional, voluntary', 'compulsory, mandatory, obligatory'],
  ['unanimous, unanimously', 'divided, split'],
  ['known, established, identified', 'unknown, unidentified'],
  ['accepted, agreed', 'rejected, refused, declined'],
  ['approved', 'rejected, refused'],
  ['allowed, permitted', 'banned, forbidden, prohibited'],
  ['ready', 'unready, delayed'],
  ['conscious', 'unconscious'],
  ['insured', 'uninsured'],
  ['paid', 'unpaid, pledged, outstanding'],
  ['solved, resolved, settled', 'unsolved, unresolved, unsettled, open'],
  ['armed', 'unarmed'],
  ['manned, crewed', 'unmanned, uncrewed'],
  ['vaccinated', 'unvaccinated'],
];

/** Of all time, where what is told holds only since some time. */
export const everWords: WordList =
  'ever, of all time, all time, in history, in its history, in their history, in the history, on record, in recorded history, in living memory';
/** What sets the beginning of that time. */
export const limitingWords: WordList = 'since, for';
