import { error } from '@sveltejs/kit';
import words from '$content/words.data.ts';
import { shareImageUrl } from '$lib/build/share-images.ts';
import { isLatin, langOf } from '$lib/i18n/lang.ts';
import { coverImage } from '../share-images.ts';
import type { LayoutServerLoad } from './$types';

/** The share image of every page of an edition that has none of its own. */
export const load: LayoutServerLoad = ({ params }) => {
	const lang = langOf(params.lang) ?? error(404);
	const { title, standfirst } = words[lang];
	return {
		share: {
			file: shareImageUrl(coverImage(lang)),
			alt: isLatin(lang) ? `${title}. ${standfirst}` : `${title}。${standfirst}`
		}
	};
};
