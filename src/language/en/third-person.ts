/** The forms behind "he" that no rule makes. */
export const irregularThirdPersons: Readonly<Record<string, string>> = { be: 'is', have: 'has' };
