import { bridge } from '../../../embed/bridge.ts';
import { watchHeight } from '../../../embed/height.ts';
import type { ToFrame } from '../../../embed/protocol.ts';
import { whenSized } from '../../../embed/height-protocols.ts';
import { serializeContent } from '../../../embed/serialize-content.ts';
import { importWithRetry } from '$lib/scene/retry.ts';

/**
 * The story in somebody's page. A host that runs our loader says how it is to be shown; one that runs a height sizer
 * gets it stacked; alone, or with nobody answering, it is a page that scrolls by itself.
 */
const root = document.body;

/** Milliseconds that a host has to answer. */
const PATIENCE = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Ends the reading that goes on, or that would begin once its script is there. */
let stop = (): void => undefined;
let stacked: Promise<{ show(step: string): void }> | null = null;

/** A script was lost on the way: the page stays as it was served, and says so. */
const lost = (): void => void (document.documentElement.dataset.noScripts = '');

/** Only a frame that scrolls by itself needs what reads scrolling. */
function read(): void {
	stop();
	let ended = false;
	stop = () => void (ended = true);
	void importWithRetry(() => import('../reader.ts')).then(({ startReader }) => {
		if (!ended) stop = startReader(root);
	}, lost);
}

/** Nothing pinned, as high as all of it; told once to whoever asked first. */
function lay(announce: (height: number) => void): void {
	stop();
	if (stacked) return;
	stacked = importWithRetry(() => import('./stacked.ts')).then(({ stackUp }) =>
		stackUp(root, host?.send)
	);
	void stacked.then(() => watchHeight(announce), lost);
}

function hear(message: ToFrame): void {
	clearTimeout(timer);
	if (message.type === 'state') void stacked?.then(({ show }) => show(message.step), lost);
	else if (message.type === 'init' && message.mode === 'stack')
		lay((height) => host?.send({ type: 'height', height }));
	else if (message.type === 'init') {
		stop();
		host?.send({
			type: 'content',
			lang: document.documentElement.lang,
			words: serializeContent(root)
		});
		// The words can't take the frame's place yet, because that would move what the reader sees: until then it reads.
		timer = setTimeout(() => requestAnimationFrame(() => root.offsetHeight && read()), PATIENCE);
	}
}

/** About how high all of it is with nothing pinned: to ask a host that may be a sizer, before anything is laid out. */
const guessed = (): number =>
	root.querySelectorAll('[data-step]').length * Math.round(Math.min(innerWidth * 1.13, 620) + 240);

const host = bridge(hear);
if (!host) read();
else {
	const sizers = whenSized((announce, most) => {
		clearTimeout(timer);
		// One that grants less than the story needs: it scrolls by itself in as much as there is.
		if (most < guessed()) {
			announce(most);
			read();
		} else lay(announce);
	});
	timer = setTimeout(() => {
		read();
		// Nobody speaks. If the host makes the frame as high as it is asked, it is a sizer after all.
		const asked = guessed();
		sizers.alone(asked);
		addEventListener('resize', () => innerHeight >= asked && lay(sizers.alone));
	}, PATIENCE);
}
