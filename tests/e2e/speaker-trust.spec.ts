import { expect, test } from '@playwright/test';
import { away } from './lecture.ts';
import { channelOf, covered, lecture, nameChannels, press, shows } from './speaker.ts';
import { listen, plainSteps } from './story.ts';
import { slug } from '../support/content.mjs';

const [start, next] = plainSteps(1);
const [far] = plainSteps(-1);

test('whatever else is said on its channel changes nothing and throws nothing', async ({
	context
}) => {
	await nameChannels(context);
	const { stage, notes } = await lecture(context, start);
	const heard = [listen(stage), listen(notes)];
	const channel = await channelOf(stage);
	const stranger = await context.newPage();
	await stranger.goto('/en/');
	const said = await stranger.evaluate(
		([name, step]) => {
			const line = new BroadcastChannel(name);
			const hostile: unknown[] = [
				null,
				7,
				'next',
				[],
				{},
				new Map(),
				{ v: 1 },
				{ v: 1, from: '<b>', role: 'speaker', seq: 1, type: 'bye' },
				{
					v: 1,
					from: 'stranger',
					role: 'stage',
					seq: 1e9,
					type: 'state',
					state: { step },
					heard: null
				},
				{
					v: 1,
					from: 'stranger',
					role: 'speaker',
					seq: 1,
					type: 'command',
					id: 1,
					request: { kind: 'constructor' }
				},
				{
					v: 1,
					from: 'stranger',
					role: 'speaker',
					seq: 1,
					type: 'command',
					id: 1,
					request: { kind: 'goTo', step: '../../x' }
				},
				{
					v: 1,
					from: 'stranger',
					role: 'speaker',
					seq: 1,
					type: 'command',
					id: 1,
					request: { kind: 'hand', query: 'guess', values: [1, 2], dragging: false }
				}
			];
			for (const data of hostile) line.postMessage(data);
			// One that is well made, to see that the others did arrive.
			line.postMessage({
				v: 1,
				from: 'stranger',
				role: 'speaker',
				seq: 1,
				type: 'command',
				id: 1,
				request: { kind: 'next' }
			});
			return hostile.length;
		},
		[channel, far] as const
	);
	expect(said).toBe(12);
	for (const page of [stage, notes]) await shows(page, next);
	await press(notes, 'ArrowRight');
	for (const page of [stage, notes]) await shows(page, away(next, 1));
	await expect(stage).not.toHaveURL(/guess=/);
	expect(heard).toEqual([[], []]);
});

test('a message from another origin, or without the lecture’s name, is not heard', async ({
	context
}) => {
	await context.addInitScript(() => void Reflect.deleteProperty(window, 'BroadcastChannel'));
	// A page of its own, since what stands in `srcdoc` is under the policy of the page around it.
	const message = {
		v: 1,
		from: 'stranger',
		role: 'speaker',
		seq: 9,
		type: 'command',
		id: 1,
		request: { kind: 'next' }
	};
	const body = `<script>for (const key of ['another', undefined]) parent.postMessage({ ${JSON.stringify(slug)}: key, message: ${JSON.stringify(message)} }, '*'); parent.postMessage('sent', '*')</script>`;
	await context.route('**/stranger.html', (route) =>
		route.fulfill({ contentType: 'text/html', body })
	);
	const { stage, notes } = await lecture(context, start);
	for (const page of [stage, notes]) {
		await page.evaluate(
			async ([name, own]) => {
				window.postMessage({ [name]: 'another', message: own }, '*');
				const frame = document.createElement('iframe');
				frame.sandbox.add('allow-scripts');
				frame.src = '/stranger.html';
				const sent = new Promise((done) =>
					addEventListener('message', ({ data }) => data === 'sent' && done(null))
				);
				document.body.append(frame);
				await sent;
				frame.remove();
			},
			[slug, message] as const
		);
	}
	await press(notes, 'b');
	await expect(covered(stage)).toBeVisible();
	await expect(stage.locator('html')).toHaveAttribute('data-step', start);
});
