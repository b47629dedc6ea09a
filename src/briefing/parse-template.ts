/** A place in a template for a role's fillers or for a word that agrees: "{who:owner}", "{will:meet|met}". */
export interface TemplateSlot {
  readonly name: string;
  readonly form: string;
}

/** A part of a template: "[…]" is printed only where a role in it was asked for or named. */
export interface TemplatePart {
  readonly optional: boolean;
  /** Text and slots as they follow one another. */
  readonly pieces: readonly (string | TemplateSlot)[];
  /** The names of its slots. */
  readonly names: readonly string[];
}

export interface Template {
  /** The first slot that is a role; empty where there is none. */
  readonly subject: string;
  /** What the verbs agree with: the first that owns nothing, "the islands’ minister is"; else the first. */
  readonly agrees: string;
  readonly parts: readonly TemplatePart[];
}

/** What agrees with the subject in a template, and fills no role. */
export const AGREEING: ReadonlySet<string> = new Set(['be', 'is', 'was', 'have', 'will', 'verb']);
/** The form of a genitive. */
const OWNER = 'owner';
const parsed = new Map<string, Template>();

/** Reads a template of the language's data; each is read once. */
export function parseTemplate(template: string): Template {
  let known = parsed.get(template);
  if (known === undefined) {
    known = readTemplate(template);
    parsed.set(template, known);
  }
  return known;
}

function readTemplate(template: string): Template {
  // Every other part stands in brackets.
  const parts = template.split(/\[([^\]]*)\]/).map((part, place) => readPart(part, place % 2 === 1));
  const subject = parts.flatMap(({ names }) => names).find((name) => !AGREEING.has(name));
  const slots = parts.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string'));
  const agrees = slots.find(({ name, form }) => !AGREEING.has(name) && form !== OWNER)?.name;
  return { subject: subject ?? '', agrees: agrees ?? subject ?? '', parts };
}

function readPart(part: string, optional: boolean): TemplatePart {
  const pieces = part.split(/\{([^}]+)\}/).map((piece, place) => (place % 2 === 1 ? readSlot(piece) : piece));
  const names = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));
  return { optional, pieces, names };
}

function readSlot(slot: string): TemplateSlot {
  const [name = '', form = ''] = slot.split(':');
  return { name, form };
}
