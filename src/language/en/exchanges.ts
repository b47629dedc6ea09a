/**
 * What passes from one to another, told from either side: what one delivers another receives. The verbs of an exchange
 * need not mean the same; who is the subject of one side's verbs is not the subject of the other's.
 */
import type { WordList } from '../language-data.ts';

export interface Exchange {
  /** Verbs whose subject is who gives, and what such a one is called. */
  readonly gives: WordList;
  readonly giver: WordList;
  /** Verbs whose subject is who gets, and what such a one is called. */
  readonly gets: WordList;
  readonly getter: WordList;
}

/** What somebody's part of what passes is called. */
export const shareNouns: WordList = 'share, allocation, allotment, portion, quota';

/** What how much there is of something is called. */
export const amountNouns: WordList = 'quantity, amount';

/** Prepositions that introduce who gets it, and who gives it. */
export const gettingPrepositions: readonly string[] = ['to', 'for'];
export const givingPrepositions: readonly string[] = ['from'];

export const exchanges: readonly Exchange[] = [
  {
    gives: 'deliver, send, supply, ship, provide, dispatch, hand over, export',
    giver: 'supplier, sender, provider',
    gets: 'receive, get, obtain, take delivery of, be sent, be supplied with, be provided with',
    getter: 'recipient, receiver, beneficiary, addressee',
  },
  {
    gives: 'give, donate, grant, award, gift, make a gift of, present, offer',
    giver: 'donor, giver, benefactor',
    gets: 'receive, get, obtain, be given, be granted, be awarded, benefit from',
    getter: 'recipient, receiver, beneficiary',
  },
  {
    gives: 'credit, refund, compensate, reimburse, pay back, repay, recompense, indemnify',
    giver: 'payer',
    gets: 'receive, get, obtain, be paid, be credited with, be refunded, be given, be compensated with',
    getter: 'recipient, receiver, beneficiary',
  },
  {
    gives: 'lend, loan, give credit, finance',
    giver: 'lender, creditor',
    gets: 'borrow, receive, get, take out, obtain, be lent',
    getter: 'borrower, debtor, recipient',
  },
  {
    gives: 'sell, supply',
    giver: 'seller, vendor, supplier',
    gets: 'buy, purchase, acquire, order, procure, get',
    getter: 'buyer, purchaser, customer, client',
  },
  {
    gives: 'export, sell',
    giver: 'exporter, seller',
    gets: 'admit, import, let in, allow in',
    getter: 'importer, buyer',
  },
  {
    gives: 'lease out, rent out, hire out, let',
    giver: 'lessor, owner',
    gets: 'lease, rent, charter, hire, get',
    getter: 'lessee, tenant',
  },
  {
    gives: 'pay, contribute, pay in, put in, transfer',
    giver: 'payer, contributor',
    gets: 'receive, get, be paid',
    getter: 'recipient, payee',
  },
];
