/** Frames of questions with slots for what is asked of, and the plain questions that ask the same. */
import type { Paraphrase } from '../language-data.ts';

export const paraphrases: readonly Paraphrase[] = [
  {
    plain: 'which {members} are members of {body}',
    says: [
      'which {members} (are|sit) (in|on) {body}',
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
    plain: 'how many {members} are members of {body}',
    says: ['how many {members} are in {body}'],
  },
  {
    plain: 'which {members} are members of {body}',
    says: [
      '(which|what) {members} is {body} between',
      'between (which|what) {members} is {body}',
      '{body} is between (which|what) {members}',
    ],
  },
  {
    plain: 'in which {period} was {what}',
    says: ['(which|what) {period} (saw|brought|marked|witnessed) {what}'],
  },
  {
    plain: 'do {who} agree on {what}',
    says: [
      '(do|did|does) {who} (see|view|look at|regard|judge) {what} (the same way|in the same way|alike|in the same light|similarly|eye to eye)',
      'are {who} (of one mind|of the same mind|on the same page|in step) (on|about|over) {what}',
    ],
  },
  {
    plain: 'will {who} discuss {what}',
    says: [
      'is {what} (on the list of|among|one of|part of) (the|those|) (things|topics|subjects|matters|points|items|issues) (that|which|) {who} (will|are going to|want to|plan to|are to|mean to) (talk over|talk about|discuss|go over|take up)',
    ],
  },
  {
    plain: 'when is {what} expected',
    says: [
      'when (can|should|may|could|might|do) (we|i|you|people|readers|one) expect {what}',
      'when (will|can|do|shall) (we|i|people|one) (get|see|have|get to see) {what}',
    ],
  },
  {
    plain: 'who will {deed}',
    says: ['who (is|are|has|have) to {deed}', 'who has got to {deed}'],
  },
  {
    plain: 'what will {who} do',
    says: ['what (is|are) {who} to do', 'what (must|shall) {who} do', 'what (has|have) {who} to do'],
  },
  {
    plain: 'who holds {office}',
    says: ['in whose hands is {office}', '{office} is held by whom'],
  },
];
