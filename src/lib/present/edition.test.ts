import { describe, expect, it, vi } from 'vitest';
import type { UiKey, Words } from '../story/words.ts';
import { blockOf, fetchEdition, type Edition } from './edition.ts';
import { lectureWords } from './words.ts';

const words = {
	lang: 'en',
	title: 'T</script>',
	ui: { next: 'Next', lost: 'Lost' },
	scenes: {
		tea: {
			title: 'Tea',
			short: 'tea',
			credit: 'B',
			alt: 'A',
			labels: { a: 'b' },
			steps: { guess: { headline: 'H', text: [{ text: 'C' }], notes: ['N'] } }
		}
	}
} as unknown as Words;
const keys = ['next'] as const satisfies readonly UiKey[];
const edition: Edition<'next'> = {
	words: lectureWords(words, keys, false),
	ways: {
		story: '../',
		window: 'notes/',
		other: null,
		canonical: null,
		file: null,
		worker: null,
		phones: true
	},
	controls: { 'tea/guess': '<button>Halves</button>' }
};

describe('what a page carries for its script', () => {
	it('is what the window says, and no more', () => {
		expect(lectureWords(words, keys, false).ui).toEqual({ next: 'Next' });
		expect(lectureWords(words, keys, false).scenes.tea?.steps.guess).toEqual({
			headline: 'H',
			text: [],
			notes: ['N']
		});
		expect(lectureWords(words, keys, true).scenes.tea?.steps.guess?.text).toEqual([{ text: 'C' }]);
		expect(JSON.stringify(lectureWords(words, keys, true))).not.toMatch(/Lost|labels/);
	});
	it('can’t be ended by anything in it, and leaves the controls to the page', () => {
		const block = blockOf('present', edition);
		expect(block.match(/</g)).toHaveLength(2);
		expect(block).not.toContain('Halves');
	});
	it.each([
		[
			'a page of the lecture',
			`<style data-faces>f{}</style>${blockOf('present', edition)}`,
			{ faces: 'f{}', title: 'T</script>' }
		],
		['a hotel’s own page', '<title>Sign in</title>', null]
	])('is had again from %s', async (_, page, found) => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(page)));
		const had = await fetchEdition('../zh-hk/present/');
		expect(had && { faces: had.faces, title: had.words.title }).toEqual(found);
		vi.unstubAllGlobals();
	});
});
