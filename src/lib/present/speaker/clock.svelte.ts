import { formats } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { fillTemplate as say } from '../../i18n/template.ts';
import type { Scene } from '../../story/types.ts';
import type { UiKey } from '../../story/words.ts';
import type { Tie } from '../attach.svelte.ts';
import type { Lecture } from '../lecture.svelte.ts';
import { paceOf } from '../pace.ts';
import { ageOf } from '../sync/link.ts';
import type { Planned } from './plan.svelte.ts';

/** What the speaker's window says of time and of the room; the page hands these words to its script. */
export const spoken = ['paceWait', 'paceOn', 'paceBehind', 'paceAhead', 'paceLeft', 'paceLast', 'linkAlone', 'linkAttached', 'linkLost', 'ago', 'timerPause', 'timerStart', 'roomStays', 'coverBlack', 'coverWhite', 'stepNumber'] as const satisfies readonly UiKey[];
type Spoken = Readonly<Record<(typeof spoken)[number], string>>;

const MINUTE = 60_000;
/** Looks at the clock so often that no second is seen to be skipped. */
const LOOK = 250;

/** Writes the time, the pace and what is known of the room into the page's places for them, `data-show`. */
export function clockOf(lecture: Lecture<Scene>, { timer, sync }: Tie, planned: Planned, root: HTMLElement, lang: Lang): () => void {
	const f = formats(lang);
	const words = JSON.parse(root.querySelector<HTMLElement>('[data-spoken]')?.dataset.spoken ?? '{}') as Spoken;
	const places = new Map([...root.querySelectorAll<HTMLElement>('[data-show]')].map((place) => [place.dataset.show, place]));
	const open = root.querySelector<HTMLElement>('[data-open-stage]');
	/** Only what differs, so that nothing is spoken again and no selection is lost. */
	const show = (name: string, text: string): void => {
		const place = places.get(name);
		if (place && place.textContent !== text) place.textContent = text;
	};

	/** How far from the plan, in whole minutes: nobody can use more. */
	function pace(late: number): string {
		if (!timer.begun) return words.paceWait;
		const minutes = Math.round(Math.abs(late) / MINUTE);
		if (!minutes) return words.paceOn;
		return say(late > 0 ? words.paceBehind : words.paceAhead, { time: f.minutes(minutes) });
	}

	function time(): void {
		const { story, place } = lecture.player;
		const { elapsed } = timer;
		const { late, left, scene, whole } = paceOf(story, place, elapsed, planned.minutes);
		show('elapsed', f.stopwatch(elapsed));
		show('whole', f.stopwatch(whole));
		show('pace', pace(late));
		show('left', say(left ? words.paceLeft : words.paceLast, { n: left, time: f.stopwatch(scene) }));
		show('clock', f.clock(new Date()));
		show('timer', timer.running ? words.timerPause : words.timerStart);
		document.documentElement.toggleAttribute('data-running', timer.running);
	}

	function room(): void {
		const now = performance.now();
		const link = sync.link(now);
		const age = ageOf(sync.pulse, now);
		show('link', { alone: words.linkAlone, attached: words.linkAttached, lost: words.linkLost }[link]);
		show('age', link === 'alone' ? '' : say(words.ago, { time: age < 60 ? f.seconds(age) : f.minutes(Math.floor(age / 60)) }));
		document.documentElement.dataset.link = link;
		if (open) open.hidden = link === 'attached';
		const { cover, held, audience } = lecture;
		const stays = held && say(words.roomStays, { step: say(words.stepNumber, { scene: audience.place.scene + 1, step: audience.place.local + 1 }) });
		show('held', { none: stays ?? '', black: words.coverBlack, white: words.coverWhite }[cover]);
	}

	const stop = $effect.root(() => {
		$effect(time);
		$effect(room);
	});
	const look = setInterval(() => {
		time();
		room();
	}, LOOK);
	return () => {
		clearInterval(look);
		stop();
	};
}
