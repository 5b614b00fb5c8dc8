import { createServer, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { stepsOf } from './story.ts';

/** A host page on another origin that frames the story at a fixed height; the story scrolls itself. */
let host: Server;
test.beforeAll(async ({}, { project }) => {
	const story = project.use.baseURL ?? '';
	host = createServer((_, answer) =>
		answer
			.writeHead(200, { 'content-type': 'text/html' })
			.end(
				`<!doctype html><title>Host</title><h1>Host</h1><iframe title="Story" src="${new URL('/en/', story).href}" width="390" height="700"></iframe>`
			)
	);
	await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
});
test.afterAll(() => void host.close());

test('inside a frame on another origin every step comes in order, none too early', async ({
	page
}) => {
	const address = host.address();
	if (address === null || typeof address === 'string') throw new Error('the host page has no port');
	await page.goto(`http://localhost:${address.port}/`);
	const [, story] = page.frames();
	if (!story) throw new Error('the host page has no frame');
	await story.waitForSelector('html[data-step]');
	const ids = await stepsOf(story);
	for (const id of [...ids, ...ids.toReversed()]) {
		await story.evaluate((step) => {
			const line = document.querySelector<HTMLElement>('[data-trigger-line]')?.offsetHeight ?? 0;
			scrollBy({
				top: (document.getElementById(step)?.getBoundingClientRect().top ?? 0) - line + 8,
				behavior: 'instant'
			});
		}, id);
		await expect.poll(() => story.evaluate(() => document.documentElement.dataset.step)).toBe(id);
	}
});
