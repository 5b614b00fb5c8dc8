import type { MoveSource } from '../../story/player.svelte.ts';
import { snapshotOf } from '../audience.svelte.ts';
import type { Lecture } from '../lecture.svelte.ts';
import type { Timer } from '../timer.svelte.ts';
import type { Request, Shared } from './message.ts';

/** A window's own lecture and stopwatch. */
export interface LocalSession {
	readonly lecture: Lecture;
	readonly timer: Timer;
}

/** The shared state as this window has it. */
export function sharedBy({ lecture, timer }: LocalSession): Shared {
	const { snapshot, cover, scale, contrast, lang, motion, pointer } = lecture;
	return {
		...snapshotOf(lecture.player),
		held: snapshot,
		cover,
		scale,
		contrast,
		lang,
		motion,
		pointer,
		timer: timer.ran
	};
}

/** A string that is equal for equal states. A running stopwatch's elapsed time doesn't count. */
export function fingerprint({ timer, ...state }: Shared): string {
	return JSON.stringify({ ...state, timer: timer.running || timer.elapsed });
}

/** Applies another window's state. */
export function applySnapshot(
	{ lecture, timer }: LocalSession,
	{ step, hands, held, cover, scale, contrast, lang, motion, timer: ran, pointer }: Shared,
	by: MoveSource
): void {
	const { player } = lecture;
	for (const param of player.inputs.keys()) player.setInput(param, hands[param] ?? null);
	const known = player.story.find(step);
	if (known) player.go(known.index, by);
	lecture.snapshot = held;
	lecture.cover = cover;
	lecture.scale = scale;
	lecture.contrast = contrast;
	lecture.lang = lang;
	lecture.motion = motion;
	if (pointer || lecture.pointer) lecture.dispatch({ kind: 'pointer', at: pointer }, by);
	timer.set(ran);
}

/** Carries out a request in this window. */
export function execute({ lecture, timer }: LocalSession, request: Request, by: MoveSource): void {
	switch (request.kind) {
		case 'hand':
			lecture.player.dragging = request.dragging;
			return lecture.player.setInput(request.query, request.values);
		case 'timerReset':
			return timer.reset();
		default:
			return lecture.dispatch(request, by);
	}
}
