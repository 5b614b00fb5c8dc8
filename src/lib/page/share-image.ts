/** The picture that a page shows of itself elsewhere; every one is of this size. */
export interface ShareImage {
	/** From the site's root; null while it was never made. */
	readonly file: string | null;
	readonly alt: string;
}

export const shareImageSize = { width: 1200, height: 630 } as const;
