import type { Component } from 'svelte';
import type { MarksProps, View } from '../chart/view.ts';
import type { Format } from '../chart/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translator } from '../i18n/translator.ts';

/** A scene's full picture at one step, as a flat record of numbers. On and off are 1 and 0. */
export type State<Key extends string = string> = Readonly<Record<Key, number>>;

/** `scene/step`: the address hash, the event name, the DOM id and the test name. Permanent once published. */
export type StepId = `${string}/${string}`;

/**
 * When, inside a transition, a key of the state moves: a name, or its own share of the clock from 0 to 1.
 * `label` fades in at the end and out at the start; `axis` and `marks` overlap in the middle.
 */
export type Timing = 'label' | 'axis' | 'marks' | 'all' | readonly [from: number, to: number];

/** The reader's own numbers in a scene (the guess, the window, a switch): how they sit in the address and in the state. */
export interface ReaderInput<Key extends string = string, Query extends string = string> {
	/** Name in the address: `?guess=41,50,60,70,82`. No other hand of the story has it. */
	readonly param: Query;
	/** How many numbers. */
	readonly count: number;
	readonly min: number;
	readonly max: number;
	/** Lays the reader's numbers, or their absence, over a step's state. Pure. */
	apply(state: State<Key>, values: readonly number[] | null): State<Key>;
}

/**
 * A step that asks for the reader’s own answer before the story gives its. On a screen the answer waits for him; on paper
 * it must stand on another page, and lie on the same scale as what he has drawn. Both pictures are complete states.
 */
export interface HandoutTask<Key extends string = string, Step extends string = string> {
	/** Name of the step that asks; the step after it answers. */
	readonly step: Step;
	/** What he draws on: nothing of his is there yet. */
	readonly blank: State<Key>;
	/** The answer, in the blank picture’s frame. */
	readonly answer: State<Key>;
}

/** What a scene is, without its words, figures or drawing. Runs in Node at build time and in the browser. */
export interface SceneDefinition<
	Key extends string = string,
	Step extends string = string,
	Query extends string = string
> {
	readonly id: string;
	/** Steps in order, each with its complete state; all have the same keys. */
	readonly steps: Readonly<Record<Step, State<Key>>>;
	/** Timing by key; `all` where nothing is said. */
	readonly timing?: Readonly<Partial<Record<NoInfer<Key>, Timing>>>;
	/** Milliseconds of the transition into a step, where it is not 700; never over 900. */
	readonly duration?: Readonly<Partial<Record<NoInfer<Step>, number>>>;
	/** Keys that differ when the page first opens: the first step plays from there once. */
	readonly intro?: Readonly<Partial<Record<NoInfer<Key>, number>>>;
	/** What opens the scene, where the story's dividers are limit lines: the line alone, or with the line round it. */
	readonly divider?: 'limit' | 'detour';
	/** The step whose picture stands for the scene where it is shared: one that can be read at a glance and gives nothing away. Its last where nothing is said. */
	readonly cover?: NoInfer<Step>;
	/** Most scenes have none. Where there are several, they are laid over the state one after the other. */
	readonly inputs?: readonly ReaderInput<NoInfer<Key>, Query>[];
	/** What it asks the reader to do by hand, if anything. */
	readonly task?: HandoutTask<NoInfer<Key>, NoInfer<Step>>;
}

/** A scene whose timing, durations, opening, cover and task name no key and no step that its steps don't have. */
export const defineScene = <Key extends string, Step extends string, Query extends string = never>(
	scene: SceneDefinition<Key, Step, Query>
): SceneDefinition<Key, Step, Query> => scene;

/** What a scene's pictures are drawn from at any moment: `StateOf<typeof scene>`. */
export type StateOf<D> = D extends SceneDefinition<infer Key> ? State<Key> : never;
/** The names of a scene's steps. */
export type StepOf<D> = D extends SceneDefinition<string, infer Step> ? Step : never;
/** The names that a scene's inputs have in the address. */
export type ParamOf<D> = D extends SceneDefinition<string, string, infer Query> ? Query : never;

/** The pure half of a picture. The same call feeds the server, each frame, the text, the table and the tests. */
export type ViewFunction<F, M, S extends State = State> = (
	figures: F,
	state: S,
	format: Format,
	language: Translator
) => View<M>;

/** What draws a scene: loaded when the reader comes near. */
export interface Picture<F = never, M = never, D extends SceneDefinition = SceneDefinition> {
	readonly figures: F;
	readonly view: ViewFunction<F, M, StateOf<D>>;
	/** Draws the scene's own marks inside the SVG; furniture is drawn for it. */
	readonly Marks: Component<MarksProps<M>>;
	/** What the picture of a step shows, in one sentence, where it depends on what the reader has set; else its label `<step>-summary`. */
	summary?(step: StepOf<D>, figures: F, state: StateOf<D>, language: Translator): string | null;
	/** Controls in the cards of steps where the reader's hand is asked, by step name. */
	readonly controls?: Readonly<Partial<Record<StepOf<D>, Component<ControlProps<D, F>>>>>;
	/** Takes the reader's hand on the picture itself. */
	readonly InputLayer?: Component<InputLayerProps<D, F>>;
}

/** What a control in a card is given. */
export interface ControlProps<D = SceneDefinition, F = unknown> {
	readonly language: Translator;
	readonly figures: F;
	/** The reader's numbers of one of the scene's hands, by its name in the address. */
	input(query: ParamOf<D>): InputAccess;
	/** Moves on to the step after the one that the control stands in. */
	next(): void;
}

/** What the layer over a picture is given: the format it lies over, and what is on screen now. */
export interface InputLayerProps<D = SceneDefinition, F = unknown> extends ControlProps<D, F> {
	readonly format: Format;
	readonly stage: { readonly state: StateOf<D> };
}

/** The reader's numbers, to read and to write. */
export interface InputAccess {
	readonly values: readonly number[] | null;
	/** Sets or clears the numbers; clamped. The picture follows at once, without a tween, while `dragging`. */
	set(values: readonly number[] | null, dragging?: boolean): void;
}

/** What draws a scene, with the words of one edition. */
export interface LoadedPicture extends Picture<unknown, unknown> {
	readonly language: Translator;
}

/** A scene in the story: its definition, and its drawing on request. */
export interface Scene extends SceneDefinition {
	load(lang: Lang): Promise<LoadedPicture>;
}

/** Ties a scene's drawing together with the types of its figures, marks, states, steps and inputs, and forgets them for the registry. */
export function definePicture<D extends SceneDefinition, F, M>(
	_scene: D,
	picture: Picture<F, M, D>
): Picture<unknown, unknown> {
	return picture as Picture<unknown, unknown>;
}
