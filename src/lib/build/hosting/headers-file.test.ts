import { describe, expect, it } from 'vitest';
import { headerPolicy } from './csp.ts';
import { headersFile, patterns } from './headers-file.ts';
import { nginx } from './nginx.ts';
import { commonHeaders, kindOf } from './policy.ts';
import type { Site } from './site.ts';

const addresses = [
	'/',
	'/404.html',
	'/robots.txt',
	'/service-worker.js',
	'/_app/env.js',
	'/_app/immutable/chunks/a.js',
	'/_app/immutable/fonts/b.woff2',
	'/data/tea.csv',
	'/embed/v1.js',
	'/tale-en.html',
	'/tale-zh-hk.html',
	'/icons/180.png',
	'/share/en/tea.ee3648abe1.png',
	'/share/zh-hk/tea.ad199a9657.png',
	...['en', 'zh-hk'].flatMap((folder) =>
		[
			'',
			'data/',
			'data/tea/',
			'embed/',
			'embed/oembed.json',
			'embed/tea/',
			'embed/tea/oembed.json',
			'embed/preview/',
			'handout/',
			'present/',
			'present/notes/',
			's/tea/'
		].map((path) => `/${folder}/${path}`)
	)
];
const site = (base = ''): Site => ({
	addresses,
	base,
	headersOf: ({ cache, framable, extra }) => ({
		...(framable === undefined
			? {}
			: {
					'Content-Security-Policy': headerPolicy({
						inline: { scripts: ["'sha256-a'"], styles: [] },
						origin: 'https://story.example',
						framable
					})
				}),
		...extra,
		'Cache-Control': cache,
		...commonHeaders
	})
});

/** Parses the file as a host does: the headers of an address, each with the values of all its rules. */
function read(text: string, address: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const block of text.split('\n\n').filter((part) => part.startsWith('/'))) {
		const [pattern = '', ...lines] = block.trimEnd().split('\n');
		const fits = pattern.endsWith('*')
			? address.startsWith(pattern.slice(0, -1))
			: address === pattern;
		if (fits)
			for (const line of lines) {
				const [name = '', value = ''] = line.trim().split(/: (.*)/);
				found.set(name, [...(found.get(name) ?? []), value]);
			}
	}
	return found;
}

describe.each(['', '/story'])('_headers under "%s"', (base) => {
	const text = headersFile(site(base));
	it.each(addresses)(
		'says of %s what the table says, however a host reads two rules',
		(address) => {
			const kind = kindOf(address);
			const said = read(text, base + address);
			for (const [name, value] of Object.entries(commonHeaders))
				expect(said.get(name), name).toEqual([value]);
			const policies = said.get('Content-Security-Policy') ?? [];
			// Whether a host takes the last value or all: the same pages refuse to be framed.
			const refuses = kind.framable === false;
			if (kind.name !== 'file')
				expect(policies.at(-1)?.includes('frame-ancestors'), 'last').toBe(refuses);
			if (kind.name !== 'file')
				expect(
					policies.some((policy) => policy.includes('frame-ancestors')),
					'all'
				).toBe(refuses);
			expect(said.get('Cross-Origin-Opener-Policy')).toEqual(
				kind.name === 'lecture' ? ['same-origin'] : undefined
			);
			const cache = said.get('Cache-Control') ?? [];
			expect(cache.length).toBeLessThanOrEqual(1);
			if (['immutable', 'worker', 'loader', 'page', 'lecture'].includes(kind.name))
				expect(cache).toEqual([kind.cache]);
			else expect(cache.join()).not.toContain('immutable');
		}
	);
});

it('leaves hashes to the pages where they would make a line too long, and nothing else', () => {
	const hashes = Array.from({ length: 40 }, (_, i) => `'sha256-${'a'.repeat(42)}${10 + i}='`);
	const policyOf = (framable: boolean) =>
		headerPolicy({ inline: { scripts: hashes, styles: hashes }, framable });
	const said = read(
		headersFile({
			...site(),
			headersOf: ({ cache, framable }) => ({
				...(framable === undefined ? {} : { 'Content-Security-Policy': policyOf(framable) }),
				'Cache-Control': cache,
				...commonHeaders
			})
		}),
		'/en/'
	);
	const short = headerPolicy({
		inline: { scripts: ["'unsafe-inline'"], styles: ["'unsafe-inline'"] },
		framable: false
	});
	expect(said.get('Content-Security-Policy')?.at(-1)).toBe(short);
	expect(short).toMatch(/frame-ancestors 'self'$/);
});

describe('what the build refuses to write', () => {
	it('a line that Cloudflare Pages would cut', () => {
		const long: Site = {
			...site(),
			headersOf: () => ({ 'Content-Security-Policy': 'x'.repeat(2000) })
		};
		expect(() => headersFile(long)).toThrow(/2000/);
	});
	it('a file that nginx would send as nameless bytes', () => {
		expect(() => nginx({ ...site(), addresses: ['/a.mystery'] })).toThrow(/\.mystery/);
	});
});

it('a folder has one rule where all in it are alike', () => {
	expect(patterns(addresses).map(([pattern]) => pattern)).toEqual([
		'/',
		'/service-worker.js',
		'/tale-en.html',
		'/tale-zh-hk.html',
		'/_app/immutable/*',
		'/embed/*',
		'/share/*',
		...['en', 'zh-hk'].flatMap((folder) => [
			`/${folder}/`,
			`/${folder}/data/*`,
			`/${folder}/embed/preview/*`,
			`/${folder}/handout/*`,
			`/${folder}/present/*`,
			`/${folder}/s/*`
		])
	]);
});
