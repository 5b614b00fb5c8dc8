import {
	askedFor,
	atRest,
	expect,
	ofOne,
	onlyCaches,
	ready,
	sign,
	test,
	visitAnew
} from '../offline.ts';
import { at } from '../lecture.ts';
import { first, jump, last, plainSteps, settled, stepsOf } from '../story.ts';

test.slow();

test('a new release leaves open pages what they are, down to the windows that they open, and the next visit gets it', async ({
	page,
	context,
	site,
	built,
	next
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`${site.url}en/present/`);
	await ready(page, built);
	// The server forgets the old release, scripts and all.
	site.publish(next);
	await page.keyboard.press('End');
	await settled(page, last);
	const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
	await at(notes, last);
	const story = await context.newPage();
	await story.emulateMedia({ reducedMotion: 'reduce' });
	await story.goto(`${site.url}zh-hk/`);
	for (const id of await stepsOf(story)) await jump(story, id);
	await page.bringToFront();
	await page.keyboard.press('k');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant-HK');
	await settled(page, last);
	await page.reload();
	await settled(page, last);
	for (const open of [page, notes, story]) await ofOne(open, built, false);
	await ready(page, built);

	const later = await visitAnew(context);
	await later.goto(`${site.url}en/`);
	await settled(later, first);
	await ofOne(later, next, true);
	await ready(later, next);
	await onlyCaches(later, [`${next.version}:all`, `${next.version}:story`]);
	site.treat(() => 'drop');
	await later.reload();
	await jump(later, plainSteps(-1)[0]);
	await ofOne(later, next, true);
});

test('who reloads the only page gets the new release at once, and is then ready offline with it', async ({
	page,
	site,
	built,
	next
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	site.publish(next);
	await page.reload();
	await settled(page, first);
	await ofOne(page, next, true);
	await ready(page, next);
	site.treat(() => 'drop');
	await page.reload();
	await settled(page, first);
	await ofOne(page, next, true);
});

test('a new release that can’t be had leaves the reader the one they have, complete', async ({
	page,
	context,
	site,
	built,
	next
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	site.publish(next);
	const cut = (path: string): 'drop' | 'answer' => (path === '/zh-hk/' ? 'drop' : 'answer');
	site.treat(cut);
	let later = await visitAnew(context);
	await later.goto(`${site.url}en/`);
	await settled(later, first);
	await ofOne(later, next, true);
	await askedFor(site, '/zh-hk/', 3);
	await expect(sign(later)).toBeHidden();

	site.treat(() => 'drop');
	later = await visitAnew(context);
	await later.emulateMedia({ reducedMotion: 'reduce' });
	await later.goto(`${site.url}en/`);
	for (const id of await stepsOf(later)) await jump(later, id);
	await ofOne(later, built, false);
	await ready(later, built);

	site.treat(null);
	later = await visitAnew(context);
	await later.goto(`${site.url}zh-hk/present/`);
	await ready(later, next);
	await ofOne(later, next, true);
});

test('a release that is published while the one before is being kept doesn’t get into it', async ({
	page,
	site,
	built,
	next
}) => {
	site.treat((path) => {
		if (path === '/data/transistors.csv') site.publish(next);
		return 'answer';
	});
	await page.goto(`${site.url}en/`);
	await askedFor(site, '/data/transistors.csv', 1);
	await onlyCaches(page, [`${built.version}:story`]);
	await expect(sign(page)).toBeHidden();
	await page.reload();
	await ready(page, next);
	await ofOne(page, next, true);
});

test('a captive portal’s sign-in page instead of every answer is never cached', async ({
	page,
	site,
	built
}) => {
	site.treat((path) => (/^\/(zh-hk|data)\//.test(path) ? 'portal' : 'answer'));
	await page.goto(`${site.url}en/`);
	await askedFor(site, '/zh-hk/', 1);
	await onlyCaches(page, []);
	await expect(sign(page, 'story')).toBeHidden();
	site.treat(null);
	await page.reload();
	await ready(page, built);
	site.treat(() => 'portal');
	await page.reload();
	await settled(page, first);
	await ofOne(page, built, false);
});

test('a new release that is still being fetched when the next visit begins takes its turn as soon as it is whole', async ({
	page,
	context,
	site,
	built,
	next
}) => {
	await page.goto(`${site.url}en/`);
	await ready(page, built);
	site.publish(next);
	site.treat((path) => (path === '/data/transistors.csv' ? 'hold' : 'answer'));
	await page.goto(`${site.url}zh-hk/`);
	await askedFor(site, '/data/transistors.csv', 2);
	const later = await visitAnew(context);
	await later.goto(`${site.url}en/`);
	await settled(later, first);
	await ofOne(later, next, true);
	await expect(sign(later)).toBeHidden();
	await atRest(later);
	site.treat(null);
	await ready(later, next);
});
