import { columnsIn, fillText, fillValue } from './fill-columns.ts';
import { error, type FactsPath, type Finding, warning } from './finding.ts';
import type { EntityKind } from './model.ts';
import { quoteValue } from './quote-value.ts';
import { padTime, readDateCell, readFigureCell } from './read-cell.ts';
import { isMapping } from './read-fields.ts';
import { readDateEntity } from './resolve-entity-id.ts';
import { cellReader, NOTHING, type RowContext, splitRow } from './row-context.ts';
import { suggestName } from './suggest-name.ts';

/**
 * What fills a role of a row's fact, as facts are written: ids, dates, words written out. `NOTHING` where a cell that it
 * needs is empty, or holds what is reported.
 */
export function fillRole(
  written: unknown,
  kinds: readonly EntityKind[],
  path: FactsPath,
  context: RowContext,
): unknown {
  if (typeof written === 'string') return fillFiller(written, kinds, path, context);
  if (Array.isArray(written)) {
    const items = written
      .flatMap((item, index) => fillRole(item, kinds, [...path, index], context))
      .filter((item) => item !== NOTHING);
    return items.length === 0 ? NOTHING : [...new Set(items)];
  }
  if (!isMapping(written)) return written;
  const convert = written.kind === 'quantity' ? readFigureCell : undefined;
  const filled = fillValue(written, cellReader(context, path, convert));
  if (!isMapping(filled) || (filled.text === undefined && written.text !== undefined)) return NOTHING;
  return written.involves === undefined
    ? filled
    : { ...filled, involves: fillReferences(written.involves, [...path, 'involves'], context) };
}

/** The ids that a list of references stands for in a row; one that an empty cell would give is left out. */
export function fillReferences(written: unknown, path: FactsPath, context: RowContext): unknown {
  if (!Array.isArray(written)) return written;
  return written
    .flatMap((item: unknown, index) => fillRole(item, [], [...path, index], context))
    .filter((item) => item !== NOTHING);
}

function fillFiller(
  written: string,
  kinds: readonly EntityKind[],
  path: FactsPath,
  context: RowContext,
): unknown {
  const fillers: readonly unknown[] =
    columnsIn(written).length === 0
      ? (context.named.get(written) ?? [written])
      : splitRow(written, context).map((part) => fillCell(written, kinds, path, part));
  const [first = NOTHING, ...others] = new Set(fillers.filter((filler) => filler !== NOTHING));
  return others.length === 0 ? first : [first, ...others];
}

/** What one value of a cell stands for. */
function fillCell(
  written: string,
  kinds: readonly EntityKind[],
  path: FactsPath,
  context: RowContext,
): unknown {
  if (kinds.join() === 'quantity') return fillFigure(written, path, context);
  const convert = kinds.length === 0 || kinds.includes('date') ? readDateCell : undefined;
  const filled = fillText(written, cellReader(context, path, convert));
  if (filled === undefined) return NOTHING;
  const text = convert === undefined ? filled : padTime(filled);
  const ids = context.names.find(text, kinds);
  if (ids.length === 1) return ids[0];
  if (ids.length === 0 && (context.entities.has(text) || readDateEntity(text) !== undefined)) return text;
  context.report(path, describeUnresolved(text, ids, kinds, context));
  return NOTHING;
}

/** A text in a role for nothing but quantities. */
function fillFigure(written: string, path: FactsPath, context: RowContext): unknown {
  const text = fillText(written, cellReader(context, path, readFigureCell));
  if (text === undefined) return NOTHING;
  if (!/\p{N}/u.test(text))
    context.report(
      path,
      warning(`${quoteValue(text)} is no figure`, 'write it in digits, or list it under empty'),
    );
  return { text, kind: 'quantity' };
}

function describeUnresolved(
  text: string,
  ids: readonly string[],
  kinds: readonly EntityKind[],
  { names }: RowContext,
): Finding {
  if (ids.length > 1)
    return error(
      `${quoteValue(text)} is a name of ${ids.map((id) => quoteValue(id)).join(' and ')}`,
      'make it a thing of the row, with its kind, under entities of the table',
    );
  if (kinds.join() === 'date')
    return error(`${quoteValue(text)} is not a date`, 'write YYYY, YYYY-MM or YYYY-MM-DD');
  const fallback = 'declare it, make it a thing of the row under entities of the table, or write {text: …}';
  const remedy = suggestName(text, names.list(), fallback);
  return error(`nothing is called ${quoteValue(text)}`, remedy.startsWith('did you') ? remedy : fallback);
}
