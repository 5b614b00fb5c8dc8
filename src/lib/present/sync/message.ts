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

/** The story that messages are checked against: its steps and inputs. */
export type Known = Pick<PlayerLike, 'story' | 'inputs'>;

/** Counters, up to the largest safe integer. */
const counter = whole(0, Number.MAX_SAFE_INTEGER, number);
const share = clamped(0, 1, number);
const pointer = orNull(object({ x: share, y: share }));

const stepOf = ({ story }: Known) => refine(text(), (id) => story.find(id)?.id);
const valuesOf = (input: ReaderInput) =>
	refine(list(finite, 32), (values) => clampInput(input, values) ?? undefined);
/** A schema for each input, by parameter. */
const byParam = <T>(
	{ inputs }: Known,
	schemaOf: (input: ReaderInput) => Schema<T>
): Record<string, Schema<T>> =>
	Object.fromEntries([...inputs].map(([param, input]) => [param, schemaOf(input)]));

/** The shared state of a lecture's windows: always complete, so that a window that joins late needs nothing else. */
function sharedOf(known: Known) {
	const snapshot = { step: stepOf(known), hands: record(byParam(known, valuesOf)) };
	return object({
		...snapshot,
		/** What the audience sees while it is frozen. */
		held: orNull(object(snapshot)),
		cover: one(...covers),
		scale: whole(scales.least, scales.most, number),
		contrast: one(...contrasts),
		/** The stage's language; the speaker's window has its own. */
		lang: one(...langs),
		motion: orNull(one('full', 'reduced')),
		pointer,
		timer: object({ elapsed: whole(0, MAX_MS, number), running: boolean })
	});
}
export type Shared = Infer<ReturnType<typeof sharedOf>>;

const plain = object({});

/** What one window may ask of the others. All other commands concern the window in which they were given. */
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
		/** A reader input, set in the speaker's window. */
		hand: tagged(
			'query',
			byParam(known, (input) => object({ values: nullable(valuesOf(input)), dragging: boolean }))
		),
		overview: plain,
		join: plain,
		timer: plain,
		timerReset: plain
	} satisfies Readonly<Record<NavCommand['kind'] | SharedCommand['kind'], unknown>> &
		Record<string, unknown>);
export type Request = Infer<ReturnType<typeof requestOf>>;

/** Commands that stay in their window. */
const LOCAL_COMMANDS: readonly Command['kind'][] = [
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
/** Whether a command is for all windows. `timerReset` is requested separately, after confirmation. */
export const isRequest = (command: Command): command is Command & Request =>
	!LOCAL_COMMANDS.includes(command.kind);

const bodyOf = (known: Known) =>
	tagged('type', {
		/** A window has opened, or has missed a message. */
		hello: plain,
		/** `heard` is the last request carried out: its window and its number there. */
		state: object({ state: sharedOf(known), heard: orNull(object({ from: name, id: counter })) }),
		/** Numbered from 1 in its window, so that no request is lost or carried out twice. */
		command: object({ id: counter, request: requestOf(known) }),
		beat: plain,
		bye: plain
	});
export type Body = Infer<ReturnType<typeof bodyOf>>;

/** The stage is the authority; any number of speaker's windows send requests. */
const role = one('stage', 'speaker');
export type Role = Infer<typeof role>;

const head = object({
	v: one(1),
	/** The sending window, by a name made when its page loaded. */
	from: name,
	role,
	/** The version of the sender's state: of two states the higher wins. */
	seq: counter
});
/** A message between windows of a lecture. */
export type Message = Infer<typeof head> & Body;

const schemas = new WeakMap<Known, Schema<Message>>();

/**
 * Parses a message; null for anything else. Numbers are clamped, strings are from closed lists, steps and inputs are
 * the story's, so that the result can be carried out.
 */
export function messageIn(data: unknown, known: Known): Message | null {
	const schema = schemas.get(known) ?? both(head, bodyOf(known));
	schemas.set(known, schema);
	return parse(schema, data);
}
