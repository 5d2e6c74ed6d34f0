/** Servers with a recipe, and how many steps it has. */
export const RECIPES = { jianguoyun: 5, nextcloud: 4, synology: 5 } as const;

export type Recipe = keyof typeof RECIPES;

/** `jianguoyun-1`, in their order. */
export function stepsOf(recipe: Recipe): string[] {
  return Array.from({ length: RECIPES[recipe] }, (_, at) => `${recipe}-${at + 1}`);
}

export const RECIPE_NAMES = Object.keys(RECIPES) as Recipe[];
export const RECIPE_STEPS = RECIPE_NAMES.flatMap(stepsOf);

/** The parts of the page, whose ids are their addresses: `help.html#lost`. */
export const HELP_SECTIONS = [...RECIPE_NAMES, 'others', 'second', 'by-hand', 'lost', 'messages'] as const;

/** Codes of failures that take more than a sentence. */
export const HELP_MESSAGES = [
  'remote-unauthorised',
  'remote-unreachable',
  'remote-permission',
  'remote-throttled',
  'remote-no-folder',
  'remote-at-root',
  'remote-not-webdav',
  'remote-redirected',
  'remote-forbidden',
  'remote-full',
  'remote-unfaithful',
  'sync-code-needed',
  'segment-newer',
  'segment-broken',
] as const;
