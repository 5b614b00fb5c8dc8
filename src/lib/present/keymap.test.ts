import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { commandOf, type KeyPress } from './keymap.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	repeat: false,
	...held
});
const shift = { shiftKey: true };

/** The table, row by row. */
const rows: [key: string, command: Command, held?: Partial<KeyPress>][] = [
	...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N', 'Enter'].map(
		(key): [string, Command] => [key, { kind: 'next' }]
	),
	...['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'P', 'Backspace'].map((key): [string, Command] => [
		key,
		{ kind: 'previous' }
	]),
	[' ', { kind: 'previous' }, shift],
	['ArrowRight', { kind: 'nextScene' }, shift],
	['ArrowLeft', { kind: 'previousScene' }, shift],
	['Home', { kind: 'first' }],
	['End', { kind: 'last' }],
	...[...'123456789'].map((typed): [string, Command] => [typed, { kind: 'ask', typed }]),
	['g', { kind: 'ask', typed: '' }],
	['b', { kind: 'black' }],
	['.', { kind: 'black' }],
	['w', { kind: 'white' }],
	[',', { kind: 'white' }],
	['z', { kind: 'freeze' }],
	['f', { kind: 'fullScreen' }],
	['F5', { kind: 'start' }],
	['Escape', { kind: 'escape' }],
	['o', { kind: 'overview' }],
	['s', { kind: 'speaker' }],
	['S', { kind: 'notes' }, shift],
	['l', { kind: 'pointing' }],
	['+', { kind: 'scale', by: 1 }, shift],
	['+', { kind: 'scale', by: 1 }],
	['-', { kind: 'scale', by: -1 }],
	['0', { kind: 'scale', by: 0 }],
	['c', { kind: 'contrast' }],
	['t', { kind: 'timer' }],
	['T', { kind: 'timerReset' }, shift],
	['m', { kind: 'motion' }],
	['k', { kind: 'language' }],
	['q', { kind: 'join' }],
	['?', { kind: 'help' }, shift]
];

describe('the key table', () => {
	it.each(rows)('%j is %j', (key, command, held) => {
		expect(commandOf(press(key, held))).toEqual(command);
	});

	it.each(rows)('%j with Ctrl, Alt or Meta, or held down, is nothing', (key, _, held) => {
		for (const other of ['ctrlKey', 'altKey', 'metaKey', 'repeat'] as const)
			expect(commandOf(press(key, { ...held, [other]: true }))).toBeNull();
	});

	it.each(rows)('%j in a field is typing, but for Esc and F5', (key, command, held) => {
		expect(commandOf(press(key, held), 'field')).toEqual(
			['Escape', 'F5'].includes(key) ? command : null
		);
	});

	it('leaves Space and Enter to a focused control, and takes a clicker’s keys there', () => {
		for (const key of [' ', 'Enter']) expect(commandOf(press(key), 'control')).toBeNull();
		expect(commandOf(press(' ', shift), 'control')).toBeNull();
		expect(commandOf(press('PageDown'), 'control')).toEqual({ kind: 'next' });
		expect(commandOf(press('PageUp'), 'control')).toEqual({ kind: 'previous' });
	});

	it('keeps all other keys free, D and E and letters with Shift among them', () => {
		for (const key of ['d', 'e', 'a', 'h', 'Tab', 'F1', 'Shift', 'é', '限', 'toString'])
			expect(commandOf(press(key))).toBeNull();
		for (const key of ['N', 'B', 'F', 'PageDown', 'F5', 'Home'])
			expect(commandOf(press(key, shift))).toBeNull();
		expect(commandOf(press('N'))).toEqual({ kind: 'next' }); // with Caps Lock
	});

	it('switches single characters off, not the keys that clickers and walkers need', () => {
		const off = rows
			.filter(([key, , held]) => commandOf(press(key, held), 'none', false) === null)
			.map(([key]) => key);
		expect(off).toEqual(rows.map(([key]) => key).filter((key) => key.length === 1 && key !== ' '));
	});
});
