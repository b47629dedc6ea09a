import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { type ButtonId, renderButtonId } from './button-id.ts';
import { foldLabel } from './fold-text.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The most characters on a button. */
export const MAX_LABEL_CHARS = 80;
const MAX_OPTION_CHARS = 100;
const MAX_BUTTONS_A_ROW = 5;
const MAX_OPTIONS = 25;

/** A button. */
export function renderButton(
  label: string,
  id: ButtonId,
  style: 'main' | 'quiet' = 'quiet',
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: style === 'main' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label: foldLabel(label, MAX_LABEL_CHARS),
    custom_id: renderButtonId(id),
  };
}

/** Buttons in a row; no row where there are none, and never more than a row holds. */
export function renderRow(buttons: readonly APIButtonComponent[]): readonly Row[] {
  if (buttons.length === 0) return [];
  return [{ type: ComponentType.ActionRow, components: buttons.slice(0, MAX_BUTTONS_A_ROW) }];
}

/** What can be done with a reply: choose a reading, ask what it suggests, vote, see why, see all of it. */
export function renderButtons(reply: Reply, token: string, isFolded: boolean): readonly Row[] {
  const fresh = reply.suggestions
    .map((question, index) => ({ question, index }))
    .filter(({ question }) => !reply.choices.includes(question));
  return [
    ...renderChoices(reply.choices, token),
    ...renderRow(fresh.map(({ question, index }) => renderButton(question, { kind: 'ask', token, index }))),
    ...renderRow([
      ...(isFolded
        ? [renderButton('Show all', { kind: 'answer', token, page: 0, turns: false }, 'main')]
        : []),
      ...(canBeJudged(reply)
        ? [
            renderButton('👍', { kind: 'vote', token, vote: 1 }),
            renderButton('👎', { kind: 'vote', token, vote: -1 }),
            renderButton('Why?', { kind: 'why', token }),
          ]
        : []),
    ]),
  ];
}

/** Buttons where the readings fit on them, else a menu. */
function renderChoices(choices: readonly string[], token: string): readonly Row[] {
  const fit = choices.length <= MAX_BUTTONS_A_ROW && choices.every(({ length }) => length <= MAX_LABEL_CHARS);
  if (fit) {
    return renderRow(
      choices.map((choice, index) => renderButton(choice, { kind: 'choose', token, index }, 'main')),
    );
  }
  const options = choices
    .slice(0, MAX_OPTIONS)
    .map((choice, index) => ({ label: foldLabel(choice, MAX_OPTION_CHARS), value: String(index) }));
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: renderButtonId({ kind: 'menu', token }),
          placeholder: 'Which do you mean?',
          options,
        },
      ],
    },
  ];
}

function canBeJudged({ status }: Reply): boolean {
  return status === 'answered' || status === 'corrected' || status === 'unknown';
}
