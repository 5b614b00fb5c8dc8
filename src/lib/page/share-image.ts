/** The size of every share image. */
export interface ShareImage {
	/** From the site's root; null if it has not been made. */
	readonly file: string | null;
	readonly alt: string;
}

export const shareImageSize = { width: 1200, height: 630 } as const;
