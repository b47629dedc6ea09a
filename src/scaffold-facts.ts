import { type DateMention, findMentions, type Mention } from './briefing/find-mentions.ts';
import type { PartialDate } from './briefing/model.ts';
import { parsePartialDate } from './briefing/parse-partial-date.ts';
import { segmentSentences } from './briefing/segment-sentences.ts';
import { checkDays, DATELINE, findNamedDays, type NamedDay, nearestYear } from './language/check-day.ts';
import { formatDate, weekdayOf } from './language/dates.ts';
import { publisherLabels } from './language/en/name-kinds.ts';
import { joinNames } from './language/join-names.ts';
import { proposeEntities } from './language/propose-entities.ts';

export interface ScaffoldOptions {
  /** The text of the briefing. */
  readonly text: string;
  /** Default: the first line, where it stands by itself. */
  readonly title?: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; default: the date of the dateline, else the first of the text that has a year. */
  readonly date?: string;
  /** Who published it; default: what stands in brackets in the dateline, else behind "Source:" in a line of its own. */
  readonly source?: string;
}

/**
 * A facts file to be filled in: the keys at the top as far as the text tells them, the names in it as entities, and each
 * sentence as a comment with a fact to be completed. What only the author can say is left empty, for `check` to ask for.
 */
export function scaffoldFacts({ text, title, date, source }: ScaffoldOptions): string {
  const mentions = joinNames(findMentions(text, LANGUAGE), text);
  const sentences = segmentSentences(text, { splitQuotations: true });
  const headline = readHeadline(text);
  const body = headline === undefined ? sentences : sentences.slice(1);
  const day = date ?? chooseDay(mentions, text);
  const agency = source ?? DATELINE.exec(text)?.[1] ?? PUBLISHER.exec(text)?.[1]?.trim();
  const entities = proposeEntities(mentions, text, agency);
  let next = 0;
  let year = day?.slice(0, 4);
  return [
    '# yaml-language-server: $schema=../schema.json',
    `title: ${quote(title ?? headline)}`,
    `agency: ${quote(agency)}`,
    `date: ${day ?? ''}`,
    ...doubtDay(day, mentions, text),
    `language: ${LANGUAGE}`,
    'summary:',
    '',
    '# Kinds are guesses. Add what the text names without capitals (offices, events, topics), remove what it does not need.',
    'entities:',
    ...entities.map(({ id, kind, name, aliases, country }) => {
      const others = aliases === undefined ? '' : `, aliases: [${aliases.map(quote).join(', ')}]`;
      const code = country === undefined ? '' : `, country: ${country}`;
      return `  ${id}: {kind: ${kind}, name: ${quote(name)}${others}${code}}`;
    }),
    '',
    '# A fact for each statement: take away the # and name its relation and roles.',
    'facts:',
    ...body.flatMap(({ start, end }, index) => {
      const inside: Mention[] = [];
      for (
        let mention = mentions[next];
        mention !== undefined && mention.span.start < end;
        mention = mentions[next]
      ) {
        if (mention.span.start >= start) inside.push(mention);
        next += 1;
      }
      const described = describeSentence(index + 1, text.slice(start, end), inside, text, { year, day });
      // The next date without a year goes on from the last one with it, up to the end of the paragraph.
      year = endsParagraph(text, end) ? day?.slice(0, 4) : (readYear(inside) ?? year);
      return described;
    }),
    '',
  ].join('\n');
}

function endsParagraph(text: string, end: number): boolean {
  return /^[^\S\n]*\n\s*\n/u.test(text.slice(end));
}

const LANGUAGE = 'en';
const PUBLISHER = new RegExp(`^(?:${publisherLabels.join('|')})\\s*:[^\\S\\n]*(\\S[^\\n]{0,80})$`, 'imu');

/** The first line, where a blank line follows and it does not end as a sentence. */
function readHeadline(text: string): string | undefined {
  const line = /^\s*(\S[^\n]*)\n\s*\n/u.exec(text)?.[1]?.trim();
  return line === undefined || /[.!?]$/u.test(line) ? undefined : line;
}

/** The date that stands before the source in the dateline. */
function readDatelineDate(mentions: readonly Mention[], text: string): string | undefined {
  const dateline = DATELINE.exec(text);
  if (dateline === null) return undefined;
  const start = text.lastIndexOf('\n', dateline.index) + 1;
  return readFirstDate(mentions.filter(({ span }) => span.start >= start && span.start < dateline.index));
}

/** The date of the dateline; where that has no year, in the one that the dates of the text leave. Without a dateline the first of these. */
function chooseDay(mentions: readonly Mention[], text: string): string | undefined {
  const whole = readDatelineDate(mentions, text);
  if (whole !== undefined) return whole;
  const [lead] = DATELINE.test(text) ? findNamedDays(text, LANGUAGE) : [];
  if (lead === undefined) return readFirstDate(mentions);
  const [year, ...others] = new Set(listYears(lead, mentions));
  return year === undefined || others.length > 0 || !isIn(lead, year)
    ? undefined
    : writeDate({ year, month: lead.month, day: lead.day });
}

/** The years in which a day lies nearest to each date of the text. */
function listYears(day: NamedDay, mentions: readonly Mention[]): readonly number[] {
  return mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.date.year !== undefined
      ? nearestYear(day, { ...mention.date, year: mention.date.year })
      : [],
  );
}

/** Whether a day has its weekday in a year. */
function isIn({ month, day, weekday }: NamedDay, year: number): boolean {
  return weekday === undefined || weekdayOf({ year, month, day }) === weekday.number;
}

/** What is to be looked at in the date: a weekday that it does not have, or the year that the text lacks. */
function doubtDay(day: string | undefined, mentions: readonly Mention[], text: string): readonly string[] {
  const parsed = parsePartialDate(day ?? '');
  if (!('problem' in parsed))
    return checkDays(text, LANGUAGE, parsed)
      .slice(0, 1)
      .map(([, { problem, remedy }]) => `${DOUBT}${problem}; ${remedy}`);
  const [lead] = findNamedDays(text, LANGUAGE);
  if (day !== undefined || lead === undefined) return [];
  const named = listYears(lead, mentions);
  const [first, last] = [Math.min(...named) - 1, Math.max(...named) + 1];
  const years = Array.from({ length: Math.max(0, last - first + 1) || 0 }, (_, index) => first + index);
  const fitting = lead.weekday === undefined ? [] : years.filter((year) => isIn(lead, year));
  const when = lead.weekday === undefined ? '' : `, a ${lead.weekday.word}`;
  const which = fitting.length === 0 ? '' : ` (as in ${fitting.join(', ')})`;
  return [
    `${DOUBT}the text gives no year for ${formatDate({ month: lead.month, day: lead.day })}${when}${which}`,
  ];
}

/** How a comment begins that says what is doubtful in the keys at the top. */
const DOUBT = '# To be checked: ';

function readFirstDate(mentions: readonly Mention[]): string | undefined {
  for (const mention of mentions)
    if (mention.kind === 'date' && mention.date.year !== undefined) return writeDate(mention.date);
  return undefined;
}

/** A date as a role takes it; one without a year is of the year given. */
function writeDate({ year, month, day }: Partial<PartialDate>, ofYear?: string): string {
  const parts = [year ?? ofYear ?? 'YYYY', month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function describeSentence(
  number: number,
  sentence: string,
  mentions: readonly Mention[],
  text: string,
  reference: { readonly year: string | undefined; readonly day: string | undefined },
): readonly string[] {
  const shown = ({ span }: Mention) => text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const isDate = (mention: Mention): mention is DateMention => mention.kind === 'date';
  const dates = mentions
    .filter(isDate)
    .map(({ date }) => writeDate(date, readYear(mentions) ?? yearOf(date, reference)));
  const times = sentence.match(/(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gu) ?? [];
  const parts = new Set(times.flatMap((time) => time.split(':')));
  const figures = mentions
    .filter(({ kind }) => kind === 'figure')
    .map(shown)
    .filter((figure) => !parts.has(figure));
  return [
    '',
    `  # ${number}. ${sentence.replace(/\s+/gu, ' ')}`,
    ...(dates.length === 0 ? [] : [`  #    dates: ${dates.join(', ')}`]),
    ...(times.length === 0 ? [] : [`  #    times: ${times.join(', ')}`]),
    ...(figures.length === 0 ? [] : [`  #    figures: ${figures.join(', ')}`]),
    `  # - id: fact-${number}`,
    '  #   relation:',
    '  #   roles: {}',
    `  #   evidence: [${JSON.stringify(sentence)}]`,
  ];
}

const MOST_DAYS_AHEAD = 183;

/** The year that was named last; where that lies half a year ahead of the briefing, the one nearest to it. */
function yearOf(
  { month, day }: Partial<PartialDate>,
  { year, day: briefing }: { readonly year: string | undefined; readonly day: string | undefined },
): string | undefined {
  const today = Date.parse(briefing ?? '');
  if (year === undefined || month === undefined || Number.isNaN(today)) return year;
  const daysAhead = (of: number): number => (Date.UTC(of, month - 1, day ?? 1) - today) / DAY_MS;
  if (daysAhead(Number(year)) <= MOST_DAYS_AHEAD) return year;
  const own = new Date(today).getUTCFullYear();
  const [nearest = own] = [own, own - 1, own + 1].sort(
    (a, b) => Math.abs(daysAhead(a)) - Math.abs(daysAhead(b)),
  );
  return String(nearest);
}
const DAY_MS = 86_400_000;

/** The year of the last date that has one. */
function readYear(mentions: readonly Mention[]): string | undefined {
  const dated = mentions.findLast((mention) => mention.kind === 'date' && mention.date.year !== undefined);
  return dated?.kind === 'date' ? String(dated.date.year) : undefined;
}

/** A YAML scalar in double quotes, which JSON's are; nothing where there is none. */
function quote(value: string | undefined): string {
  return value === undefined ? '' : JSON.stringify(value);
}
