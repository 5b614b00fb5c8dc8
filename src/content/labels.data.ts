import { forLangs } from '../lib/i18n/lang.ts';
import { order } from '../scenes/order.ts';
import { labelsOf } from './index.ts';

/** Labels of a table's title, heads and cells are for the tables alone, which are made at build time: no reader's picture says them. */
const isDrawn = ([key]: readonly [string, string]): boolean =>
	!/^(table|head|col|basis)-/.test(key);

/** The words on each scene's picture and controls, by edition: `virtual:labels/<scene>/<lang>` is what a reader loads. */
export default Object.fromEntries(
	order.map(({ id }) => {
		const labels = labelsOf(id);
		return [
			id,
			forLangs((lang) => Object.fromEntries(Object.entries(labels[lang]).filter(isDrawn)))
		];
	})
);
