import type { Component } from 'svelte';
import type { View } from '../chart/view.ts';
import type { Box } from '../chart/box.ts';
import type { Labels, Language } from '../i18n/language.ts';

/** A scene's full picture at one step, as a flat record of numbers. On and off are 1 and 0. */
export type State = Readonly<Record<string, number>>;

/** `scene/step`: the address hash, the event name, the DOM id and the test name. Permanent once published. */
export type StepId = `${string}/${string}`;

/**
 * When, inside a transition, a key of the state moves: a name, or its own share of the clock from 0 to 1.
 * `label` fades in at the end and out at the start; `axis` and `marks` overlap in the middle.
 */
export type Timing = 'label' | 'axis' | 'marks' | 'all' | readonly [from: number, to: number];

/** The reader's own numbers in a scene (the guess, the window, a switch): how they sit in the address and in the state. */
export interface Hand {
	/** Name in the address: `?guess=41,50,60,70,82`. No other hand of the story has it. */
	readonly query: string;
	/** How many numbers. */
	readonly count: number;
	readonly min: number;
	readonly max: number;
	/** Lays the reader's numbers, or their absence, over a step's state. Pure. */
	apply(state: State, values: readonly number[] | null): State;
}

/**
 * A step that asks for the reader’s own answer before the story gives its. On a screen the answer waits for him; on paper
 * it must stand on another page, and lie on the same scale as what he has drawn. Both pictures are complete states.
 */
export interface Task {
	/** Name of the step that asks; the step after it answers. */
	readonly step: string;
	/** What he draws on: nothing of his is there yet. */
	readonly blank: State;
	/** The answer, in the blank picture’s frame. */
	readonly answer: State;
}

/** What a scene is, without its words, figures or drawing. Runs in Node at build time and in the browser. */
export interface SceneDefinition {
	readonly id: string;
	/** Steps in order, each with its complete state; all have the same keys. */
	readonly steps: Readonly<Record<string, State>>;
	/** Timing by key; `all` where nothing is said. */
	readonly timing?: Readonly<Record<string, Timing>>;
	/** Milliseconds of the transition into a step, where it is not 700; never over 900. */
	readonly duration?: Readonly<Record<string, number>>;
	/** Keys that differ when the page first opens: the first step plays from there once. */
	readonly intro?: State;
	/** What opens the scene: the limit line alone, or with the road round it. */
	readonly opening: 'limit' | 'detour';
	/** The step whose picture stands for the scene where it is shared: one that can be read at a glance and gives nothing away. Its last where nothing is said. */
	readonly cover?: string;
	/** Most scenes have none. Where there are several, they are laid over the state one after the other. */
	readonly hands?: readonly Hand[];
	/** What it asks the reader to do by hand, if anything. */
	readonly task?: Task;
}

/** The pure half of a picture. The same call feeds the server, each frame, the text, the table and the tests. */
export type Model<F, M> = (figures: F, state: State, box: Box, language: Language) => View<M>;

/** What draws a scene: loaded when the reader comes near. */
export interface Picture<F = never, M = never> {
	readonly figures: F;
	readonly labels: Labels;
	readonly model: Model<F, M>;
	/** Draws the scene's own marks inside the SVG; furniture is drawn for it. */
	readonly Chart: Component<{ view: View<M>; box: Box }>;
	/** Controls in the cards of steps where the reader's hand is asked, by step name. */
	readonly controls?: Readonly<Record<string, Component<ControlProps>>>;
	/** Takes the reader's hand on the picture itself. */
	readonly Hand?: Component<HandProps>;
}

/** What a control in a card is given. */
export interface ControlProps {
	readonly language: Language;
	readonly figures: unknown;
	/** The reader's numbers of one of the scene's hands, by its name in the address. */
	hand(query: string): HandAccess;
	/** Moves on to the step after the one that the control stands in. */
	next(): void;
}

/** What the layer over a picture is given: the box it lies over, and what is on screen now. */
export interface HandProps extends ControlProps {
	readonly box: Box;
	readonly stage: { readonly state: State };
}

/** The reader's numbers, to read and to write. */
export interface HandAccess {
	readonly values: readonly number[] | null;
	/** Sets or clears the numbers; clamped. The picture follows at once, without a tween, while `dragging`. */
	set(values: readonly number[] | null, dragging?: boolean): void;
}

/** A scene in the story: its definition, and its drawing on request. */
export interface Scene extends SceneDefinition {
	load(): Promise<{ default: Picture<unknown, unknown> }>;
}

/** Ties a picture's parts together with their types, and forgets them for the registry. */
export function definePicture<F, M>(picture: Picture<F, M>): Picture<unknown, unknown> {
	return picture as Picture<unknown, unknown>;
}
