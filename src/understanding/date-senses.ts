import type { DateMention } from '../language/find-dates.ts';
import type { Sense } from '../language/sense.ts';

export function dateSenses(mention: DateMention): readonly Sense[] {
  const senses: Sense[] = [];
  if (mention.time !== undefined) {
    const { time, laterTime, zone } = mention;
    for (const at of laterTime === undefined ? [time] : [time, laterTime])
      senses.push({
        kind: 'date',
        key: 'date',
        date: { ...mention.date, time: at, ...(zone === undefined ? {} : { zone }) },
      });
  }
  for (const date of mention.time === undefined ? [mention.date, ...(mention.alternatives ?? [])] : []) {
    if (date !== undefined)
      senses.push({
        kind: 'date',
        key: 'date',
        date,
        ...(mention.weekday === undefined ? {} : { weekday: mention.weekday }),
      });
  }
  if (mention.range !== undefined)
    senses.push({ kind: 'range', key: 'date', first: mention.range.first, last: mention.range.last });
  if (senses.length === 0 && mention.weekday !== undefined)
    senses.push({ kind: 'weekday', key: 'date', weekday: mention.weekday });
  return senses;
}
