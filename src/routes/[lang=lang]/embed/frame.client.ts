import { bridge } from '../../../embed/bridge.ts';
import { watchHeight } from '../../../embed/height.ts';
import type { ToFrame } from '../../../embed/protocol.ts';
import { whenSized } from '../../../embed/height-protocols.ts';
import { serializeContent } from '../../../embed/serialize-content.ts';
import { importWithRetry } from '$lib/scene/retry.ts';

/**
 * The embedded story. A host that runs our loader decides how it is shown; for one that runs another height sizer it is
 * stacked; without an answer it is a page that scrolls by itself.
 */
const root = document.body;

/** Milliseconds that a host has to answer. */
const REPLY_TIMEOUT_MS = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Stops the reader, or keeps it from starting once its script has loaded. */
let stop = (): void => undefined;
let stacked: Promise<{ show(step: string): void }> | null = null;

/** A script failed to load: the page stays as prerendered, and says so. */
const lost = (): void => void (document.documentElement.dataset.noScripts = '');

/** Loads the reader, which only a frame that scrolls by itself needs. */
function read(): void {
	stop();
	let ended = false;
	stop = () => void (ended = true);
	void importWithRetry(() => import('../start-reader.ts')).then(({ startReader }) => {
		if (!ended) stop = startReader(root);
	}, lost);
}

/** Lays the story out with nothing sticky, and announces its full height to the first caller. */
function lay(announce: (height: number) => void): void {
	stop();
	if (stacked) return;
	stacked = importWithRetry(() => import('./start-stacked.ts')).then(({ startStacked }) =>
		startStacked(root, host?.send)
	);
	void stacked.then(() => watchHeight(announce), lost);
}

function onMessage(message: ToFrame): void {
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
		// The host can't replace the frame yet, because that would shift what the reader sees: until then the frame
		// scrolls by itself.
		timer = setTimeout(
			() => requestAnimationFrame(() => root.offsetHeight && read()),
			REPLY_TIMEOUT_MS
		);
	}
}

/** Roughly the height with nothing sticky: to ask a host that may be a sizer, before anything is laid out. */
const estimatedHeight = (): number =>
	root.querySelectorAll('[data-step]').length * Math.round(Math.min(innerWidth * 1.13, 620) + 240);

const host = bridge(onMessage);
if (!host) read();
else {
	const sizers = whenSized((announce, most) => {
		clearTimeout(timer);
		// A sizer that allows less than the story needs: scroll inside what it allows.
		if (most < estimatedHeight()) {
			announce(most);
			read();
		} else lay(announce);
	});
	timer = setTimeout(() => {
		read();
		// No answer. If the host makes the frame as high as asked, it is a sizer after all.
		const asked = estimatedHeight();
		sizers.alone(asked);
		addEventListener('resize', () => innerHeight >= asked && lay(sizers.alone));
	}, REPLY_TIMEOUT_MS);
}
