import { fillTemplate as say } from '../i18n/template.ts';
import type { StepWords, Words } from '../story/words.ts';

/** One step as the stage's page knows it. */
export interface SlideStep {
	readonly id: string;
	readonly name: string;
	/** Index of its scene, and its own in it. */
	readonly scene: number;
	readonly local: number;
}

/** One scene on the stage: its steps, and its prerendered controls by step name. */
export interface SlideScene {
	readonly scene: string;
	readonly places: readonly SlideStep[];
	readonly controls: Readonly<Record<string, string>>;
}

/** The number that a lecturer says and a listener types: “6.3”. */
export const numberOf = (words: Words, { scene, local }: Pick<SlideStep, 'scene' | 'local'>): string => say(words.ui.stepNumber, { scene: scene + 1, step: local + 1 });

/** What a step says. */
export const stepWords = (words: Words, { id, name }: SlideStep): StepWords | undefined => words.scenes[id.split('/')[0] ?? '']?.steps[name];
