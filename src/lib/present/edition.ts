import type { Lang } from '../i18n/lang.ts';
import type { EmbeddedPageName } from '../one-file/requested-page.ts';
import type { Step } from '../story/story.ts';
import type { UiKey } from '../story/words.ts';
import type { LectureWords, SharedKey } from './words.ts';

/** Where a window of the lecture leads. Null is what the place that it is read in doesn't have: a file on a disk has no site. */
export interface Ways {
	/** Back to the story. */
	readonly story: string;
	/** The lecture's other window. */
	readonly window: string;
	/** The same window's page in the other language. */
	readonly other: string | null;
	/** The page that it stands for, in full. */
	readonly canonical: string | null;
	/** The file to take along, and the worker that keeps the site. */
	readonly file: string | null;
	readonly worker: string | null;
	/** Whether a phone can be sent to the story. */
	readonly phones: boolean;
}

/** A window of the lecture in one language, beside what all languages share. */
export interface Edition<Key extends UiKey = SharedKey> {
	readonly words: LectureWords<Key>;
	readonly ways: Ways;
	/** Steps with controls, by id. The server has their HTML; the window that takes them over needs only to know that they are there. */
	readonly controls: Readonly<Record<string, string>>;
	/** The faces that it is set in, as CSS, where they aren't those that the page came with. */
	readonly faces?: string;
}

/** The controls of a step that has some, in their place. One element around them: what takes over a page's HTML looks for its end among its own. */
export const controlsHtml = ({ controls }: Edition<never>, { id }: Step): string =>
	`<div class="controls" data-controls="${id}">${controls[id]}</div>`;

/** An edition as a block of data in a page. A script in name only: no policy of a host keeps it out, and nothing in it can end it. */
export function blockOf(page: EmbeddedPageName, edition: Edition<never>): string {
	const controls = Object.fromEntries(Object.keys(edition.controls).map((id) => [id, '']));
	return `<script type="application/json" data-edition="${page}" lang="${edition.words.lang}">${JSON.stringify({ ...edition, controls }).replaceAll('<', '\\u003c')}${'<'}/script>`;
}

/** The edition of a window that the page holds; null where it holds none in that language. */
export function heldEdition<Key extends UiKey>(
	page: EmbeddedPageName,
	lang: Lang
): Edition<Key> | null {
	const block = document.querySelector(`script[data-edition="${page}"][lang="${lang}"]`);
	return block && (JSON.parse(block.textContent) as Edition<Key>);
}

const BLOCK = /<script type="application\/json" data-edition[^>]*>(.*?)<\/script>/s;
const FACES = /<style data-faces>(.*?)<\/style>/s;

/** The edition that another page of the site holds; null for what is no such page. Throws a `TypeError` where nothing answers. */
export async function fetchEdition<Key extends UiKey>(
	address: string
): Promise<Edition<Key> | null> {
	const answer = await fetch(address);
	const text = answer.ok ? await answer.text() : '';
	const block = BLOCK.exec(text)?.[1];
	return block ? { ...(JSON.parse(block) as Edition<Key>), faces: FACES.exec(text)?.[1] } : null;
}
