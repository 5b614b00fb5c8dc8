import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { charactersOf } from './cmap.ts';
import { ALWAYS, makeFonts } from './fonts.ts';

/** 80 characters as the story's headings use them. */
const HEADINGS =
	'用之不竭一日蒸發線沒有彎的是代價另條路卡得住零件替餓過頭油打賭人愈多更無窮源腦智慧資料來方法科技限制稀缺物增長供應需求歷史馬爾薩斯西蒙埃利希百年世界銀行研究院';

const decode = async (woff2: Uint8Array) =>
	subsetFont(woff2, '', { keepAllGlyphs: true, targetFormat: 'sfnt' });

async function glyphs(woff2: Uint8Array | undefined): Promise<string[]> {
	if (!woff2) throw new Error('No font was made');
	return [...charactersOf(await decode(woff2))].map((code) => String.fromCodePoint(code)).sort();
}

describe('Story Serif', () => {
	test('has exactly the glyphs of the text and of the fixed list', async () => {
		const fonts = await makeFonts({ zh: '油價，不夠。', en: 'Oil, “not enough”' });
		expect(await glyphs(fonts.get('zh'))).toEqual([...new Set('油價，不夠。' + ALWAYS)].sort());
		expect(await glyphs(fonts.get('en'))).toEqual(
			[...new Set('Oil, “not enough”' + ALWAYS)].sort()
		);
	});

	test('passes over what is not drawn: line breaks, joiners, variation selectors', async () => {
		const fonts = await makeFonts({ zh: '油\r\n\t\u200B\u2060價\uFE00' });
		expect(await glyphs(fonts.get('zh'))).toEqual([...new Set('油價' + ALWAYS)].sort());
	});

	test('weighs some 24 KB with 80 glyphs, and is WOFF2', async () => {
		expect(new Set(HEADINGS).size).toBeGreaterThan(75);
		const font = (await makeFonts({ zh: HEADINGS })).get('zh');
		expect(String.fromCharCode(...(font ?? []).slice(0, 4))).toBe('wOF2');
		expect(font?.length).toBeGreaterThan(15_000);
		expect(font?.length).toBeLessThan(26_000);
	});

	test('names every character that the font lacks, and the subset that wants it', async () => {
		await expect(makeFonts({ 'story-serif-zh': '油🛢價ก' })).rejects.toThrow(
			'for story-serif-zh, has no glyph for 「ก」 (U+0E01), 「🛢」 (U+1F6E2).'
		);
	});

	test('is the same file when made again', async () => {
		const [once, again] = [await makeFonts({ en: 'Gone' }), await makeFonts({ en: 'enoG\n' })];
		expect(Buffer.from(once.get('en') ?? [])).toEqual(Buffer.from(again.get('en') ?? []));
	});
});

describe('the character map', () => {
	test('of Noto Serif HK knows Han in both planes and no emoji', async () => {
		const path = createRequire(import.meta.url).resolve(
			'@expo-google-fonts/noto-serif-hk/700Bold/NotoSerifHK_700Bold.ttf'
		);
		const covered = charactersOf(await readFile(path));
		for (const glyph of '裏着飈億−½𠝹')
			expect(covered.has(glyph.codePointAt(0) ?? 0), glyph).toBe(true);
		for (const glyph of '🛢ก\uFFFF')
			expect(covered.has(glyph.codePointAt(0) ?? 0), glyph).toBe(false);
	});

	test('says so when there is no such table', () => {
		expect(() => charactersOf(new Uint8Array(12))).toThrow('The font has no cmap table.');
	});
});
