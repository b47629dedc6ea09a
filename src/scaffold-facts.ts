import { type DateMention, findMentions, type Mention } from './briefing/find-mentions.ts';
import type { EntityKind, PartialDate, Span } from './briefing/model.ts';
import { segmentSentences } from './briefing/segment-sentences.ts';
import { publisherLabels } from './language/en/name-kinds.ts';
import { foldName } from './language/fold-name.ts';
import { gazetteer } from './language/gazetteer.ts';
import { guessKind, isStrange } from './language/guess-kind.ts';
import { joinNames } from './language/join-names.ts';
import { withoutHonorifics } from './language/names-of-person.ts';

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
  const day = date ?? readDatelineDate(mentions, text) ?? readFirstDate(mentions);
  const agency = source ?? DATELINE.exec(text)?.[1] ?? PUBLISHER.exec(text)?.[1]?.trim();
  const entities = proposeEntities(mentions, text, agency);
  let next = 0;
  let year = day?.slice(0, 4);
  return [
    '# yaml-language-server: $schema=../schema.json',
    `title: ${quote(title ?? headline)}`,
    `agency: ${quote(agency)}`,
    `date: ${day ?? ''}`,
    `language: ${LANGUAGE}`,
    'summary:',
    '',
    '# Kinds are guesses. Add what the text names without capitals (offices, events, topics), remove what it does not need.',
    'entities:',
    ...entities.map(({ id, kind, name, country }) => {
      const code = country === undefined ? '' : `, country: ${country}`;
      return `  ${id}: {kind: ${kind}, name: ${quote(name)}${code}}`;
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
const DATELINE = /\(([^()\n]{2,60})\)\s*[-–—]/u;

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

const COUNTRY = 'country';

interface ProposedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly country?: string;
}

/** One entity for each name of the text but its publisher’s; what is part of a longer name is taken for a short form of that. */
function proposeEntities(
  mentions: readonly Mention[],
  text: string,
  agency: string | undefined,
): readonly ProposedEntity[] {
  const entries = gazetteer();
  const folded = ` ${foldName(text).replace(/[^\p{L}\d]+/gu, ' ')} `;
  const isNamed = (code: string): boolean =>
    entries.some(
      ({ kind, country, forms }) =>
        kind === COUNTRY && country === code && forms.some((form) => folded.includes(` ${form} `)),
    );
  // A name of a country and of a region of another is the country's, unless the text speaks of that other one.
  const places = new Map<string, (typeof entries)[number]>();
  for (const entry of entries)
    for (const form of entry.forms) {
      const other = places.get(form);
      if (other?.kind !== COUNTRY || entry.kind === COUNTRY || isNamed(entry.country))
        places.set(form, entry);
    }
  const peoples = new Set(entries.flatMap(({ demonyms }) => demonyms));
  const isPeople = (name: string) =>
    foldName(name.replaceAll('-', ' '))
      .split(' and ')
      .every((part) => peoples.has(part));
  const names = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== 'name') continue;
    if (ZONE.test(text.slice(Math.max(0, mention.span.end - MOST_BESIDE_CHARS), mention.span.end))) continue;
    const name = withoutOffice(wholeName(mention.span, text));
    if (name === agency) continue;
    const known = names.get(foldName(name));
    if (known === undefined || known === known.toUpperCase()) names.set(foldName(name), name);
  }
  const parts = new Set([...names.keys()].flatMap(listParts));
  const proposed = new Map<string, ProposedEntity>();
  for (const [key, name] of names) {
    const isPart = parts.has(key);
    const entry = places.get(key);
    if ((isPart && entry === undefined) || isPeople(name)) continue;
    const id = makeId(name, proposed);
    const isPlace = entry !== undefined && entry.kind !== 'organisation';
    const kind = isPlace ? 'place' : entry !== undefined ? 'organisation' : guessKind(name, text);
    const isCountry = entry?.kind === COUNTRY && entry.country !== '';
    // A dateline has its place in capitals.
    const printed = kind === 'place' && name === name.toUpperCase() ? (entry?.name ?? titleCase(name)) : name;
    proposed.set(id, { id, kind, name: printed, ...(isCountry ? { country: entry.country } : {}) });
  }
  return [...proposed.values()];
}

function titleCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The runs of words in a name, but for the whole of it. */
function listParts(name: string): readonly string[] {
  const words = name.split(' ');
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((__, count) => {
      const run = words.slice(from, from + count + 1);
      return run.length < words.length ? [run.join(' ')] : [];
    }),
  );
}

/** As much of the text beside a name as tells what belongs to it. */
const MOST_BESIDE_CHARS = 60;

/** "09:14 UTC": what follows a time of day is its zone. */
const ZONE = /\d:\d{2}\s\p{Lu}{2,5}$/u;

/** A name with the strange word before it that opens its sentence, and the number behind its hyphen. */
function wholeName({ start, end }: Span, text: string): string {
  const before =
    /(?:^|[.!?…”"]\s+|\n)(\p{Lu}[\p{L}’']*) $/u.exec(
      text.slice(Math.max(0, start - MOST_BESIDE_CHARS), start),
    )?.[1] ?? '';
  const behind =
    /^-\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(end, end + MOST_BESIDE_CHARS))?.[0] ?? '';
  const name = text.slice(start, end).replace(/\s+/gu, ' ') + behind;
  return isStrange(before) ? `${before} ${name}` : name;
}

/** "Defence Minister Gerard Longuet", "Dr Lund": what stands before two strange words is what somebody is, and an honorific. */
function withoutOffice(written: string): string {
  const words = withoutHonorifics(written.split(' '));
  const name = words.join(' ');
  const first = words.findIndex(isStrange);
  return first > 0 && words.length - first > 1 && words.slice(first).every(isStrange)
    ? words.slice(first).join(' ')
    : name;
}

function makeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const base =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'name';
  const plain = /^\d/.test(base) ? `n-${base}` : base;
  let id = plain;
  for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
  return id;
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
