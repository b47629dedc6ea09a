import { absentWords } from './absent-names.ts';
import { type FormIndex, indexForms, type SpellingForm } from './correct-spelling.ts';
import { type AbbreviableWords, indexAbbreviable } from './expand-abbreviation.ts';
import { languageLexicon } from './open-lexicon.ts';

/** What is shorter is no form that a misspelt word is mended to. */
export const MIN_FORM_CHARS = 3;

let forms: FormIndex | undefined;
let abbreviable: AbbreviableWords | undefined;

/** The words of the language and of well-known names, to which typing errors are mended whatever the briefing. */
export function languageForms(): FormIndex {
  forms ??= indexForms(listForms());
  return forms;
}

/** The same words, to which abbreviations are expanded. */
export function languageAbbreviable(): AbbreviableWords {
  abbreviable ??= indexAbbreviable(new Set([...languageLexicon().words, ...absentWords()]));
  return abbreviable;
}

function* listForms(): Iterable<SpellingForm> {
  const { words } = languageLexicon();
  for (const form of words) if (form.length >= MIN_FORM_CHARS) yield { form, name: false };
  for (const form of absentWords())
    if (form.length >= MIN_FORM_CHARS && !words.has(form)) yield { form, name: true };
}
