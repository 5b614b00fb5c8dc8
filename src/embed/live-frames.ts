import type { RenderedScene } from './render-content.ts';
import type { Messaging } from './messaging.ts';
import type { Pin, ToHost } from './protocol.ts';

/** What a picture needs to know of its story. */
export interface Around extends Messaging {
	/** The story's own frame: what it may do, its pictures may, and no more. */
	readonly model: HTMLIFrameElement;
	/** The door of the story for frames; its charts are below. */
	readonly door: string;
	/** The theme that the story's frame asks for, or nothing. */
	readonly theme: string;
	/** The reader's numbers so far, by hand: a picture that comes back gets them again. */
	readonly hands: ReadonlyMap<string, readonly number[]>;
	pin(): Pin;
	/** The step that a scene shows while the reader is where he is. */
	step(scene: RenderedScene): string;
	hear(message: ToHost, scene: RenderedScene, frame: HTMLIFrameElement): void;
}

/** Pictures that are alive at once. */
const MOST = 2;

/** Pictures that have spoken: before that a frame still has the host's own empty page, which must be told nothing. */
const ready = new WeakSet<HTMLIFrameElement>();

const frameIn = ({ pin }: RenderedScene): HTMLIFrameElement | null => pin.querySelector('iframe');

/** Tells a picture that is alive what it should show by now, and how it should stand. */
export function show(
	scene: RenderedScene,
	{ tell, pin, step, hands }: Around,
	placed = false
): void {
	const frame = frameIn(scene);
	if (!frame || !ready.has(frame)) return;
	if (placed) tell(frame, { type: 'init', mode: 'inline', pin: pin() });
	tell(frame, {
		type: 'state',
		step: step(scene),
		hands: [...hands].map(([query, values]) => ({ query, values }))
	});
}

function live(scene: RenderedScene, around: Around): void {
	const { model, door, theme, listen, pin, step, hear } = around;
	const frame = document.createElement('iframe');
	for (const name of ['sandbox', 'allow', 'referrerpolicy'])
		if (model.hasAttribute(name)) frame.setAttribute(name, model.getAttribute(name) ?? '');
	frame.title = scene.row.parentElement?.querySelector('.h2')?.textContent ?? '';
	frame.src = `${door}${scene.id}/?pin=${pin()}${theme && `&theme=${theme}`}#${step(scene)}`;
	listen(frame, (message) => {
		if (message.type !== 'hello') return hear(message, scene, frame);
		ready.add(frame);
		show(scene, around, true);
	});
	scene.pin.append(frame);
}

/** Leaves an empty room of the same size. */
export function unmountFrame(scene: RenderedScene, { listen }: Messaging): void {
	const frame = frameIn(scene);
	if (frame) listen(frame);
	frame?.remove();
}

/** Brings the pictures nearest to the view to life and releases the others. */
export function keepOnly(scenes: readonly RenderedScene[], around: Around): void {
	const far = scenes.map((scene) => {
		const { top, bottom } = scene.row.getBoundingClientRect();
		return [Math.max(0, top - innerHeight, -bottom), scene] as const;
	});
	far
		.sort(([a], [b]) => a - b)
		.forEach(([away, scene], i) => {
			const frame = frameIn(scene);
			// A little later out than in, so that nobody comes and goes at the edge.
			if (i >= MOST || away > innerHeight * (frame ? 2 : 1)) unmountFrame(scene, around);
			else if (!frame) live(scene, around);
		});
}
