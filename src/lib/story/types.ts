import type { Component } from 'svelte';
import type { MarksProps, View } from '../chart/view.ts';
import type { Format } from '../chart/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Translator } from '../i18n/translator.ts';

/** A scene's full picture at one step, as a flat record of numbers. On and off are 1 and 0. */
export type State<Key extends string = string> = Readonly<Record<Key, number>>;

/** `scene/step`: the address hash, the event's name for it, the DOM id and the test name. Permanent once published. */
export type StepId = `${string}/${string}`;

/**
 * When, inside a transition, a key of the state moves: a named interval, or one from 0 to 1. `label` fades in at the
 * end and out at the start; `axis` and `marks` overlap in the middle.
 */
export type Timing = 'label' | 'axis' | 'marks' | 'all' | readonly [from: number, to: number];

/**
 * Something that the reader can set in a scene (a guess, a window, a switch): how the address carries it and how it
 * changes the state.
 */
export interface ReaderInput<Key extends string = string, Query extends string = string> {
	/** Parameter in the address: `?guess=41,50,60,70,82`. Unique in the story. */
	readonly param: Query;
	/** How many numbers. */
	readonly count: number;
	readonly min: number;
	readonly max: number;
	/** Applies the reader's numbers, or their absence, to a step's state. Pure. */
	apply(state: State<Key>, values: readonly number[] | null): State<Key>;
}

/**
 * A step that asks for the reader's own answer before the story gives its own. On a screen the answer waits for them;
 * on paper it must be on another page, at the same scale as what they have drawn. Both pictures are complete states.
 */
export interface HandoutTask<Key extends string = string, Step extends string = string> {
	/** Name of the step that asks; the step after it answers. */
	readonly step: Step;
	/** The picture to draw on, without any answer. */
	readonly blank: State<Key>;
	/** The answer, at the blank picture's scale. */
	readonly answer: State<Key>;
}

/** What a scene is, without its words, figures or drawing. Used in Node at build time and in the browser. */
export interface SceneDefinition<
	Key extends string = string,
	Step extends string = string,
	Query extends string = string
> {
	readonly id: string;
	/** Steps in order, each with its complete state; all have the same keys. */
	readonly steps: Readonly<Record<Step, State<Key>>>;
	/** Timing by key; `all` by default. */
	readonly timing?: Readonly<Partial<Record<NoInfer<Key>, Timing>>>;
	/** Milliseconds of the transition into a step; 700 by default, at most 900. */
	readonly duration?: Readonly<Partial<Record<NoInfer<Step>, number>>>;
	/** Keys that differ when the page opens: the first step animates from them once. */
	readonly intro?: Readonly<Partial<Record<NoInfer<Key>, number>>>;
	/** What is drawn above the scene's heading, where the story's dividers are limit lines: the line alone, or with the detour. */
	readonly divider?: 'limit' | 'detour';
	/**
	 * The step whose picture represents the scene where it is shared: easy to read, and without spoilers. The last by
	 * default.
	 */
	readonly cover?: NoInfer<Step>;
	/** Most scenes have none. Several are applied to the state one after the other. */
	readonly inputs?: readonly ReaderInput<NoInfer<Key>, Query>[];
	/** What the printed handout asks the reader to draw, if anything. */
	readonly task?: HandoutTask<NoInfer<Key>, NoInfer<Step>>;
}

/** Types a scene, so that its timing, durations, intro, cover and task can only name keys and steps that it has. */
export const defineScene = <Key extends string, Step extends string, Query extends string = never>(
	scene: SceneDefinition<Key, Step, Query>
): SceneDefinition<Key, Step, Query> => scene;

/** What a scene's pictures are drawn from at any moment: `StateOf<typeof scene>`. */
export type StateOf<D> = D extends SceneDefinition<infer Key> ? State<Key> : never;
/** The names of a scene's steps. */
export type StepOf<D> = D extends SceneDefinition<string, infer Step> ? Step : never;
/** The parameters of a scene's inputs. */
export type ParamOf<D> = D extends SceneDefinition<string, string, infer Query> ? Query : never;

/**
 * The pure half of a picture. The server, each animation frame, the text alternative and the tests make the same call.
 */
export type ViewFunction<F, M, S extends State = State> = (
	figures: F,
	state: S,
	format: Format,
	language: Translator
) => View<M>;

/** What draws a scene. Loaded when the reader comes near it. */
export interface Picture<F = never, M = never, D extends SceneDefinition = SceneDefinition> {
	readonly figures: F;
	readonly view: ViewFunction<F, M, StateOf<D>>;
	/** Draws the scene's own marks inside the SVG. Annotations are drawn for it. */
	readonly Marks: Component<MarksProps<M>>;
	/**
	 * What the picture of a step shows, in one sentence, where that depends on what the reader has set; null for the
	 * label `<step>-summary`.
	 */
	summary?(step: StepOf<D>, figures: F, state: StateOf<D>, language: Translator): string | null;
	/** Controls in the cards of the steps that ask for input, by step name. */
	readonly controls?: Readonly<Partial<Record<StepOf<D>, Component<ControlProps<D, F>>>>>;
	/** Takes input on the picture itself. */
	readonly InputLayer?: Component<InputLayerProps<D, F>>;
}

/** Props of a control in a card. */
export interface ControlProps<D = SceneDefinition, F = unknown> {
	readonly language: Translator;
	readonly figures: F;
	/** One of the scene's inputs, by its parameter. */
	input(param: ParamOf<D>): InputAccess;
	/** Goes to the step after the one that contains the control. */
	next(): void;
}

/** Props of the layer over a picture: its format, and the state on screen now. */
export interface InputLayerProps<D = SceneDefinition, F = unknown> extends ControlProps<D, F> {
	readonly format: Format;
	readonly animator: { readonly state: StateOf<D> };
}

/** Reads and sets the reader's numbers. */
export interface InputAccess {
	readonly values: readonly number[] | null;
	/** Sets or clears the numbers; clamped. While `dragging` the picture updates without a tween. */
	set(values: readonly number[] | null, dragging?: boolean): void;
}

/** What draws a scene, with the words of one edition. */
export interface LoadedPicture extends Picture<unknown, unknown> {
	readonly language: Translator;
}

/** A scene in the story: its definition, and a function that loads its picture. */
export interface Scene extends SceneDefinition {
	load(lang: Lang): Promise<LoadedPicture>;
}

/**
 * Checks a picture against the types of its figures, marks, states, steps and inputs, and drops them for the list of
 * scenes.
 */
export function definePicture<D extends SceneDefinition, F, M>(
	_scene: D,
	picture: Picture<F, M, D>
): Picture<unknown, unknown> {
	return picture as Picture<unknown, unknown>;
}
