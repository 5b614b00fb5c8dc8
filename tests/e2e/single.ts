import { test as base, expect } from '@playwright/test';
import { stick } from '../support/stick.mjs';
import { editions, listenIn } from './story.ts';
import { slug } from '../support/content.mjs';

/** The file of an edition, and the other one beside it; a copy that was renamed, alone. */
export const test = base.extend<{
	at: (folder: string, rest?: string) => string;
	alone: string;
	quiet: undefined;
}>({
	at: async ({}, use) => {
		const files = editions.map(({ folder }) => `${slug}-${folder}.html`);
		const made = stick(Object.fromEntries(files.map((file) => [file, file])));
		await use((folder, rest) => made.address(`${slug}-${folder}.html`, rest));
		made.remove();
	},
	alone: async ({}, use) => {
		const made = stick({ 'talk (1).html': `${slug}-en.html` });
		await use(made.address('talk (1).html'));
		made.remove();
	},
	// Whatever pages say or ask for, in any window, is a fault.
	quiet: [
		async ({ context }, use) => {
			const heard = listenIn(context);
			context.on('request', (request) => {
				if (!request.url().startsWith('data:') && !request.isNavigationRequest())
					heard.push(request.url());
			});
			context.on('requestfailed', (request) =>
				heard.push(`failed: ${request.url().slice(0, 200)}`)
			);
			await use(undefined);
			expect(heard).toEqual([]);
		},
		{ auto: true }
	]
});
