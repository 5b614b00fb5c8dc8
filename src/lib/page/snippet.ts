/** What a host page is to show. */
export interface EmbedOptions {
	/** The site's root, absolute, with its slash at the end: the loader is below it. */
	readonly root: string;
	/** The embeddable page, absolute, with its slash at the end: `https://news.example/story/en/embed/<scene>/`. */
	readonly page: string;
	/** Where the whole story is, for readers whose frame is blocked. */
	readonly story: string;
	/** The frame's title, for screen readers. */
	readonly title: string;
	/** The text of the link under it. */
	readonly link: string;
	/** `scene/step`; the page's own choice by default. */
	readonly step?: string;
	readonly theme?: 'light' | 'dark';
	/** One chart, not the whole story. */
	readonly chart?: boolean;
	/** Pixels that fit all of it, so that loading causes no layout shift. */
	readonly height: number;
}

const escaped = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');

/**
 * Height of a frame in pixels: the story's scrolling window, or a chart with headline, controls and sources, by width.
 */
export const frameHeight = (scene: string | undefined, width: number): number =>
	!scene ? 800 : width < 560 ? 880 : width < 800 ? 620 : 920;

/** The address in the frame. */
export const addressOf = ({
	page,
	step,
	theme
}: Pick<EmbedOptions, 'page' | 'step' | 'theme'>): string =>
	`${page}${theme ? `?theme=${theme}` : ''}${step ? `#${step}` : ''}`;

/** The frame alone, which is all that most content systems allow. Address and title are escaped. */
export const iframe = (src: string, title: string, height: number, mark = '', style = ''): string =>
	`<iframe src="${escaped(src)}" title="${escaped(title)}"${mark} width="100%" height="${height}" style="border:0${style}" loading="lazy" allow="fullscreen"></iframe>`;

/**
 * The `height` attribute is for columns; on a phone a chart is higher. This sets it from the start, so that loading
 * causes no layout shift.
 */
const PHONE = `;height:clamp(${frameHeight('chart', 640)}px,(560px - 100vw)*999,${frameHeight('chart', 390)}px)`;

/**
 * What an editor pastes: a frame, a link that stays where frames are stripped, and the loader. Without the loader the
 * frame scrolls by itself; without the attribute the loader finds it by its address.
 */
export const snippet = (embedded: EmbedOptions): string =>
	`${iframe(addressOf(embedded), embedded.title, embedded.height, ' data-inexhaustible', embedded.chart ? PHONE : '')}\n` +
	`<p><a href="${escaped(embedded.story)}">${escaped(embedded.link)}</a></p>\n` +
	`<script async src="${escaped(embedded.root)}embed/v1.js"></${'script'}>`;
