/**
 * The figures, their targets, and how they are printed. Missed targets are marked in the table but fail nothing,
 * because milliseconds depend on the machine.
 *
 * @typedef {import('./visit.mjs').Figures} Figures
 * @typedef {{ most: number, than?: 'times' | 'over' }} Target   the largest good value, ratio to the twin, or
 *   difference from it
 * @typedef {[title: string, key: string, digits: number, target?: Target]} Row
 */

/** @type {[string, Row[]][]} */
const GROUPS = [
	[
		'Over the wire at load, brotli, with headers (KB)',
		[
			['page', 'htmlKB', 1],
			['scripts', 'jsKB', 1, { most: 60 }],
			['styles', 'cssKB', 1],
			['fonts', 'fontKB', 1],
			['images', 'imageKB', 1],
			['data and other', 'otherKB', 1],
			['all', 'loadKB', 1, { most: 150 }],
			['requests', 'requests', 0],
			['all, to the end of the story', 'visitKB', 1],
			['requests, to the end', 'visitRequests', 0]
		]
	],
	[
		'Load, CPU slowed 4×, Slow 4G',
		[
			['first paint, ms', 'fcp', 0],
			['largest paint, ms', 'lcp', 0, { most: 1.2, than: 'times' }],
			['blocking time, ms', 'blocking', 0, { most: 100 }],
			['long tasks', 'longLoad', 0],
			['main thread, CPU ms', 'loadCpu', 0],
			['heap, MB', 'heapMB', 2, { most: 3 }],
			['elements', 'elements', 0],
			['at rest, CPU ms per s', 'idle', 2, { most: 2 }],
			['layout shift, to the end', 'layoutShift', 4, { most: 0.005 }]
		]
	],
	[
		'Scroll with a finger at 1200 px/s, CPU slowed 4×',
		[
			['distance, px', 'px', 0],
			['frames', 'frames', 0],
			['nothing new shown, %', 'droppedPct', 1, { most: 1, than: 'over' }],
			['page’s change late, %', 'latePct', 1, { most: 8 }],
			['gaps over 33 ms, %', 'gaps33Pct', 1],
			['gaps over 50 ms, %', 'gaps50Pct', 1, { most: 0 }],
			['long tasks', 'longScroll', 0, { most: 0 }],
			['longest task, ms', 'longestScroll', 0],
			['main thread, CPU ms per 1000 px', 'slowCpu', 0, { most: 1.75, than: 'times' }]
		]
	],
	[
		'The same way again, CPU at full speed: main thread, CPU ms per 1000 px',
		[
			['all', 'cpu', 1, { most: 1.9, than: 'times' }],
			['scripts', 'cpuScript', 1],
			['layout', 'cpuLayout', 1],
			['style', 'cpuStyle', 1]
		]
	],
	[
		'Taps, CPU slowed 4×: slowest to next paint, ms',
		[
			['the walk’s button', 'inp', 0, { most: 50 }],
			['the other language', 'inpLanguage', 0, { most: 50 }]
		]
	],
	['Trust', [['CPU that other programs took, %', 'othersPct', 0]]]
];

/**
 * @param {Figures[]} visits
 * @returns {Figures}
 */
export function medians(visits) {
	return Object.fromEntries(
		Object.keys(visits[0] ?? {}).map((key) => {
			const values = visits.flatMap((visit) => visit[key] ?? []).sort((a, b) => a - b);
			const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
			return [key, low === undefined || high === undefined ? null : (low + high) / 2];
		})
	);
}

/**
 * Whether a target is met, or nothing where there is none to compare with.
 * @param {Target | undefined} target
 * @param {number | null} value
 * @param {number | null} twin
 */
function meets(target, value, twin) {
	if (!target || value === null || (target.than && twin === null)) return null;
	if (target.than === 'times') return value <= target.most * Number(twin);
	return value <= target.most + (target.than === 'over' ? Number(twin) : 0);
}

/**
 * @param {Figures} story
 * @param {Figures} [twin]   the same without scripts
 * @param {Figures} [naive]   the same drawn without care
 */
export function compared(story, twin, naive) {
	return GROUPS.map(([title, rows]) => ({
		title,
		rows: rows.map(([label, key, digits, target]) => {
			const [value, other, careless] = [
				story[key] ?? null,
				twin?.[key] ?? null,
				naive?.[key] ?? null
			];
			// A ratio to next to nothing says nothing.
			const ratio =
				value !== null && other !== null && Number(other.toFixed(digits)) > 0
					? value / other
					: null;
			return {
				label,
				key,
				digits,
				value,
				twin: other,
				ratio,
				naive: careless,
				target,
				met: meets(target, value, other)
			};
		})
	}));
}

/** @param {ReturnType<typeof compared>} groups */
export function table(groups) {
	const number = (/** @type {number | null} */ value, /** @type {number} */ digits) =>
		value === null ? '–' : value.toFixed(digits);
	const line = (/** @type {string[]} */ [label = '', ...cells]) =>
		`  ${label.padEnd(32)}${cells.map((cell) => cell.padStart(10)).join('')}`;
	const wish = (/** @type {Target | undefined} */ target) =>
		target
			? `≤ ${target.than === 'over' ? '+' : ''}${target.most}${target.than === 'times' ? '×' : ''}`
			: '';
	const mark = (/** @type {boolean | null} */ met) =>
		met === null ? '' : met ? ' ✓' : ' ✗ missed';
	return [
		line(['', 'story', 'twin', 'ratio', 'naïve', 'target']),
		...groups.flatMap(({ title, rows }) => [
			`\n${title}`,
			...rows.map((row) => {
				const cells = [
					number(row.value, row.digits),
					number(row.twin, row.digits),
					number(row.ratio, 2),
					number(row.naive, row.digits),
					wish(row.target)
				];
				return (line([row.label, ...cells]) + mark(row.met)).trimEnd();
			})
		])
	].join('\n');
}
