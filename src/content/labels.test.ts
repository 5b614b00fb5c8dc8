import all from 'virtual:labels';
import { expect, it } from 'vitest';
import { langs } from '$lib/i18n/lang.ts';
import { order } from '$scenes/order.ts';
import { labelsOf } from './index.ts';

it.each(order)(
	'a reader of $id loads the words of one edition, and none that the tables alone say',
	async ({ id, steps }) => {
		for (const lang of langs) {
			const { default: loaded } = (await all[id]?.[lang]()) ?? {};
			const own = labelsOf(id)[lang];
			expect(loaded).toBeDefined();
			for (const step of Object.keys(steps))
				expect(loaded?.[`${step}-summary`]).toBe(own[`${step}-summary`]);
			expect(Object.entries(loaded ?? {})).toEqual(
				Object.entries(own).filter(([key]) => !/^(table|head|col|basis)-/.test(key))
			);
		}
	}
);
