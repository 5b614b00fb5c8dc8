import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';

/** Fills the way to a step: its code with the quiet zone that the norm asks for, its address, its number. */
export function drawJoin(layer: HTMLElement, address: string, number: string): void {
	const code = generate(address, { minCorrectionLevel: correction.M });
	const svg = toSvg(code, document, { on: '#000000', off: '#ffffff', padX: 4, padY: 4 });
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', address);
	layer.querySelector('[data-code]')?.replaceChildren(svg);
	layer.querySelector('[data-join-address]')?.replaceChildren(address);
	layer.querySelector('[data-join-number]')?.replaceChildren(number);
}
