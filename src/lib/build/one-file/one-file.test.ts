import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { rewriteLink, type Turn } from './rewrite-links.ts';
import { extractPage } from './extract-page.ts';

const turn = (more: Partial<Turn> = {}): Turn => ({
	file: 'en',
	at: '/en/',
	base: '',
	origin: 'https://news.example',
	slug: 'tale',
	...more
});

describe('an address in the file', () => {
	it.each([
		['#tea', '#tea'],
		['mailto:a@b.example', 'mailto:a@b.example'],
		['https://else.example/', 'https://else.example/'],
		['../en/', '?'],
		['../en/#tea/truth', '?#tea/truth'],
		['../en/present/', '?present'],
		['../en/present/notes/', '?notes'],
		['../zh-hk/', 'tale-zh-hk.html'],
		['../zh-hk/#tea', 'tale-zh-hk.html#tea'],
		['../zh-hk/present/', 'tale-zh-hk.html?present'],
		['../en/data/#tea', 'https://news.example/en/data/#tea'],
		['../data/tea.csv', 'https://news.example/data/tea.csv'],
		['../en/embed/preview/?chart=tea', 'https://news.example/en/embed/preview/?chart=tea']
	])('%s is %s', (from, to) => expect(rewriteLink(from, turn())).toBe(to));
	it('is found under a sub-path, on the site too', () => {
		const below = turn({ base: '/story', at: '/en/present/' });
		expect(rewriteLink('../../en/#tea', below)).toBe('?#tea');
		expect(rewriteLink('/story/en/present/notes/', below)).toBe('?notes');
		expect(rewriteLink('../../data/tea.csv', below)).toBe(
			'https://news.example/story/data/tea.csv'
		);
	});
	it('leads back to this file from the lecture in the other language', () => {
		expect(rewriteLink('../../zh-hk/', turn({ at: '/zh-hk/present/' }))).toBe('?');
		expect(rewriteLink('notes/', turn({ at: '/zh-hk/present/' }))).toBe('?notes');
	});
	it('of the site is none where nobody knows where that is', () =>
		expect(rewriteLink('../en/data/', turn({ origin: null }))).toBe(null));
});

const head =
	'<script>look()</script><meta name="description" content="D"><meta name="analytics" content="x"><link rel="manifest" href="m"><style data-faces>f{}</style><style>s{}</style><title>A &amp; B</title>';
const pageOf = (body: string, more?: Partial<Turn>) =>
	extractPage(
		`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
		turn(more)
	);

describe('a page for the file', () => {
	const body =
		'<li data-site=""><a href="../en/handout/">Handout</a></li><p><a class="t" href="../en/data/tea/">Tea</a> is a table.</p><dialog data-site="here"></dialog><p data-share data-site="" data-share-page="../en/s/"></p><a data-embed="" aria-haspopup="dialog" href="../en/embed/preview/">Embed</a>';
	it('keeps of its head what a reader of it needs', () => {
		const { title, look, faces, sheets, head } = pageOf('');
		expect({ title, look, faces, sheets, head }).toEqual({
			title: 'A & B',
			look: 'look()',
			faces: 'f{}',
			sheets: 's{}',
			head: '<meta name="description" content="D">'
		});
	});
	it('leads to the site where that is known', () =>
		expect(pageOf(body).body).toBe(
			'<li data-site=""><a href="https://news.example/en/handout/">Handout</a></li><p><a class="t" href="https://news.example/en/data/tea/">Tea</a> is a table.</p><p data-share="" data-site="" data-share-page="https://news.example/en/s/"></p><a href="https://news.example/en/embed/preview/">Embed</a>'
		));
	it('offers nothing of the site where it isn’t, and its sentences stay whole', () =>
		expect(pageOf(body, { origin: null }).body).toBe('<p>Tea is a table.</p>Embed'));
	it('has the lecture as a way for scripts alone', () =>
		expect(pageOf('<a class="x" href="../en/present/">Lecture</a>').body).toBe(
			'<a class="x needs-scripts" href="?present">Lecture</a>'
		));
	it('keeps what is there for want of scripts', () =>
		expect(pageOf('<noscript><p>Plain</p></noscript>').body).toBe(
			'<noscript><p>Plain</p></noscript>'
		));
	it('must be a page', () =>
		expect(() => extractPage('<p>404', turn())).toThrow(/\/en\/ has no faces/));
});

describe('the file', () => {
	const file = (body: string, script = 'go()'): string =>
		compose({
			story: pageOf(body),
			pages: [],
			early: 'early()',
			script,
			notices: 'Licences --->',
			files: ['tale-en.html']
		});
	it('names by their hash the blocks that it has', () => {
		const policy = /content="(default-src[^"]*)"/.exec(file('<p>A</p>'))?.[1] ?? '';
		expect(policy.match(/'sha256-[^']+'/g)).toHaveLength(5);
		expect(policy).not.toMatch(/'self'|connect-src|https?:/);
	});
	it('holds a script whole, whatever its texts say', () => {
		const html = file('', 'a("</script><!--<script>")');
		expect(html.match(/<\/script>/g)).toHaveLength(3);
		expect(html).toContain('a("\\x3C/script>\\x3C!--\\x3Cscript>")');
	});
	it.each([
		'<img src="/a.png">',
		'<a href="../elsewhere/">x</a>',
		'<a href="another-en.html">x</a>',
		'<p style="background: url(a.png)"></p>'
	])('is not written with %s, which would lack something', (body) => {
		const raw = { ...pageOf(''), body };
		expect(() =>
			compose({ story: raw, pages: [], early: '', script: '', notices: '', files: [] })
		).toThrow(/would lack/);
	});
	it('ends with the licences, which end nothing', () =>
		expect(file('')).toMatch(/<\/html>\n<!--\nLicences - - ->\n-->\n$/));
	it('may hold pictures and paths of its own', () =>
		expect(() =>
			file(
				'<img src="data:image/png;base64,AA"><svg><path fill="url(#dots)"/></svg><a href="#tea">x</a><a href="tale-en.html?present">y</a>'
			)
		).not.toThrow());
});
