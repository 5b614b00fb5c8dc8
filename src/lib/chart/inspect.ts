import type { Box } from './box.ts';
import { widthOf } from './measure.ts';
import type { Note, View } from './view.ts';

/** What tests ask of every picture, in every step, box and edition. Not part of the page. */

interface Rectangle {
	readonly key: string;
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

const role = { title: 1.19, unit: 1, note: 1.077, axis: 1 } as const;

/** The room a note takes, in the box's units, by its estimated width. */
export function roomOf(note: Note, box: Box): Rectangle {
	const scale = typeof note.size === 'number' ? note.size : role[note.size ?? 'note'];
	let width = 0;
	let height = 0;
	for (const line of note.lines) {
		const text = typeof line === 'string' ? line : line.text;
		const em = box.em * (typeof line === 'string' ? scale : (line.size ?? scale));
		const full = widthOf(text) * em + (note.chip ? em : 0);
		const rows = note.width ? Math.ceil(full / note.width) : 1;
		width = Math.max(width, note.width ? Math.min(full, note.width) : full);
		height += rows * em * (typeof note.size === 'number' ? 1.2 : 1.3);
	}
	const dx = { start: 0, middle: width / 2, end: width }[note.anchor ?? 'start'];
	const dy = { top: 0, middle: height / 2, bottom: height }[note.valign ?? 'top'];
	return { key: note.key, x1: note.x - dx, y1: note.y - dy, x2: note.x - dx + width, y2: note.y - dy + height };
}

/** Pairs of notes that lie on each other by more than a sliver. */
export function collisions(view: View, box: Box): string[] {
	const rooms = view.notes.filter(({ opacity = 1 }) => opacity > 0.5).map((note) => roomOf(note, box));
	const sliver = box.em * 0.2;
	return rooms.flatMap((a, i) =>
		rooms.slice(i + 1).flatMap((b) => (Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > sliver && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > sliver ? [`${a.key} × ${b.key}`] : []))
	);
}

/** Notes that leave the box by more than half a label's height. */
export function outside(view: View, box: Box): string[] {
	const slack = box.em * 0.5;
	return view.notes
		.map((note) => roomOf(note, box))
		.filter(({ x1, y1, x2, y2 }) => x1 < -slack || y1 < -slack || x2 > box.w + slack || y2 > box.h + slack)
		.map(({ key, x1, y1, x2, y2 }) => `${key} (${[x1, y1, x2, y2].map(Math.round).join(' ')})`);
}

/** Paths, anywhere in a view, of numbers that aren't finite and of strings that hold NaN, undefined or Infinity. */
export function broken(value: unknown, path = 'view'): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
	if (typeof value === 'string') return /NaN|undefined|Infinity|\{\$/.test(value) ? [`${path}: ${value.slice(0, 60)}`] : [];
	if (Array.isArray(value)) return value.flatMap((item, i) => broken(item, `${path}[${i}]`));
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, item]) => broken(item, `${path}.${key}`));
	return [];
}
