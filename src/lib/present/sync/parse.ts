import { langs } from '../../i18n/lang.ts';
import { clampHand, type Followed } from '../../story/player.svelte.ts';
import type { Held } from '../audience.svelte.ts';
import type { Spot } from '../command.ts';
import { contrasts, covers, scales } from '../lecture.svelte.ts';
import { LONGEST, type Ran } from '../timer.svelte.ts';
import { roles, type Body, type Message, type Request, type Shared } from './message.ts';
import { fieldsOf, isName, numbers, oneOf, whole, within, type Fields } from './read.ts';

/** The story that messages may speak of: its steps, and what hands can set. */
export type Known = Pick<Followed, 'story' | 'hands'>;
/** Counters end where whole numbers do. */
const MOST = Number.MAX_SAFE_INTEGER;

function heldIn({ step, hands }: Fields, known: Known): Held | null {
	const place = typeof step === 'string' ? known.story.find(step) : undefined;
	const set = fieldsOf(hands);
	if (!place || !set) return null;
	const clean: Record<string, readonly number[]> = {};
	for (const [query, hand] of known.hands) {
		const values = Object.hasOwn(set, query) ? numbers(set[query]) : undefined;
		const clamped = values && clampHand(hand, values);
		if (clamped) clean[query] = clamped;
	}
	return { step: place.id, hands: clean };
}

function spotIn(value: unknown): Spot | null {
	const { x, y } = fieldsOf(value) ?? {};
	const [left, top] = [within(x, 0, 1), within(y, 0, 1)];
	return left === undefined || top === undefined ? null : { x: left, y: top };
}

function ranIn(value: unknown): Ran | null {
	const { elapsed, running } = fieldsOf(value) ?? {};
	const ms = whole(elapsed, 0, LONGEST);
	return ms === undefined || typeof running !== 'boolean' ? null : { elapsed: ms, running };
}

function sharedIn(value: unknown, known: Known): Shared | null {
	const fields = fieldsOf(value);
	const now = fields && heldIn(fields, known);
	if (!fields || !now) return null;
	const kept = fieldsOf(fields.held);
	const cover = oneOf(fields.cover, covers);
	const scale = whole(fields.scale, scales.least, scales.most);
	const contrast = oneOf(fields.contrast, contrasts);
	const lang = oneOf(fields.lang, langs);
	const motion = oneOf(fields.motion, ['full', 'reduced'] as const) ?? null;
	const timer = ranIn(fields.timer);
	if (!cover || scale === undefined || !contrast || !lang || !timer) return null;
	return { ...now, held: kept && heldIn(kept, known), cover, scale, contrast, lang, motion, pointer: spotIn(fields.pointer), timer };
}

/** A request that has no fields but its kind. */
const plain = <K extends Request['kind']>(kind: K) => (): { readonly kind: K } => ({ kind });

/** One reader for each kind of request, so that a new kind can't be forgotten here. */
const requests: { readonly [K in Request['kind']]: (fields: Fields, known: Known) => Request | null } = {
	next: plain('next'), previous: plain('previous'), nextScene: plain('nextScene'), previousScene: plain('previousScene'), first: plain('first'), last: plain('last'),
	goTo: ({ step }, { story }) => (typeof step === 'string' && story.find(step) ? { kind: 'goTo', step } : null),
	black: plain('black'), white: plain('white'), freeze: plain('freeze'), contrast: plain('contrast'), motion: plain('motion'), language: plain('language'),
	scale({ by }) {
		const way = ([-1, 0, 1] as const).find((known) => known === by);
		return way === undefined ? null : { kind: 'scale', by: way };
	},
	pointer: ({ at }) => ({ kind: 'pointer', at: spotIn(at) }),
	hand({ query, values, dragging }, { hands }) {
		const hand = typeof query === 'string' ? hands.get(query) : undefined;
		if (!hand || typeof dragging !== 'boolean') return null;
		const list = numbers(values);
		const clean = list && clampHand(hand, list);
		return values === null || clean ? { kind: 'hand', query: hand.query, values: clean ?? null, dragging } : null;
	},
	overview: plain('overview'), join: plain('join'), timer: plain('timer'), timerReset: plain('timerReset')
};
const kinds = Object.keys(requests) as Request['kind'][];

function requestIn(value: unknown, known: Known): Request | null {
	const fields = fieldsOf(value);
	const kind = fields && oneOf(fields.kind, kinds);
	return kind ? requests[kind](fields, known) : null;
}

/** One reader for each type of message. */
const bodies: { readonly [T in Body['type']]: (fields: Fields, known: Known) => Body | null } = {
	hello: () => ({ type: 'hello' }),
	beat: () => ({ type: 'beat' }),
	bye: () => ({ type: 'bye' }),
	state(fields, known) {
		const state = sharedIn(fields.state, known);
		const { from, id } = fieldsOf(fields.heard) ?? {};
		const number = whole(id, 0, MOST);
		return state && { type: 'state', state, heard: isName(from) && number !== undefined ? { from, id: number } : null };
	},
	command(fields, known) {
		const request = requestIn(fields.request, known);
		const id = whole(fields.id, 0, MOST);
		return request && id !== undefined ? { type: 'command', id, request } : null;
	}
};
const types = Object.keys(bodies) as Body['type'][];

/**
 * What arrived, as a message of ours; null for anything else, whatever it is. Numbers are clamped, words are from closed
 * lists, steps and hands are the story's: what comes out can be carried out.
 */
export function messageIn(data: unknown, known: Known): Message | null {
	const fields = fieldsOf(data);
	if (!fields || fields.v !== 1 || !isName(fields.from)) return null;
	const role = oneOf(fields.role, roles);
	const seq = whole(fields.seq, 0, MOST);
	const type = oneOf(fields.type, types);
	const body = type && bodies[type](fields, known);
	return role && seq !== undefined && body ? { v: 1, from: fields.from, role, seq, ...body } : null;
}
