import { drawnBy } from '$lib/chart/draw.ts';
import { textWidth } from '$lib/chart/text-width.ts';
import { chipControls } from './export-controls.ts';
import { gate } from './gate.ts';
import { layout, type Drawing } from './layout.ts';
import { townShare } from './town-share.ts';
import { war } from './war.ts';

/** The picture of scene `bearings`: a schematic drawing above, the reported figures below it. */
export const view = drawnBy((given: Drawing) => {
	const context = { ...given, at: layout(given.format) };
	headings(given);
	return {
		gate: gate(context),
		share: townShare(context),
		war: war(context),
		controls: chipControls(context)
	};
});

export type Marks = ReturnType<typeof view>['marks'];

/**
 * Each step's title. A badge says that the drawing is schematic; in the last step a second badge says that its unit is
 * new.
 */
function headings({ layer, state, format: { labelSize, margin, w }, t }: Drawing): void {
	for (const step of ['neck', 'raids', 'roads', 'chips'] as const)
		layer.group(state[`${step}Text`]).heading(step, t(`${step}-title`));
	layer.badge('sketch', t('sketch'));
	layer
		.group(state.chipsText)
		.badge('unit', t('unit'), { x: w - margin - (textWidth(t('sketch')) * 1.2 + 1.9) * labelSize });
}
