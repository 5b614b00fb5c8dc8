import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const names = ['tokens', 'base', 'picture', 'share'] as const;
const pathOf = (name: string): string => fileURLToPath(new URL(`./${name}.css`, import.meta.url));

export const files: readonly string[] = names.map(pathOf);

const [tokens = '', base = '', picture = '', share = ''] = files.map((file) => readFileSync(file, 'utf8'));
const paperIn = (from: string): string => /--paper: (#[0-9a-f]{6})/.exec(tokens.slice(tokens.indexOf(from)))?.[1] ?? '';

/** The sheets of a page that is photographed, and the page's ground as browsers and systems ask for it. */
export default { photographed: [tokens, base, picture, share].join('\n'), paper: { light: paperIn(':root {'), dark: paperIn(":root[data-theme='dark'] {") } };
