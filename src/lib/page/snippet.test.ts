import { describe, expect, it } from 'vitest';
import { addressOf, frameHeight, snippet } from './snippet.ts';

const chart = {
	root: 'https://news.example/s/',
	page: 'https://news.example/s/en/embed/tea/',
	story: 'https://news.example/s/en/#tea',
	title: 'Tea: “up” & <down>',
	link: 'The "full" story',
	height: 560
};

describe('snippet', () => {
	it('is a frame, a link and the loader, with nothing that could break out of either', () => {
		expect(snippet({ ...chart, chart: true, step: 'tea/truth', theme: 'dark' })).toBe(
			'<iframe src="https://news.example/s/en/embed/tea/?theme=dark#tea/truth" title="Tea: “up” &amp; &lt;down&gt;" data-inexhaustible width="100%" height="560" style="border:0;height:clamp(620px,(560px - 100vw)*999,880px)" loading="lazy" allow="fullscreen"></iframe>\n' +
				'<p><a href="https://news.example/s/en/#tea">The &quot;full&quot; story</a></p>\n' +
				'<script async src="https://news.example/s/embed/v1.js"></script>'
		);
	});
	it('says neither theme nor step where the page’s own are meant', () =>
		expect(addressOf(chart)).toBe(chart.page));
	it('is as high as its width asks', () =>
		expect(
			[undefined, 'tea', 'tea', 'tea'].map((scene, i) =>
				frameHeight(scene, [390, 390, 640, 900][i] ?? 0)
			)
		).toEqual([800, 880, 620, 920]));
});
