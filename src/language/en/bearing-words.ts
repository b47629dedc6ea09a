/** How people ask what a thing has to do with what the text tells: "why does X come up here?", "what has X to do with it?". */
import type { WordList } from '../language-data.ts';
import { combine } from './combine.ts';

const here: WordList =
  '_, at all, here, here at all, in here, in this, in it, in that, in there, in all this, in all of this, in the text, in the article, in the briefing, in the report, in the piece, in the story, in this text, in this article, in this briefing, in this report';

/** Beginnings and the ends that belong to them; the thing stands between. */
export const bearingFrames: readonly { readonly heads: WordList; readonly tails: WordList }[] = [
  {
    heads: combine(
      'why, how come, in what connection, in which connection, in what context, in which context, what for',
      'is, are, was, were, does, do, did, would, _',
    ),
    tails: combine(
      'mentioned, named, brought up, cited, listed, referred to, relevant, of relevance, involved, come up, comes up, came up, crop up, crops up, get mentioned, gets mentioned, get a mention, gets a mention, figure, figures, feature, features, appear, appears, come in, comes in, come into play, matter, matters, part of, of interest',
      here,
    ),
  },
  {
    heads: 'why is, why are, why was, why were',
    tails:
      'here, in here, in it, in this, in there, in the text, in the article, in the briefing, in the report, in the story, part of this, part of it, part of the story',
  },
  {
    heads: 'what has, what have, what does, what do, what did, what is, what are, what was, what were',
    tails: combine(
      'to do with, got to do with, have to do with, doing in, doing with',
      'it, this, that, them, the matter, the story, the text, the article, the briefing, the report, any of it, any of this, all of this, all this, the whole thing, the thing',
    ),
  },
  {
    heads: 'what is, what are, what was',
    tails: 'doing here, doing in here, doing in there, up to here, about here',
  },
  {
    heads: 'how does, how do, how did, where does, where do, where did',
    tails:
      'come in, come into it, come into this, come into play, come into the picture, fit in, fit in here, fit into it, fit into this, fit into the picture, fit into the story, enter into it, enter into this, enter the picture, enter the story, get into this, get into it, relate to this, relate to it, tie in, tie into this, figure in, figure in this, figure here',
  },
  {
    heads:
      'what role does, what part does, which role does, which part does, what is the role of, what part is played by',
    tails: combine('play, have, _', here),
  },
];

/** What is asked then, before the thing. */
export const bearingQuestion = 'what about';
