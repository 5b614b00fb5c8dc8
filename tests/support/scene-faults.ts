import { langs, type Lang } from '../../src/lib/i18n/lang.ts';
import { stateAt } from '../../src/lib/scene/tween.ts';
import { withInputs } from '../../src/lib/story/inputs.ts';
import type { SceneDefinition, State } from '../../src/lib/story/types.ts';
import { formats, lectureFormat, type Format } from '../../src/lib/chart/format.ts';
import { labelBounds, overlap, type Rect } from '../../src/lib/chart/label-placement.ts';
import { tenth } from '../../src/lib/chart/path.ts';
import type { Label, View } from '../../src/lib/chart/view.ts';

/** What tests ask of every picture, in every step, format and edition. Not part of the page. */

/** A format, and the units that a label takes in it where a window gives labels the most room against the picture. */
export const viewports: readonly {
	readonly name: string;
	readonly format: Format;
	readonly size: number;
}[] = [
	{ name: 'tall', format: formats.tall, size: 13 },
	{ name: 'tall at 320 px', format: formats.tall, size: 15.8 },
	{ name: 'wide', format: formats.wide, size: 15.5 },
	{ name: 'wide at 1024 px', format: formats.wide, size: 20 },
	{ name: 'on the stage', format: lectureFormat, size: 20 },
	{ name: 'on the stage, text enlarged', format: lectureFormat, size: 21.6 },
	{ name: 'low', format: formats.low, size: 13 }
];

/** A line's leading reaches a little over its letters; letters themselves must not meet. */
const letters = ({ x1, y1, x2, y2 }: Rect, labelSize: number): Rect => ({
	x1: x1 + 1,
	x2: x2 - 1,
	y1: y1 + labelSize * 0.16,
	y2: y2 - labelSize * 0.16
});

/** The rectangle of each line of a label: a short line leaves space for another label at its end. */
function linesOf(label: Label, size: number, labelSize: number): Rect[] {
	if (label.beside) return [labelBounds(label, size, labelSize)];
	let { y1: y } = labelBounds(label, size, labelSize);
	return label.lines.map((line) => {
		const rect = labelBounds({ ...label, y, valign: 'top', lines: [line] }, size, labelSize);
		y = rect.y2;
		return rect;
	});
}

/** Pairs of labels whose letters lie on each other, where a label's em is `size` units. */
function collisions(view: View, format: Format, size: number = format.labelSize): string[] {
	const shown = view.labels.filter(({ opacity = 1 }) => opacity > 0.5);
	const rects = shown.map((label) =>
		linesOf(label, size, format.labelSize).map((rect) => letters(rect, format.labelSize))
	);
	const meet = (i: number, k: number): boolean =>
		rects[i]?.some((one) => rects[k]?.some((other) => overlap(one, other))) ?? false;
	return shown.flatMap((a, i) =>
		shown.flatMap((b, k) => (k > i && meet(i, k) ? [`${a.key} × ${b.key}`] : []))
	);
}

/** Labels that leave the format by more than half a label's height. */
function outside(view: View, format: Format, size: number = format.labelSize): string[] {
	const slack = format.labelSize * 0.5;
	return view.labels
		.map((label) => ({ key: label.key, ...labelBounds(label, size, format.labelSize) }))
		.filter(
			({ x1, y1, x2, y2 }) =>
				x1 < -slack || y1 < -slack || x2 > format.w + slack || y2 > format.h + slack
		)
		.map(({ key, x1, y1, x2, y2 }) => `${key} (${[x1, y1, x2, y2].map(Math.round).join(' ')})`);
}

/** Annotations that shares its key with another of its kind, or leaves the format. */
function misplaced({ labels, rules, bands, limits }: View, format: Format): string[] {
	const twice = [labels, rules, bands, limits].flatMap((list) =>
		list
			.map(({ key }) => key)
			.filter((key, i, keys) => keys.indexOf(key) !== i)
			.map((key) => `${key} twice`)
	);
	const out = rules
		.filter(
			({ x1, x2, y1, y2 }) =>
				Math.min(x1, x2, y1, y2) < -1 ||
				Math.max(x1, x2) > format.w + 1 ||
				Math.max(y1, y2) > format.h + 1
		)
		.map(({ key }) => `${key} leaves the format`);
	return [...twice, ...out];
}

/** A reader's inputs: the numbers of each of the scene's inputs by its parameter, or none. */
type Given = (param: string) => readonly number[] | null;

interface Among {
	/** The formats and label sizes to test; all by default. */
	readonly rooms?: typeof viewports;
	/** Readers to look at, by a name for each; one who has given nothing where nothing is said. */
	readonly readers?: Readonly<Record<string, Given>>;
}

/**
 * Everything wrong with a scene's pictures: in each step, format and edition, for each reader, and on the way between steps
 * in both directions.
 */
export function sceneFaults(
	scene: SceneDefinition,
	draw: (state: State, format: Format, lang: Lang) => View,
	{ rooms: among = viewports, readers = { anybody: () => null } }: Among = {}
): string[] {
	const keys = Object.keys(Object.values(scene.steps)[0] ?? {})
		.sort()
		.join();
	const uneven = Object.entries(scene.steps)
		.filter(([, state]) => Object.keys(state).sort().join() !== keys)
		.map(([step]) => `${step} has other keys than the first step`);
	return [
		...uneven,
		...Object.entries(readers).flatMap(([reader, given]) => {
			const steps = Object.fromEntries(
				Object.entries(scene.steps).map(([step, state]) => [step, withInputs(scene, state, given)])
			);
			return faultsOf({ ...scene, steps }, draw, among).map((fault) => `${reader}: ${fault}`);
		})
	];
}

/** The same for one reader, whose numbers the states hold. */
function faultsOf(
	{ steps, timing }: SceneDefinition,
	draw: (state: State, format: Format, lang: Lang) => View,
	among: typeof viewports
): string[] {
	const states = Object.entries(steps);
	const still = states.flatMap(([step, state]) =>
		langs.flatMap((lang) =>
			among.flatMap(({ name, format, size }) => {
				const view = draw(state, format, lang);
				return [
					...broken(view),
					...misplaced(view, format),
					...outside(view, format, size),
					...collisions(view, format, size)
				].map((fault) => `${step}, ${name}, ${lang}: ${fault}`);
			})
		)
	);
	const moving = states.flatMap(([a, from]) =>
		states.flatMap(([b, to]) =>
			Object.values(formats).flatMap((format) =>
				[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((t) => {
					const view = draw(stateAt(from, to, t, timing), format, 'en');
					return [...broken(view), ...misplaced(view, format)].map(
						(fault) => `${a} to ${b} at ${t}, ${format.name}: ${fault}`
					);
				})
			)
		)
	);
	return [...still, ...moving];
}

/** The points of a path of straight lines (M, L, l and Z), in tenths of a unit. */
export function pointsOf(d: string): [x: number, y: number][] {
	const places: [number, number][] = [];
	let [x, y] = [0, 0];
	for (const [, command = '', numbers = ''] of d.matchAll(/([MLl])([^MLlZ]*)/g))
		for (const [, dx, dy] of numbers.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)) {
			const relative = command === 'l' ? 1 : 0;
			[x, y] = [x * relative + Number(dx), y * relative + Number(dy)].map(tenth) as [
				number,
				number
			];
			places.push([x, y]);
		}
	return places;
}

/** Paths, anywhere in a view, of numbers that aren't finite and of strings that hold NaN, undefined or Infinity. */
function broken(value: unknown, path = 'view'): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
	if (typeof value === 'string')
		return /NaN|undefined|Infinity|\{\$/.test(value) ? [`${path}: ${value.slice(0, 60)}`] : [];
	if (Array.isArray(value)) return value.flatMap((item, i) => broken(item, `${path}[${i}]`));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, item]) => broken(item, `${path}.${key}`));
	return [];
}
