/** Greetings and their like, what they are answered with, and the fixed sentences of replies. */
import type { WordList } from '../language-data.ts';
import { combine, joinLists } from './combine.ts';
import { longThanks } from './thanks.ts';

export interface SmalltalkDefinition {
  readonly id: string;
  /** Whole messages, or parts that make up a whole message. */
  readonly words: WordList;
  readonly reply: string;
}

const dayparts: WordList = 'morning, afternoon, evening, day';

export const smalltalk: readonly SmalltalkDefinition[] = [
  {
    id: 'thanks',
    words: joinLists([
      longThanks,
      combine(
        'that is, that was, this is, this was, it is, it was, you are, _',
        'very helpful, really helpful, super helpful, so helpful, helpful, perfect, great, awesome, brilliant, amazing, excellent, wonderful, fantastic, cool, good, very good, really good, nice, super, lovely, impressive, very impressive, exactly what i needed, what i needed, just what i needed, all i needed, useful, very useful, very kind, very kind of you, so kind, a great help, a big help, a star, a legend, a lifesaver, the best, great to know, good to know, interesting, very interesting, clear, very clear, crystal clear',
      ),
      combine(
        'good, great, nice, excellent, amazing, awesome, well',
        'job, work, one, bot, answer, stuff, done, going, to hear',
      ),
      `thanks, thank you, thankyou, thx, ty, tysm, tyvm, tks, tq, ta, cheers, great thanks, perfect thanks, cool thanks, good thanks, no more questions, no further questions, bless you, god bless, god bless you, that helps, that helps a lot, that helped, it helps, that does it, that answers it, that answers my question, you answered my question, you helped, you helped me, you helped a lot,
      you rock, you rule, i love you, love it, love this, i like it, i like you, nailed it, spot on, bravo, kudos, props, hats off, congrats, congratulations, top notch, magic, sweet, neat, wicked, lit, fab, fabulous, perfecto, chapeau, got it, got it thanks, gotcha, ok thanks, ok, okay, okie, okey, k, kk, alright, all right, all right then, right, understood, i understand, i get it, i see, i see now, ah i see, ah ok, noted, duly noted, roger, roger that, copy, copy that, fair enough, fair, makes sense, that makes sense, it makes sense, sounds good, works for me, good enough,
      wow, wow thanks, lol, lmao, haha, hahaha, hehe, ha, yay, hooray, phew, finally, interesting, thats all, that is all, that will be all, that is all for now, that is all i need, that is all i needed, that is all i wanted to know, all good, all clear, all set, we are good, i am good, i am done, done, merci, gracias, danke, grazie, spasibo, obrigado, obrigada, arigato, xie xie, xiexie, shukran, tesekkurler, tesekkur ederim, kiitos, tack, takk, dank je, bedankt, dziekuje, dekuji, hvala, toda, mersi, dhanyavad, kamsahamnida`,
    ]),
    reply: 'You’re welcome. Ask away if there is more.',
  },
  {
    id: 'dismissal',
    words: `no thanks, no thank you, nothing, nothing else, nothing more, nothing else thanks, nothing for now, no more, not now, not really, not today, nope, nah, never mind, nvm, nevermind, forget it, forget that, forget about it, scratch that, ignore that, ignore me, ignore my last message, disregard, disregard that, please disregard, cancel, cancel that, stop, stop it, wait, one moment, one second, one sec, hold on, hang on, give me a second, give me a minute, let me think, just testing, testing, test, test test, this is a test, oops, my bad, my mistake, sorry, sorry my bad, sorry about that, my apologies, i misread, wrong chat, wrong channel, wrong window, i see my mistake, hmm, um, uh, er`,
    reply: 'All right. Ask away when you are ready.',
  },
  {
    id: 'complaint',
    words: joinLists([
      combine(
        'you are, this is, this bot is, you bot are, the bot is, what a, bad, stupid',
        'useless, stupid, dumb, bad, terrible, awful, no good, no help, not helpful, not very helpful, unhelpful, rubbish, crap, garbage, broken, annoying, bot',
      ),
      `that was not my question, that is not my question, that is not what i asked, that was not what i asked, not what i asked, i did not ask that, that is not what i meant, not what i meant, that is not an answer, that is no answer, that was no answer, you did not answer, you did not answer my question, you have not answered my question, you are not answering, you are not answering my question, answer my question, just answer my question, answer the question, just answer the question, wrong answer, that did not help, that does not help, that is not helpful, that was not helpful, not helpful, not very helpful, no help, useless, you misunderstood, you misunderstood me, you do not understand, you do not understand me, you did not understand, you did not understand me, you got me wrong, try again, please try again, try harder, seriously useless, wtf, ffs, ugh, argh, meh, this makes no sense, that makes no sense, makes no sense, i do not understand, i do not understand you, i do not get it, i do not follow, i am confused, huh`,
    ]),
    reply:
      'Sorry. Put it another way, with the name, place or date you mean; where the briefing does not say, I can only tell you so.',
  },
  {
    id: 'goodbye',
    words: joinLists([
      combine(
        'have a',
        'nice, good, great, lovely, wonderful, pleasant',
        'day, evening, afternoon, weekend, night, week, time, one',
      ),
      combine(
        'see, talk to, speak to, catch',
        'you',
        '_, later, soon, around, tomorrow, next time, again, then, all, on monday',
      ),
      `bye, bye bye, byebye, bye for now, bye all, bye bot, ok bye, goodbye, good bye, goodnight, good night, gn, night night, see ya, see ya later, cya, cu, later, laters, later mate, talk later, talk soon, speak soon, until next time, till next time, until tomorrow, until later, till later, so long, farewell, take care, take it easy, have fun, be well, be good, cheerio, toodles, ttyl, ttfn, gtg, got to go, i have to go, i must go, i need to go, have to go, i am off, i am out, i am leaving, signing off, logging off, over and out, peace out, ciao, ciao ciao, adieu, au revoir, adios, hasta luego, hasta la vista, hasta manana, auf wiedersehen, tschuss, tschus, arrivederci, sayonara, do svidaniya, do svidanya, poka, paka, tchau, gule gule, zaijian, ma salama, same to you, you too, likewise,
      kind regards, best regards, regards, warm regards, best wishes, all the best, yours sincerely, sincerely`,
    ]),
    reply: 'Goodbye.',
  },
  {
    id: 'wellbeing',
    words: joinLists([
      combine(
        'how are',
        'you, things, we, ya, you all, you guys',
        '_, doing, today, doing today, this morning, these days, going, then',
      ),
      combine(
        'are you, you, is anyone, is anybody, is somebody, is someone, anyone, anybody',
        'there, here, home, alive, awake, online, ok, okay, well, ready, listening, up, working, busy',
      ),
      `how is it going, how is it, how is your day, how is your day going, how is life, how is everything, how do you do, how do you feel, how you doing, how have you been, how was your day, how goes it, how is tricks, hru, what is up, whats up, what is new, sup, wassup, wazzup, what is cooking, are you working today, do you work, does this work, is this working, is this thing on, is this on, can you hear me, do you hear me, do you read me, hello is anyone there, knock knock, ping, comment ca va, ca va, que tal, wie geht es, kak dela`,
    ]),
    reply: 'Ready for your questions about the briefing.',
  },
  {
    id: 'greeting',
    words: joinLists([
      combine(
        'good',
        dayparts,
        '_, all, everyone, to you, to all, team, bot, sir, there, again, folks, guys',
      ),
      combine(
        'hi, hello, hey, hiya, greetings, dear, yo, howdy',
        '_, all, everyone, everybody, team, there, bot, again, folks, guys, mate, friend, my friend, friends, buddy, sir, madam, you, to all, colleagues, world, dear, everyone here',
      ),
      `morning, evening, afternoon, morning all, gm, g day, heya, hey hey, hi hi, hello hello, hey ho, ahoy, aloha, welcome, welcome back, i am back, nice to meet you, nice to see you, pleased to meet you, glad to meet you, good to see you, long time no see, top of the morning, salutations, sir or madam, to whom it may concern,
      salut, bonjour, bonsoir, coucou, hallo, guten tag, guten morgen, guten abend, moin, servus, hola, buenos dias, buenas tardes, buenas noches, buenas, ola, bom dia, boa tarde, buongiorno, buonasera, salve, privet, zdravstvuyte, zdravstvuite, dobry den, dobryi den, dobroe utro, czesc, ahoj, hej, hei, selam, merhaba, salam, salaam, salam alaikum, salaam alaikum, assalamu alaikum, as salam alaikum, marhaba, shalom, namaste, ni hao, konnichiwa, annyeong, sawubona, jambo`,
      combine(
        'i hope, hope, i trust',
        'you are well, you are doing well, all is well, you are fine, this finds you well, you are having a good day',
      ),
    ]),
    reply: 'Hello. Ask me anything about the briefing.',
  },
  {
    id: 'identity',
    words: joinLists([
      'is this a bot, is this an ai, is this ai, is this a human, is this a robot, is this a chatbot, is this an llm, is this chatgpt, is this automated, is this a real person, is this real person',
      combine(
        'are you, you',
        'a bot, human, a human, a robot, real, an ai, ai, a person, a real person, a real human, a man, a machine, a computer, a program, a chatbot, a chat bot, an llm, a language model, chatgpt, gpt, claude, gemini, copilot, siri, alexa, automated, artificial intelligence, an assistant, a search engine, human or bot, a bot or a human, a human or a bot, powered by ai',
      ),
      combine(
        'who, what',
        'are you, are you exactly, is this bot, am i talking to, am i speaking to, am i chatting with, am i speaking with, made you, built you, created you, programmed you, wrote you, runs you, owns you, is behind you, is your name, is your purpose, is your job, is your role, is your function, is the purpose of this bot, do you do, do you do exactly, does this bot do, is this bot for, are you for, are you called',
      ),
      combine(
        'do you',
        'use ai, use an llm, use chatgpt, use a language model, hallucinate, make things up, make stuff up, invent answers, invent things, make mistakes, ever make mistakes, lie, ever lie, guess, use the internet, search the web, search the internet, have a name, have internet access, browse the web, google it, use google, remember me, learn, store my data, save my questions, understand me',
      ),
      combine(
        'can, should, may',
        'i, we',
        'trust you, believe you, rely on you, rely on your answers, trust your answers',
      ),
      combine(
        'how',
        'accurate are you, reliable are you, smart are you, good are you, old are you, were you made, do you decide, are you built, were you built',
      ),
      'introduce yourself, tell me about yourself, tell us about yourself, tell me who you are, say who you are, your name, your name please, what should i call you, what is this thing, can you make mistakes, are you reliable, are you accurate, are you always right, are you biased, are you neutral, are you serious bot, is there a human here, can i talk to a human, can i speak to a human, human please',
    ]),
    reply:
      'I am a bot that answers questions about the briefing from its own sentences, and says so where it does not say.',
  },
  {
    id: 'language',
    words: joinLists([
      combine(
        'do you speak, do you understand, can you speak, can you answer in, can you reply in, can i ask in, can i write in, can you translate to, can you translate into, answer in, in, you speak',
        'english, french, german, russian, spanish, italian, chinese, arabic, turkish, portuguese, japanese, hindi, other languages, another language, any other language, my language',
      ),
      'what languages do you speak, which languages do you speak, what language do you speak, which languages do you understand, what languages do you understand, how many languages do you speak, can you translate, can you translate it, translate, translate it, translate this, translate that, parlez vous francais, sprechen sie deutsch, habla espanol, vy govorite po russki, po russki, en francais, auf deutsch, en espanol',
    ]),
    reply: 'I understand and answer in English only.',
  },
  {
    id: 'aside',
    words:
      'tell me a joke, tell a joke, joke, a joke please, make me laugh, sing, sing a song, sing me a song, tell me a story, tell me something, tell me something funny, do you love me, do you like me, will you marry me, marry me, are you single, are you married, are you happy, are you sad, are you tired, are you bored, i am bored, do you sleep, do you dream, do you eat, do you have feelings, do you have friends, do you have a family, where do you live, where are you, where are you from, what is your favourite colour, what is your favorite color, what are you wearing, what are you doing, what is the meaning of life, meaning of life, what is the weather, what is the weather like, how is the weather, what do you think, what is your opinion, do you have an opinion, what do you think about it, what do you think of it, do you like it',
    reply: 'I can only help with what the briefing says.',
  },
  {
    id: 'help',
    words: joinLists([
      combine(
        'what, which questions, what questions, what sort of questions, what kind of questions, what kinds of questions, what type of questions, what else',
        'can i ask, can i ask you, can i ask here, can we ask, may i ask, should i ask, could i ask, do i ask, can you answer, do you answer, could you answer',
      ),
      combine(
        'what',
        'can you do, else can you do, can you do for me, can you help with, can you help me with, can you tell me, can you tell us, do you know, do you know about, all do you know, are you able to do, are your capabilities, are your features, are your functions, are your commands, are the commands, commands are there, commands do you have, do you offer, can i do, can i do here, should i do, am i supposed to do, do i do, do i do now, do i type, should i type, do i write, am i supposed to ask',
      ),
      combine(
        'how',
        'does this work, does this bot work, do you work, do you function, can you help, can you help me, do i use this, do i use you, do i use this bot, do i ask, do i start, to use, to use this, to use you, to start, should i ask, can i use this, can i use you, do i ask a question, to ask, do we use this, does one use this, is this used',
      ),
      combine(
        'can, could, will, would',
        'you',
        'help, help me, help us, help me out, help me please, assist, assist me, explain how this works, explain how you work, give me an example, show me an example',
      ),
      combine(
        'give me, show me, _, some, an, suggest, can you suggest, list, suggest me',
        'example, examples, example question, example questions, sample question, sample questions, suggestions, a question, some questions, questions',
      ),
      combine(
        'i',
        'need help, need some help, need assistance, need a hand, am lost, am stuck, do not know what to ask, have no idea what to ask, do not know how to ask, do not know how this works, have a question, have some questions, have a few questions, have one question, have questions, want to ask something, want to ask a question, would like to ask a question, would like to ask something',
      ),
      combine(
        'can i, may i, could i',
        'ask, ask something, ask you something, ask a question, ask you a question, ask some questions',
      ),
      'help, help me, help please, please help, help me please, help us, help needed, need help, sos, halp, little help, assist, assistance, commands, command list, list of commands, usage, manual, man, menu, options, settings, faq, how to, guide, tutorial, instructions, user guide, examples please, any suggestions, any tips, tips, hint, hints, what now, where do i start, where to start, get started, getting started, any advice, explain yourself, suggest something, ask me something, question, quick question, i have a question, got a question',
    ]),
    reply:
      'Ask in your own words who, what, when, where, why or how often; I answer with the sentence that proves it.',
  },
];

/** "it" and "that" may be a treaty or a council of the briefing: they stand only where an answer cannot mean them. */
const readable = combine('the, this', 'article, briefing, text, report, piece, story');

/** Questions about the briefing itself, by what they ask for. */
export const aboutTheBriefing: Readonly<Record<'summary' | 'source' | 'title', WordList>> = {
  summary: joinLists([
    combine(
      'what is',
      joinLists([readable, 'this, it, this news, the news, the whole thing, all this']),
      '_, all, really',
      'about',
    ),
    combine(
      'summarise, summarize, sum up, recap, outline, summary of, a summary of, short summary of, overview of, gist of, the gist of, tl dr of, main points of, key points of, main idea of, main point of, highlights of',
      joinLists([readable, 'it, this, it all, everything']),
    ),
    combine(
      'what does, what exactly does',
      readable,
      'say, cover, tell us, contain, deal with, talk about, discuss',
    ),
    'what does it say, what does this say, what does it say exactly',
    combine(
      'what is, what are, give me, tell me, i need, i want, just, can i have, can i get, may i have, could you give me, can you give me',
      'the summary, a summary, a short summary, a quick summary, a brief summary, summary, an overview, the overview, a quick overview, the gist, the main points, main points, the key points, key points, the key takeaways, the highlights, highlights, the main topic, the main idea, the main point, the main message, the main news, the topic of the article, the subject of the article, the topic of the briefing, the subject of the briefing, the story, the news, the latest, the news here, a recap, gist, the short version, the bottom line, the essence, a synopsis, the tl dr, a tl dr, the basics, the main facts, the key facts, the big picture, the rundown, a rundown',
    ),
    combine(
      'summary, short summary, quick summary, brief summary, overview, quick overview, gist, the gist, main points, key points, recap, quick recap, key takeaways, takeaways, highlights, synopsis, short version, bottom line, main idea, main topic, main point, main message, topic, subject, headlines, rundown',
      '_, only, one line, in one line, in a line, one sentence, in one sentence, one liner, in two lines, two lines',
    ),
    combine(
      'can you, could you',
      'summarise, summarize, sum up, recap, brief me, brief us, summarise it, summarize it, sum it up, summarise this, summarize this, summarise the article, summarize the article, summarise the briefing, summarize the briefing, fill me in, catch me up, bring me up to speed',
    ),
    `(boil, boil down) (it, this, the article, the text, the story, the piece, the report, the briefing, the whole article, the whole text, the whole story, the whole piece, the whole thing, everything) (down, _), (give, make, write, do) (me, us, _) (a, the, an) (_, short, brief, quick, small, little) (resume, resumé, summary, recap, digest, abstract, synopsis, precis, outline) (_, of it, of this, of the article, of the text, of the briefing, of the report, of the story, of the piece), (sum, wrap, boil) (the, this) (article, text, story, piece, report, briefing, dispatch, tale, whole thing) (up, down) (_, for me, for us) (_, briefly, in a nutshell, in a line, in a line or two, in a sentence, in one sentence, in a sentence or two, in two sentences, in a few sentences, in a few words, in plain words, in plain English), (give, tell) (me, us) (the gist, the essence, the upshot, the main points, a summary) (_, of it, of this, of the piece, of this piece, of the article, of this article, of the text, of the report, of the story) (_, briefly, in a nutshell, in a line, in a line or two, in a sentence, in one sentence, in a sentence or two, in two sentences, in a few sentences, in a few words, in plain words, in plain English), (summarise, summarize, recap) (it, this, the article, this article, the text, the piece, the report, the story, the briefing) (_, for me, for us) (_, briefly, in a nutshell, in a line, in a line or two, in a sentence, in one sentence, in a sentence or two, in two sentences, in a few sentences, in a few words, in plain words, in plain English), what is the (long and short, long and the short, short and long, nub, crux, upshot, thrust, bottom line, kernel, core, meat, heart of the matter, nutshell version) (_, of it, of it all, of this, of the article, of the piece, of this piece, of the story, of the report, of the briefing), what is the gist (of the piece, of this piece, of the text, of this text, of it, of it all), (give, hand, slip) (me, us) (the, a) (lowdown, low-down, skinny, nutshell version, potted version, digest, dope, long and short of it), (run, walk, take, talk) (me, us) through (it, the piece, the article, the story, the briefing, the report), (condense, shorten, abridge, compress, distil, distill, encapsulate) (it, this, the article, the text, the story, the report, the briefing, the whole article, the whole text, the whole thing), summarise, summarize, sum it up, sum it up for me, sum up, sum this up, tl dr, tldr, tldr please, in a nutshell, in short, in brief, in one sentence, in a few words, what happened, what has happened, what is going on, what is happening, what is going on here, what is up with this, what is new here, what is all this, what is all this about, what is in the news, any news, the news, brief me, brief us, briefing, briefing please, the briefing, the article, what did i miss, what have i missed, what did we miss, catch me up, catch us up, fill me in, fill us in, get me up to speed, bring me up to speed, update me, explain it, explain the article, explain this article, explain the briefing, describe the article, describe the briefing, tell me everything, tell me all, tell me about the article, tell me about the briefing, tell me about this article, tell me about it, what is the deal, what is the deal here, what is this in a nutshell, what does it boil down to, why should i care, eli5, explain like i am five, about, about what, about what is it, about what is the article, about what is this article, about what is this text, of what does the article speak, what the article is about, what the text is about, what it is about, what is about the article, what is about this article, what about is the article, what about is it`,
  ]),
  source: joinLists([
    combine(
      'what is, what was, what are, which is, tell me, give me, name, show me, cite, state, list',
      'your source, your sources, the source, the sources, the source of this, the source for this, the source for that, the source of that, the original source, your source of information, your source for this, your source for that, the source of this information, the source of your information, the source of the article, the source of the briefing, the source of the report, the source of the text',
    ),
    combine(
      'where',
      'does, did',
      'this, that, this info, this information, that information, your information, your info, the information, your data, this answer, your answer',
      'come from, originate, originate from',
    ),
    combine(
      'where',
      'is',
      'this, that, this info, this information, that information, this answer, your information',
      'from, taken from, coming from',
    ),
    combine(
      'where',
      'did you, do you, have you',
      'get this, get that, get it, get this from, get that from, get it from, get your info, get your information, get your info from, get your information from, get the info, get the information, find this, find that, find it, take this from, take that from, take it from, got this, got that, read that, read this, have this from, have that from, got this from, hear that, see that',
    ),
    combine('how do you', 'know, know that, know this, know it, know all this, know all that, know so much'),
    combine(
      'what, which',
      'source, sources, document, article, text, briefing, website, material, data',
      'do you use, are you using, did you use, is this from, is that from, is this based on, is that based on, are you based on, are you reading, do you have, is it from, do you rely on, does this come from',
    ),
    combine(
      'what, on what',
      'is this, is that, is it, are you, are your answers, do you, are you',
      'based, based on, basing this on, basing that on, base this on, base that on, base it on, base your answers on',
    ),
    combine(
      'source, sources, your source, your sources, any source, any sources, original source',
      '_, please, for that, for this, of this, of that, of this info, of this information, of information, of the article, of the briefing',
    ),
    combine(
      'when was, when is, what day was, on what day was, on what date was',
      'this',
      'published, written, released, issued, posted, filed, sent, sent out, put out, reported, dated, printed, published exactly',
    ),
    combine(
      'what is, give me, tell me, _',
      'the publication date, publication date, the date of publication, the date of this, the date of this information, the date of the information',
    ),
    `who says so, who says that, who says this, says who, according to who, according to whom, which source, who reported this, who reports this, who wrote this, who wrote it, who is the source, who is your source, on what basis, on which basis, can i trust this, can we trust this, is this reliable, is the source reliable, is this trustworthy, is it trustworthy, is this official, is this real, is this fake, is this fake news, is it fake, is this verified, where do your answers come from, link, link please, link to source, link to the source, link to the article, got a link, got a source, url, do you have a source, do you have a link, do you have sources, any link, citation, citations, reference, references, provenance, from where is this, from where is it, from where do you know, from where do you know this, from where do you know that, from where do you have this, from where do you take this, from where this information, from where is this information, from where you know this, from where you know it, wher from,
    how up to date is this, how up to date are you, how up to date is the information, how recent is this, how recent is this information, how old is this, how old is this information, how current is this, how fresh is this, is this up to date, is it up to date, is this current, is this still current, is this recent, is this old, is this old news, is this the latest, is this still valid, when is this from, what date is this from, from when is this, from when is this information, as of when is this`,
  ]),
  title: joinLists([
    combine(
      'what is, what was, give me, tell me, show me, i need, _',
      'the, its',
      'title, headline, heading, head line',
    ),
    combine(
      'what is, give me, tell me, _',
      'the title of, title of, the headline of, headline of, the heading of, heading of, the name of, name of',
      readable,
    ),
    combine('what is, how is', readable, 'called, titled, entitled, headed, named, headlined'),
    'what is it called',
    combine('article, briefing, report, text, story, news', 'title, headline, heading'),
    combine('title, headline, heading', '_, only'),
    'what does the headline say, what does the title say, what is the heading, what title does the article have, what title has the article, read me the headline, read me the title, how do you call the article, how is the title, how is the headline, what is the article its title, under what title, under which title, what does the heading say, what is written in the title, what is written in the headline',
  ]),
};

/** Short checks of the last answer, and pleas to have it once more. */
export const certainty: WordList = joinLists([
  combine(
    'are you absolutely, are you really, are you quite, are you very, are you 100%, are you totally, are you so',
    'sure, certain',
    'about that, about this, about it, of that, of this, of it',
  ),
  combine(
    'sorry, pardon, excuse me',
    'what did you say, what was that, what, can you repeat, can you repeat that, could you repeat that, come again, say that again, i missed that, i did not catch that',
  ),
  combine(
    'are you, you are, you',
    '_, absolutely, really, quite, very, totally, completely, 100, 100%',
    'sure, certain, positive, confident',
  ),
  combine(
    'are you',
    'sure, certain, positive, confident',
    'about that, about this, about it, of that, of this, of it, it is true, that is right, that is correct, that is true',
  ),
  combine(
    'is that, is this, is it',
    '_, really, actually, even, for sure',
    'so, true, right, correct, certain, sure, accurate, confirmed, a fact, the case',
  ),
  combine(
    'can you, could you, would you, please, _',
    'prove it, prove that, prove this, confirm that, confirm it, confirm this, verify that, verify it, verify this, double-check, double-check that, double-check it, check that, check again, check it again, check that again, back that up, back it up, show me the proof, show the proof, show me proof, show me the quote, show the quote, show me the sentence, show me the passage, show me the evidence, show evidence, quote it, quote that, quote the sentence, quote the passage, quote the article, show your work, justify, justify that, justify it, substantiate that',
  ),
  combine(
    'where',
    'does it say, does the article say, does the text say, does the briefing say, does the report say, exactly does it say, in the article does it say, in the text does it say',
    '_, that, so, this, it',
  ),
  combine(
    'where',
    'is that, is this, is it',
    'written, stated, said, mentioned, in the article, in the text, in the briefing, in the report',
  ),
  combine(
    'what',
    'is the proof, is your proof, proof do you have, is the evidence, is your evidence, evidence do you have, evidence is there, makes you say that, makes you say so, makes you so sure, makes you think that, makes you think so, makes you believe that, is the exact quote, is the exact wording, is the exact sentence, is the quote',
  ),
  combine(
    'that is, this is, it is, you are',
    'not true, not right, not correct, wrong, false, incorrect, a lie, lying, nonsense, rubbish, bullshit, fake, mistaken, impossible, not possible, kidding, joking, kidding me',
  ),
  combine(
    'that, this, it',
    'can not be, cannot be, could not be, does not sound, does not seem, does not look, can not possibly be',
    'true, right, correct',
  ),
  combine(
    'i',
    'do not believe you, do not believe it, do not believe that, do not believe this, do not trust you, do not trust that, do not think so, do not agree, disagree, doubt it, doubt that, doubt this, highly doubt it, am not sure about that, am not convinced, have my doubts, have doubts, can not believe it, can not believe that, cannot believe it, find that hard to believe, am sceptical, am skeptical, thought otherwise, heard otherwise, heard something else',
  ),
  combine(
    'say, repeat, tell me, come, tell us',
    '_, that, it, this',
    'again, again please, one more time, once more, once again',
  ),
  combine(
    'can you, could you, would you',
    'repeat, repeat that, repeat it, repeat please, say that again, say it again, repeat the answer, repeat your answer, say again',
  ),
  `sure, right, correct, true, really, really sure, r u sure, for sure, seriously, honestly, truly, indeed, proof, proof please, any proof, evidence, evidence please, any evidence, show me, show me where, show me that, show me where it says that, show me where it says so, prove, is there proof, is there any proof, is there evidence, got proof, pics or it did not happen, citation needed, in which sentence, which sentence, in what sentence, in which paragraph, which paragraph, on which line, exact quote, exact quote please, exact wording, the quote, quote, quote please,
  are you kidding, are you kidding me, are you joking, are you serious, you serious, are you for real, for real, no way, no kidding, come on, you must be joking, you must be kidding, you can not be serious, you cannot be serious, get out of here, get out, absolutely sure, certain, positive, definitely, how sure are you, how certain are you, how confident are you, how can you be sure, how can you be so sure, how can i be sure, how do i know that is true, how do i know it is true, says where, according to what, based on what, wrong, false, incorrect, nonsense, liar, lies, fake news, bullshit, not true, untrue, not correct, not right, hard to believe, unbelievable, incredible, i beg to differ,
  repeat, repeat please, repeat that, repeat it, repeat the answer, repeat your answer, pardon, pardon me, excuse me, come again, say what, what was that, sorry what, what did you say, what did you just say, i missed that, i did not catch that, i did not get that, once more, once more please, one more time, once again, again, again please`,
]);

/** Asking for more of the same list. */
export const more: WordList = joinLists([
  combine(
    'anything, anyone, anybody, something, someone, somebody, anywhere, any one, nothing, nobody, no one, what, who, where, which, who all, what all',
    'else, else please, else then, more, else to add, else there',
  ),
  combine(
    'is there, are there, do they have, was there, do you have, have you got, is',
    'anything else, anyone else, anybody else, something else, someone else, any more, more, any others, others, anything more, any other, some more, more to it, more to the list, more of them',
  ),
  combine(
    'what, which, any, some, and, are there, are there any, and the, the, _, what about the, what about, and what about the, how about the, list the, name the, give me the, tell me the, show me the',
    'others, rest, other ones, remaining ones, rest of them, rest of the list',
  ),
  combine(
    'what, which, any',
    'other',
    'topics, ones, things, items, issues, subjects, points, matters, examples',
  ),
  combine(
    'tell me, give me, show me, i want, i need, can i have, can you tell me, could you tell me, can you give me, any, some, need, want',
    'more, some more, more please, more details, more detail, more info, more information, further details, the rest, others, the others',
  ),
  `else, what more, and what more, and more, more, more please, more details, more detail, more info, more information, details, details please, further details, full list, full list please, the full list, complete list, the complete list, whole list, the whole list, all of them, list all, list them all, name all, name them all, name all of them, and, and then, and others, others too, and who else, and what else, and where else, what else is there, what else besides that, which else, which others, what others, and besides that, besides that, other than that, and other than that, apart from that, aside from that, what besides that, what other than that, what apart from that, in addition, additionally, also, continue, continue please, please continue, go on, please go on, go ahead, carry on, keep going, proceed, next, next one, next please, and next, moar, tell me more, elaborate, please elaborate, can you elaborate, could you elaborate, expand, expand on that, can you expand on that, say more, what more can you tell me, what else can you tell me, what else do you know, what else do we know, what else does it say, what else does the article say, what else does the text say, what else does the briefing say`,
]);

/** Words of other languages that show at once that a question is not in English. */
export const foreignWords: WordList =
  'qui, quoi, quand, quel, quelle, quels, quelles, combien, pourquoi, comment, est-ce, aura, sera, sont, le, les, des, du, une, est, ministre, dans, avec, sur, entre, wer, wann, wo, warum, wie, ist, der, die, das, und, welche, welcher, quien, cuando, donde, por, que, cual, como, el, los, las, chi, dove, perche, della, il, lieu';
