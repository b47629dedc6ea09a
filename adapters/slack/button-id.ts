/** The callback of the shortcut in a message's menu, as the manifest names it. */
export const ASK_SHORTCUT = 'ask_about_this';

/** The beginnings of the ids of the bot's buttons; what follows the colon only keeps them apart. */
export const ASK_ACTION = 'ask';
export const WHY_ACTION = 'why';
export const VOTE_UP_ACTION = 'vote_up';
export const VOTE_DOWN_ACTION = 'vote_down';

/** The part of an action_id that says what the button does. */
export function actionOf(actionId: string): string {
  return actionId.split(':', 1)[0] ?? '';
}
