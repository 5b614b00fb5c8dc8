/**
 * What goes over the wire, as the browser counts it: compressed and with headers.
 *
 * @typedef {{ type: string, bytes: number, phase: string, open: boolean }} Request
 */

/** The browser's names of what is asked for, to ours; data and all else is `other`. */
const KINDS = new Map([
	['Document', 'html'],
	['Script', 'js'],
	['Stylesheet', 'css'],
	['Font', 'font'],
	['Image', 'image']
]);

/**
 * Note requests from now on, each with the phase that is set when it is sent.
 * @param {import('@playwright/test').CDPSession} cdp
 */
export function tally(cdp) {
	/** @type {Map<string, Request>} */
	const all = new Map();
	const state = {
		all,
		phase: 'load',
		last: performance.now(),
		open: () => [...all.values()].filter((request) => request.open).length
	};
	cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
		if (/^(data|blob):|\/favicon\.ico$/.test(request.url)) return;
		all.set(requestId, { type: type ?? 'Other', bytes: 0, phase: state.phase, open: true });
		state.last = performance.now();
	});
	const end = (/** @type {string} */ id, bytes = 0) => {
		const request = all.get(id);
		if (request) Object.assign(request, { bytes, open: false });
		state.last = performance.now();
	};
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
		end(requestId, encodedDataLength)
	);
	cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId));
	return state;
}

/** @param {Iterable<Request>} requests */
export function weigh(requests) {
	const all = [...requests];
	const atLoad = all.filter(({ phase }) => phase === 'load');
	const kb = (/** @type {Request[]} */ list) =>
		list.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
	const kindOf = (/** @type {Request} */ { type }) => KINDS.get(type) ?? 'other';
	const kinds = [...KINDS.values(), 'other'].map((kind) => [
		`${kind}KB`,
		kb(atLoad.filter((request) => kindOf(request) === kind))
	]);
	return {
		...Object.fromEntries(kinds),
		loadKB: kb(atLoad),
		requests: atLoad.length,
		visitKB: kb(all),
		visitRequests: all.length
	};
}
