import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(path, 'utf8');
const valueIn = (css: string, name: string): string =>
	new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]?.trim() ?? `no --${name}`;
/** `#fff` as `#ffffff`. */
const whole = (colour: string): string =>
	/^#...$/.test(colour) ? colour.replace(/[^#]/g, '$&$&') : colour;

it('words in a host’s page have the colours of our own, light and dark', () => {
	const own = read('src/embed/inline.css');
	const [light = '', dark = ''] = read('src/lib/style/tokens.css').split(
		":root[data-theme='dark']"
	);
	for (const name of ['paper', 'card', 'rule', 'ink', 'muted', 'scarce', 'response', 'you']) {
		const pair = /^light-dark\((\S+), (\S+)\)$/.exec(valueIn(own, name));
		expect([whole(pair?.[1] ?? ''), whole(pair?.[2] ?? '')], name).toEqual([
			valueIn(light, name),
			valueIn(dark, name)
		]);
	}
});
