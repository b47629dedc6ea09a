/** Frames of questions with slots for what is asked of, and the plain questions that ask the same. */
import type { Paraphrase } from '../language-data.ts';

export const paraphrases: readonly Paraphrase[] = [
  {
    plain: 'which {members} are members of {body}',
    says: [
      '(which|what) {members} (are|sit) (in|on) {body}',
      '(which|what) {members} does {body} (consist of|bring together|comprise|unite)',
    ],
  },
  {
    plain: 'who are the members of {body}',
    says: [
      '(who|who all) (is|are|sits) (in|on|part of) {body}',
      'who does {body} (consist of|bring together|comprise|unite)',
      '(what|who) is {body} between',
    ],
  },
  {
    plain: 'how many members does {body} have',
    says: ['how many {members} are in {body}', 'how many {members} does {body} have'],
  },
  {
    plain: 'which {members} are members of {body}',
    says: [
      '(which|what) {members} is {body} between',
      'between (which|what) {members} is {body}',
      '{body} is between (which|what) {members}',
    ],
  },
];
