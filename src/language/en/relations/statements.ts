/** Who said and who published what. */
import type { RelationDefinition } from '../../language-data.ts';
import { joinLists } from '../combine.ts';
import { concepts } from '../verb-concepts.ts';
import { MATTERS } from './fillers.ts';

export const say: RelationDefinition = {
  id: 'say',
  verbs: joinLists([
    `
    (speak, talk, chat, converse) (with, to) (journalists, reporters, the press, the media, newsmen, pressmen, correspondents, the journalists, the reporters, news people, newspeople), (brief, inform, address, enlighten, update, tell, fill in) (newsmen, pressmen, correspondents, the newsmen, newspeople, the journalists, the reporters, the correspondents), have a chat with reporters, have a chat with journalists, hold a press briefing, give a press briefing, give a briefing, hold a briefing, go before the press, go before the cameras, stand before the press, tell the press, tell reporters, tell journalists, speak to the press, speak to reporters, brief the
    press, talk to the press, announce to the press, maintain, admit, concede, insist, say, state,
    tell, announce, declare, comment, comment on, remark, mention, speak, speak about, talk about, quote,
    note, add, claim, explain, point out, stress, make a statement, make comment, make remark, give
    comment, be quoted, call, warn, utter, talk, talk of, speak of, make, brief, voice, report, put it,
    describe, give, address, word, go on record, put it that way, put on record, go on the record, hold
    forth, let it be known, make known, make public, make it clear, make clear, disclose, divulge, reveal,
    relate, recount, narrate, inform, inform the press, inform journalists, inform reporters, deliver,
    express, express himself, assert, contend, affirm, confirm, assure, acknowledge, underline,
    underscore, emphasise, highlight, opine, offer an opinion, elaborate, elaborate on, expand on, touch
    on, allude to, hint, hint at, be cited, be heard, come out with, pronounce, pronounce on, open his
    mouth, take the floor, weigh in, chime in, sound off, talk to reporters, face the press, meet the
    press, be on record, come from the mouth of, formulate, reckon, brief reporters, brief journalists,
    brief the media, fill in the press, fill the press in, fill reporters in, fill journalists in, fill in
    reporters, fill in journalists, update the press, update reporters, update journalists, address the
    press, address reporters, address journalists, face reporters, face journalists, speak to journalists,
    speak to the media, talk to the media, talk to journalists, tell the media, tell the world, tell the
    public, announce to reporters, have his say, have to say, give voice to, put into words, put across,
    get across, bring across, spell out, set forth, be of the opinion, take the view, come up with,
    comment upon, pass comment on, offer comment on, opine on, expound on, hold a briefing, give a
    briefing, give a statement, issue a statement, release a statement, put out a statement, deliver a
    statement, read out, read a statement, go public with, weigh in on, speak out on, speak up on, speak
    on the record, talk on the record, be on the record, utter the words, choose the words, come out of
    the mouth of, come from the lips of, leave the lips of, touch upon, call it, refer to, describe as,
    pass on the message, pass the message on, pass on, pass on the news, bring the message, bring word,
    convey, convey the message, relay, relay the message,
    let slip, let it slip, let slip out, let out, let drop, let on, let fall, let it be understood,
    let it out, let be known, let the world know, let the press know, let reporters know,
    let journalists know, let the media know, (spill, spill out) the beans, let the cat out of the bag,
    give the game away, drop a hint, drop the hint, tip off, tip off reporters, tip off the press,
    break the news, break the silence, break his silence,
    (take, grab, step up to, come to, be behind, be at, hold) the (microphone, mike, mic, lectern, rostrum, podium),
    (speak, talk) into the microphone, pipe up, speak up, speak out, come clean, come clean about,
    put it (this way, thus, so, like this), give vent to, lend voice to, spread the word,
    pass the word, pass on the word, put the word out, put out the word, give away, blurt, blurt out,
    blab about, intimate, verbalise, vocalise,
    serve up to the press, treat the press to, go before reporters, go before journalists, be on the air,
    give his take on, give his view on, give his views on, give his opinion on, say a few words about,
    say a few words on, say a word about, have a few words to say about, have something to say about,
    have something to say on, have the floor, do the talking,
    speak his mind, speak his mind on, make a comment, make a remark, make comments, make remarks,
    drop a remark, pass a remark, pass remarks, fire off, trot out, come up with the line,
    come up with the words, coin the phrase, turn the phrase, use the words, use the phrase,
    use the expression, regale reporters with, feed the press, feed reporters,
    bring to the attention of the press, bring to the world’s attention, be responsible for the words, deliver himself of, air his views,
    air his views on, go into detail about, speak at length about, tell the tale, tell us,
    tell the readers, enlighten the press, speculate, muse, reflect, reason`,
    concepts.say,
  ]),
  nouns: `
    statement, remark, comment, word, quote, quotation, announcement, speech, words, exact words,
    declaration, source, verbatim, wording, saying, line, phrase, talking, view, opinion, utterance,
    pronouncement, assertion, communication, testimony, press briefing, account, formulation, verdict,
    assessment, characterisation, description, soundbite, sound bite, sentence, passage, observation,
    explanation, statement to the press, press statement, literal words, mouth, pronouncements, summary,
    two cents, (chat, talk, conversation, word, words, session, encounter, exchange) with (reporters, journalists, the press, the media, newsmen), press briefing, media briefing, briefing for reporters, briefing for journalists, remarks to reporters, remarks to journalists, remarks to the press, statement to the press, comments to reporters, comments to journalists, comments to the press, briefing to reporters, quoted words, direct speech, verbatim quote, direct quote, message
    to the press, quoted passage, on-the-record remarks, commentary, outpouring, telling, slip of the tongue, indiscretion,
    expression, turn of phrase, choice of words, catchphrase, disclosure, revelation, hint, musings,
    musing, pep talk, spiel, soundbites, spoken words`,
  possessor: ['speaker'],
  changes: false,
  attributes: true,
  roles: {
    speaker: {
      makes: 'speaker',
      kinds: ['person', 'organisation'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, from, of, according to',
      asks: ['who'],
      names: `
        author, source, mouth, person behind the words, owner of the words, person cited, lips, tongue,
        name behind the quote, name behind the quotes, name behind the words, person talking, person
        speaking, talking head, one who spoke, voice behind the words, voice behind the quotes, man behind
        the words, man behind the quotes, owner of the quote, originator,
    voice, chatterbox, man at the microphone,
    man with the microphone, person at the microphone, voice at the microphone, man at the lectern,
    man behind the microphone, loose-lipped official, source of the quote, source of the quotes,
    source of the words`,
      profile: true,
      sorts: 'official, person',
    },
    content: {
      kinds: ['document'],
      holds: 'open',
      position: 'object',
      asks: ['what'],
      names: `
        statement, remark, comment, word, quote, quotation, words, exact words, message, point, utterance,
        pronouncement, literal words, soundbite, verdict, gist, sound bite`,
      sorts: 'quotation, thing',
    },
    about: {
      kinds: MATTERS,
      holds: 'open',
      position: 'object',
      prepositions: 'about, on, regarding, concerning, of, over, as regards, with regard to, to, in',
      asks: ['what'],
      names: 'subject, subject matter',
      sorts: 'topic, region, country, nuclear file, conflict, treaty',
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      prepositions: 'on, in, at',
      asks: ['when'],
      names: `
        date, day, weekday, day of the week,
        moment, calendar day`,
      sorts: 'day, date',
    },
    to: {
      kinds: ['person', 'organisation'],
      holds: 'open',
      prepositions: 'to',
      asks: [],
      names: `
        audience, journalist,
        listener`,
    },
    where: {
      kinds: ['place', 'event'],
      holds: 'one',
      asks: ['where'],
      names: 'press conference, interview',
    },
  },
  template: '{speaker} said: {content}',
  answers: {
    when: '{speaker} spoke {when}',
    where: '{speaker} spoke in {where}',
    speaker: '{speaker} said so',
    about: '{speaker} spoke about {about}',
  },
  questions: { when: 'When did {speaker} speak?', content: 'What did {speaker} say about {about:first}?' },
};

export const publish: RelationDefinition = {
  id: 'publish',
  verbs: joinLists([
    `
    put this out, put it out, put that out, publish, issue, release, put out, report, carry, file, run,
    write, print, send, distribute, come from, be from, write up, date, dateline, get, produce, make,
    break, wire, transmit, bring out, bring us, get this from, come out, circulate, be circulated, hit the
    wires, originate from, be behind this, pen, author, put together, be made by, be as of, put the story
    out, put the piece out, put the article out, put the report out, put the text out, put the news out,
    bring the news, bring to us, run the story, run this story, carry the story, carry this story, be
    responsible for this, file the story, file the report, file the piece, churn out, crank out, upload,
    spread the news, break the news, break the story, hit the stands, see print, appear in print, go to
    press, go to print, get printed, be bylined, be datelined, stem from, hail from, originate, emanate
    from, be sent from, be wired from, be written from, be reported from, be penned in, be penned from,
    roll off the press, be behind the article, be behind the report, be behind the piece, be behind the
    story, be behind the text, be behind the dispatch, be behind the news, be behind this article, be
    behind this report, be behind this piece, be behind this story, be behind this text, see the light of
    day,
    head, top, stand at the (top, head) of, stand (above, over), be at the (top, head) of,
    sit at the top of, sit atop, appear at the top of, appear above, stand in the dateline,
    (put, send, move) (on, over, down, out on, out over) the (wire, wires),
    put on the wires, go out on the wires, go out over the wires, go out on the wire, hit the wire,
    hit the newsstands, hit the streets, hit the headlines, move the story, move on the wire,
    be tapped out, tap out, bash out, knock out, type up, be typed up, pen the piece, pen the story,
    put its name to, put their name to, put its stamp on, tell the tale, tell this tale,
    be telling the tale, be responsible for the report,
    be responsible for the story, be responsible for the piece, be responsible for the article,
    stand behind the report, stand behind the story, serve up, serve up the story, bring us the story,
    bring us this story, bring us the news, bring the story, bring the tale`,
    concepts.publish,
  ]),
  nouns: `
    report, dispatch, publication, dateline, article, story, piece, briefing, news, text, wire, press,
    information, info, item, news item, bulletin, byline, wire copy, copy, cable, news flash, material,
    coverage, scoop, write-up, writeup, agency copy, news report, news story, reporting, item of news,
    despatch, news piece, news article, clipping, cutting, press cutting,
    tale, yarn, feature, account, wire story, wire dispatch, agency story,
    news dispatch, reportage, column, memo`,
  changes: false,
  ofBriefing: true,
  roles: {
    agency: {
      kinds: ['organisation', 'person'],
      holds: 'one',
      position: 'subject',
      prepositions: 'by, from',
      asks: ['who'],
      names: `
        agency, news agency, publisher, source, wire service, wire, outlet, news outlet, press agency,
        author, newswire, news organisation, media, media outlet, news service, origin, provenance,
        provider, issuer, newswire service, sender, authorship, media house, news company, channel,
        credit, news outfit, outfit, news house, news provider, news supplier, newsroom, press house,
        press service, wire agency, publishing house, news source, supplier, reporting agency, who to
        credit, whose report, whose copy, whose story, whose article, whose byline, whose newsroom,
    whose wire, whose wires`,
      sorts: 'news agency, organisation, source',
    },
    from: {
      kinds: ['place'],
      holds: 'one',
      prepositions: 'from, in, at',
      asks: ['where'],
      names: `
        dateline, place, city, location, place of publication, where from, dateline city, city of origin,
        reporting location, place of origin, town, point of origin, place of writing, place it was written, city at the top, place at the top,
    town at the top, where it was filed, where it was written`,
      sorts: 'city, place',
    },
    when: {
      kinds: ['date'],
      holds: 'one',
      prepositions: 'on, in',
      asks: ['when'],
      names: `
        date, day, dateline, publication date, time, year, date of publication, weekday, how old, how
        recent, how current, how fresh, release date, age of the article, timestamp, time stamp, calendar
        day, freshness, day of publication, day it came out, how up to date, how up-to-date, how recently,
        publishing date, date of issue, issue date, date on it, date line, day of issue, when from, date
        of the dispatch`,
      sorts: 'day, date',
    },
  },
  template: '{agency} filed the report from {from} {when}',
  answers: {
    agency: 'the report comes from {agency}[, filed from {from}][ {when}]',
    when: 'the report is dated {when:bare}[ and comes from {agency}][, filed from {from}]',
    from: 'the report was filed from {from}[ {when}][ by {agency}]',
  },
  questions: { agency: 'Which agency published this?', when: 'What is the date of the report?' },
};
