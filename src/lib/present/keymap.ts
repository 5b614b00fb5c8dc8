import type { Command } from './command.ts';

/** The part of a `KeyboardEvent` that matters here. */
export interface KeyPress {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly ctrlKey: boolean;
	readonly altKey: boolean;
	readonly metaKey: boolean;
	readonly repeat: boolean;
}

/**
 * What has the focus: a field takes every key; another control takes Space and Enter; otherwise all keys are the
 * lecture's.
 */
export type Focus = 'field' | 'control' | 'none';

/**
 * Which keys the focused element takes: none if it is not visible, as in a dialog that was just closed and keeps the
 * focus until the next frame.
 */
export function focusOf(element: Element | null): Focus {
	if (!element?.getClientRects().length) return 'none';
	if (
		element.matches(
			'input:not([type=button], [type=submit], [type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])'
		)
	)
		return 'field';
	return element.matches('button, a[href], summary, input, [role=button]') ? 'control' : 'none';
}

/** Keys that aren't letters, digits or signs: they work whatever is switched off. */
const named: Readonly<Record<string, Command>> = {
	ArrowRight: { kind: 'next' },
	ArrowDown: { kind: 'next' },
	PageDown: { kind: 'next' },
	' ': { kind: 'next' },
	Enter: { kind: 'next' },
	ArrowLeft: { kind: 'previous' },
	ArrowUp: { kind: 'previous' },
	PageUp: { kind: 'previous' },
	Backspace: { kind: 'previous' },
	Home: { kind: 'first' },
	End: { kind: 'last' },
	F5: { kind: 'start' },
	Escape: { kind: 'escape' }
};
const shifted: Readonly<Record<string, Command>> = {
	' ': { kind: 'previous' },
	ArrowRight: { kind: 'nextScene' },
	ArrowLeft: { kind: 'previousScene' }
};

/** Single characters, which can be switched off for speech input (WCAG 2.1.4). D and E are reserved. */
const characters: Readonly<Record<string, Command>> = {
	n: { kind: 'next' },
	p: { kind: 'previous' },
	g: { kind: 'ask', typed: '' },
	b: { kind: 'black' },
	'.': { kind: 'black' },
	w: { kind: 'white' },
	',': { kind: 'white' },
	z: { kind: 'freeze' },
	f: { kind: 'fullScreen' },
	o: { kind: 'overview' },
	s: { kind: 'speaker' },
	l: { kind: 'pointing' },
	'+': { kind: 'scale', by: 1 },
	'-': { kind: 'scale', by: -1 },
	'0': { kind: 'scale', by: 0 },
	c: { kind: 'contrast' },
	t: { kind: 'timer' },
	m: { kind: 'motion' },
	k: { kind: 'language' },
	q: { kind: 'join' },
	'?': { kind: 'help' }
};
const capitals: Readonly<Record<string, Command>> = {
	s: { kind: 'notes' },
	t: { kind: 'timerReset' }
};

function ofCharacter(key: string, shift: boolean): Command | null {
	if (/^[1-9]$/.test(key)) return { kind: 'ask', typed: key };
	const letter = key.toLowerCase();
	// Signs may need Shift to be typed; a letter with Shift is another key.
	if (shift && /^\p{L}$/u.test(letter)) return capitals[letter] ?? null;
	return characters[letter] ?? null;
}

/** Clicker keys that no field needs: they must not reload the page or get lost in a slider. */
const always: readonly string[] = ['Escape', 'F5'];

/**
 * The command of a key (the list is in the help, `?`). Pure; null for what isn't the lecture's: anything with Ctrl, Alt
 * or Meta, repeats, what is typed in a field (except Esc and F5), and Space and Enter on a control.
 *
 * @param letters whether single characters are commands
 */
export function commandOf(
	{ key, shiftKey, ctrlKey, altKey, metaKey, repeat }: KeyPress,
	focus: Focus = 'none',
	letters = true
): Command | null {
	if (ctrlKey || altKey || metaKey || repeat || (focus === 'field' && !always.includes(key)))
		return null;
	if (focus === 'control' && (key === ' ' || key === 'Enter')) return null;
	if (Object.hasOwn(named, key)) return (shiftKey ? shifted[key] : named[key]) ?? null;
	return letters && key.length === 1 ? ofCharacter(key, shiftKey) : null;
}
