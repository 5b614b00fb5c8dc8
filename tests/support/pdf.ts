import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text as it may be compared: without spaces, and without the look-alikes by which fonts name Chinese characters. */
export const plain = (text: string): string =>
	text.normalize('NFKC').replace(/\s+/g, '').replaceAll('・', '·').replaceAll('⻑', '長');

/** What each page of a PDF says, in plain text. */
export async function textsOf(pdf: Uint8Array): Promise<string[]> {
	const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: true });
	const { numPages, getPage } = await task.promise.then((whole) => ({
		numPages: whole.numPages,
		getPage: (n: number) => whole.getPage(n)
	}));
	const texts: string[] = [];
	for (let n = 1; n <= numPages; n++) {
		const { items } = await (await getPage(n)).getTextContent();
		texts.push(plain(items.map((item) => ('str' in item ? item.str : '')).join('')));
	}
	await task.destroy();
	return texts;
}
