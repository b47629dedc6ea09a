/** The forms behind "he" that no rule makes. */
export const irregularThirdPersons: Readonly<Record<string, string>> = { be: 'is', have: 'has' };

/** What stands for a subject that was named just before. */
export const subjectPronouns = {
  several: 'they',
  thing: 'it',
  female: 'she',
  male: 'he',
  neutral: 'it',
} as const;
