import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/support/browsers.mjs';
import { serveHosts } from '../../hosts/server.mjs';
import { film, type Shot } from '../../support/film.ts';
import { lay, mark, pictureTop, read, type Ruler } from '../../support/ruler.ts';
import { stroke } from '../../support/touch.ts';
import { scenes, stepsIn } from '../story.ts';

/*
 * What a reader sees of an embedded story while the page around it, another site's, scrolls. Each frame that Chromium
 * composes is decoded to the scroll that the host's page shows, the scroll that the words show, and the top of the
 * pinned picture. The zeros are exact on any machine; how far the control is off depends on how busy it is.
 */
const VIEW = { width: 390, height: 700 } as const;
const [MIDDLE, LOW, HIGH] = [VIEW.width / 2, VIEW.height - 100, 100];

/** Moving frames without which a run says nothing, and how often the page is scrolled to and fro for them. */
const ENOUGH = 20;
const PASSES = 8;

/** Px of a tile, the piece in which Chromium paints: the words and the host’s page are cut into tiles at different places. */
const TILE = 256;

let hosts: Awaited<ReturnType<typeof serveHosts>>;
test.beforeAll(
	async ({}, { project }) => void (hosts = await serveHosts(project.use.baseURL ?? ''))
);
test.afterAll(() => hosts.close());
// The headless shell keeps another site's frames in the page's own process: here they must be as a reader's browser has them.
test.use({
	viewport: VIEW,
	hasTouch: true,
	launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS }
});

/** What is measured: a picture that should stand at the top of the view while the page is scrolled to between two values. */
interface Stage {
	readonly page: Ruler;
	readonly words: Ruler | null;
	readonly scene: number;
	readonly from: number;
	readonly to: number;
	/** Column of the screen that goes through the picture’s marker. */
	readonly x: number;
}

/** The scene with the most steps, whose picture is pinned for the longest way. */
const [longest = ''] = scenes.toSorted((a, b) => stepsIn(b).length - stepsIn(a).length);

/** The longest scene of the story, pinned by the loader, where its way begins. */
async function inline(page: Page): Promise<Stage> {
	const scene = scenes.indexOf(longest);
	await mark(page, scenes);
	await page.goto(`${hosts.url}plain.html`);
	await expect(page.locator('iframe[data-inexhaustible]')).toHaveAttribute(
		'data-inexhaustible-mode',
		'inline'
	);
	const row = page.locator('inexhaustible-story .row').nth(scene);
	await row.evaluate((node) =>
		scrollTo({ top: Math.ceil(scrollY + node.getBoundingClientRect().top), behavior: 'instant' })
	);
	await expect(
		row.locator('.pin iframe').contentFrame().locator('html[data-pin="top"] figure')
	).toHaveAttribute('data-settled', /./);
	const rulers = { page: await lay(page, 'page'), words: await lay(page, 'words') };
	const way = await row.evaluate((node) => {
		const { right, height } =
			node.querySelector('.pin iframe')?.getBoundingClientRect() ?? new DOMRect();
		return {
			from: scrollY,
			to: Math.floor(scrollY + node.getBoundingClientRect().bottom - height),
			x: Math.floor(right) - 6
		};
	});
	return { ...rulers, scene, ...way };
}

/** The control: a picture in a frame as high as its content, moved by script to where the host says that it has scrolled. */
async function naive(page: Page): Promise<Stage> {
	const frame = new URL('naive-frame.html', hosts.url);
	frame.hostname = '127.0.0.1';
	await page.goto(`${hosts.url}naive.html?${new URLSearchParams({ frame: frame.href })}`);
	const way = await page.locator('iframe').evaluate((node: HTMLIFrameElement) => {
		scrollTo({ top: node.offsetTop, behavior: 'instant' });
		return {
			from: scrollY,
			to: node.offsetTop + node.offsetHeight - innerHeight,
			x: Math.floor(node.getBoundingClientRect().right) - 6
		};
	});
	return { page: await lay(page, 'page'), words: null, scene: 0, ...way };
}

/** One composed frame. */
interface Seen {
	readonly at: number;
	readonly scroll: number;
	/** Px that the picture is off from where it should be; null when the top of its marker isn’t to be seen. */
	readonly picture: number | null;
	/** Px that the words are off from the page around them, at their worst edge. */
	readonly words: number;
	/** Px of the words’ height in view that aren’t painted yet. */
	readonly blank: number;
	/** The same of the host’s own page: a flick may outrun what a busy machine can paint, and then no page is whole. */
	readonly hostBlank: number;
}

function see({ at, image }: Shot, { page, words, scene, x }: Stage): Seen {
	expect([image.width, image.height]).toEqual([VIEW.width, VIEW.height]);
	const pageRuler = read(image, page);
	const zeros = new Set(pageRuler.zeros);
	expect(zeros.size, 'values that the page’s own ruler gives').toBe(1);
	const [zero = NaN] = zeros;
	const frame = {
		at,
		scroll: page.top - zero,
		picture: pictureTop(image, x, scene),
		hostBlank: VIEW.height - pageRuler.painted
	};
	if (!words) return { ...frame, words: 0, blank: 0 };
	const said = read(image, words);
	const top = zero + words.top - page.top;
	const height = Math.min(VIEW.height, top + words.height) - Math.max(0, top);
	return {
		...frame,
		words: Math.max(...said.zeros.map((each) => Math.abs(each - top))),
		blank: height - said.painted
	};
}

/** A scroll gesture, forwards (1) or backwards (-1). */
const gestures = {
	/** A wheel or a track pad at one speed. */
	'steady scroll': async (session, sign) =>
		void (await session.send('Input.synthesizeScrollGesture', {
			x: MIDDLE,
			y: VIEW.height / 2,
			yDistance: -2400 * sign,
			speed: 1500,
			gestureSourceType: 'mouse'
		})),
	/** A flick of the finger, with the momentum that the browser gives it. */
	flick: (session, sign) =>
		stroke(session, [MIDDLE, sign > 0 ? LOW : HIGH], [MIDDLE, sign > 0 ? HIGH : LOW], 5200)
} satisfies Record<string, (session: CDPSession, sign: 1 | -1) => Promise<void>>;

/** Waits till the page has come to rest: a dozen frames at one place. */
const rest = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			new Promise<void>((done) => {
				let [at, still] = [NaN, 0];
				const look = (): void => {
					still = scrollY === at ? still + 1 : 0;
					at = scrollY;
					if (still === 12) done();
					else requestAnimationFrame(look);
				};
				look();
			})
	);

/** The frames that moved while the picture should have been pinned, and the fastest that the page was seen to move, in px/s. */
async function run(
	page: Page,
	stage: Stage,
	gesture: keyof typeof gestures
): Promise<{ moving: Seen[]; fastest: number }> {
	const moving: Seen[] = [];
	let fastest = 0;
	// A film begins with the frame composed last, which must have the rulers.
	await rest(page);
	for (let pass = 0; pass < PASSES && moving.length < ENOUGH; pass++) {
		const shots = await film(page, async (session) => {
			await gestures[gesture](session, pass % 2 === 0 ? 1 : -1);
			await rest(page);
		});
		let last: Seen | undefined;
		for (const frame of shots.map((shot) => see(shot, stage))) {
			const speed = last ? Math.abs(frame.scroll - last.scroll) / (frame.at - last.at) : 0;
			if (speed > 0 && frame.scroll >= stage.from && frame.scroll <= stage.to) moving.push(frame);
			fastest = Math.max(fastest, speed);
			last = frame;
		}
	}
	expect(moving.length, 'moving frames').toBeGreaterThanOrEqual(ENOUGH);
	return { moving, fastest };
}

/** Keeps a host’s page as busy as advertisements do: 80 ms of every 200. */
const occupy = (page: Page): Promise<void> =>
	page.evaluate(
		() =>
			void setInterval(() => {
				for (const end = performance.now() + 80; performance.now() < end;);
			}, 200)
	);

/** The half, the 19 twentieths and the most of some values, for the report. */
function spread(values: readonly number[]): readonly [p50: number, p95: number, most: number] {
	const sorted = values.toSorted((a, b) => a - b);
	const part = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
	return [part(0.5), part(0.95), part(1)];
}

for (const gesture of ['steady scroll', 'flick'] as const)
	for (const host of ['idle', 'busy'] as const)
		test(`${gesture}, ${host} host: picture and words are off by nothing, where a naïve embed’s picture strays`, async ({
			page
		}, { annotations }) => {
			test.slow();
			const report = (what: string, { length }: readonly unknown[], values: readonly number[]) =>
				annotations.push({
					type: `${what}, ${gesture}, ${host} host`,
					description: `${spread(values).join(' / ')} px in ${length} frames`
				});

			const control = await naive(page);
			if (host === 'busy') await occupy(page);
			const strayed = await run(page, control, gesture);
			// Whose marker has left the view has strayed beyond what can be measured; a busy machine shows few others.
			const off = strayed.moving.map(({ picture }) => Math.abs(picture ?? Infinity));
			report('naïve', strayed.moving, off);
			expect(
				spread(off)[1],
				'px that the control is off, in the worst twentieth'
			).toBeGreaterThanOrEqual(10);

			const stage = await inline(page);
			if (host === 'busy') await occupy(page);
			const { moving, fastest } = await run(page, stage, gesture);
			report(
				'inline',
				moving,
				moving.map(({ picture }) => Math.abs(picture ?? Infinity))
			);
			report(
				'inline, words blank',
				moving,
				moving.map(({ blank }) => blank)
			);
			expect(fastest).toBeGreaterThanOrEqual(gesture === 'flick' ? 3500 : 1000);
			expect(
				moving.filter(({ picture, words }) => picture !== 0 || words !== 0),
				'frames that are off'
			).toEqual([]);
			expect(
				moving.filter(({ blank, hostBlank }) => blank > hostBlank + TILE),
				'frames with words that are blank where the host’s page isn’t'
			).toEqual([]);
			expect(
				moving.filter(({ blank }) => blank === 0).length / moving.length,
				'share of frames with all words painted'
			).toBeGreaterThanOrEqual(0.9);
		});

test('the frames measured are of another process than the page around them', async ({ page }) => {
	await inline(page);
	const session = await page.context().newCDPSession(page);
	const { targetInfos } = await session.send('Target.getTargets');
	expect(
		targetInfos.filter(({ type, url }) => type === 'iframe' && url.includes(`/embed/${longest}/`))
	).toHaveLength(1);
});
