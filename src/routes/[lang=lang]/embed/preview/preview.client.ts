import { addressOf, frameHeight, snippet, type EmbedOptions } from '$lib/page/snippet.ts';

/** Updates the code and the frame to what the editor has chosen. `?chart=scene/step` preselects that step. */
const form = document.querySelector<HTMLFormElement>('form[data-embed]');
const frame = document.querySelector<HTMLIFrameElement>('iframe[data-preview]');

/** The choice, with addresses as seen from here; the code has the site's public address where the build knew it. */
function chosen(form: HTMLFormElement): { here: EmbedOptions; there: EmbedOptions; width: number } {
	const values = new FormData(form);
	const step = String(values.get('what') ?? '');
	const scene = step.split('/')[0] || undefined;
	const look = values.get('look');
	const width = Number(values.get('width'));
	const folder = String(values.get('edition'));
	const edition =
		form.querySelector<HTMLInputElement>(`input[value="${CSS.escape(folder)}"]`)?.dataset ?? {};
	const titles = JSON.parse(edition.titles ?? '{}') as Record<string, string>;
	const at = (root: string): EmbedOptions => ({
		root,
		page: `${root}${folder}/embed/${scene ? `${scene}/` : ''}`,
		story: `${root}${folder}/${scene ? `#${scene}` : ''}`,
		title: titles[scene ?? ''] ?? edition.title ?? '',
		link: edition.link ?? '',
		...(step ? { step, chart: true } : {}),
		...(look === 'light' || look === 'dark' ? { theme: look } : {}),
		height: frameHeight(scene, 640)
	});
	const local = new URL(form.dataset.base ?? '/', location.href).href;
	return { here: at(local), there: at(form.dataset.root || local), width };
}

function show(form: HTMLFormElement, frame: HTMLIFrameElement): void {
	const { here, there, width } = chosen(form);
	const code = form.elements.namedItem('code');
	if (code instanceof HTMLTextAreaElement) code.value = snippet(there);
	frame.width = String(width);
	frame.height = String(frameHeight(here.step?.split('/')[0], width));
	frame.title = here.title;
	// Replace the address, to add no history entry to this page.
	const address = addressOf(here);
	if (frame.src !== address) frame.contentWindow?.location.replace(address);
}

async function copy(form: HTMLFormElement): Promise<void> {
	const status = form.querySelector('[role=status]');
	const code = form.elements.namedItem('code');
	if (!(code instanceof HTMLTextAreaElement)) return;
	try {
		await navigator.clipboard.writeText(code.value);
		status?.replaceChildren(form.dataset.copied ?? '');
	} catch {
		// No clipboard, or refused: select the code, so that the editor can copy it.
		code.select();
		status?.replaceChildren(form.dataset.failed ?? '');
	}
}

if (parent !== window) document.documentElement.dataset.within = '';
if (form && frame) {
	const asked = new URLSearchParams(location.search).get('chart') ?? '';
	const what = form.elements.namedItem('what');
	const options =
		what instanceof HTMLSelectElement
			? [...what.options].filter(({ value }) => value === asked || value.startsWith(`${asked}/`))
			: [];
	if (asked && what instanceof HTMLSelectElement && options.length)
		what.value = options.at(-1)?.value ?? '';
	form.addEventListener('change', () => show(form, frame));
	form.addEventListener('submit', (event) => event.preventDefault());
	form.querySelector('[data-copy]')?.addEventListener('click', () => void copy(form));
	show(form, frame);
}
