/** Tells a host how high the frame should be, in whole px. */
export type Announce = (height: number) => void;

/**
 * Finds out whether the page around this frame runs somebody's height sizer, by what each of them says first, and
 * speaks its messages (written from their formats). pym.js and WordPress put an id into the address; iframe-resizer 4
 * and 5 and @newswire/frames post one; amp-iframe says nothing, so a frame that stays alone asks it once with `alone`.
 *
 * @param found is called once, with the way to announce a height; `most` is the px beyond which that sizer grants none
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
	// WordPress grants its own post embeds 1,000 px at most.
	else if (secret) once((value) => post({ secret, message: 'height', value }), 1000);
	return { alone: amp };
}
