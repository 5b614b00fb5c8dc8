import type { Step, Story } from './story.ts';

/**
 * The step that a scene's prerendered picture shows: its last, complete without scripts; but the story's first scene
 * opens the page and shows its first.
 */
export function prerenderedStep(story: Story, scene: number): Step {
	const own = story.ofScene(scene);
	const place = scene === 0 ? own[0] : own.at(-1);
	if (!place) throw new Error(`scene ${scene} has no steps`);
	return place;
}
