import type { ToFrame, ToHost, Token } from '../../src/embed/protocol.ts';

/* Neither the parsers nor the builder know the story: an id counts by its shape alone, so that these name no step of it. */

/** Words of every part. */
export const words: Token[] = [
	['scene', 'scene', ''],
	['head', '', ''],
	['h2', '', ''],
	'A scene’s title',
	0,
	0,
	['step', 'scene/step', 'hand'],
	['p', 'number', ''],
	['b', '', 'en'],
	'6.2',
	0,
	0,
	0,
	['after', '', ''],
	['data', 'nb', ''],
	'Data',
	0,
	0,
	0,
	['foot', '', ''],
	['story', '', ''],
	'The full story',
	0,
	0
];

/** One good message of every type, in each direction. */
export const toHost: ToHost[] = [
	{ type: 'hello' },
	{ type: 'height', height: 620 },
	{ type: 'content', lang: 'en', words },
	{ type: 'step', step: 'scene/step', index: 26, by: 'scroll' },
	{ type: 'hand', query: 'guess', values: [41, 50, 60, 70, 82] },
	{ type: 'result', step: 'scene/other', text: 'You said $82.' },
	{ type: 'reveal', top: 1200 },
	{ type: 'page', by: -1 }
];
export const toFrame: ToFrame[] = [
	{ type: 'ping' },
	{ type: 'init', mode: 'inline', pin: 'top' },
	{ type: 'state', step: 'scene/other', hands: [{ query: 'guess', values: [41] }] }
];

/** A sequence that looks random and is the same each time (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

const odd: readonly unknown[] = [
	null,
	undefined,
	NaN,
	Infinity,
	-1,
	1e308,
	'',
	' ',
	'scene/step',
	'a'.repeat(70),
	'__proto__',
	'script',
	'javascript:alert(1)',
	'<img src=x onerror=alert(1)>',
	true,
	{},
	[],
	[[]],
	{ length: 3 },
	0
];

/** One thing in a copy of a message changed: a value replaced, removed, doubled or nested, at any depth. */
export function mutated(message: unknown, roll: () => number): unknown {
	const copy = structuredClone(message);
	const places: [holder: Record<string, unknown>, key: string][] = [];
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const key of Object.keys(value)) {
			places.push([value as Record<string, unknown>, key]);
			walk((value as Record<string, unknown>)[key]);
		}
	};
	walk(copy);
	const [holder, key] = places[Math.floor(roll() * places.length)] ?? [{}, ''];
	const kind = roll();
	if (kind < 0.4) holder[key] = odd[Math.floor(roll() * odd.length)];
	else if (kind < 0.55) delete holder[key];
	else if (kind < 0.7 && typeof holder[key] === 'number')
		holder[key] = (roll() - 0.5) * 10 ** Math.floor(roll() * 12);
	else if (kind < 0.85) holder[`${key}x`] = holder[key];
	else holder[key] = [holder[key]];
	return copy;
}
