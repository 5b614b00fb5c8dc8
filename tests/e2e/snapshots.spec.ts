import { expect, test } from '@playwright/test';
import { editions, jump, screens, stepsOf } from './story.ts';

/**
 * The settled text of every picture, step by step: its words and the numbers of its marks, without pixels. A change
 * in figures, words or drawing shows as a readable difference; renew with `npm test -- e2e --update-snapshots`.
 */
for (const { folder } of editions)
	for (const [box, size] of [['tall', screens.phone], ['wide', screens.desktop]] as const)
		test(`pictures of ${folder} in the ${box} box are as they were`, async ({ page }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(`/${folder}/`);
			for (const id of await stepsOf(page)) {
				await jump(page, id);
				const text = await page.locator(`section#${id.split('/')[0]} figure [data-box="${box}"]`).evaluate((picture) => {
					const notes = [...picture.querySelectorAll('.note')].map((note) => `${[...note.children].map((line) => line.textContent).join(' / ')}  [${note.getAttribute('style')}]`);
					const marks = [...picture.querySelectorAll('svg *')].filter(({ tagName }) => tagName !== 'g').map((mark) => {
						const attributes = [...mark.attributes].map(({ name, value }) => `${name}=${value.length > 80 ? `${value.slice(0, 40)}…${value.slice(-30)} (${value.length})` : value}`);
						return `${mark.tagName} ${attributes.join(' ')}${mark.tagName === 'text' ? ` ${mark.textContent}` : ''}`;
					});
					return [...notes, '', ...marks, ''].join('\n');
				});
				expect(text).toMatchSnapshot(`${folder}-${box}-${id.replace('/', '-')}.txt`);
			}
		});
