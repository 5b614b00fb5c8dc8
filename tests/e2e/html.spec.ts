import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { editions } from './story.ts';

const ORIGIN = 'https://story.example';
/** What the server sends, before any script. */
const sent = (folder: string): string => readFileSync(`build/${folder}/index.html`, 'utf8');
const text = (html: string): string =>
	html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]+>/g, '')
		.replace(/&amp;/g, '&')
		.replace(/\s+/g, ' ');

for (const { folder, lang } of editions) {
	test(`the prerendered page of ${folder} is the whole story`, () => {
		const html = sent(folder);
		expect(html).toContain(`<html lang="${lang}"`);
		expect(html).toContain(`<link rel="canonical" href="${ORIGIN}/${folder}/"`);
		for (const other of editions)
			expect(html).toContain(
				`<link rel="alternate" hreflang="${other.lang}" href="${ORIGIN}/${other.folder}/"`
			);
		expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${ORIGIN}/"`);
		expect(text(html)).not.toMatch(/NaN|undefined|\{\$|\{[a-zA-Z]+\.[a-zA-Z]/);

		const markdown = readFileSync(`src/content/${lang}.md`, 'utf8');
		const ids = [...markdown.matchAll(/^### .*\{#([\w/]+)\}$/gm)].map(([, id]) => id);
		expect([...html.matchAll(/data-step="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);

		// Every run of words between two figures or marks of the Markdown stands in the page.
		const page = text(html);
		const sections = markdown.split(/^(?=### )/m).slice(1);
		for (const section of sections) {
			const card = section.split('\n').find((line) => line && !/^[#>|]/.test(line)) ?? '';
			for (const words of card
				.split(/\{[^}]*\}|\*\*/)
				.map((part) => part.trim())
				.filter((part) => part.length > 1))
				expect(page, words).toContain(words);
		}
	});

	test(`every picture of ${folder} is drawn on the server, with its words`, () => {
		for (const section of sent(folder)
			.split('<section ')
			.slice(1)
			.filter((part) => part.includes('data-scene='))) {
			expect(section.match(/<svg viewBox="0 0 390 440"/g)?.length).toBeGreaterThan(0);
			expect(section.match(/<svg viewBox="0 0 900 600"/g)?.length).toBeGreaterThan(0);
			expect(section).toContain('class="labels');
			expect(section).toMatch(/<table/);
			expect(section).toMatch(/href="[^"]*data\/[\w-]+\.csv"/);
		}
	});
}

test('the data pages serve every table and the package', async ({ request }) => {
	const answer = await request.get('/data/datapackage.json');
	expect(answer.status()).toBe(200);
	const { resources } = (await answer.json()) as { resources: { path: string }[] };
	for (const { path } of resources)
		expect((await request.get(`/data/${path}`)).status(), path).toBe(200);
});
