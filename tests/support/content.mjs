/**
 * The story's scenes and steps, for tests that work with any step: they take one by its position, so that a step may be
 * renamed, moved or merged without changing them. Read from the words, before any page is open.
 */
import { readFileSync } from 'node:fs';

const words = readFileSync('src/content/en.md', 'utf8');

/** What the story's files, and its items in the browser's storage, are called by (src/content/about.ts). */
export const [, slug = ''] =
	/^export const slug = '(.+)';$/m.exec(readFileSync('src/content/about.ts', 'utf8')) ?? [];

/** What the story is called in English. */
export const [, title = ''] = /^title: (.+)$/m.exec(words) ?? [];

/** The ids of the scenes, in the order of the story. */
export const scenes = [...words.matchAll(/^## .*\{#(\w+) short=/gm)].map(([, id]) => id ?? '');

/** The ids of the steps, in the order of the story. */
export const steps = [...words.matchAll(/^### .*\{#(\w+\/\w+)/gm)].map(([, id]) => id ?? '');

/** The scene that a step belongs to. @param {string} step */
export const sceneOf = (step) => step.split('/')[0] ?? '';

/** The steps of a scene, in order. @param {string} scene */
export const stepsIn = (scene) => steps.filter((step) => sceneOf(step) === scene);

/** The first step of the story, and its last. */
export const [first = '', last = ''] = [steps[0], steps.at(-1)];

/** The scenes that ask nothing: whatever is done at their steps, the picture alone answers. */
const plainScenes = scenes.filter(
	(scene) => !/^\tinputs: /m.test(readFileSync(`src/scenes/${scene}/states.ts`, 'utf8'))
);

/**
 * A step of the nth scene that asks nothing, and the one after it in the same scene; neither is the first of the story.
 * @param {number} n   0 is the first such scene, -1 the last
 * @returns {[step: string, next: string]}
 */
export function plainSteps(n) {
	const scene = plainScenes.at(n);
	const others = scene === undefined ? [] : stepsIn(scene).filter((step) => step !== first);
	const [step, next] = others;
	if (step === undefined || next === undefined)
		throw new Error(`No scene ${n} that asks nothing has two steps.`);
	return [step, next];
}
