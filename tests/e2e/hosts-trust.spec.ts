import { expect, type Page } from '@playwright/test';
import { bring, card, host, mode, openInline, frameOf, shown, test, words } from './hosts.ts';
import { asks } from '../asks.mjs';
import { first, listen, plainSteps, sceneOf, screens } from './story.ts';

const [step] = plainSteps(1);

test.use({ viewport: screens.phone });

/** Messages with harmful values and invalid shapes, for either side. */
const odd = [
	...['inexhaustible', 'other', '', null].flatMap((ns) =>
		[1, 2, '1', undefined].flatMap((v) =>
			[
				{ type: 'hello' },
				{ type: 'height', height: 1 },
				{ type: 'height', height: 59_999 },
				{ type: 'step', step: asks.truth, index: 1, by: 'key' },
				{ type: 'content', lang: 'en', words: [['p', '', ''], 'Hacked', 0] },
				{ type: 'hand', query: 'guess', values: [1, 2, 3, 4, 5] },
				{ type: 'result', step: asks.truth, text: 'Hacked' },
				{ type: 'reveal', top: 9000 },
				{ type: 'page', by: 1 },
				{ type: 'init', mode: 'stack', pin: 'none' },
				{ type: 'state', step: asks.truth, hands: [] }
			].map((message) => ({ ns, v, ...message }))
		)
	),
	'[iFrameSizer]x:9000:1:init',
	{ sentinel: 'amp', type: 'embed-size', height: 9000 },
	'pymxPYMxstoryxPYMxheightxPYMx9000',
	{ secret: 'x', message: 'height', value: 9000 }
];
/** From the right window and origin, but invalid: another version, another shape, other values. */
const misshapen = [
	undefined,
	null,
	0,
	'',
	'hello',
	[],
	{},
	{ ns: 'inexhaustible' },
	{ ns: 'inexhaustible', v: 1 },
	{ ns: 'inexhaustible', v: 1, type: '__proto__' },
	{ ns: 'inexhaustible', v: 1, type: 'constructor' },
	{ ns: 'inexhaustible', v: 2, type: 'init', mode: 'stack', pin: 'none' },
	{ ns: 'inexhaustible', v: 1, type: 'init', mode: 'frames', pin: 'none' },
	{ ns: 'inexhaustible', v: 1, type: 'init', mode: 'stack', pin: {} },
	{ ns: 'inexhaustible', v: 1, type: 'state', step: `${sceneOf(step)}/nothing`, hands: [] },
	{ ns: 'inexhaustible', v: 1, type: 'state', step: 'javascript:alert(1)', hands: [] },
	{ ns: 'inexhaustible', v: 1, type: 'state', step, hands: [{ query: 'guess', values: ['x'] }] },
	{ ns: 'inexhaustible', v: 1, type: 'state', step, hands: 'many' },
	{ ns: 'inexhaustible', v: 1, type: 'height', height: 1 },
	{ ns: 'inexhaustible', v: 1, type: 'content', words: 'x' },
	Infinity,
	NaN,
	'frames-init'
];

const state = (page: Page) =>
	page.evaluate(() => {
		const root = document.querySelector('inexhaustible-story')?.shadowRoot;
		return {
			words: root?.textContent,
			step: root?.querySelector('[aria-current]')?.getAttribute('data-step'),
			pictures: root?.querySelectorAll('iframe').length,
			told: window.told,
			top: scrollY,
			height: document.documentElement.scrollHeight,
			frame: document.querySelector('iframe[data-inexhaustible]')?.getAttribute('style'),
			probe: 'polluted' in {}
		};
	});
/** Messages are delivered in order: once one of our own has arrived, all before it have too. */
const delivered = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
				port2.postMessage(0);
			})
	);

test('a frame beside the story’s, and the page to itself, may say what they like in its name: nothing happens', async ({
	page,
	hosts
}) => {
	const heard = listen(page);
	await openInline(page, host(hosts, 'noise'));
	await bring(page, step);
	await shown(page, step);
	const before = await state(page);
	const stranger = page
		.frames()
		.find((frame) => frame.url().includes('about:blank') && frame.url() !== 'about:blank');
	if (!stranger) throw new Error('the stranger is not there');
	await stranger.evaluate((messages) => {
		for (const message of messages) {
			top?.postMessage(message, '*');
			// To the pictures of the story and to the story itself, past their host.
			for (let i = 0; i < (top?.length ?? 0); i++) top?.[i]?.postMessage(message, '*');
		}
	}, odd);
	await page.evaluate((messages) => messages.forEach((message) => postMessage(message, '*')), odd);
	await delivered(page);
	expect(await state(page)).toEqual(before);
	await shown(page, step);
	expect(heard).toEqual([]);
});

test('the host’s own page can say nothing to a frame that it doesn’t understand', async ({
	page,
	hosts
}) => {
	const heard = listen(page);
	await openInline(page, host(hosts, 'plain'));
	await bring(page, step);
	await shown(page, step);
	const before = await state(page);
	await page.evaluate((messages) => {
		const frames = [
			...document.querySelectorAll('iframe'),
			...(document.querySelector('inexhaustible-story')?.shadowRoot?.querySelectorAll('iframe') ??
				[])
		];
		for (const { contentWindow } of frames)
			for (const message of messages) contentWindow?.postMessage(message, '*');
	}, misshapen);
	await delivered(page);
	expect(await state(page)).toEqual(before);
	await shown(page, step);
	expect(heard).toEqual([]);
});

test('what comes from the story’s frame but from another origin is not the story', async ({
	page,
	hosts
}) => {
	const heard = listen(page);
	await page.goto(host(hosts, 'plain', { attributes: '=stack' }));
	await mode(page, 'stack');
	await expect
		.poll(() => frameOf(page).evaluate((frame) => frame.clientHeight))
		.toBeGreaterThan(5000);
	const frame = page.frames()[1];
	// The frame has been navigated elsewhere, but its element's address is still ours.
	const elsewhere = host(hosts, 'address', { src: 'about:blank' });
	await page.evaluate(
		(address) => document.querySelector('iframe')?.contentWindow?.location.replace(address),
		elsewhere
	);
	await frame?.waitForURL(elsewhere);
	const before = await state(page);
	await frame?.evaluate(
		(messages) => messages.forEach((message) => top?.postMessage(message, '*')),
		odd
	);
	await delivered(page);
	expect(await state(page)).toEqual(before);
	expect(heard).toEqual([]);
});

test('nothing is stored on either side, nobody else is asked for anything, and the words are nothing but words', async ({
	page,
	context,
	hosts,
	baseURL
}) => {
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).origin));
	const stored: string[] = [];
	await page.exposeBinding(
		'storing',
		({ frame }, what: string) => void stored.push(`${what} ${frame.url()}`)
	);
	await page.addInitScript(() => {
		const { storing } = window as unknown as { storing(what: string): void };
		Storage.prototype.setItem = () => storing('storage');
		IDBFactory.prototype.open = () => {
			throw (storing('database'), new Error());
		};
		CacheStorage.prototype.open = async () => {
			throw (storing('cache'), new Error());
		};
		Object.defineProperty(Document.prototype, 'cookie', {
			get: () => '',
			set: () => storing('cookie')
		});
	});
	await openInline(page, host(hosts, 'plain'));
	for (const id of [first, step, asks.window]) {
		await bring(page, id);
		await shown(page, id);
	}
	expect([...asked].sort()).toEqual([new URL(baseURL ?? '').origin, new URL(hosts).origin].sort());
	expect(await context.cookies()).toEqual([]);
	expect(stored).toEqual([]);
	expect(
		await page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			(await indexedDB.databases()).length
		])
	).toEqual([0, 0, 0]);
	expect(
		await words(page).evaluate(
			(story) =>
				[
					...(story.shadowRoot?.querySelectorAll(
						'script, style, img, object, form, [onclick], [style]:not(.all, .pin)'
					) ?? [])
				].length
		)
	).toBe(0);
	expect(
		await words(page)
			.locator('a')
			.evaluateAll(
				(links, story) =>
					links.filter((link) => !(link as HTMLAnchorElement).href.startsWith(`${story}en/`))
						.length,
				baseURL
			)
	).toBe(0);
	await expect(card(page, step)).toHaveCount(1);
});
