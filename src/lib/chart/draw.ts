import type { Translator } from '../i18n/translator.ts';
import type { Format } from './format.ts';
import { AnnotationLayer } from './layer.ts';
import type { View } from './view.ts';

/** What a part of a picture is drawn from, and the layer that collects its labels and lines. */
export interface DrawContext<F, S> extends Translator {
	readonly figures: F;
	/** The state to draw. */
	readonly state: S;
	readonly format: Format;
	readonly layer: AnnotationLayer;
}

/**
 * Makes a view function from a function that adds annotations to the context's layer and returns the scene's marks.
 * Pure: the same figures, state, format and language give the same view.
 */
export const drawnBy =
	<F, S, M>(draw: (context: DrawContext<F, S>) => M) =>
	(figures: F, state: S, format: Format, language: Translator): View<M> => {
		const layer = new AnnotationLayer(format);
		const marks = draw({ ...language, figures, state, format, layer });
		return { ...layer.annotations, marks };
	};

/** Draws a part at this opacity and returns its marks; null where it would be invisible. */
export function faded<C extends { readonly layer: AnnotationLayer }, M>(
	context: C,
	opacity: number,
	part: (context: C) => M
): M | null {
	const layer = context.layer.group(opacity);
	return layer.isVisible ? part({ ...context, layer }) : null;
}
