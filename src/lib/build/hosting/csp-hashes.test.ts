import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineHashes, union } from './csp-hashes.ts';

const hash = (text: string): string =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the hashes of a page', () => {
	it('name each script that runs and each style, once, by its exact text', () => {
		const script = '\n\t\t\tconst a = "</p>" < 1;\n';
		const html = `<head><script>${script}</script><style media="print">p > a{}</style><style>i{}</style></head><body><script type="module">go()</script><script>${script}</script></body>`;
		expect(inlineHashes(html)).toEqual({
			scripts: [hash(script), hash('go()')].sort(),
			styles: [hash('p > a{}'), hash('i{}')].sort()
		});
	});
	it('leave out files and blocks of data', () => {
		expect(
			inlineHashes(
				'<script src="/a.js"></script><script type="module" src="b.js"></script><script type="application/ld+json">{"a":"onclick="}</script><script type="text/template">x</script>'
			)
		).toEqual({ scripts: [], styles: [] });
	});
	it('name what a browser obeys without running it', () => {
		expect(inlineHashes('<script type="importmap">{}</script>').scripts).toEqual([hash('{}')]);
	});
	it('are not to be had for an inline handler', () => {
		expect(() => inlineHashes('<p>a</p><button class="x" onclick="go()">Go</button>')).toThrow(
			/onclick/
		);
		expect(() =>
			inlineHashes(
				'<p title="only once = never" alt=\'say "once=" twice\'>It\'s <b>on</b> only = off</p>'
			)
		).not.toThrow();
	});
	it('join to those of a site', () => {
		expect(
			union([
				{ scripts: ['b'], styles: ['x'] },
				{ scripts: ['a', 'b'], styles: [] }
			])
		).toEqual({ scripts: ['a', 'b'], styles: ['x'] });
	});
});
