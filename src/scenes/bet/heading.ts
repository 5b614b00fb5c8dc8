import type { Box } from '../../lib/chart/box.ts';
import type { Sketch } from '../../lib/chart/sketch.ts';

/** Where the unit line stands under its title. */
export const unitY = ({ em }: Box): number => em * 2.4;

/** Title and, apart from it, unit line: the one is short and leaves room for a chip, the other may be long. */
export function heading(sketch: Sketch, box: Box, key: string, title: string, unit: string, opacity: number): void {
	sketch.heading(key, title, '', opacity);
	sketch.note({ key: `${key}-unit`, x: box.margin, y: unitY(box), lines: [unit], size: 'unit', tone: 'ink2', opacity });
}
