import { insist } from '../stage/insist.ts';
import { stepByNumber } from '../story/step-number.ts';
import { fillTemplate as say } from '../i18n/template.ts';
import type { Scene } from '../story/types.ts';
import { isMove, type Command } from './command.ts';
import type { Layers } from './layers.ts';
import type { Lecture } from './lecture.svelte.ts';

/** Where a command was pressed or clicked: what `data-do` may hold. */
const plain = ['next', 'previous', 'overview', 'join', 'fullScreen', 'help', 'language'] as const satisfies Command['kind'][];

/** Fills the screen. The browser may refuse, and an iPhone can't: the lecture looks right without. */
async function fill(): Promise<void> {
	try {
		await document.documentElement.requestFullscreen?.();
	} catch (error) {
		if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
	}
}

/** Opens the field for a step's number, with what was typed so far and the cursor behind it. */
function ask(layers: Layers, typed: string): void {
	const field = layers.open('ask').querySelector('input');
	if (!field) return;
	field.value = typed;
	field.focus();
	field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Shows the way to the current step; what draws its code is fetched when it is first asked for. */
async function join(layers: Layers, lecture: Lecture<Scene>, root: HTMLElement): Promise<void> {
	// A copy on a disk that doesn't know the site's address has nowhere to lead phones to.
	const layer = root.querySelector('[data-layer=join]') && layers.toggle('join');
	if (!layer) return;
	const { id } = lecture.audience.place;
	const story = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? root.querySelector<HTMLAnchorElement>('a[data-leave]');
	const address = new URL(story?.href ?? location.href);
	address.search = '';
	address.hash = id;
	const number = root.querySelector(`.number[data-at="${id}"]`)?.textContent ?? '';
	layer.querySelector('[data-join-address]')?.replaceChildren(address.href);
	layer.querySelector('[data-join-number]')?.replaceChildren(number);
	const code = layer.querySelector<HTMLElement>('[data-code]');
	if (!code) return;
	try {
		const { codeOf } = await insist(() => import('./join.ts'));
		code.replaceChildren(codeOf(address.href));
	} catch {
		// Lost on the way: the address and the number lead there, too.
	}
	code.hidden = !code.firstChild;
}

/** Carries out what a window does for itself, and takes clicks on its buttons. */
export function deedsOf(lecture: Lecture<Scene>, layers: Layers, root: HTMLElement): () => void {
	const notes = root.querySelector<HTMLElement>('[data-notes]');
	const leave = root.querySelector<HTMLAnchorElement>('a[data-leave]');

	/** What lies on top goes first; then the full screen; then the lecture. */
	function escape(): void {
		if (layers.close()) return;
		if (notes && !notes.hidden) notes.hidden = true;
		else if (lecture.cover !== 'none') lecture.do({ kind: lecture.cover }, 'key');
		else if (document.fullscreenElement) void document.exitFullscreen();
		else leave?.click();
	}

	const deaf = lecture.hear((command) => {
		if (isMove(command) || command.kind === 'black' || command.kind === 'white') return layers.clear();
		switch (command.kind) {
			case 'overview': return layers.toggle('overview')?.querySelector<HTMLElement>('[aria-current]')?.focus();
			case 'help': return void layers.toggle('help');
			case 'ask': return ask(layers, command.typed);
			case 'join': return void join(layers, lecture, root);
			case 'notes': return void notes?.toggleAttribute('hidden');
			case 'start': return void (document.fullscreenElement ?? fill());
			case 'fullScreen': return void (document.fullscreenElement ? document.exitFullscreen() : fill());
			case 'escape': return escape();
		}
	});

	const click = ({ target }: Event): void => {
		const element = target instanceof Element ? target : null;
		const wanted = element?.closest<HTMLElement>('[data-do]')?.dataset.do;
		const kind = plain.find((known) => known === wanted);
		const step = element?.closest<HTMLElement>('[data-step]:not(html)')?.dataset.step;
		if (kind) lecture.do({ kind }, 'key');
		else if (wanted === 'ask') lecture.do({ kind: 'ask', typed: '' }, 'key');
		else if (step) lecture.do({ kind: 'goTo', step }, 'key');
	};
	const form = root.querySelector<HTMLFormElement>('[data-go-to]');
	const wrong = form?.querySelector('[role=status]');
	const submit = (event: Event): void => {
		event.preventDefault();
		const text = form?.querySelector('input')?.value ?? '';
		const place = stepByNumber(lecture.player.story, text);
		if (place) lecture.do({ kind: 'goTo', step: place.id }, 'key');
		else wrong?.replaceChildren(say(form?.dataset.wrong ?? '', { text }));
	};
	const typing = (): void => wrong?.replaceChildren();
	const letters = ({ target }: Event): void => {
		if (target instanceof HTMLInputElement && target.dataset.letters !== undefined && target.checked !== lecture.letters) lecture.do({ kind: 'letters' }, 'key');
	};
	root.addEventListener('click', click);
	root.addEventListener('change', letters);
	form?.addEventListener('submit', submit);
	form?.addEventListener('input', typing);
	return () => {
		deaf();
		root.removeEventListener('click', click);
		root.removeEventListener('change', letters);
	};
}
