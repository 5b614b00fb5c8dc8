import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';

/** An address as a QR code, with the quiet zone that the standard requires. */
export function qrCode(address: string): SVGElement {
	const code = generate(address, { minCorrectionLevel: correction.M });
	const svg = toSvg(code, document, { on: '#000000', off: '#ffffff', padX: 4, padY: 4 });
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', address);
	return svg;
}
