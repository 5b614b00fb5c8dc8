import type { Lang } from '../i18n/lang.ts';
import type { EmbeddedPageName } from '../one-file/requested-page.ts';
import type { Step } from '../story/story.ts';
import type { UiKey } from '../story/words.ts';
import type { LectureWords, SharedKey } from './words.ts';

/** The links of a lecture window. Null for what isn't available: the one-file edition has no site. */
export interface Ways {
	/** Back to the story. */
	readonly story: string;
	/** The lecture's other window. */
	readonly window: string;
	/** The same window's page in the other language. */
	readonly other: string | null;
	/** The page's canonical address. */
	readonly canonical: string | null;
	/** The one-file edition, and the service worker. */
	readonly file: string | null;
	readonly worker: string | null;
	/** Whether a QR code can link to the story. */
	readonly phones: boolean;
}

/** The language-specific part of a lecture window. */
export interface Edition<Key extends UiKey = SharedKey> {
	readonly words: LectureWords<Key>;
	readonly ways: Ways;
	/** Steps with controls, by id. The server has their HTML; in the browser only the ids matter. */
	readonly controls: Readonly<Record<string, string>>;
	/** Its `@font-face` rules, where they differ from the page's. */
	readonly faces?: string;
}

/** The HTML of a step's controls, in one element: hydration looks for the end of raw HTML among its siblings. */
export const controlsHtml = ({ controls }: Edition<never>, { id }: Step): string =>
	`<div class="controls" data-controls="${id}">${controls[id]}</div>`;

/**
 * An edition as a data block in a page. No Content-Security-Policy blocks it, and its content is escaped so that it
 * can't end the script.
 */
export function blockOf(page: EmbeddedPageName, edition: Edition<never>): string {
	const controls = Object.fromEntries(Object.keys(edition.controls).map((id) => [id, '']));
	return `<script type="application/json" data-edition="${page}" lang="${edition.words.lang}">${JSON.stringify({ ...edition, controls }).replaceAll('<', '\\u003c')}${'<'}/script>`;
}

/** The edition of a window in the page's own data; null where it has none in that language. */
export function embeddedEdition<Key extends UiKey>(
	page: EmbeddedPageName,
	lang: Lang
): Edition<Key> | null {
	const block = document.querySelector(`script[data-edition="${page}"][lang="${lang}"]`);
	return block && (JSON.parse(block.textContent) as Edition<Key>);
}

const BLOCK = /<script type="application\/json" data-edition[^>]*>(.*?)<\/script>/s;
const FACES = /<style data-faces>(.*?)<\/style>/s;

/**
 * Fetches the edition in another page of the site; null if the answer is no such page. Throws a `TypeError` when
 * offline.
 */
export async function fetchEdition<Key extends UiKey>(
	address: string
): Promise<Edition<Key> | null> {
	const answer = await fetch(address);
	const text = answer.ok ? await answer.text() : '';
	const block = BLOCK.exec(text)?.[1];
	return block ? { ...(JSON.parse(block) as Edition<Key>), faces: FACES.exec(text)?.[1] } : null;
}
