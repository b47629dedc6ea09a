/** Greetings and their like, what they are answered with, and the fixed sentences of replies. */
import type { WordList } from '../language-data.ts';

export interface SmalltalkDefinition {
  readonly id: string;
  readonly words: WordList;
  readonly reply: string;
}

export const smalltalk: readonly SmalltalkDefinition[] = [
  {
    id: 'thanks',
    words: 'thanks, thank you, many thanks, thx, ty, cheers, cheers mate, much appreciated, thank you very much, thanks a lot, great thanks, perfect, perfect thanks, nice one, great job, good job, well done, good bot, awesome, brilliant, cool, great, excellent, nice, super, lovely, bless you, very helpful, that helps, that is helpful, helpful, that was helpful, you are great, you rock, you are the best, wonderful, good, got it, ok thanks, ok, okay, alright, understood, i see, noted, fair enough, makes sense, wow, lol, haha, amazing, thats all, that is all, that will be all',
    reply: 'You’re welcome. Ask away if there is more.',
  },
  {
    id: 'goodbye',
    words: 'bye, goodbye, good bye, see you, see you later, see ya, later, ciao, good night, cya, farewell, take care, have a nice day, have a good day, talk later, until next time, till next time, so long',
    reply: 'Goodbye.',
  },
  {
    id: 'wellbeing',
    words: 'how are you, how are you doing, how is it going, how do you do, what is up, whats up, sup, how are things, you ok, are you ok, how are you today, how have you been, are you there, you there, anybody there, anyone there',
    reply: 'Ready for your questions about the briefing.',
  },
  {
    id: 'greeting',
    words: 'hi, hello, hey, hi there, hello there, good morning, good evening, good afternoon, good day, greetings, howdy, yo, hello bot, hi bot, hey bot, hello everyone, morning, evening, hiya, nice to meet you, pleased to meet you, salut, bonjour, hey there',
    reply: 'Hello. Ask me anything about the briefing.',
  },
  {
    id: 'identity',
    words: 'who are you, what are you, are you a bot, are you human, are you a robot, are you real, what is your name, are you an ai, are you a human, who made you, are you chatgpt, are you a person, what is this bot, what do you do, who am i talking to',
    reply: 'I am a bot that answers questions about the briefing from its own sentences, and says so where it does not say.',
  },
  {
    id: 'help',
    words: 'help, help me, what can i ask, what can you do, what can i ask you, what can you answer, how does this work, how do you work, what do you know, what questions can i ask, what should i ask, what can you tell me, commands, usage, how can you help, how can you help me, can you help me, how do i use this, what else can i ask, give me an example, examples, example question, what sort of questions can i ask, what kind of questions can i ask, suggest a question, what questions can you answer, any suggestions, instructions',
    reply: 'Ask in your own words who, what, when, where, why or how often; I answer with the sentence that proves it.',
  },
];

/** Questions about the briefing itself, by what they ask for. */
export const aboutTheBriefing: Readonly<Record<'summary' | 'source' | 'title', WordList>> = {
  summary:
    'what is this about, what is this briefing about, what is the briefing about, what is the article about, what is this article about, what is the text about, what is it about, what is it all about, what is this all about, summary, summarise, summarise it, summarise this, give me a summary, a summary, sum it up, sum up, tl dr, tldr, summarise the briefing, summarise the article, summary of the article, summary of the briefing, what does the briefing say, what does the article say, what does it say, what is the gist, the gist, gist, in a nutshell, what happened, what is going on, what is the news, main points, what are the main points, key points, key takeaways, overview, give me an overview, brief me, briefing, what is the story, what is the story about, what is the report about, what is this text about, what is this report about, what is this story about, what is the main topic, main topic, what is this piece about, what is the piece about, the main point, main idea, what is the main idea, what is the main point, give me the gist, what is the article all about, short summary, quick summary, can i have a summary, i need a summary, what is happening, what is this news about, what is the topic of the article, what is the subject of the article, what is the topic, summary please, catch me up, fill me in, bring me up to speed, headline, recap, what have i missed',
  source:
    'source, sources, which sources do you use, what is your source, what are your sources, where does this come from, where does this info come from, where does this information come from, where is this from, where did you get this, where did you get that, where do you get this from, how do you know, how do you know that, how do you know this, says who, who says so, who says that, who says this, what is the source, which source, where do you get your information, where do you get your info, what is it based on, what is this based on, on what is this based, what are you basing this on, where do you have this from, your source, who reported this, who reports this, who wrote this, who wrote it, where is that from, what sources do you use, which source do you use, on what basis, what do you base this on, source of this, source of this info, who is the source, where did this come from, can i trust this, what document is this from, where do your answers come from, where does your information come from, what is your source of information',
  title:
    'title, what is the title, headline, what is the headline, what is the title of the article, what is the title of the briefing, title of the article, title of the briefing, heading, what is the heading, article title, headline of the article, what is it called, what is the article called, what is the headline of the article, article headline, briefing title, what does the headline say, what is the headline of the report',
};

/** Short checks of the last answer. */
export const certainty: WordList =
  'are you sure, are you sure about that, are you certain, sure, really, is that so, is that true, is that right, is it true, are you positive, you sure, r u sure, seriously, honestly, is that correct, prove it, proof, show me, show me the proof, can you prove it, where does it say that, where does it say so, evidence, can you prove that, says who, really sure, for sure, are you kidding, no way, i do not believe you, i doubt it, i doubt that, are you 100 sure, what makes you say that, show me where, quote it, show me the quote, show me the sentence, what is the proof, is that certain, double check, can you double check, you are certain, you are sure, where does it say this, how sure are you, absolutely sure, certain';

/** Asking for more of the same list. */
export const more: WordList =
  'what else, anything else, else, something else, and what else, what other topics, any other topics, what more, and more, more, who else, anyone else, anybody else, which else, which others, what others, any others, others, the others, the rest, and the rest, what about the rest, is that all, is that it, that all, is there more, anything more, what else is there, and besides that, and other than that, besides that, other than that, apart from that, where else, continue, go on';

/** Words of other languages that show at once that a question is not in English. */
export const foreignWords: WordList =
  'qui, quoi, quand, quel, quelle, quels, quelles, combien, pourquoi, comment, est-ce, aura, sera, sont, le, les, des, du, une, est, ministre, dans, avec, sur, entre, wer, wann, wo, warum, wie, ist, der, die, das, und, welche, welcher, quien, cuando, donde, por, que, cual, como, el, los, las, chi, dove, perche, della, il, lieu';
