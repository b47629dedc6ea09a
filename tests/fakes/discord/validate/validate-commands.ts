import type { Command, CommandOption } from '../model.ts';
import { Problems } from './problem.ts';

/** Discord's numbers for the kinds of command. */
export const COMMAND = { chatInput: 1, user: 2, message: 3 } as const;
/** Discord's numbers for the kinds of option. */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const CHAT_INPUT_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_CHAT_INPUT = 100;
const MAX_MENU_ENTRIES = 15;
const MAX_COMMAND_CHARS = 8000;

type Path = readonly (string | number)[];

/** What Discord would refuse in a list of commands that replaces the registered ones. */
export function validateCommands(commands: readonly Command[]): Problems {
  const problems = new Problems();
  for (const type of Object.values(COMMAND)) {
    const names = commands.filter((command) => (command.type ?? 1) === type).map(({ name }) => name);
    const max = type === COMMAND.chatInput ? MAX_CHAT_INPUT : MAX_MENU_ENTRIES;
    if (names.length > max)
      problems.add([], 'BASE_TYPE_MAX_LENGTH', `At most ${max} commands of type ${type}.`);
    if (new Set(names).size !== names.length) {
      problems.add([], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
  }
  for (const [index, command] of commands.entries()) validateCommand(command, [index], problems);
  return problems;
}

function validateCommand(command: Command, path: Path, problems: Problems): void {
  const type = command.type ?? COMMAND.chatInput;
  if (type === COMMAND.chatInput) {
    validateName(command.name, path, problems);
    problems.length([...path, 'description'], command.description, 1, 100);
    validateOptions(command.options ?? [], [...path, 'options'], problems);
    if (countChars(command) > MAX_COMMAND_CHARS) {
      problems.add(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
    }
  } else {
    problems.length([...path, 'name'], command.name, 1, 32);
    if (command.description) {
      problems.add(
        [...path, 'description'],
        'APPLICATION_COMMAND_CONTEXT_MENU',
        'Must be empty for menu entries.',
      );
    }
    if (command.options?.length) {
      problems.add([...path, 'options'], 'APPLICATION_COMMAND_CONTEXT_MENU', 'A menu entry has no options.');
    }
  }
  for (const value of command.integration_types ?? []) {
    if (value !== 0 && value !== 1) {
      problems.add([...path, 'integration_types'], 'BASE_TYPE_CHOICES', `${value} is not 0 or 1.`);
    }
  }
  for (const value of command.contexts ?? []) {
    if (![0, 1, 2].includes(value)) {
      problems.add([...path, 'contexts'], 'BASE_TYPE_CHOICES', `${value} is not 0, 1 or 2.`);
    }
  }
}

function validateName(name: string, path: Path, problems: Problems): void {
  if (!CHAT_INPUT_NAME.test(name ?? '') || name !== name.toLowerCase()) {
    problems.add([...path, 'name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function validateOptions(options: readonly CommandOption[], path: Path, problems: Problems): void {
  if (options.length > 25) problems.add(path, 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer in length.');
  const names = options.map(({ name }) => name);
  if (new Set(names).size !== names.length) {
    problems.add(path, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique.');
  }
  const firstOptional = options.findIndex((option) => !option.required && option.type > OPTION.group);
  const lastRequired = options.findLastIndex(({ required }) => required);
  if (firstOptional !== -1 && lastRequired > firstOptional) {
    const message = 'Required options must be placed before non-required options';
    problems.add(path, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
  }
  for (const [index, option] of options.entries()) validateOption(option, [...path, index], problems);
}

function validateOption(option: CommandOption, path: Path, problems: Problems): void {
  validateName(option.name, path, problems);
  problems.length([...path, 'description'], option.description, 1, 100);
  if (!(option.type >= OPTION.subcommand && option.type <= OPTION.attachment)) {
    problems.add([...path, 'type'], 'BASE_TYPE_CHOICES', 'An option has a type from 1 to 11.');
  }
  const takesChoices = ([OPTION.string, OPTION.integer, OPTION.number] as number[]).includes(option.type);
  const choices = option.choices ?? [];
  if ((choices.length > 0 || option.autocomplete) && !takesChoices) {
    problems.add(
      [...path, 'choices'],
      'APPLICATION_COMMAND_OPTION_TYPE',
      'Only texts and numbers take choices.',
    );
  }
  if (choices.length > 0 && option.autocomplete) {
    const message = 'Autocomplete and choices exclude each other.';
    problems.add([...path, 'autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE', message);
  }
  if (choices.length > 25) problems.add([...path, 'choices'], 'BASE_TYPE_MAX_LENGTH', 'Must be 25 or fewer.');
  for (const [index, choice] of choices.entries()) {
    problems.length([...path, 'choices', index, 'name'], choice.name, 1, 100);
    if (typeof choice.value === 'string') {
      problems.length([...path, 'choices', index, 'value'], choice.value, 1, 100);
    }
  }
  const { min_length: min = 0, max_length: max = 6000 } = option;
  if (min < 0 || min > 6000 || max < 1 || max > 6000 || min > max) {
    problems.add([...path, 'max_length'], 'NUMBER_TYPE_MAX', 'Lengths lie between 0 and 6000.');
  }
  if (option.options) validateOptions(option.options, [...path, 'options'], problems);
}

/** What counts towards the 8,000: names, descriptions and values, all the way down. */
function countChars(part: { name: string; description?: string; options?: CommandOption[] }): number {
  const own = String(part.name).length + (part.description ?? '').length;
  const options = (part.options ?? []).reduce((sum, option) => {
    const choices = option.choices ?? [];
    const chars = choices.reduce((total, { name, value }) => total + name.length + String(value).length, 0);
    return sum + countChars(option) + chars;
  }, 0);
  return own + options;
}
