import type { Briefing, Citation, Reply } from '../../src/index.ts';

const STATUSES: readonly string[] = ['answered', 'corrected', 'clarify', 'unknown', 'smalltalk'];
const LISTS = ['items', 'choices', 'facts', 'suggestions', 'missing'] as const;
const FIELDS: readonly string[] = ['status', 'text', 'citations', 'inference', ...LISTS];

/** What of a reply breaks the reply contract; empty for a sound one. */
export function findBreaches(reply: Reply, briefings: readonly Briefing[]): readonly string[] {
  return [
    ...findMalformed(reply),
    ...reply.citations.flatMap((citation) => findMisquoted(citation, briefings)),
    ...findUnproved(reply, briefings),
  ];
}

function findMalformed(reply: Reply): readonly string[] {
  const breaches: string[] = [];
  if (!STATUSES.includes(reply.status)) breaches.push(`status ${reply.status}`);
  if (reply.text.trim() === '') breaches.push('no text');
  else if (!/[.!?…]["”’]?$/.test(reply.text)) breaches.push('the text does not end as a sentence');
  if (/undefined|NaN|\[object|[{}]/.test(reply.text)) breaches.push('the text shows its making');
  for (const list of LISTS) {
    const value: unknown = reply[list];
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' && item !== ''))
      breaches.push(`${list} is no list of strings`);
  }
  for (const field of Object.keys(reply)) if (!FIELDS.includes(field)) breaches.push(`field ${field}`);
  if ('inference' in reply && !reply.inference) breaches.push('an empty inference');
  if (reply.suggestions.length > 3) breaches.push(`${reply.suggestions.length} suggestions`);
  if (new Set(reply.suggestions).size < reply.suggestions.length) breaches.push('a suggestion twice');
  if (new Set(reply.facts).size < reply.facts.length) breaches.push('a fact twice');
  const text = reply.text.toLowerCase();
  if (reply.items.some((item) => !text.includes(item.toLowerCase())))
    breaches.push('an item is not in the text');
  if ((reply.status === 'clarify') !== reply.choices.length > 0) breaches.push('choices without clarify');
  return breaches;
}

function findMisquoted(citation: Citation, briefings: readonly Briefing[]): readonly string[] {
  const breaches: string[] = [];
  const { quote, start, end, highlights, row } = citation;
  const briefing = briefings.find(({ id }) => id === citation.briefing);
  if (briefing === undefined) return [`no briefing ${citation.briefing}`];
  const text =
    row === undefined ? briefing.text : briefing.tables?.find(({ file }) => file === row.file)?.text;
  if (quote === '' || text?.slice(start, end) !== quote) breaches.push('the quotation is not at its offsets');
  if (
    row?.cells.some((cell) => quote.slice(cell.start, cell.end).replaceAll('""', '"') !== cell.text) === true
  )
    breaches.push('a cell is not at its offsets');
  let previous = 0;
  for (const [from, to] of highlights) {
    if (!(from >= 0 && from < to && to <= quote.length)) breaches.push('a highlight outside the quotation');
    else if (from < previous) breaches.push('highlights overlap or stand out of order');
    previous = to;
  }
  if (citation.source !== briefing.agency) breaches.push(`source ${citation.source}`);
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(citation.date)) breaches.push(`date ${citation.date}`);
  return breaches;
}

function findUnproved(reply: Reply, briefings: readonly Briefing[]): readonly string[] {
  const breaches: string[] = [];
  const { status } = reply;
  const gave = status === 'answered' || status === 'corrected';
  const roles = new Set(reply.citations.map(({ role }) => role));
  if (gave && roles.has('nearest')) breaches.push(`${status} with nearest`);
  if (gave && !roles.has('proof')) breaches.push(`${status} without proof`);
  if (gave && reply.facts.length === 0) breaches.push(`${status} without facts`);
  if (!gave && roles.has('proof')) breaches.push(`${status} with proof`);
  if (!gave && reply.facts.length > 0) breaches.push(`${status} with facts`);
  const known = new Map(
    briefings.flatMap(({ id, facts }) =>
      facts.flatMap((fact) => [[fact.id, fact] as const, [`${id}/${fact.id}`, fact] as const]),
    ),
  );
  for (const id of reply.facts) if (!known.has(id)) breaches.push(`no fact ${id}`);
  if (gave) {
    const placeOf = (start: number, end: number, file = ''): string => `${file} ${start}-${end}`;
    const cited = new Set(reply.citations.map(({ start, end, row }) => placeOf(start, end, row?.file)));
    const uncited = reply.facts.filter((id) =>
      known.get(id)?.evidence.some(({ start, end, row }) => !cited.has(placeOf(start, end, row?.file))),
    );
    if (uncited.length > 0) breaches.push(`evidence of ${uncited.join(', ')} is not shown`);
  }
  return breaches;
}
