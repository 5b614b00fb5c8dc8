import { limitStamps } from '$about';
import type { Lang } from '../i18n/lang.ts';

/** Width of a stamp of this height. */
export const stampWidth = (height: number, lang: Lang): number => height * limitStamps[lang].width;

/** Distance of the detour from its limit line: half the stamp's height and 8. */
export const detourDistance = (height: number): number => height / 2 + 8;

/**
 * The path of the detour round a limit: from `x1` under the line, past the stamp's edge by 4, two quarter circles, and
 * on above the line to `x2`. `d` is its distance from the line at `y`.
 */
export const detourPath = (x1: number, edge: number, x2: number, y: number, d: number): string =>
	`M${x1} ${y + d}H${edge + 4}a${d} ${d} 0 0 0 ${d} ${-d}a${d} ${d} 0 0 1 ${d} ${-d}H${x2}`;
