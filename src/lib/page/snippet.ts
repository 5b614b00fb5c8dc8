/** What a host page is to show. */
export interface EmbedOptions {
	/** The site's root, absolute, with its slash at the end: the loader is below it. */
	readonly root: string;
	/** The door, absolute, with its slash at the end: `https://news.example/story/en/embed/<scene>/`. */
	readonly door: string;
	/** Where the whole story is, for readers whose frame is blocked. */
	readonly story: string;
	/** The frame's name, spoken by screen readers. */
	readonly title: string;
	/** What the link under it says. */
	readonly link: string;
	/** `scene/step`, or nothing for the door's own choice. */
	readonly step?: string;
	readonly theme?: 'light' | 'dark';
	/** One chart, not the whole story. */
	readonly chart?: boolean;
	/** Pixels that hold all of it, so that nothing moves when it arrives. */
	readonly height: number;
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

/** Pixels of a frame: the story's own window, and a chart under its headline with controls and sources, by width. */
export const frameHeight = (scene: string | undefined, width: number): number =>
	!scene ? 800 : width < 560 ? 880 : width < 800 ? 620 : 920;

/** The address in the frame. */
export const addressOf = ({
	door,
	step,
	theme
}: Pick<EmbedOptions, 'door' | 'step' | 'theme'>): string =>
	`${door}${theme ? `?theme=${theme}` : ''}${step ? `#${step}` : ''}`;

/** The bare frame, which is all that most systems let through; nothing in an address or a title can break out of it. */
export const iframe = (src: string, title: string, height: number, mark = '', style = ''): string =>
	`<iframe src="${escaped(src)}" title="${escaped(title)}"${mark} width="100%" height="${height}" style="border:0${style}" loading="lazy" allow="fullscreen"></iframe>`;

/** A chart is higher on a phone than its `height` says, which is for columns: room for it from the start, so that nothing moves when it arrives. */
const PHONE = `;height:clamp(${frameHeight('chart', 640)}px,(560px - 100vw)*999,${frameHeight('chart', 390)}px)`;

/**
 * What an editor pastes: a frame, a link that stays where frames are stripped, and the loader. Without the last the
 * frame scrolls by itself, without the mark the loader finds it by its address.
 */
export const snippet = (embedded: EmbedOptions): string =>
	`${iframe(addressOf(embedded), embedded.title, embedded.height, ' data-inexhaustible', embedded.chart ? PHONE : '')}\n` +
	`<p><a href="${escaped(embedded.story)}">${escaped(embedded.link)}</a></p>\n` +
	`<script async src="${escaped(embedded.root)}embed/v1.js"></${'script'}>`;
