import type { Fact } from '../fact.ts';
import { detour } from './detour.ts';
import { malthus } from './malthus.ts';
import { ultimate } from './ultimate.ts';
import { bearings } from './bearings.ts';
import { bet } from './bet.ts';
import { moore, mooreNames } from './moore.ts';
import { oil } from './oil.ts';
import { wipeout } from './wipeout.ts';

/** Every figure that the words may quote, by scene; all are computed from the tables. */
export const facts = { wipeout, moore, detour, bearings, malthus, oil, bet, ultimate } as const;

/** Proper names from the tables, by scene. */
export const names = { moore: mooreNames } as const;

/** The dotted name of a fact, `wipeout.loss`. */
export type FactName = {
	[Scene in keyof typeof facts]: `${Scene}.${keyof (typeof facts)[Scene] & string}`;
}[keyof typeof facts];

const byName: ReadonlyMap<string, Fact> = new Map(
	Object.entries(facts).flatMap(([scene, values]) =>
		Object.entries(values).map(([name, value]) => [`${scene}.${name}`, value] as const)
	)
);

/** All dotted names, in the order of {@link facts}. */
export const factNames: readonly string[] = [...byName.keys()];

/** The fact of that name, or undefined: the caller reports a misspelt name, with its line. */
export const factByName = (name: string): Fact | undefined => byName.get(name);
