import type { RenderedScene } from './render-content.ts';
import type { Messaging } from './messaging.ts';
import type { Pin, ToHost } from './protocol.ts';

/** What a picture's frame needs to know of its story. */
export interface Around extends Messaging {
	/** The story's own frame, whose permissions its pictures' frames get. */
	readonly storyFrame: HTMLIFrameElement;
	/** The story's embeddable page; its charts are below it. */
	readonly page: string;
	/** The theme in the story's frame address, or an empty string. */
	readonly theme: string;
	/** The reader's inputs so far, by parameter: a frame that is loaded again gets them. */
	readonly inputs: ReadonlyMap<string, readonly number[]>;
	pin(): Pin;
	/** The step that a scene shows now. */
	step(scene: RenderedScene): string;
	onMessage(message: ToHost, scene: RenderedScene, frame: HTMLIFrameElement): void;
}

/** The number of frames loaded at once. */
const MAX_LIVE = 2;

/**
 * Frames that have sent `hello`. Before that a frame still has an empty page of the host's origin, which must get no
 * message.
 */
const ready = new WeakSet<HTMLIFrameElement>();

const frameIn = ({ pin }: RenderedScene): HTMLIFrameElement | null => pin.querySelector('iframe');

/** Tells a loaded frame what to show and, if `placed`, its layout. */
export function show(
	scene: RenderedScene,
	{ tell, pin, step, inputs }: Around,
	placed = false
): void {
	const frame = frameIn(scene);
	if (!frame || !ready.has(frame)) return;
	if (placed) tell(frame, { type: 'init', mode: 'inline', pin: pin() });
	tell(frame, {
		type: 'state',
		step: step(scene),
		hands: [...inputs].map(([param, values]) => ({ query: param, values }))
	});
}

function mountFrame(scene: RenderedScene, around: Around): void {
	const { storyFrame, page, theme, listen, pin, step, onMessage } = around;
	const frame = document.createElement('iframe');
	for (const name of ['sandbox', 'allow', 'referrerpolicy'])
		if (storyFrame.hasAttribute(name))
			frame.setAttribute(name, storyFrame.getAttribute(name) ?? '');
	frame.title = scene.row.parentElement?.querySelector('.h2')?.textContent ?? '';
	frame.src = `${page}${scene.id}/?pin=${pin()}${theme && `&theme=${theme}`}#${step(scene)}`;
	listen(frame, (message) => {
		if (message.type !== 'hello') return onMessage(message, scene, frame);
		ready.add(frame);
		show(scene, around, true);
	});
	scene.pin.append(frame);
}

/** Removes a scene's frame; its container keeps its size. */
export function unmountFrame(scene: RenderedScene, { listen }: Messaging): void {
	const frame = frameIn(scene);
	if (frame) listen(frame);
	frame?.remove();
}

/** Loads the frames nearest to the view and removes the others. */
export function updateFrames(scenes: readonly RenderedScene[], around: Around): void {
	const far = scenes.map((scene) => {
		const { top, bottom } = scene.row.getBoundingClientRect();
		return [Math.max(0, top - innerHeight, -bottom), scene] as const;
	});
	far
		.sort(([a], [b]) => a - b)
		.forEach(([away, scene], i) => {
			const frame = frameIn(scene);
			// Removed a little farther away than loaded, so that none flickers at the edge.
			if (i >= MAX_LIVE || away > innerHeight * (frame ? 2 : 1)) unmountFrame(scene, around);
			else if (!frame) mountFrame(scene, around);
		});
}
