import type { Translator } from '../i18n/translator.ts';
import type { Format } from './format.ts';
import { AnnotationLayer } from './layer.ts';
import type { View } from './view.ts';

/** All that a part of a picture is drawn from, and the layer that takes its labels and lines. */
export interface DrawContext<F, S> extends Translator {
	readonly figures: F;
	/** The picture at this moment. */
	readonly state: S;
	readonly format: Format;
	readonly layer: AnnotationLayer;
}

/**
 * A picture from what draws it: that puts the annotations into the context's layer and returns the scene's own marks. Pure:
 * the same figures, state, format and words give the same picture.
 */
export const drawnBy =
	<F, S, M>(draw: (context: DrawContext<F, S>) => M) =>
	(figures: F, state: S, format: Format, language: Translator): View<M> => {
		const layer = new AnnotationLayer(format);
		const marks = draw({ ...language, figures, state, format, layer });
		return { ...layer.annotations, marks };
	};

/** Draws a part at this opacity and gives its marks; where nobody could see it, it isn't drawn and has none. */
export function faded<C extends { readonly layer: AnnotationLayer }, M>(
	context: C,
	opacity: number,
	part: (context: C) => M
): M | null {
	const layer = context.layer.group(opacity);
	return layer.isVisible ? part({ ...context, layer }) : null;
}
