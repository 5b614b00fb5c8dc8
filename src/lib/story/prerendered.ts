import type { Step, Story } from './story.ts';

/**
 * The step that a scene's prerendered picture shows: its last, which is complete without scripts. The first scene opens
 * the page, so it shows its first.
 */
export function prerenderedStep(story: Story, scene: number): Step {
	const steps = story.ofScene(scene);
	const step = scene === 0 ? steps[0] : steps.at(-1);
	if (!step) throw new Error(`scene ${scene} has no steps`);
	return step;
}
