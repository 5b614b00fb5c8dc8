/** Tells a host how high the frame should be, in whole px. */
export type Announce = (height: number) => void;

/**
 * Detects whether the page around this frame runs a known height sizer, by its first message, and sends its messages.
 * pym.js and WordPress put an id into the address; iframe-resizer 4 and 5 and @newswire/frames post one; amp-iframe
 * sends nothing, so a frame without an answer asks it once with `alone`.
 *
 * @param found is called once, with a function that announces a height; `most` is the largest height that the sizer
 *   allows, in px
 */
export function whenSized(found: (announce: Announce, most: number) => void): { alone: Announce } {
	const post = (message: unknown): void => parent.postMessage(message, '*');
	const amp: Announce = (height) => post({ sentinel: 'amp', type: 'embed-size', height });
	const pym = new URLSearchParams(location.search).get('childId');
	const secret = /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
	let known = false;
	const once = (announce: Announce, most = Infinity): void => {
		if (!known) found(announce, most);
		known = true;
	};
	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		const resizer = /^\[iFrameSizer\]([^:]+):/.exec(data)?.[1];
		let type = 'init';
		if (resizer)
			once((height) => {
				post(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${type}`);
				type = 'resize';
			});
		else if (data?.type === 'frames-init') once(amp);
	});
	post('[iFrameResizerChild]Ready');
	if (pym) once((height) => post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`));
	// WordPress allows its post embeds 1,000 px at most.
	else if (secret) once((value) => post({ secret, message: 'height', value }), 1000);
	return { alone: amp };
}
