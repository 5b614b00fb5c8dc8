import { expect, type BrowserContext, type Page } from '@playwright/test';
import { first, sceneOf } from './story.ts';

/** Waits until a window is at a step, its picture drawn in full. */
export async function shows(page: Page, id: string): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-step', id);
	await expect(page.locator(`section[data-scene="${sceneOf(id)}"] figure`)).toHaveAttribute(
		'data-settled',
		id
	);
}

/** What a speaker's window knows of the projector. */
export const linked = (notes: Page, link: 'attached' | 'lost' | 'alone'): Promise<void> =>
	expect(notes.locator('html')).toHaveAttribute('data-link', link, { timeout: 10_000 });

/** A stage at a step. */
export async function openStage(
	context: BrowserContext,
	step = first,
	folder = 'en',
	search = ''
): Promise<Page> {
	const stage = await context.newPage();
	await stage.goto(`/${folder}/present/${search}#${step}`);
	await shows(stage, step);
	return stage;
}

/** The speaker's window, as S opens it from the stage. */
export async function openNotes(stage: Page): Promise<Page> {
	const coming = stage.context().waitForEvent('page');
	await stage.keyboard.press('s');
	const notes = await coming;
	await linked(notes, 'attached');
	return notes;
}

/** The speaker's window with no stage that it knows of. */
export async function openAlone(
	page: Page,
	step: string,
	folder = 'en',
	search = ''
): Promise<void> {
	await page.goto(`/${folder}/present/notes/${search}#${step}`);
	await shows(page, step);
}

/** A stage and its speaker's window. */
export async function lecture(
	context: BrowserContext,
	step?: string,
	folder?: string
): Promise<{ stage: Page; notes: Page }> {
	const stage = await openStage(context, step, folder);
	return { stage, notes: await openNotes(stage) };
}

/** Lets every page of a context say under which names it opens channels. */
export async function nameChannels(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const names: string[] = [];
		const Channel = BroadcastChannel;
		window.BroadcastChannel = class extends Channel {
			constructor(name: string) {
				super(name);
				names.push(name);
			}
		};
		Object.assign(window, { names });
	});
}

/** The name of the channel that a page's lecture speaks on. */
export const channelOf = async (page: Page): Promise<string> =>
	(await page.evaluate(() => (window as unknown as { names: string[] }).names))[0] ?? '';

/** Waits for so many heartbeats of a lecture: each window sends one every second. */
export const beats = async (page: Page, count: number): Promise<void> =>
	page.evaluate(
		([name, many]) =>
			new Promise<void>((done) => {
				let left = many;
				const line = new BroadcastChannel(name);
				line.onmessage = ({ data }: MessageEvent<{ type: string }>) => {
					if (data.type !== 'beat' || --left > 0) return;
					line.close();
					done();
				};
			}),
		[await channelOf(page), count] as const
	);

/** Presses keys one after the other, without waiting for what they do. */
export const press = async (page: Page, ...keys: string[]): Promise<void> => {
	for (const key of keys) await page.keyboard.press(key);
};

/** What makes the stage black, while it does. */
export const covered = (stage: Page): ReturnType<Page['locator']> =>
	stage.locator('[data-cover="black"]:not([hidden])');
