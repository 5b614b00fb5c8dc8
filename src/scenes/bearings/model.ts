import type { Box } from '../../lib/chart/box.ts';
import { widthOf } from '../../lib/chart/measure.ts';
import { Sketch } from '../../lib/chart/sketch.ts';
import type { View } from '../../lib/chart/view.ts';
import type { Language } from '../../lib/i18n/language.ts';
import { chipControls, type ControlMarks } from './controls.ts';
import type { Figures } from './figures.build.ts';
import { gate, type GateMarks } from './gate.ts';
import { layout } from './layout.ts';
import { townShare, type ShareMarks } from './share.ts';
import type { State } from './states.ts';
import { war, type WarMarks } from './war.ts';

export interface Marks {
	readonly gate: GateMarks;
	readonly share: ShareMarks;
	readonly war: WarMarks;
	readonly controls: ControlMarks;
}

/** The picture of scene 4: a sketch above, the reported figures below it. */
export function model(figures: Figures, state: State, box: Box, language: Language): View<Marks> {
	const at = layout(box);
	const sketch = new Sketch(box);
	headings(sketch, state, box, language);
	const marks: Marks = {
		gate: gate(sketch, state, box, at, language),
		share: townShare(sketch, figures, state, box, at, language),
		war: war(sketch, figures, state, box, at, language),
		controls: chipControls(sketch, figures, state, box, at, language)
	};
	return sketch.view(marks, language.t(`${shown(state)}-summary`));
}

/** Each step's title; the drawing is a sketch in all of them, and in the last its unit is new, which a second chip beside the first says. */
function headings(sketch: Sketch, { neckText, raidsText, roadsText, chipsText }: State, box: Box, { t }: Language): void {
	for (const [step, opacity] of [['neck', neckText], ['raids', raidsText], ['roads', roadsText], ['chips', chipsText]] as const) sketch.heading(step, t(`${step}-title`), '', opacity);
	sketch.chip('sketch', t('sketch'));
	sketch.chip('unit', t('unit'), chipsText, { x: box.w - box.margin - (widthOf(t('sketch')) * 1.2 + 1.9) * box.em });
}

/** The step whose picture this is, or is nearest to. */
function shown({ chip, outer, narrow }: State): string {
	if (chip > 0.5) return 'chips';
	if (outer > 0.5) return 'roads';
	return narrow > 0.5 ? 'raids' : 'neck';
}
