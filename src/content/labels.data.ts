import { forLangs } from '../lib/i18n/lang.ts';
import { order } from '../scenes/order.ts';
import { labelsOf } from './index.ts';

/** Labels for tables (title, headers, cells) are only used at build time, so no picture loads them. */
const isDrawn = ([key]: readonly [string, string]): boolean =>
	!/^(table|head|col|basis)-/.test(key);

/**
 * The labels of each scene's pictures and controls, by edition. A reader loads them as `virtual:labels/<scene>/<lang>`.
 */
export default Object.fromEntries(
	order.map(({ id }) => {
		const labels = labelsOf(id);
		return [
			id,
			forLangs((lang) => Object.fromEntries(Object.entries(labels[lang]).filter(isDrawn)))
		];
	})
);
