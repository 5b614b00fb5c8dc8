import { langs } from '../../i18n/lang.ts';
import {
	boolean,
	both,
	clamped,
	finite,
	list,
	nullable,
	number,
	object,
	one,
	orNull,
	parse,
	record,
	refine,
	tagged,
	text,
	whole,
	type Infer,
	type Schema
} from '../../schema.ts';
import { clampInput, type PlayerLike } from '../../story/player.svelte.ts';
import type { ReaderInput } from '../../story/types.ts';
import type { SharedCommand, Command, NavCommand } from '../command.ts';
import { contrasts, covers, scales } from '../lecture.svelte.ts';
import { MAX_MS } from '../timer.svelte.ts';
import { name } from './window-name.ts';

/** The story that messages may speak of: its steps, and what hands can set. */
export type Known = Pick<PlayerLike, 'story' | 'inputs'>;

/** Counters end where whole numbers do. */
const counter = whole(0, Number.MAX_SAFE_INTEGER, number);
const share = clamped(0, 1, number);
const pointer = orNull(object({ x: share, y: share }));

const stepOf = ({ story }: Known) => refine(text(), (id) => story.find(id)?.id);
const valuesOf = (input: ReaderInput) =>
	refine(list(finite, 32), (values) => clampInput(input, values) ?? undefined);
/** A schema for each hand, by its name in the address. */
const byQuery = <T>(
	{ inputs }: Known,
	schemaOf: (input: ReaderInput) => Schema<T>
): Record<string, Schema<T>> =>
	Object.fromEntries([...inputs].map(([param, input]) => [param, schemaOf(input)]));

/** What the windows of a lecture have in common: all of it, never a difference, so that a late comer needs nothing else. */
function sharedOf(known: Known) {
	const held = { step: stepOf(known), hands: record(byQuery(known, valuesOf)) };
	return object({
		...held,
		/** What the audience goes on seeing, while it is frozen. */
		held: orNull(object(held)),
		cover: one(...covers),
		scale: whole(scales.least, scales.most, number),
		contrast: one(...contrasts),
		/** Of the audience's window; the speaker's notes keep their own. */
		lang: one(...langs),
		motion: orNull(one('full', 'reduced')),
		pointer,
		timer: object({ elapsed: whole(0, MAX_MS, number), running: boolean })
	});
}
export type Shared = Infer<ReturnType<typeof sharedOf>>;

const plain = object({});

/** What one window may ask of the others. All else that keys do concerns the window they were pressed in. */
const requestOf = (known: Known) =>
	tagged('kind', {
		next: plain,
		previous: plain,
		nextScene: plain,
		previousScene: plain,
		first: plain,
		last: plain,
		goTo: object({ step: stepOf(known) }),
		black: plain,
		white: plain,
		freeze: plain,
		contrast: plain,
		motion: plain,
		language: plain,
		scale: object({ by: one(-1, 0, 1) }),
		pointer: object({ at: pointer }),
		/** The reader's hand, set on the picture in the speaker's window. */
		hand: tagged(
			'query',
			byQuery(known, (input) => object({ values: nullable(valuesOf(input)), dragging: boolean }))
		),
		overview: plain,
		join: plain,
		timer: plain,
		timerReset: plain
	} satisfies Readonly<Record<NavCommand['kind'] | SharedCommand['kind'], unknown>> &
		Record<string, unknown>);
export type Request = Infer<ReturnType<typeof requestOf>>;

/** What a window keeps to itself. */
const OWN: readonly Command['kind'][] = [
	'start',
	'fullScreen',
	'help',
	'speaker',
	'barred',
	'notes',
	'pointing',
	'letters',
	'escape',
	'ask',
	'timerReset'
];
/** Whether a command is for all windows. To set the stopwatch back is asked for once it was confirmed. */
export const isRequest = (command: Command): command is Command & Request =>
	!OWN.includes(command.kind);

const bodyOf = (known: Known) =>
	tagged('type', {
		/** Somebody came, or missed something. */
		hello: plain,
		/** `heard` is the last request carried out, by its window and its number there. */
		state: object({ state: sharedOf(known), heard: orNull(object({ from: name, id: counter })) }),
		/** Numbered from 1 in its window, so that no request is carried out twice or forgotten. */
		command: object({ id: counter, request: requestOf(known) }),
		beat: plain,
		bye: plain
	});
export type Body = Infer<ReturnType<typeof bodyOf>>;

/** The audience's window is the authority; any number of speaker's windows ask. */
const role = one('stage', 'speaker');
export type Role = Infer<typeof role>;

const head = object({
	v: one(1),
	/** The window that says it, by a name made when its page was loaded. */
	from: name,
	role,
	/** The age of the state that it has: of two states the higher wins. */
	seq: counter
});
/** What windows of a lecture say to each other. */
export type Message = Infer<typeof head> & Body;

const schemas = new WeakMap<Known, Schema<Message>>();

/**
 * What arrived, as a message of ours; null for anything else, whatever it is. Numbers are clamped, words are from closed
 * lists, steps and hands are the story's: what comes out can be carried out.
 */
export function messageIn(data: unknown, known: Known): Message | null {
	const schema = schemas.get(known) ?? both(head, bodyOf(known));
	schemas.set(known, schema);
	return parse(schema, data);
}
